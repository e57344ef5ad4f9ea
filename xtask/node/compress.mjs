// What web servers send of a file, kept by content hash: compression at the highest level is slow.
//
// node compress.mjs CACHE site SITE     writes FILE.br and FILE.gz for every file of a site that gets smaller
// node compress.mjs CACHE sizes FILE…   prints raw, gzip and brotli bytes, one line per file
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [cache, command, ...paths] = process.argv.slice(2);
mkdirSync(cache, { recursive: true });

/** @type {Record<string, (bytes: Uint8Array) => Uint8Array>} */
const WAYS = {
  gz: (bytes) => gzipSync(bytes, { level: 9 }),
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** @param {string} path */
function compressed(path) {
  const bytes = readFileSync(path);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  const copies = Object.entries(WAYS).map(([ending, compress]) => {
    const copy = join(cache, `${hash}.${ending}`);
    if (!existsSync(copy)) {
      writeFileSync(copy, compress(bytes));
    }
    return { copy, ending, size: statSync(copy).size };
  });
  return { copies, size: bytes.length };
}

/** Also not compressed: configuration of servers, and the page in one file, which is opened from disk. */
const AS_IT_IS = /\.(?:br|gz|png)$|^(?:web\.config|_headers|nginx\.conf|Caddyfile|single\.html)$/;

if (command === "sizes") {
  for (const path of paths) {
    const { copies, size } = compressed(path);
    console.log(size, ...copies.map((copy) => copy.size));
  }
} else {
  for (const entry of readdirSync(paths[0], { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !AS_IT_IS.test(entry.name)) {
      const { copies, size } = compressed(path);
      for (const { copy, ending } of copies.filter((made) => made.size < size)) {
        copyFileSync(copy, `${path}.${ending}`);
      }
    }
  }
}

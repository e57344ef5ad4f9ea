// Writes FILE.br and FILE.gz for every file of a site that gets smaller: node compress-site.mjs SITE CACHE
//
// CACHE keeps the copies by content hash: compression at the highest level is slow.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [site, cache] = process.argv.slice(2);
mkdirSync(cache, { recursive: true });

const WAYS = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => gzipSync(bytes, { level: 9 }),
};

for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  // The page in one file is opened from disk.
  if (
    !entry.isFile() ||
    /\.(?:br|gz|png)$|^(?:web\.config|_headers|nginx\.conf|Caddyfile|single\.html)$/.test(entry.name)
  ) {
    continue;
  }
  const bytes = readFileSync(path);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  for (const [ending, compress] of Object.entries(WAYS)) {
    const kept = join(cache, `${hash}.${ending}`);
    if (!existsSync(kept)) {
      const small = compress(bytes);
      writeFileSync(kept, small.length < bytes.length ? small : "");
    }
    if (readFileSync(kept).length > 0) {
      copyFileSync(kept, `${path}.${ending}`);
    }
  }
}

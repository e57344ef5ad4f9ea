// Copies the hashed files of the release that is deployed now into a new site, for pages that are still open:
// node keep.mjs DEPLOYED SITE
//
// DEPLOYED is a folder or a URL. Its files.txt names the files of that release; what it had kept itself is left behind.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [deployed, site] = process.argv.slice(2);
const isUrl = /^https?:\/\//.test(deployed);

/**
 * A file of the deployed site, `undefined` if it does not exist.
 * @param {string} path
 */
async function get(path) {
  if (!isUrl) {
    const file = join(deployed, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  }
  const response = await fetch(new URL(path, deployed.replace(/\/?$/, "/")), { cache: "no-store" });
  if (response.status !== 404 && !response.ok) {
    throw new Error(`${response.url} answers ${response.status}`);
  }
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(`error: ${sentence}`);
  process.exit(1);
}

const list = await get("files.txt");
if (list === undefined && !isUrl) {
  fail(`${deployed} is not a deployed site: it has no files.txt`);
}
const names = new TextDecoder().decode(list).split("\n").filter(Boolean);
let kept = 0;
for (const name of names) {
  if (!/^[\w.-]+$/.test(name)) {
    fail(`files.txt of ${deployed} is not a list of files`);
  }
  const copy = join(site, "assets", name);
  if (!existsSync(copy)) {
    const bytes = await get(`assets/${name}`);
    if (bytes === undefined) {
      fail(`${deployed} has no assets/${name}, which its files.txt names`);
    }
    writeFileSync(copy, bytes);
    kept += 1;
  }
}
console.log(
  list ? `Kept ${kept} files of the previous release` : `There is no site at ${deployed} yet: nothing to keep`,
);

// Downloads the hashed files of a deployed site for `cargo xtask build --keep`: node fetch-deployed.mjs URL FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [url, folder] = process.argv.slice(2);
const get = async (path) => {
  const response = await fetch(new URL(path, url));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
};

const worker = new TextDecoder().decode(await get("sw.js"));
const files = JSON.parse(/PRECACHE\s*=\s*(\[.*?\]);/s.exec(worker)?.[1] ?? "[]").map(([path]) => path);
const kept = new TextDecoder().decode(await get("assets/of-last-release.txt"));
for (const path of [
  ...files.filter((path) => path.startsWith("assets/")),
  ...(kept ? ["assets/of-last-release.txt"] : []),
]) {
  const bytes = await get(path);
  if (bytes === undefined) {
    throw new Error(`${url}${path} is not there`);
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
console.log(files.length > 0 ? `Fetched ${files.length} files of ${url}` : `${url} has no site yet`);

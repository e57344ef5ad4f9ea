// Bundles the page and everything it loads into one file that works from disk: node single.mjs FROM TO
//
// FROM is as for site.mjs, with the element as modules only, the site's `assets` and its page as `rendered.html`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { bundled } from "./options.mjs";

const [from, to] = process.argv.slice(2);
const KINDS = { ".png": "image/png", ".svg": "image/svg+xml" };

const hashes = { script: new Set(), style: new Set() };

/** An inline element, which the policy allows by its hash. */
function inline(tag, attributes, text) {
  hashes[tag].add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return `<${tag}${attributes}>${text}</${tag}>`;
}

const source = readFileSync(join(from, "rendered.html"), "utf8");
const joined = await bundled({ entryPoints: [resolve(from, "site/page.js")] });
// Escaped for use inside a script element.
const script = joined.replace(/<(?=\/script|!--)/gi, "\\x3c");

const page = source
  .replace(/<link\b[^>]*\brel="(?:manifest|modulepreload|preload)"[^>]*>\s*/g, "")
  .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (element) =>
    inline("style", "", readFileSync(join(from, attribute(element, "href")), "utf8")),
  )
  .replace(/\b(src|href)="(assets\/[^"]+\.(?:png|svg))"/g, (_all, name, path) => {
    const data = readFileSync(join(from, path)).toString("base64");
    return `${name}="data:${KINDS[extname(path)]};base64,${data}"`;
  })
  .replace(/<script type="module" src="[^"]+"><\/script>/, () => inline("script", ' type="module"', script))
  .replace(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>\s*/i, "");

const policy = [
  "default-src 'none'",
  `script-src ${[...hashes.script].join(" ")} 'wasm-unsafe-eval'`,
  `style-src ${[...hashes.style].join(" ")}`,
  "img-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const finished = page.replace(
  /<meta charset="[^"]*"\s*\/?>/i,
  (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
);
if (!finished.includes(policy)) {
  throw new Error("index.html has no <meta charset>");
}
const outside = finished.match(/<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)="(?!data:)[^"]*\.\w+"/);
if (outside) {
  throw new Error(`this still loads something from outside the file: ${outside[0]}`);
}
writeFileSync(join(to, "single.html"), finished);

/** The value of an attribute in the source of an element. */
function attribute(element, name) {
  return new RegExp(`\\b${name}="([^"]+)"`).exec(element)?.[1] ?? "";
}

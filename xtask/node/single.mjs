// Joins the site's page and everything it loads into one file that opens from a disk: node single.mjs SITE RESULT
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { build } from "esbuild";

const [site, result] = process.argv.slice(2).map((path) => resolve(path));

const KINDS = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

/** Files that scripts and styles refer to, by path, each once. */
const inlined = {};

function dataUrl(path) {
  const kind = KINDS[extname(path)] ?? "application/octet-stream";
  return `data:${kind};base64,${readFileSync(join(site, path)).toString("base64")}`;
}

/**
 * Loads inside a script are written `import("./x.js")` and `new URL("./styles/x.css", import.meta.url)`: the bundler
 * sees to the first, the second becomes a data URL. WebAssembly comes as bytes instead.
 */
const joiner = {
  name: "joiner",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const folder = relative(site, dirname(path));
      const contents = readFileSync(path, "utf8").replace(
        /new URL\((["'])([^"']+)\1,\s*import\.meta\.url\)/g,
        (whole, _quote, file) => {
          const name = join(folder, file);
          if (!existsSync(join(site, name)) || !(extname(name) in KINDS)) {
            return whole;
          }
          inlined[name] ??= dataUrl(name);
          return `new URL(globalThis.lyncSkypeInline.files[${JSON.stringify(name)}])`;
        },
      );
      return { contents, loader: "js", resolveDir: dirname(path) };
    });
  },
};

async function bundle(entry) {
  const joined = await build({
    entryPoints: [join(site, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
    plugins: [joiner],
  }).catch(() => process.exit(1)); // esbuild has said why.
  return joined.outputFiles[0].text;
}

function packs() {
  const folder = join(site, "lang");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pack")) : [];
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -".pack".length), readFileSync(join(folder, name), "utf8")]),
  );
}

/** Text that may stand inside a script element. */
function safe(script) {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const hashes = { script: new Set(), style: new Set() };
function inline(tag, attributes, text) {
  hashes[tag].add(hash(text));
  return `<${tag}${attributes}>${text}</${tag}>`;
}

const source = readFileSync(join(site, "index.html"), "utf8");
const replacements = [];
let first = true;
for (const [element, attributes] of source.matchAll(/<script\b([^>]*)><\/script>/g)) {
  const src = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
  if (!src) {
    throw new Error(`index.html has a script without src: ${element}`);
  }
  const isModule = /\btype="module"/.test(attributes);
  const script = isModule ? await bundle(src) : readFileSync(join(site, src), "utf8");
  replacements.push([element, isModule, script]);
}
let page = source;
for (const [element, isModule, script] of replacements) {
  let before = "";
  if (first && isModule) {
    // All that the scripts ask for is there before the first of them runs.
    const provided = { packs: packs(), files: inlined };
    const bytes = (module) => {
      const base64 = readFileSync(join(site, `${module}_bg.wasm`)).toString("base64");
      return `${module}:Uint8Array.from(atob("${base64}"),(c)=>c.charCodeAt(0))`;
    };
    const setting = `globalThis.lyncSkypeInline={...${JSON.stringify(provided)},${bytes("app")},${bytes("full")}};`;
    before = inline("script", "", safe(setting));
    first = false;
  }
  page = page.replace(element, () => before + inline("script", isModule ? ' type="module"' : "", safe(script)));
}
page = page
  .replace(/<link\b[^>]*\brel="(?:manifest|modulepreload|preload)"[^>]*>\s*/g, "")
  .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (element) => {
    const href = /\bhref="([^"]+)"/.exec(element)[1];
    return inline("style", "", readFileSync(join(site, href), "utf8"));
  })
  .replace(/<img\b[^>]*>/g, (element) =>
    element.replace(/\bsrc="(?!data:)([^"]+)"/, (_whole, src) => `src="${dataUrl(src)}"`),
  )
  .replace(/<link\b[^>]*\brel="(?:icon|apple-touch-icon)"[^>]*>/g, (element) =>
    element.replace(/\bhref="(?!data:)([^"]+)"/, (_whole, href) => `href="${dataUrl(href)}"`),
  )
  .replace(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>\s*/i, "");

const policy = [
  "default-src 'none'",
  `script-src ${[...hashes.script].join(" ")} 'wasm-unsafe-eval'`,
  `style-src ${[...hashes.style].join(" ")} data:`,
  "img-src data:",
  "connect-src data:",
  "worker-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
if (!/<meta charset="[^"]*"\s*\/?>/i.test(page)) {
  throw new Error("index.html has no <meta charset>");
}
page = page.replace(
  /<meta charset="[^"]*"\s*\/?>/i,
  (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
);
const outside = page.match(/<(?:script|img|iframe)\b[^>]*\bsrc="(?!data:)[^"]*"|<link\b[^>]*\brel="stylesheet"[^>]*>/);
if (outside) {
  throw new Error(`this still loads something from outside the file: ${outside[0]}`);
}
writeFileSync(result, page);

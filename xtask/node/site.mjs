// Builds the site's files: node site.mjs FROM TO
//
// FROM has www/element, www/site, www/styles, the modules (`app.js`, `app_bg.wasm`, the halves of `app-js.js`, and the
// same of `full`), the languages (`lang/*.pack`) and the static rendering (`prerendered.html`). Everything that changes with
// a release goes to TO/assets under a name with its content hash; the pages, embed.js, iframe.js, sw.js and
// config.schema.json keep their names.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { transformSync } from "esbuild";
import { bundle, bundled, shared } from "./options.mjs";

const [from, to] = process.argv.slice(2);
const assets = join(to, "assets");
mkdirSync(assets);

/** The name in `assets` of each source file. */
const names = {};

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 */
function put(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const ending = extname(name);
  names[name] = `${basename(name, ending)}-${hash}${ending}`;
  writeFileSync(join(assets, names[name]), content);
}

const source = (path) => readFileSync(join(from, path));

for (const name of readdirSync(join(from, "styles")).filter((name) => name.endsWith(".css"))) {
  put(name, await bundled({ entryPoints: [join(from, "styles", name)] }));
}
for (const name of readdirSync(join(from, "site/icons"))) {
  put(name, source(`site/icons/${name}`));
}
for (const name of readdirSync(join(from, "lang"))) {
  // Hosts with a fixed list of MIME types support .txt.
  put(`${basename(name, ".pack")}.txt`, source(`lang/${name}`));
}
for (const module of ["app", "full"]) {
  put(`${module}_bg.wasm`, source(`${module}_bg.wasm`));
  put(`${module}.js`, await bundled({ entryPoints: [join(from, `${module}.js`)] }));
  put(`${module}-js.js`, await bundled({ stdin: { contents: javaScript(module), resolveDir: from } }));
}

/** Bundles the translated module and wasm-bindgen's JavaScript, with the same interface as the WebAssembly glue. */
function javaScript(module) {
  return `
    import core from "./${module}-js.raw.js";
    import { __wbg_set_wasm } from "./${module}-js.glue.js";
    export * from "./${module}-js.glue.js";
    __wbg_set_wasm(core);
    core.__wbindgen_start?.();`;
}

/** Replaces the resource loader for bundlers by the one for the site. */
const resources = {
  name: "resources",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/resources\.js$/ }, () => ({ path: resolve(from, "site/resources.js") }));
  },
};
const define = () => ({ "globalThis.LYNC_SKYPE_FILE_NAMES": JSON.stringify(names) });

const worker = { entryPoints: [join(from, "element/bulk-worker.js")], define: define(), plugins: [resources] };
put("bulk-worker.js", await bundled(worker));

/** The scripts of the pages and their shared modules. */
const ENTRIES = ["site/page.js", "site/frame.js", "site/setup.js", "site/repair.js", "element/embed.js"];
const { metafile } = await bundle({
  entryPoints: ENTRIES.map((path) => join(from, path)),
  splitting: true,
  outdir: assets,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  define: define(),
  plugins: [resources],
  metafile: true,
});

/** The static imports of each entry, by source name. */
const needs = {};
for (const [path, { entryPoint, imports }] of Object.entries(metafile.outputs)) {
  if (entryPoint && ENTRIES.some((entry) => resolve(from, entry) === resolve(entryPoint))) {
    const name = basename(entryPoint);
    names[name] = basename(path);
    needs[name] = imports.filter(({ kind }) => kind === "import-statement").map((file) => basename(file.path));
  }
}

const embedded = [
  ...needs["embed.js"].map((name) => `import"./assets/${name}";`),
  `export*from"./assets/${names["embed.js"]}";\n`,
];
writeFileSync(join(to, "embed.js"), embedded.join(""));
writeFileSync(join(to, "iframe.js"), transformSync(source("site/iframe.js").toString(), shared).code);
cpSync(join(from, "site/config.schema.json"), join(to, "config.schema.json"));

// Paths in the manifest are relative to the manifest.
const manifest = JSON.parse(source("site/manifest.webmanifest").toString());
for (const key of ["start_url", "scope"]) {
  manifest[key] = "../";
}
for (const icon of manifest.icons) {
  icon.src = names[basename(icon.src)];
}
put("manifest.webmanifest", JSON.stringify(manifest));

for (const name of ["index.html", ...readdirSync(join(from, "site")).filter((name) => name.endsWith(".html"))]) {
  const page = source(name === "index.html" ? name : `site/${name}`).toString();
  writeFileSync(join(to, name), hashed(page, name));
}

/**
 * A page with the static rendering and the file names in `assets` filled in, and preload links for the static imports of
 * its script.
 * @param {string} page
 * @param {string} name
 */
function hashed(page, name) {
  return page
    .replace(/<script type="module" src="(\w+\.js)"><\/script>/g, (script, entry) =>
      [...needs[entry].map((chunk) => `<link rel="modulepreload" href="assets/${chunk}">`), script].join("\n"),
    )
    .replace(
      /\b(src|href)="((?:\.{1,2}\/)*)([\w./-]+\.(?:js|css|wasm|png|svg|webmanifest))"/g,
      (all, attribute, up, path) => {
        const file = basename(path);
        if (path.startsWith("assets/")) {
          return all;
        }
        if (names[file] === undefined) {
          throw new Error(`${name} names ${path}, which is not there`);
        }
        return `${attribute}="${up}assets/${names[file]}"`;
      },
    )
    .replace("<!-- prerender -->", () => source("prerendered.html").toString());
}

/** Every file for offline use, with its hash: not the 404 page, nor what is loaded only if WebAssembly is forbidden. */
const kept = readdirSync(to, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(to, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
  .filter((path) => path !== "404.html" && !path.includes("-js-"))
  .sort()
  .map((path) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(to, path)))
      .digest("base64");
    // Hosts serve the index page for the folder.
    return [path === "index.html" ? "./" : path, `sha256-${hash}`];
  });
const list = JSON.stringify(kept);
const script = source("site/sw.js")
  .toString()
  .replace(
    'const VERSION = "dev";',
    `const VERSION = "${createHash("sha256").update(list).digest("hex").slice(0, 16)}";`,
  )
  .replace("const PRECACHE = [];", () => `const PRECACHE = ${list};`);
if (!script.includes(list) || script.includes('"dev"')) {
  throw new Error("sw.js has no place for its version or its list of files");
}
writeFileSync(join(to, "sw.js"), script);
console.log(`${relative(process.cwd(), to)}: ${readdirSync(assets).length} files in assets`);

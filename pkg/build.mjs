/**
 * Finishes `dist`, which already has the output of wasm-bindgen, wasm-opt and wasm2js from `cargo xtask build` (`core.js`,
 * `core-js.d.ts`, `core.wasm`, `core-scalar.wasm`, `core-js.raw.js`, `core-js.glue.js`), the language packs
 * (`lang/*.pack`) and the element's files (`element/`); this adds the entry points from `js/` and everything derived from both.
 *
 * At import the bindings would touch globals (a `new TextDecoder`) or, without WebAssembly, run the whole core. Here they
 * are wrapped in a function, which the first call of the package runs.
 */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
/** The build tools; see xtask. */
const require = createRequire(process.env.LYNC_SKYPE_TOOLS ?? new URL("../xtask/node/package.json", import.meta.url));
const esbuild = require("esbuild");

const read = (name) => readFileSync(join(dist, name), "utf8");
const write = (name, text) => writeFileSync(join(dist, name), text);

/** The names that a module of wasm-bindgen exports to its users: the core imports the others. */
function exported(name) {
  const entry = { entryPoints: [join(dist, name)], bundle: true, format: "esm", write: false, outdir: dist };
  const { metafile } = esbuild.buildSync({ ...entry, metafile: true });
  const [{ exports }] = Object.values(metafile.outputs);
  return exports.filter((name) => name !== "default" && !name.startsWith("__wb"));
}

/**
 * A module that exports `glue`: a function that runs `contents` as a module and returns what that assigns to `bindings`. It
 * uses the classes of the platform that is passed to it.
 *
 * `bindings` is a plain object: for `export *` esbuild makes a getter of each name, and the engine compiles each when it is
 * read. The function is in parentheses, so that engines compile it together with the file.
 */
function glue(contents, options = {}) {
  const stdin = { contents, resolveDir: dist };
  const bundle = { bundle: true, format: "esm", target: "es2022", write: false };
  const [{ text }] = esbuild.buildSync({ stdin, ...bundle, ...options }).outputFiles;
  return `/** Makes the bindings of one instance of the core. */
export const glue = (function ({ TextDecoder, TextEncoder, URL }) {
let bindings;
${text.trim()}
return bindings;
});
`;
}

/** The bytes of a build, for entry points that cannot load a separate file. */
function bytes(name) {
  return `export const bytes = "${readFileSync(join(dist, name)).toString("base64")}";\n`;
}

/** One module per language, which registers its pack. */
function languages() {
  const folder = join(dist, "lang");
  for (const file of readdirSync(folder)) {
    const pack = readFileSync(join(folder, file), "utf8");
    const text = `import { register } from "../languages.js";\n\nregister(${JSON.stringify(pack)});\n`;
    writeFileSync(join(folder, `${basename(file, ".pack")}.js`), text);
    rmSync(join(folder, file));
  }
}

/** The types of the results, with the names that their schema lists; a test compares these with the core. */
function types() {
  const { $defs } = JSON.parse(readFileSync(join(here, "schema/guide.json"), "utf8"));
  const names = { Code: $defs.notice.properties.code.enum, ClientId: $defs.client.enum };
  const unions = Object.entries(names).map(
    ([type, values]) => `export type ${type} = ${values.map((name) => JSON.stringify(name)).join(" | ")};\n`,
  );
  write("types.d.ts", [read("core-js.d.ts"), ...unions].join("\n"));
}

/** The entries for other hosts, and the platform, which Node imports by name. */
const NOT_FOR_NODE = ["platform.js", "web.js", "workerd.js"];

/** The same modules for `require`, file by file, so that a language and the functions still share one registry. */
function commonJs() {
  mkdirSync(join(dist, "cjs/lang"), { recursive: true });
  const langs = readdirSync(join(dist, "lang")).map((name) => `lang/${name}`);
  const modules = readdirSync(dist).filter((name) => name.endsWith(".js") && !NOT_FOR_NODE.includes(name));
  const options = { format: "cjs", target: "node20" };
  for (const name of [...modules, ...langs]) {
    // What is minified stays so.
    const minifyWhitespace = name === "core-js.js";
    const { code } = esbuild.transformSync(read(name), { ...options, minifyWhitespace });
    write(`cjs/${name === "platform-node.js" ? "platform.js" : name}`, code);
  }
  write("cjs/package.json", '{ "type": "commonjs" }\n');
  for (const name of readdirSync(dist).filter((name) => name.endsWith(".d.ts"))) write(`cjs/${name}`, read(name));
}

/** The command line, bundled with the libraries that read and write tables; the core stays external. */
function commandLine() {
  rmSync(join(dist, "cli"), { recursive: true });
  esbuild.buildSync({
    entryPoints: [join(here, "js/cli/main.js")],
    outfile: join(dist, "cli/main.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["../node-functions.js"],
    nodePaths: [join(dirname(require.resolve("esbuild/package.json")), "..")],
  });
}

/**
 * A folder per entry point, for resolvers without `exports`: Parcel by default, and TypeScript and tools from the time of
 * Node 10.
 */
function folders() {
  const { exports } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  const languages = readdirSync(join(dist, "lang")).map((file) => basename(file, ".js"));
  for (const [path, entry] of Object.entries(exports)) {
    if (path === "." || typeof entry === "string") continue;
    for (const name of path.endsWith("*") ? languages : [""]) {
      const folder = join(here, path.replace("*", name));
      const file = (target) => relative(folder, join(here, target.replace("*", name))).replaceAll("\\", "/");
      const [main, module] = [file(entry.require?.default ?? entry.default), file(entry.default)];
      mkdirSync(folder, { recursive: true });
      const manifest = { type: "module", main, module, browser: module, types: file(entry.types) };
      writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
    }
  }
}

/** Both licences in the conventional file, the changelog, and the reference. */
function texts() {
  const [mit, apache] = ["LICENSE-MIT", "LICENSE-APACHE"].map((name) => readFileSync(join(here, "..", name), "utf8"));
  const either = "Licensed under either of the MIT License or the Apache License, Version 2.0, at your option.\n";
  const rule = `\n${"-".repeat(78)}\n\n`;
  writeFileSync(join(here, "LICENSE"), [either, mit, apache].join(rule));
  cpSync(join(here, "../CHANGELOG.md"), join(here, "CHANGELOG.md"));
  cpSync(join(here, "../docs/reference.md"), join(here, "docs/reference.md"));
}

const functions = exported("core.js").join(", ");
const core = glue(`import { ${functions} } from "./core.js"; bindings = { ${functions} };`);
const names = exported("core-js.glue.js").join(", ");
// wasm2js does not minify its output.
const twin = glue(
  `import instance from "./core-js.raw.js";
  import { ${names}, __wbg_set_wasm } from "./core-js.glue.js";
  __wbg_set_wasm(instance);
  instance.__wbindgen_start?.();
  bindings = { ${names}, initSync: () => instance };`,
  { minify: true },
);
cpSync(join(here, "js"), dist, { recursive: true, filter: (path) => basename(path) !== "package.json" });
write("core.js", core);
write("core-js.js", twin);
write("bytes-simd.js", bytes("core.wasm"));
write("bytes-scalar.js", bytes("core-scalar.wasm"));
languages();
types();
for (const name of ["core-js.raw.js", "core-js.glue.js", "core-js.d.ts"]) rmSync(join(dist, name));
commonJs();
rmSync(join(dist, "platform-node.js"));
commandLine();
folders();
texts();

/**
 * Finishes `dist`. `cargo xtask build` has put there what wasm-bindgen, wasm-opt and wasm2js made (`core.js`,
 * `core.d.ts`, `core.wasm`, `core-scalar.wasm`, `core-js.raw.js`, `core-js.glue.js`), the packs of words
 * (`lang/*.pack`) and the element's files (`element/`); this adds the entries from `js/` and all that is made of both.
 *
 * The bindings would touch globals while they are imported: a `new TextDecoder`, in the twin without WebAssembly the
 * whole core. Here they become functions that the first call of the package calls.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
/** The build's own tools; see xtask. */
const require = createRequire(process.env.LYNC_SKYPE_TOOLS ?? new URL("../xtask/node/package.json", import.meta.url));

const read = (name) => readFileSync(join(dist, name), "utf8");
const write = (name, text) => writeFileSync(join(dist, name), text);

/** Names of the functions that a module exports where it declares them; and the module without the word `export`. */
function unexported(source) {
  const names = [...source.matchAll(/^export (?:async )?(?:function|class) (\w+)/gm)].map(([, name]) => name);
  const body = source.replace(/^export (?=(?:async )?(?:function|class) )/gm, "");
  return { names, body };
}

/** Stops the build where the tools write something in a new way. */
function mustBe(condition, what) {
  if (!condition) throw new Error(`${what}: build.mjs does not know this form of the tools' output`);
}

/** wasm-bindgen's module as a function that makes one instance of the bindings. */
function factory(source) {
  const list = /^export \{([^}]*)\};?\s*$/m;
  mustBe(list.test(source) && source.includes("initSync"), "core.js");
  const { names, body } = unexported(source.replace(list, ""));
  mustBe(!/^(?:import|export)\b/m.test(body), "core.js");
  // Nobody waits for a download here, and `fetch` or `import.meta` must not appear in a bundle.
  const start = body.indexOf("async function __wbg_load(");
  const end = body.indexOf("function initSync(");
  const later = body.indexOf("let __wbg_init_promise;");
  mustBe(start > 0 && start < end && end < later, "core.js");
  const kept = body.slice(0, start) + body.slice(end, later);
  return wrapped(kept, [...names, "initSync"]);
}

/** The twin: wasm-bindgen's glue, and the core as wasm2js wrote it in place of the instance. */
function twinFactory(glue, raw) {
  const { names, body } = unexported(glue);
  mustBe(names.includes("__wbg_set_wasm") && !/^(?:import|export)\b/m.test(body), "core-js.glue.js");
  const imported = raw.match(/^import \* as (\S+) from '\.\/core-js\.glue\.js';$/m);
  mustBe(imported !== null, "core-js.raw.js");
  const exported = [...raw.matchAll(/^export var (\w+) = retasmFunc\.(\w+);$/gm)];
  const core = raw.replace(imported[0], "").replace(/^export var .*$/gm, "");
  mustBe(exported.length > 0 && !/^\s*(?:import|export)\b/m.test(core), "core-js.raw.js");
  const imports = names.filter((name) => name.startsWith("__"));
  return wrapped(
    `${body}
function initSync() {
const ${imported[1]} = { ${imports.join(", ")} };
${core}
__wbg_set_wasm(retasmFunc);
retasmFunc.__wbindgen_start?.();
return retasmFunc;
}`,
    [...names.filter((name) => !name.startsWith("__")), "initSync"],
  );
}

function wrapped(body, names) {
  return `/** Makes the bindings of one instance of the core. */\nexport function glue() {\n${body.trim()}\nreturn { ${names.join(", ")} };\n}\n`;
}

/** The bytes of a build, for entries that cannot count on a file beside them. */
function bytes(name) {
  return `export const bytes = "${readFileSync(join(dist, name)).toString("base64")}";\n`;
}

/** The types that wasm-bindgen wrote for Rust's shapes, without its functions: those are our own to describe. */
function types(source) {
  const blocks = source.replace(/^\/\*.*lint.*\*\/\n/gm, "").split(/\n(?=\/\*\*|export )/);
  const kept = blocks.filter((block) =>
    /^export (?:interface|type) (?!InitInput|SyncInitInput|InitOutput)/m.test(block),
  );
  mustBe(
    kept.some((block) => block.includes("type Conversion")),
    "core.d.ts",
  );
  return `${kept.map((block) => block.trim()).join("\n\n")}\n`;
}

/** The languages, each a module that registers its pack. */
function languages() {
  const folder = join(dist, "lang");
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".pack"))) {
    const pack = readFileSync(join(folder, file), "utf8");
    const text = `import { register } from "../languages.js";\n\nregister(${JSON.stringify(pack)});\n`;
    writeFileSync(join(folder, `${basename(file, ".pack")}.js`), text);
    rmSync(join(folder, file));
  }
}

/** The same modules for `require`, file by file, so that a language and the functions still share one registry. */
function commonJs() {
  const esbuild = require("esbuild");
  mkdirSync(join(dist, "cjs/lang"), { recursive: true });
  const langs = existsSync(join(dist, "lang")) ? readdirSync(join(dist, "lang")).map((name) => `lang/${name}`) : [];
  const modules = [
    "bytes-scalar.js",
    "bytes-simd.js",
    "core-bytes.js",
    "core-js.js",
    "core.js",
    "create.js",
    "js.js",
    "languages.js",
    "node-functions.js",
    "node.js",
  ];
  for (const name of [...modules, ...langs]) {
    const { code } = esbuild.transformSync(read(name), { format: "cjs", target: "node20" });
    write(`cjs/${name}`, code);
  }
  write("cjs/package.json", '{ "type": "commonjs" }\n');
  for (const name of ["index.d.ts", "types.d.ts", "lang.d.ts"]) write(`cjs/${name}`, read(name));
}

const core = factory(read("core.js"));
const twin = twinFactory(read("core-js.glue.js"), read("core-js.raw.js"));
const shapes = types(read("core.d.ts"));
for (const name of ["core.d.ts", "core-js.raw.js", "core-js.glue.js"]) rmSync(join(dist, name));
cpSync(join(here, "js"), dist, { recursive: true });
write("core.js", core);
write("core-js.js", minified(twin));
write("types.d.ts", shapes);
write("bytes-simd.js", bytes("core.wasm"));
write("bytes-scalar.js", bytes("core-scalar.wasm"));
languages();
commonJs();
siteTwin();
element();
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(join(here, "..", name), join(here, name));

/** The twin in one file, for the site's own page without WebAssembly. It is no part of the package. */
function siteTwin() {
  const options = { bundle: true, format: "esm", minify: true, target: "es2022", outfile: join(dist, "js/index.js") };
  require("esbuild").buildSync({ entryPoints: [join(dist, "js.js")], ...options });
}

/**
 * The element came with the build; what describes it is source in www/element. Here it has no page of its own that its
 * readers' links could lead to, and the core without WebAssembly lies a folder above.
 */
function element() {
  const home = /static home\s*=[^;]*;/;
  mustBe(home.test(read("element/embed.js")), "element/embed.js");
  write("element/embed.js", read("element/embed.js").replace(home, "static home = undefined;"));
  mkdirSync(join(dist, "element/js"), { recursive: true });
  write("element/js/index.js", 'export * from "../../js.js";\n');
  for (const name of ["element.d.ts", "custom-elements.json"])
    cpSync(join(here, "../www/element", name), join(dist, "element", name));
}

/** wasm2js writes for readers; nobody reads its output. */
function minified(source) {
  return require("esbuild").transformSync(source, { format: "esm", minify: true, target: "es2022" }).code;
}

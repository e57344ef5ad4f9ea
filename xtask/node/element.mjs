// Builds the element as JavaScript modules only: node element.mjs FROM TO
//
// FROM is as for site.mjs. TO gets the element's own modules and their description, and in `generated/` the wasm, texts and styles as modules.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundled } from "./options.mjs";

const [from, to] = process.argv.slice(2);
mkdirSync(join(to, "generated"));

/** What the worker of text is made of, and nothing else. */
const ONLY_WORKER = ["bulk-worker.js", "worker-resources.js"];

const text = (path) => readFileSync(join(from, path), "utf8");
const module = (value) => `export default ${JSON.stringify(value)};\n`;
const put = (name, content) => writeFileSync(join(to, name), content);

for (const name of readdirSync(join(from, "element"))) {
  if (!ONLY_WORKER.includes(name)) {
    // Not minified, for debugging. The user's bundler minifies them.
    put(name, text(`element/${name}`));
  }
}
for (const name of ["app", "full"]) {
  put(`generated/${name}.js`, await bundled({ entryPoints: [join(from, `${name}.js`)] }));
  put(`generated/${name}-bytes.js`, module(readFileSync(join(from, `${name}_bg.wasm`)).toString("base64")));
}
for (const name of readdirSync(join(from, "lang"))) {
  put(`generated/${name.replace(/\.pack$/, ".js")}`, module(text(`lang/${name}`)));
}
for (const name of ["helper", "full"]) {
  put(`generated/${name}-style.js`, module(await bundled({ entryPoints: [join(from, "styles", `${name}.css`)] })));
}
const worker = await bundled({
  format: "iife",
  entryPoints: [join(from, "element/bulk-worker.js")],
  plugins: [
    {
      name: "worker-resources",
      setup({ onResolve }) {
        onResolve({ filter: /^\.\/resources\.js$/ }, () => ({ path: resolve(from, "element/worker-resources.js") }));
        onResolve({ filter: /^\.\/generated\/full\.js$/ }, () => ({ path: resolve(to, "generated/full.js") }));
      },
    },
  ],
});
put("generated/worker.js", module(worker));

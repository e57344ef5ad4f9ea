// Takes out of scripts and styles what only their authors need: node minify.mjs FROM TO, folders of *.js and *.css
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { transformSync } from "esbuild";

const [from, to] = process.argv.slice(2);
for (const name of readdirSync(from, { recursive: true }).filter((name) => /\.(?:js|css)$/.test(name))) {
  const source = readFileSync(join(from, name), "utf8");
  // The page waits for its modules; what would start them at once goes, with all that only it needs.
  const waiting = source.replace("export { initSync, __wbg_init as default };", "export { __wbg_init as default };");
  const { code } = transformSync(waiting, {
    loader: extname(name).slice(1),
    minify: true,
    treeShaking: waiting !== source,
    // What the page itself needs is the measure; nothing is translated for older browsers.
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    sourcefile: name,
  });
  mkdirSync(dirname(join(to, name)), { recursive: true });
  writeFileSync(join(to, name), code);
}

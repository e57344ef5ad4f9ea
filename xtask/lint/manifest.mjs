// Generates www/element/custom-elements.json from the comments in helper.js: node manifest.mjs [--check]
//
// `--check` writes nothing and fails if the file is out of date.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const element = fileURLToPath(new URL("../../www/element", import.meta.url));
const analyzer = fileURLToPath(new URL("node_modules/@custom-elements-manifest/analyzer/cem.js", import.meta.url));
const file = join(element, "custom-elements.json");

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
const outdir = relative(element, folder);
const run = spawnSync(
  execPath,
  [analyzer, "analyze", "--quiet", "--globs", "helper.js", "define.js", "--outdir", outdir],
  {
    cwd: element,
    encoding: "utf8",
  },
);
if (run.status !== 0) {
  throw new Error(run.stderr);
}
const manifest = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"));
rmSync(folder, { recursive: true });

delete manifest.readme;
for (const module of manifest.modules) {
  // The path in the package.
  module.path = `dist/element/${module.path}`;
  for (const declaration of module.declarations ?? []) {
    if (declaration.tagName) {
      declaration.members = declaration.members.filter(({ privacy }) => privacy !== "private");
      // Members without a description are internal.
      declaration.superclass = { name: "HTMLElement" };
      declaration.events = declaration.events.filter(({ description }) => description);
    }
  }
  for (const exported of module.exports ?? []) {
    if (exported.kind === "custom-element-definition") {
      exported.name = "lync-skype-helper";
    }
  }
  for (const exported of [...(module.exports ?? []), ...(module.declarations ?? [])]) {
    for (const place of [exported.declaration, exported.superclass].filter(Boolean)) {
      if (place.module) {
        place.module = place.module.replace(/^\/?/, "dist/element/");
      }
    }
  }
}
const text = `${JSON.stringify(manifest, null, 2)}\n`;
if (!argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("www/element/custom-elements.json is not what helper.js says: run `node xtask/lint/manifest.mjs`");
  exit(1);
}

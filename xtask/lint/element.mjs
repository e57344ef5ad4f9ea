// Generates www/element/custom-elements.json and element.d.ts from the comments in the element's modules:
// node element.mjs [--check]
//
// `--check` writes nothing and fails if one of the files is out of date.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const TAG = "lync-skype-helper";
const element = fileURLToPath(new URL("../../www/element", import.meta.url));
const tools = fileURLToPath(new URL("node_modules", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "element-"));

/** @param {string} path @param {string[]} options */
function run(path, options) {
  const { status, stdout, stderr } = spawnSync(execPath, [join(tools, path), ...options], {
    cwd: element,
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`${path}: ${stdout}${stderr}`);
  }
}

const manifest = describe();
const files = { "custom-elements.json": `${JSON.stringify(manifest, null, 2)}\n`, "element.d.ts": types() };
rmSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = join(element, name);
  if (!argv.includes("--check")) {
    writeFileSync(path, text);
  } else if (readFileSync(path, "utf8") !== text) {
    console.error(`www/element/${name} is not what helper.js says: run \`node xtask/lint/element.mjs\``);
    exit(1);
  }
}

/** The custom elements manifest, with the paths of the package. */
function describe() {
  const globs = ["--globs", "helper.js", "define.js"];
  const analyzer = "@custom-elements-manifest/analyzer/cem.js";
  run(analyzer, ["analyze", "--quiet", ...globs, "--outdir", relative(element, folder)]);
  const manifest = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"), (key, value) =>
    ["path", "module"].includes(key) ? value.replace(/^\/?/, "dist/element/") : value,
  );
  delete manifest.readme;
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      if (declaration.tagName) {
        declaration.members = declaration.members.filter(({ privacy }) => privacy !== "private");
        declaration.superclass = { name: "HTMLElement" };
        // Those without a description are internal.
        declaration.events = declaration.events.filter(({ description }) => description);
      }
    }
    for (const exported of module.exports ?? []) {
      if (exported.kind === "custom-element-definition") {
        exported.name = TAG;
      }
    }
  }
  return manifest;
}

/** What tsc makes of the comments, in one file, with the events of the manifest and the tag name. */
function types() {
  const emit = ["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--allowJs", "--skipLibCheck"];
  const language = ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--types", ""];
  run("typescript/bin/tsc", [...emit, ...language, "--outDir", folder, "embed.js"]);
  const emitted = (/** @type {string} */ name) => readFileSync(join(folder, `${name}.d.ts`), "utf8");
  const declared = (/** @type {string} */ name, /** @type {RegExp} */ pattern) => {
    const found = pattern.exec(emitted(name));
    if (!found) {
      throw new Error(`tsc writes ${name}.d.ts in another way than ${pattern} expects`);
    }
    return found[0].replaceAll("    ", "  ");
  };
  const { description, events } = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === TAG);
  return `\
// The types of <${TAG}>, from the comments in its source.
${declared("helper", /^import type .*$/m)}

/** The events with their details; all bubble and are composed. \`address\` is present only with \`share-address\`. */
export interface LyncSkypeHelperEventMap {
${events.map(({ name, type, description }) => `  /** ${description} */\n  "${name}": ${type.text};`).join("\n")}
}

/** ${description} */
${declared("helper", /^export declare class LyncSkypeHelper extends Base \{\n.*?^\}$/ms).replace(" Base ", " HTMLElement ")}

${declared("define", /\/\*\*(?:(?!\/\*\*).)*?export declare function define\(.*?;$/ms)}

${declared("languages", /\/\*\*(?:(?!\/\*\*).)*?export declare function bestLanguage\(.*?;$/ms)}

declare global {
  interface HTMLElementTagNameMap {
    "${TAG}": LyncSkypeHelper;
  }
  // The events bubble and are composed, so listeners on ancestors up to document and window receive them.
  interface GlobalEventHandlersEventMap extends LyncSkypeHelperEventMap {}
}
`;
}

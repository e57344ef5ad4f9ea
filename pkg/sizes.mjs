/** The table of sizes in `pkg/README.md`; `cargo xtask reference` writes it. */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * What a page loads: a name, the modules with all that they import at once, and the other files.
 * @type {[string, string[], string[]][]}
 */
const LOADS = [
  ["`lync-skype`, the entry", ["web.js"], []],
  ["`lync-skype`, at `ready()`: the core and its English words, for hosts with SIMD", [], ["bytes-simd.js"]],
  ["`lync-skype/core.wasm`, the same as bytes", [], ["core.wasm"]],
  ["`lync-skype/js`, everything", ["js.js"], []],
  ["`lync-skype/lang/de`", [], ["lang/de.js"]],
  [
    "`lync-skype/element`, the guide",
    ["element/embed.js"],
    ["app.js", "app-bytes.js", "helper-style.js"].map((name) => `element/generated/${name}`),
  ],
  [
    "the same, in addition, once somebody opens troubleshooting, lists or administration",
    [],
    ["full.js", "full-bytes.js", "full-style.js"].map((name) => `element/generated/${name}`),
  ],
];

/**
 * The rows: a name, and the KiB in Brotli, gzip and raw.
 * @param {string} dist
 * @returns {[string, number[]][]}
 */
export function sizes(dist) {
  return LOADS.map(([name, modules, files]) => {
    const paths = new Set([
      ...modules.flatMap((module) => imported(join(dist, module))),
      ...files.map((file) => join(dist, file)),
    ]);
    const each = [...paths].map((path) => compressed(readFileSync(path)));
    return [name, [0, 1, 2].map((index) => each.reduce((sum, size) => sum + size[index], 0) / 1024)];
  });
}

/** A module and what it imports at once, directly or not. @param {string} path @returns {string[]} */
function imported(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const specifiers = [...readFileSync(path, "utf8").matchAll(/^(?:import|export)\b[^;"]*"(\.[^"]+)";/gm)];
  for (const [, specifier] of specifiers) imported(join(dirname(path), specifier), seen);
  return [...seen];
}

/** @param {Buffer} bytes */
function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [brotliCompressSync(bytes, { params }).length, gzipSync(bytes, { level: 9 }).length, bytes.length];
}

const ROW = /^\| (.+?) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/;

/** The rows that a README has. @param {string} readme @returns {[string, number[]][]} */
export function written(readme) {
  return readme.split("\n").flatMap((line) => {
    const [, name, ...numbers] = line.match(ROW) ?? [];
    return LOADS.some(([known]) => known === name) ? [[name, numbers.map(Number)]] : [];
  });
}

/** A README with the sizes of today. @param {string} readme @param {string} dist */
export function updated(readme, dist) {
  const today = new Map(sizes(dist));
  const line = (/** @type {string} */ text) => {
    const numbers = today.get(text.match(ROW)?.[1] ?? "");
    return numbers === undefined
      ? text
      : `| ${text.match(ROW)[1]} | ${numbers.map((size) => size.toFixed(1)).join(" | ")} |`;
  };
  return readme.split("\n").map(line).join("\n");
}

// Rewrites the output of wasm2js so that its first call comes sooner: node translated.mjs FILE
//
// - The data is one text of seven-bit characters, which the engine encodes at once; a second text lists which bytes have
//   their eighth bit set, a tenth of them. A loop over every byte takes longer than the rest of the call, and base64 is
//   larger after compression.
// - The default export is the instance. A namespace object would do, but bundlers give it a getter for each name, and the
//   engine compiles each of them when it is read.
// - The function that makes the instance and the one that writes the data are in parentheses: engines compile such
//   functions together with the file.
import { readFileSync, writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
let source = readFileSync(file, "utf8");

/**
 * @param {RegExp} pattern
 * @param {(...groups: string[]) => string} replacement
 */
function rewrite(pattern, replacement) {
  if (!pattern.test(source)) throw new Error(`${file}: wasm2js writes something in a new way: ${pattern} is not there`);
  source = source.replace(pattern, replacement);
}

/** @param {string} segments calls of wasm2js's base64 decoder */
function data(segments) {
  const found = [...segments.matchAll(/\(bufferView, (\d+), "([A-Za-z0-9+/=]*)"\);/g)].map(([, at, base64]) => ({
    at: Number(at),
    bytes: Buffer.from(base64, "base64"),
  }));
  if (found.length === 0 || found.length !== segments.split(";").length - 1) {
    throw new Error(`${file}: wasm2js writes data segments in a new way`);
  }
  const start = Math.min(...found.map(({ at }) => at));
  const memory = Buffer.alloc(Math.max(...found.map(({ at, bytes }) => at + bytes.length)) - start);
  for (const { at, bytes } of found) memory.set(bytes, at - start);
  return { start, low: Buffer.from(memory.map((byte) => byte & 127)).toString("latin1"), high: distances(memory) };
}

/** The distance from each byte with its eighth bit to the next one, in characters of at most `FAR`, which goes on. */
function distances(memory) {
  let text = "";
  let last = -1;
  for (const [index, byte] of memory.entries()) {
    if (byte < 128) continue;
    let distance = index - last;
    for (; distance >= FAR; distance -= FAR) text += String.fromCharCode(FAR);
    text += String.fromCharCode(distance);
    last = index;
  }
  return text;
}
const FAR = 127;

rewrite(
  /^ {2}var base64ReverseLookup[\s\S]*?^function initActiveSegments\(imports\) \{\n([\s\S]*?)^\}$/m,
  (_all, segments) => {
    const { start, low, high } = data(segments);
    return `var initActiveSegments = (function () {
  var at = ${start - 1}, high = ${JSON.stringify(high)};
  new TextEncoder().encodeInto(${JSON.stringify(low)}, bufferView.subarray(${start}));
  for (var index = 0; index < high.length; ++index) {
    var distance = high.charCodeAt(index);
    at += distance;
    if (distance !== ${FAR}) bufferView[at] |= 128;
  }
});`;
  },
);
const read = [...source.matchAll(/^ var fimport\$\d+ = \$\w+\.(\w+);$/gm)].map(([, name]) => name);
const names = [...new Set(read)].join(", ");
rewrite(/^import \* as \$\w+ from /m, () => `import { ${names} } from `);
rewrite(/^function asmFunc\(imports\) \{$/m, () => "export default (function (imports) {");
rewrite(
  /^\}\n\nvar retasmFunc = asmFunc\(\{\n {2}("[^"]+"): \$\w+,\n\}\);\n(export var \w+ = retasmFunc\.\w+;\n)+$/m,
  (_all, module) => `})({ ${module}: { ${names} } });\n`,
);
if (/base64|retasmFunc|asmFunc\(/.test(source)) throw new Error(`${file}: wasm2js writes something in a new way`);
writeFileSync(file, source);

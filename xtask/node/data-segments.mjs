// Rewrites the data segments in the output of wasm2js: node data-segments.mjs FILE
//
// Strings of characters below 256 instead of base64: smaller after compression, and faster to decode.
import { readFileSync, writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const source = readFileSync(file, "utf8");

const DECODER = /^ {2}var base64ReverseLookup[\s\S]*?^ {2}function base64DecodeToExistingUint8Array[\s\S]*?^ {2}}$/m;
const SEGMENT = /base64DecodeToExistingUint8Array\((\w+), (\d+), "([A-Za-z0-9+/=]*)"\)/g;
const COPY = `  function copyData(memory, offset, text) {
    for (var index = 0; index < text.length; ++index) memory[offset + index] = text.charCodeAt(index);
  }`;

const rewritten = source
  .replace(DECODER, COPY)
  .replace(
    SEGMENT,
    (_all, memory, offset, base64) =>
      `copyData(${memory}, ${offset}, ${JSON.stringify(Buffer.from(base64, "base64").toString("latin1"))})`,
  );
if (rewritten.includes("base64") || !rewritten.includes("copyData(")) {
  throw new Error(`${file}: wasm2js writes data segments in a new way`);
}
writeFileSync(file, rewritten);

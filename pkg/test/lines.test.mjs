/** Many lines: with or without SIMD, split anywhere, or by single calls, every line has the same answer. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { app } from "./support.mjs";

const DIRECTIONS = { "to-skype": "addressForLync", "to-lync": "addressForSkype", account: "accountFromLync" };
const POLICIES = {
  "no policy": undefined,
  "its own domains": { asIsDomains: ["contoso.com"], routingDomain: "im.example.com" },
  "clients that decorate": { autoDecorate: "yes" },
  "public IM off": { publicIm: "off" },
};

let simd;
let scalar;

before(async () => {
  const folder = await app("lines", {});
  const load = (path, instance = "") =>
    import(pathToFileURL(join(folder, "node_modules/lync-skype/dist", path)) + instance);
  const [vector, plain] = [await load("bytes-simd.js"), await load("bytes-scalar.js")];
  // The same entry point twice: each has its own instance.
  [simd, scalar] = [await load("web.js", "?simd"), await load("web.js", "?scalar")];
  simd.initSync(Buffer.from(vector.bytes, "base64"));
  scalar.initSync(Buffer.from(plain.bytes, "base64"));
});

/** Numbers below `count`, always the same ones (xorshift32). */
function random(seed) {
  let state = seed;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}

const PIECES = [
  "bob",
  "ann.lee",
  "x",
  "@",
  "@",
  "@contoso.com",
  "@Live.com",
  "@outlook.com",
  "(contoso.com)@msn.com",
  ".",
  "..",
  "-",
  "--",
  "xn--",
  "contoso",
  ".com",
  ".C0M",
  ".1",
  " ",
  ",",
  ";",
  "<",
  ">",
  "<>",
  "'",
  '"',
  "sip:",
  "mailto:",
  "%40",
  "?",
  "{",
  "|",
  "_",
  "+",
  "\u00e4",
  "\u{1f600}",
  "\u200b",
  "\r",
  "\n",
  "\r\n",
  "\n\n",
  "a-label-of-a-good-many-characters-so-that-lines-get-long",
];

function text(below) {
  let made = "";
  for (let count = below(400); count > 0; count -= 1)
    made += PIECES[below(PIECES.length)] + (below(3) === 0 ? "\n" : "");
  return made;
}

async function streamed(core, input, request, below) {
  const stream = core.convertStream(request);
  const writer = stream.writable.getWriter();
  const writing = (async () => {
    for (let at = 0; at < input.length; ) {
      const end = at + 1 + below(100);
      await writer.write(input.slice(at, end));
      at = end;
    }
    await writer.close();
  })();
  const output = [];
  for await (const piece of stream.readable) output.push(piece);
  await writing;
  return Buffer.concat(output);
}

/** The answers of single calls, as lines of JSON. */
function oneByOne(input, direction, policy) {
  const lines = input.split("\n");
  const last = lines.pop();
  const whole = lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  if (last !== "") whole.push(last);
  return whole.map((line) => `${JSON.stringify(simd[DIRECTIONS[direction]](line, { policy }))}\n`).join("");
}

describe("random lines", () => {
  for (const [name, policy] of Object.entries(POLICIES)) {
    for (const direction of Object.keys(DIRECTIONS)) {
      test(`${direction}, ${name}`, async () => {
        const below = random(20261123);
        for (let round = 0; round < 12; round += 1) {
          const input = text(below);
          const bytes = new TextEncoder().encode(input);
          const expected = oneByOne(input, direction, policy);
          const addresses = expected.replaceAll(/^.*\n/gm, (line) => `${JSON.parse(line).address ?? ""}\n`);
          for (const core of [simd, scalar]) {
            const as = (format) => Buffer.from(core.convertBytes(bytes, { direction, policy, format })).toString();
            assert.equal(as("ndjson"), expected);
            assert.equal(as("address"), addresses);
            assert.equal((await streamed(core, bytes, { direction, policy }, below)).toString(), addresses);
          }
          const columns = [simd, scalar].map((core) =>
            Buffer.from(core.convertBytes(bytes, { direction, policy, format: "tsv" })).toString(),
          );
          assert.equal(columns[0], columns[1]);
          assert.equal(columns[0].replaceAll(/\t.*/g, ""), addresses);
        }
      });
    }
  }

  test("any bytes", () => {
    const below = random(7);
    for (let round = 0; round < 300; round += 1) {
      const input = Uint8Array.from({ length: below(500) }, () =>
        below(4) === 0 ? [10, 64, 46, 97][below(4)] : below(256),
      );
      for (const direction of Object.keys(DIRECTIONS)) {
        for (const format of ["address", "tsv", "ndjson"]) {
          const [one, other] = [simd, scalar].map((core) =>
            Buffer.from(core.convertBytes(input, { direction, format })),
          );
          assert.deepEqual(one, other);
        }
      }
    }
  });
});

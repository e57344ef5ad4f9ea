#!/usr/bin/env node
/** `npx lync-skype`: a filter on standard input and output, in constant memory. */

import { readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

import { functions } from "./node-functions.js";

const DIRECTIONS = { skype: "to-skype", lync: "to-lync", account: "account" };
const FORMATS = ["address", "tsv", "ndjson"];

const HELP = `Usage: lync-skype --to skype|lync|account [--format address|tsv|ndjson] [--policy FILE] < in > out

Reads one input a line (UTF-8) and writes one line for each, in the same order.

  --to skype        Microsoft account in, what a Lync user types out
  --to lync         SIP URI in, what a Skype user types out
  --to account      what a Lync user types in, Microsoft account out
  --format address  the address; an empty line where the input is refused (this is the default)
  --format tsv      address, rule, certainty and codes, between tabs
  --format ndjson   the whole result as JSON
  --policy FILE     what the help desk has set, as JSON
  --help            this text
  --version         the version

Exit code: 0 everything was converted, 1 some lines were refused, 2 the call was wrong.
`;

/** Says what is wrong with the call. The process ends by itself with exit code 2. */
class Misuse extends Error {}

async function main(args) {
  const { help, version, to, format = "address", policy } = options(args);
  if (help) return process.stdout.write(HELP);
  if (version) return process.stdout.write(`${packageVersion()}\n`);
  if (to === undefined) throw new Misuse("--to is missing: say `--to skype`, `--to lync` or `--to account`. `--help` tells more.");
  if (!Object.hasOwn(DIRECTIONS, to)) throw new Misuse(`--to must be one of ${Object.keys(DIRECTIONS).join(", ")}, not ${JSON.stringify(to)}`);
  if (!FORMATS.includes(format)) throw new Misuse(`--format must be one of ${FORMATS.join(", ")}, not ${JSON.stringify(format)}`);
  await filter({ direction: DIRECTIONS[to], format, ...(policy !== undefined && { policy: readPolicy(policy) }) });
}

function options(args) {
  const flag = { type: "boolean" };
  const text = { type: "string" };
  try {
    return parseArgs({ args, options: { to: text, format: text, policy: text, help: { ...flag, short: "h" }, version: flag } }).values;
  } catch (error) {
    throw new Misuse(`${error.message.split(". ")[0]}. \`--help\` tells what there is.`);
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

function readPolicy(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Misuse(`--policy ${file}: ${error.message}`);
  }
}

/** Converts what comes in until it ends, or until nobody reads what comes out. */
async function filter(request) {
  const converter = open(request);
  const meter = new Meter(converter);
  const convert = async function* (source) {
    for await (const chunk of source) {
      // A piece holds until the next one is asked for, but a stream may keep it longer.
      for (const piece of converter.push(chunk)) yield piece.slice();
      meter.add(chunk.length);
    }
    for (const piece of converter.finish()) yield piece.slice();
  };
  try {
    await pipeline(process.stdin, convert, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads us has read enough, as `head` does: no reason to complain.
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  } finally {
    meter.end();
  }
  process.exitCode = converter.count().refused > 0 ? 1 : 0;
}

function open(request) {
  try {
    return functions.openLines(request, "lync-skype");
  } catch (error) {
    if (error instanceof TypeError) throw new Misuse(error.message.replace(/^lync-skype: /, "--policy: "));
    throw error;
  }
}

/** Says on a terminal how far we are. Where the lines themselves go to the terminal, it says nothing. */
class Meter {
  #converter;
  #bytes = 0;
  #next = 0;
  #on = Boolean(process.stderr.isTTY && !process.stdout.isTTY);

  constructor(converter) {
    this.#converter = converter;
  }

  add(bytes) {
    this.#bytes += bytes;
    if (!this.#on || performance.now() < this.#next) return;
    this.#next = performance.now() + 200;
    this.#say();
  }

  end() {
    if (!this.#on) return;
    this.#say();
    process.stderr.write("\n");
  }

  #say() {
    const { lines, refused } = this.#converter.count();
    const read = (this.#bytes / 1e6).toFixed(1);
    process.stderr.write(`\r${lines.toLocaleString("en")} lines, ${refused.toLocaleString("en")} refused, ${read} MB read`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`lync-skype: ${error.message}\n`);
  process.exitCode = 2;
});

#!/usr/bin/env node
/** `npx lync-skype`: a filter on standard input and output, in constant memory. */

import { fstatSync, readFileSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { getSystemErrorMap, parseArgs } from "node:util";

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

Exit code: 0 everything was converted, 1 some lines were refused, 2 the call was wrong, or something could not be
read or written. A reader that stops early, as \`head\` does, is no fault: the code then tells of the lines until there.
`;

/** What kept us from converting everything, in one line for whoever called. */
class Failure extends Error {}

/** Something is wrong with the call itself. */
class Misuse extends Failure {}

/** Does what the arguments say. The exit code. */
async function main(args) {
  const { help, version, to, format = "address", policy } = options(args);
  if (help || version) {
    await write(Buffer.from(help ? HELP : `${packageVersion()}\n`));
    return 0;
  }
  if (to === undefined)
    throw new Misuse("--to is missing: say `--to skype`, `--to lync` or `--to account`. `--help` tells more.");
  if (!Object.hasOwn(DIRECTIONS, to))
    throw new Misuse(`--to must be one of ${Object.keys(DIRECTIONS).join(", ")}, not ${JSON.stringify(to)}`);
  if (!FORMATS.includes(format))
    throw new Misuse(`--format must be one of ${FORMATS.join(", ")}, not ${JSON.stringify(format)}`);
  return filter(
    open({ direction: DIRECTIONS[to], format, ...(policy !== undefined && { policy: readPolicy(policy) }) }, policy),
  );
}

function options(args) {
  const { values, tokens } = parsed(args);
  const names = tokens.filter(({ kind }) => kind === "option").map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  // Whichever of the two we took, it might be the wrong one.
  if (repeated !== undefined)
    throw new Misuse(`--${repeated} is there more than once. \`--help\` tells what there is.`);
  return values;
}

function parsed(args) {
  const flag = { type: "boolean" };
  const text = { type: "string" };
  try {
    return parseArgs({
      args,
      options: { to: text, format: text, policy: text, help: { ...flag, short: "h" }, version: flag },
      tokens: true,
    });
  } catch (error) {
    throw new Misuse(`${error.message.split(". ")[0]}. \`--help\` tells what there is.`);
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

function readPolicy(file) {
  let policy;
  try {
    // Editors on Windows put a byte order mark first, which is no JSON.
    policy = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Misuse(`--policy ${file}: ${error.message}`);
  }
  if (typeof policy !== "object" || policy === null || Array.isArray(policy)) {
    throw new Misuse(`--policy ${file}: the file must hold a JSON object, as in { "routingDomain": "msn.com" }`);
  }
  return policy;
}

function open(request, policyFile) {
  try {
    return functions.openLines(request, "lync-skype");
  } catch (error) {
    if (error instanceof TypeError)
      throw new Misuse(`--policy ${policyFile}: ${error.message.replace(/^lync-skype: /, "")}`);
    throw error;
  }
}

/** Converts what comes in until it ends, or until nobody reads what comes out. The exit code. */
async function filter(converter) {
  const meter = new Meter(converter);
  try {
    await convert(converter, meter);
  } finally {
    meter.end();
  }
  return converter.count().refused > 0 ? 1 : 0;
}

async function convert(converter, meter) {
  for await (const chunk of input()) {
    // A piece holds until the next one is asked for, and by then it is written.
    for (const piece of converter.push(chunk)) if (!(await write(piece))) return;
    meter.add(chunk.length);
  }
  for (const piece of converter.finish()) if (!(await write(piece))) return;
}

/** Standard input. Whatever ends it but its end is a failure, because lines are missing then. */
async function* input() {
  // Node would show a folder or a disk as an empty input.
  const kind = status(0);
  if (kind?.isDirectory()) throw new Failure("standard input is a folder, not a file");
  if (kind?.isBlockDevice()) throw new Failure("standard input is a disk, not a file");
  try {
    yield* process.stdin;
  } catch (error) {
    throw new Failure(`could not read standard input: ${reason(error)}`);
  }
}

/**
 * Writes bytes to standard output and waits until they are there. Whether anybody still reads: `head` stops when it has
 * enough, which is no reason to complain.
 */
async function write(bytes) {
  try {
    await (streams() ? throughStream(bytes) : toFile(bytes));
    return true;
  } catch (error) {
    if (error.code === "EPIPE") return false;
    throw new Failure(`could not write to standard output: ${reason(error)}`);
  }
}

let piped;

/** Whether standard output is a pipe, a socket or a terminal: those may be busy, and Node waits for them. */
function streams() {
  if (piped === undefined) {
    const kind = status(1);
    piped = kind === undefined || kind.isFIFO() || kind.isSocket() || isatty(1);
    // The same error comes to `throughStream`; without a listener it would end the process with a stack trace.
    if (piped) process.stdout.on("error", () => {});
  }
  return piped;
}

function throughStream(bytes) {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** A disk that is nearly full takes a part of the bytes and no more. Node's own stream would not notice that. */
function toFile(bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

/** What a file descriptor is, where the system tells. */
function status(descriptor) {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

/** The system's own words, without the names of its calls. */
function reason(error) {
  return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
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
    say("\n");
  }

  #say() {
    const { lines, refused } = this.#converter.count();
    const read = (this.#bytes / 1e6).toFixed(1);
    say(`\r${lines.toLocaleString("en")} lines, ${refused.toLocaleString("en")} refused, ${read} MB read`);
  }
}

/** Writes to standard error. Where that is full or closed there is nobody left to tell. */
function say(text) {
  try {
    process.stderr.write(text);
  } catch {
    // The exit code still tells.
  }
}

// It counts as failed until it is done: whatever ends the process before that must not look like success.
process.exitCode = 2;
process.stderr.on("error", () => {});
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    // What nobody foresaw is a fault of ours, and the trace helps to find it.
    say(
      error instanceof Failure ? `lync-skype: ${error.message.replace(/\s+/g, " ")}\n` : `${error?.stack ?? error}\n`,
    );
  },
);

#!/usr/bin/env node
/** `npx lync-skype`: addresses and files in, answers out, in constant memory. */

import { readFileSync, readdirSync } from "node:fs";

import { functions } from "../node-functions.js";
import { HELP, read } from "./arguments.js";
import { Failure, Misuse } from "./failure.js";
import { Utf8Check, bytes, lines, openText } from "./input.js";
import { Output } from "./output.js";
import { converted, encoded } from "./table.js";

const CONVERT = {
  "to-skype": functions.addressForLync,
  "to-lync": functions.addressForSkype,
  account: functions.accountFromLync,
};

/**
 * Does what the arguments say. The exit code.
 * @param {string[]} args
 */
async function main(args) {
  const asked = read(args);
  if (!("inputs" in asked)) {
    await new Output().write(Buffer.from(asked.help ? HELP : `${version()}\n`));
    return 0;
  }
  const locale = asked.locale === undefined ? undefined : await language(asked.locale);
  const options = {
    ...(asked.policy !== undefined && { policy: asked.policy }),
    ...(locale !== undefined && { locale }),
  };
  const converter = open({ direction: asked.direction, format: asked.format, ...options }, asked.policyFile);
  const output = new Output(asked.output, asked.inputs);
  try {
    const convert = (/** @type {string} */ text) => CONVERT[asked.direction](text, options);
    const code =
      asked.column === undefined
        ? await convertAll(asked, converter, convert, output)
        : await convertTable(asked, convert, output);
    // No input is an empty file, not none.
    await output.write(new Uint8Array(0));
    return code;
  } finally {
    output.close();
  }
}

function version() {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}

/** Loads the best match for a language tag. @param {string} tag */
async function language(tag) {
  const folder = new URL("../lang/", import.meta.url);
  const there = readdirSync(folder).map((file) => file.replace(/\.js$/, ""));
  const wanted = tag.toLowerCase().split(/[-_]/)[0];
  if (there.includes(wanted)) await import(new URL(`${wanted}.js`, folder).href);
  else if (wanted !== "en")
    throw new Misuse(`--locale must be one of ${["en", ...there].sort().join(", ")}, not ${JSON.stringify(tag)}`);
  return wanted;
}

/**
 * @param {object} request
 * @param {string} [policyFile]
 */
function open(request, policyFile) {
  try {
    return functions.openLines(request, "lync-skype");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(
      `--policy ${policyFile}: ${error.message.replace(/^lync-skype: /, "").replaceAll(/\bpolicy\./g, "")}`,
    );
  }
}

/** Converts addresses and lines in the order of the arguments. The exit code. */
async function convertAll({ inputs, format }, converter, convert, output) {
  for (const input of inputs) {
    const going =
      input.kind === "address"
        ? await one(input.name, converter, convert, output)
        : await all(input, converter, output);
    // Nobody reads any more, so nobody wants a summary.
    if (!going) return converter.count().refused > 0 ? 1 : 0;
  }
  const { lines, refused } = converter.count();
  if (inputs.some(({ kind }) => kind !== "address"))
    summary(lines, refused, "line", format === "address" ? " To see why, use --format tsv." : "");
  return refused > 0 ? 1 : 0;
}

/** One address, with what there is to say about it. Whether anybody still reads. */
async function one(text, converter, convert, output) {
  const { notices } = convert(text);
  for (const { message } of notices) say(`${text}: ${message}`);
  return put(converter.push(Buffer.from(`${text.replaceAll(/[\r\n]/g, " ")}\n`)), output);
}

/** All lines of a file. Whether anybody still reads. */
async function all(input, converter, output) {
  const check = new Utf8Check();
  const text = await openText(bytes(input));
  for await (const chunk of lines(text.chunks)) {
    check.add(chunk);
    if (!(await put(converter.push(chunk), output))) return false;
  }
  if (check.line > 0) say(`${input.name}, ${check.advice}`);
  return true;
}

async function put(pieces, output) {
  // A piece is valid until the next one is asked for, and by then it is written.
  for (const piece of pieces) if (!(await output.write(piece))) return false;
  return true;
}

/** Converts a table. The exit code. */
async function convertTable({ inputs, column }, convert, output) {
  const [input] = inputs;
  let rows = 0;
  let refused = 0;
  const counted = (/** @type {string} */ text) => {
    const conversion = convert(text);
    rows += 1;
    refused += conversion.ok ? 0 : 1;
    return conversion;
  };
  const { chunks, encoding, marked } = await openText(bytes(input));
  let mark = marked ? "\uFEFF" : "";
  for await (const text of converted({ chunks, column, name: input.name }, counted, say)) {
    if (!(await output.write(encoded(mark + text, encoding)))) return refused > 0 ? 1 : 0;
    mark = "";
  }
  summary(rows, refused, "row", "");
  return refused > 0 ? 1 : 0;
}

/** One line for whoever waits: how many there were, and what became of them. */
function summary(count, refused, noun, hint) {
  const number = (/** @type {number} */ value) => value.toLocaleString("en");
  say(
    `${number(count)} ${noun}${count === 1 ? "" : "s"}: ${number(count - refused)} converted, ${number(refused)} refused.${refused > 0 ? hint : ""}`,
  );
}

/** Writes a line to standard error. If that is full or closed, nobody is left to tell. @param {string} sentence */
function say(sentence) {
  try {
    process.stderr.write(`lync-skype: ${sentence}\n`);
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
    if (error instanceof Failure) return say(error.message.replaceAll(/\s+/g, " "));
    // Nobody foresaw this, so it is a bug of ours, and the trace helps to find it.
    process.stderr.write(`${error?.stack ?? error}\n`);
  },
);

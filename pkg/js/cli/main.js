#!/usr/bin/env node
/** `npx lync-skype`: converts addresses and files in constant memory. */

import { readFileSync, readdirSync } from "node:fs";

import { functions } from "../node-functions.js";
import { HELP, read } from "./arguments.js";
import { sentences } from "./explain.js";
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
 * Runs the command and returns the exit code.
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
        ? await convertAll(asked, converter, (text) => sentences(convert(text), locale), output)
        : await convertTable(asked, convert, output);
    // Without input, the output is an empty file rather than no file.
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

/** Converts addresses and lines in the order of the arguments. Returns the exit code. */
async function convertAll({ inputs, format }, converter, explain, output) {
  for (const input of inputs) {
    const going =
      input.kind === "address"
        ? await one(input.name, converter, explain, output)
        : await all(input, converter, output);
    // The reader has closed the pipe, so no summary is written.
    if (!going) return converter.count().refused > 0 ? 1 : 0;
  }
  const { lines, refused } = converter.count();
  if (inputs.some(({ kind }) => kind !== "address"))
    summary(lines, refused, "line", format === "address" ? " To see why, use --format tsv." : "");
  return refused > 0 ? 1 : 0;
}

/** Writes one address and its messages. Returns false if the reader has closed the pipe. */
async function one(text, converter, explain, output) {
  for (const sentence of explain(text)) warn(`${text}: ${sentence}`);
  return put(converter.push(Buffer.from(`${text.replaceAll(/[\r\n]/g, " ")}\n`)), output);
}

/** Converts all lines of a file. Returns false if the reader has closed the pipe. */
async function all(input, converter, output) {
  const check = new Utf8Check();
  const text = await openText(bytes(input));
  for await (const chunk of lines(text.chunks)) {
    check.add(chunk);
    if (!(await put(converter.push(chunk), output))) return false;
  }
  if (check.line > 0) warn(`${input.name}, ${check.advice}`);
  return true;
}

async function put(pieces, output) {
  // A chunk is valid until the next one is requested, and by then it has been written.
  for (const piece of pieces) if (!(await output.write(piece))) return false;
  return true;
}

/** Converts a table. Returns the exit code. */
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
  for await (const text of converted({ chunks, column, name: input.name }, counted, warn)) {
    if (!(await output.write(encoded(mark + text, encoding)))) return refused > 0 ? 1 : 0;
    mark = "";
  }
  summary(rows, refused, "row", "");
  return refused > 0 ? 1 : 0;
}

/** A one-line summary of the counts. */
function summary(count, refused, noun, hint) {
  const number = (/** @type {number} */ value) => value.toLocaleString("en");
  warn(
    `${number(count)} ${noun}${count === 1 ? "" : "s"}: ${number(count - refused)} converted, ${number(refused)} refused.${refused > 0 ? hint : ""}`,
  );
}

/** Writes a line to standard error. Errors are ignored. @param {string} sentence */
function warn(sentence) {
  try {
    process.stderr.write(`lync-skype: ${sentence}\n`);
  } catch {
    // The exit code still reports the result.
  }
}

// Failure until the end: if the process ends early for any reason, that must not look like success.
process.exitCode = 2;
process.stderr.on("error", () => {});
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof Failure) return warn(error.message.replaceAll(/\s+/g, " "));
    // An unexpected error is a bug of ours, and the stack trace helps to find it.
    process.stderr.write(`${error?.stack ?? error}\n`);
  },
);

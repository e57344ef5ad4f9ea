/** Converts a table with a column of addresses and writes it back unchanged with four columns appended. */

import { Readable } from "node:stream";

import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";

import { Failure, Misuse } from "./failure.js";
import { Utf8Check } from "./input.js";

const ADDED = ["im-address", "rule", "certainty", "codes"];
const DELIMITERS = ["\t", ";", ","];
/** The maximum length of the heading line in characters. */
const MOST = 1 << 16;

/**
 * Text that a spreadsheet may run as a formula: it starts with one of these characters, also after white space, control or
 * invisible characters and in full width, unless only a number or a phone number follows.
 */
const FORMULA =
  /^(?=[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])(?![+-]?[\d ().,/-]+$)/u;

/**
 * Yields the converted table in pieces of text.
 * @param {{ chunks: AsyncIterable<Buffer>, column: string, name: string }} table
 * @param {(text: string) => import("../types.js").Conversion} convert
 * @param {(sentence: string) => void} warn
 */
export async function* converted({ chunks, column, name }, convert, warn) {
  const texts = decoded(chunks, name);
  const { preamble, head, delimiter } = await begin(texts, name);
  const options = {
    delimiter,
    raw: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1 << 20,
  };
  const records = Readable.from(prefixed(head, texts)).pipe(
    parse({ ...options, record_delimiter: ["\r\n", "\n", "\r"] }),
  );
  const newline = /\r\n|\n|\r/.exec(head)?.[0] ?? "\n";
  let place = -1;
  let width = 0;
  let quoted = false;
  let long = 0;
  try {
    for await (const { record, raw, info } of records) {
      const [row, end] = split(raw, newline);
      const first = place < 0;
      if (first) {
        place = find(column, record);
        width = record.length;
        quoted = row.startsWith('"');
      } else if (row === "") {
        yield end;
        continue;
      }
      if (record.length > width && long === 0) long = info.lines;
      // A table without headings begins with an address.
      const cells = first && !record[place].includes("@") ? ADDED : answer(convert(record[place] ?? ""));
      const missing = Array.from({ length: Math.max(0, width - record.length) }, () => "");
      const kept = record.some((/** @type {string} */ cell) => FORMULA.test(cell))
        ? line(record.map(defused), delimiter, quoted)
        : row;
      yield `${first ? preamble : ""}${kept}${delimiter}${line([...missing, ...cells.map(defused)], delimiter, quoted)}${end}`;
    }
  } catch (error) {
    if (!(/** @type {any} */ (error).code?.startsWith("CSV_"))) throw error;
    const { code, message } = /** @type {any} */ (error);
    const fault = code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark is opened and never closed" : message;
    throw new Failure(`${name} is not a table that can be read: ${fault}`);
  }
  if (place < 0) throw new Failure(`${name} is empty`);
  if (long > 0)
    warn(`${name}, line ${long}: more cells than in the first line, so the added columns do not line up there`);
}

/** @param {import("../types.js").Conversion} conversion */
function answer(conversion) {
  const codes = conversion.notices.map(({ code }) => code).join(",");
  return conversion.ok ? [conversion.address, conversion.rule, conversion.certainty, codes] : ["", "", "", codes];
}

/** @param {string} cell */
function defused(cell) {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * @param {string[]} cells
 * @param {string} delimiter
 * @param {boolean} quoted
 */
function line(cells, delimiter, quoted) {
  return stringify([cells], { delimiter, quoted, eof: false });
}

/**
 * Splits a row into its text and its line end. Of CRLF the parser returns only the CR.
 * @param {string} raw
 * @param {string} newline the line end of the first line
 */
function split(raw, newline) {
  const row = raw.replace(/[\r\n]$/, "");
  const end = raw.slice(row.length);
  return [row, end === "\r" && newline !== "\r" ? "\r\n" : end];
}

/**
 * The index of the column with that heading or number.
 * @param {string} column
 * @param {string[]} headings
 */
function find(column, headings) {
  const plain = (/** @type {string} */ text) => text.trim().toLowerCase();
  const named = headings.findIndex((heading) => plain(heading) === plain(column));
  if (named >= 0) return named;
  const number = /^[1-9]\d*$/.test(column) ? Number(column) : 0;
  if (number > 0 && number <= headings.length) return number - 1;
  throw new Misuse(
    `--column ${column}: no such column. The columns are ${headings.map((heading, index) => `${index + 1} ${heading}`).join(", ")}`,
  );
}

/**
 * Returns the lines before the headings (`#TYPE`, written by Windows PowerShell, and `sep=`), the text from the headings
 * on, and the delimiter.
 * @param {AsyncIterator<string>} texts
 * @param {string} name
 */
async function begin(texts, name) {
  let head = "";
  let preamble = "";
  let named;
  for (let done = false; ; ) {
    const [first] = head.split(/(?<=\n|\r(?!\n|$))/, 1);
    const whole = done || first.length < head.length;
    if (whole && /^(?:#TYPE\b|sep=)/i.test(first)) {
      named = /^sep=(.)/i.exec(first)?.[1] ?? named;
      preamble += first;
      head = head.slice(first.length);
    } else if (whole) {
      return { preamble, head, delimiter: named ?? delimiterOf(first) };
    } else if (head.length > MOST) {
      throw new Failure(`${name} is not a table that can be read: its first line is longer than ${MOST} characters`);
    } else {
      const next = await texts.next();
      done = next.done === true;
      head += next.value ?? "";
    }
  }
}

/** The most frequent delimiter outside quotes. @param {string} headings */
function delimiterOf(headings) {
  const bare = headings.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return counts.every((count) => count === 1) ? "," : DELIMITERS[counts.indexOf(Math.max(...counts))];
}

/**
 * @param {AsyncIterable<Buffer>} chunks
 * @param {string} name
 */
async function* decoded(chunks, name) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const check = new Utf8Check();
  for await (const chunk of chunks) {
    check.add(chunk);
    if (check.line > 0) throw new Failure(`${name}, ${check.advice}`);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/**
 * @param {string} head
 * @param {AsyncIterable<string>} texts
 */
async function* prefixed(head, texts) {
  yield head;
  yield* texts;
}

/**
 * Encodes text in the encoding of the input.
 * @param {string} text
 * @param {string} encoding
 */
export function encoded(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text);
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

/** Reads files and standard input, and converts them to UTF-8. */

import { isAscii } from "node:buffer";
import { createReadStream, fstatSync, statSync } from "node:fs";

import { Failure, reason } from "./failure.js";

const [LF, CR, END_OF_FILE] = [0x0a, 0x0d, 0x1a];

/** Byte order marks and their encodings. */
const MARKS = /** @type {const} */ ([
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]);

/**
 * The bytes of a file or of standard input. Any error while reading is a failure, because lines would be missing.
 * @param {{ kind: string, name: string }} input
 */
export async function* bytes({ kind, name }) {
  const file = kind === "file";
  const status = statusOf(() => (file ? statSync(name) : fstatSync(0)));
  // Node would show a folder or a disk as an empty input.
  if (status?.isDirectory()) throw new Failure(`${name} is a folder, not a file`);
  if (status?.isBlockDevice()) throw new Failure(`${name} is a disk, not a file`);
  if (!file && process.stdin.isTTY) {
    const keys = process.platform === "win32" ? "Ctrl+Z, then Enter," : "Ctrl+D";
    process.stderr.write(`lync-skype: type one address per line; press ${keys} when you are done\n`);
  }
  try {
    yield* file ? createReadStream(name) : process.stdin;
  } catch (error) {
    throw new Failure(`could not read ${name}: ${reason(error)}`);
  }
}

/** What a file is, if that can be read. @param {() => import("node:fs").Stats} read */
export function statusOf(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Text in chunks of UTF-8, without byte order mark and without the U+001A that old programs write at the end.
 * @param {AsyncGenerator<Buffer>} chunks
 */
export async function openText(chunks) {
  let head = Buffer.alloc(0);
  while (head.length < 3) {
    const { done, value } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
  const [encoding, mark] = found ?? ["utf-8", []];
  async function* rest() {
    yield head.subarray(mark.length);
    yield* chunks;
  }
  return {
    encoding,
    marked: mark.length > 0,
    chunks: withoutEndOfFile(encoding === "utf-8" ? rest() : recoded(rest(), encoding)),
  };
}

/**
 * @param {AsyncIterable<Buffer>} chunks
 * @param {string} encoding
 */
async function* recoded(chunks, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** @param {AsyncIterable<Buffer>} chunks */
async function* withoutEndOfFile(chunks) {
  let held = 0;
  for await (const chunk of chunks) {
    let end = chunk.length;
    while (end > 0 && chunk[end - 1] === END_OF_FILE) end -= 1;
    if (end > 0) {
      if (held > 0) yield Buffer.alloc(held, END_OF_FILE);
      yield chunk.subarray(0, end);
      held = 0;
    }
    held += chunk.length - end;
  }
}

/**
 * The same with LF in place of a lone CR, and after the last line.
 * @param {AsyncIterable<Buffer>} chunks
 */
export async function* lines(chunks) {
  let last = LF;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    // A CR at the end of the previous chunk was held back, because an LF may follow.
    if (last === CR && chunk[0] !== LF) yield Buffer.of(LF);
    else if (last === CR) yield Buffer.of(CR);
    last = chunk[chunk.length - 1];
    yield withoutCr(last === CR ? chunk.subarray(0, -1) : chunk);
  }
  if (last !== LF) yield Buffer.of(LF);
}

/** @param {Buffer} chunk */
function withoutCr(chunk) {
  let at = chunk.indexOf(CR);
  if (at < 0) return chunk;
  const copy = Buffer.from(chunk);
  for (; at >= 0; at = copy.indexOf(CR, at + 1)) if (copy[at + 1] !== LF) copy[at] = LF;
  return copy;
}

/** Finds the first line that is not valid UTF-8. */
export class Utf8Check {
  /** Its number, or 0. */
  line = 0;
  #before = 0;
  #decoder = new TextDecoder("utf-8", { fatal: true });
  #pending = false;

  /** @param {Buffer} chunk */
  add(chunk) {
    if (this.line > 0) return;
    const zero = chunk.indexOf(0);
    if (zero >= 0) this.#found(chunk.subarray(0, zero));
    else if (this.#pending || !isAscii(chunk)) {
      try {
        this.#decoder.decode(chunk, { stream: true });
        this.#pending = true;
      } catch {
        const text = new TextDecoder().decode(chunk);
        this.#found(Buffer.from(text.slice(0, text.indexOf("\uFFFD"))));
      }
    }
    this.#before += breaks(chunk);
  }

  /** The error message. */
  get advice() {
    return `line ${this.line} is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”) and try again`;
  }

  /** @param {Buffer} before */
  #found(before) {
    this.line = this.#before + breaks(before) + 1;
  }
}

/** @param {Buffer} chunk */
function breaks(chunk) {
  let count = 0;
  for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) count += 1;
  return count;
}

/** Where the answers go: standard output or a file. */

import { closeSync, fstatSync, openSync, statSync, writeSync } from "node:fs";
import { isatty } from "node:tty";

import { Failure, Misuse, reason } from "./failure.js";

export class Output {
  #file;
  /** @type {number | undefined} */
  #descriptor;
  #streams = false;

  /**
   * @param {string} [file]
   * @param {{ kind: string, name: string }[]} [inputs] none of which may be that file
   */
  constructor(file, inputs = []) {
    this.#file = file;
    if (file === undefined) {
      const kind = statusOf(() => fstatSync(1));
      this.#descriptor = 1;
      // Pipes, sockets and terminals may be busy, and Node waits for them.
      this.#streams = kind === undefined || kind.isFIFO() || kind.isSocket() || isatty(1);
      // The same error comes to `throughStream`; without a listener it would end the process with a stack trace.
      if (this.#streams) process.stdout.on("error", () => {});
      return;
    }
    const there = statusOf(() => statSync(file));
    const read = inputs.map((input) => statusOf(() => (input.kind === "file" ? statSync(input.name) : fstatSync(0))));
    if (there?.isFile() && read.some((input) => input?.ino === there.ino && input.dev === there.dev)) {
      throw new Misuse(`--output ${file} is the file that is read. Give another name`);
    }
  }

  /**
   * Writes bytes and waits until they are there. `false` if nobody reads any more: `head` stops when it has enough.
   * @param {Uint8Array} bytes
   */
  async write(bytes) {
    try {
      // Not before there is something to write: a mistake in the arguments empties no file.
      this.#descriptor ??= openSync(/** @type {string} */ (this.#file), "w");
      if (this.#streams) await throughStream(bytes);
      // A disk that is nearly full takes a part of the bytes and no more. Node's own stream would not notice that.
      else for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
      return true;
    } catch (error) {
      if (/** @type {any} */ (error).code === "EPIPE") return false;
      throw new Failure(`could not write to ${this.#file ?? "standard output"}: ${reason(error)}`);
    }
  }

  close() {
    if (this.#file !== undefined && this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}

/** @param {Uint8Array} bytes */
function throughStream(bytes) {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve(undefined)));
  });
}

/** @param {() => import("node:fs").Stats} read */
function statusOf(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

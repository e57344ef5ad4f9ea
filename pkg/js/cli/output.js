/** Writes the answers to standard output or a file. */

import { closeSync, fstatSync, openSync, statSync, writeSync } from "node:fs";
import { isatty } from "node:tty";

import { Failure, Misuse, reason } from "./failure.js";
import { statusOf } from "./input.js";

export class Output {
  #file;
  /** @type {number | undefined} */
  #descriptor;
  #streams = false;

  /**
   * @param {string} [file]
   * @param {{ kind: string, name: string }[]} [inputs] must not include that file
   */
  constructor(file, inputs = []) {
    this.#file = file;
    if (file === undefined) {
      const kind = statusOf(() => fstatSync(1));
      this.#descriptor = 1;
      // Pipes, sockets and terminals may be busy; Node's stream waits for them.
      this.#streams = kind === undefined || kind.isFIFO() || kind.isSocket() || isatty(1);
      // `throughStream` gets the same error; without a listener it would end the process with a stack trace.
      if (this.#streams) process.stdout.on("error", () => {});
      return;
    }
    const there = statusOf(() => statSync(file));
    const read = inputs.map((input) => statusOf(() => (input.kind === "file" ? statSync(input.name) : fstatSync(0))));
    if (there?.isFile() && read.some((input) => input?.ino === there.ino && input.dev === there.dev)) {
      throw new Misuse(`--output ${file} is also the input. Choose another file`);
    }
  }

  /**
   * Writes bytes and waits for completion. Returns `false` if the reader has closed the pipe, as `head` does.
   * @param {Uint8Array} bytes
   */
  async write(bytes) {
    try {
      // Opened only when there is something to write, so that a mistake in the arguments does not truncate a file.
      this.#descriptor ??= openSync(/** @type {string} */ (this.#file), "w");
      if (this.#streams) await throughStream(bytes);
      // A nearly full disk accepts only part of the bytes, which Node's own stream would not notice.
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

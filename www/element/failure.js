/**
 * Why something did not load:
 * - `file-missing`: the server answers, but not with the file.
 * - `network`: the server does not answer.
 * - `wasm-forbidden`: the page's policy or the browser forbids WebAssembly.
 * - `slow`: nothing has arrived yet.
 * @typedef {"file-missing" | "network" | "wasm-forbidden" | "slow"} FailureCode
 */

/** A file or module that did not load. */
export class LoadFailure extends Error {
  /**
   * @param {FailureCode} code
   * @param {string} what the file or module, for the console
   * @param {unknown} [cause]
   */
  constructor(code, what, cause) {
    super(`${what}: ${code}`, { cause });
    this.name = "LoadFailure";
    this.code = code;
  }
}

/**
 * Turns any loading error into a failure with a code.
 * @param {unknown} error
 * @param {string} what
 */
export function asFailure(error, what) {
  if (error instanceof LoadFailure) {
    return error;
  }
  const code = globalThis.navigator?.onLine === false ? "network" : "file-missing";
  return new LoadFailure(code, what, error);
}

import { getSystemErrorMap } from "node:util";

/** An error that ends the run. Its message is one sentence for the person at the prompt. */
export class Failure extends Error {}

/** An error in the command line. */
export class Misuse extends Failure {}

/**
 * The system's message for an error, without the names of system calls.
 * @param {any} error
 */
export function reason(error) {
  return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
}

import { getSystemErrorMap } from "node:util";

/** What ends a run before everything is converted. Its message is one sentence for the person at the prompt. */
export class Failure extends Error {}

/** The command line itself is wrong. */
export class Misuse extends Failure {}

/**
 * The system's own words for an error, without the names of its calls.
 * @param {any} error
 */
export function reason(error) {
  return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
}

// The payloads of `cargo xtask attack`: hostile text by kind, shared by all doors.
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./payloads/", import.meta.url);

/** Whether this is the whole attack, as goes with a release. */
export const WHOLE = process.env.ATTACK === "whole";

/** The short form takes every n-th payload, to limit the time of a run of all tests. */
const EVERY = WHOLE ? 1 : 15;

/** A payload is a text, or a list of texts in which a number repeats the text before it. */
function text(payload) {
  if (typeof payload === "string") {
    return payload;
  }
  return payload.map((piece, at) => (typeof piece === "number" ? payload[at - 1].repeat(piece - 1) : piece)).join("");
}

/** @param {string} kind the name of a file in `payloads` */
export function all(kind) {
  return JSON.parse(readFileSync(new URL(`${kind}.json`, FOLDER), "utf8")).payloads.map(text);
}

export const KINDS = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ""));

/** Every payload, whatever its kind. */
export const EVERYTHING = KINDS.flatMap(all);

/** The payloads of this run: all, or a sample of each kind. */
export const PAYLOADS = KINDS.flatMap((kind) => all(kind).filter((_, index) => index % EVERY === 0));

/** What a payload would set if it ran. */
export const MARK = "broken";

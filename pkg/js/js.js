/** The same functions without WebAssembly, for pages whose policy forbids it. Made from the same core. */

import { glue } from "./core-js.js";
import { create } from "./create.js";

const functions = create({ glue, now: () => undefined, detaches: false });

export const { addressForLync, addressForSkype, accountFromLync, inspect, spell, guide, clients, locales } = functions;
export const { convertBytes, convertStream, ready } = functions;

/** There is nothing to load: the functions already work, and the argument is ignored. */
export function initSync() {}

/** Node, Deno and Bun: the functions work at once. */

import { functions } from "./node-functions.js";

export const { addressForLync, addressForSkype, accountFromLync, inspect, spell, guide, clients, locales } = functions;
export const { convertBytes, convertStream, ready, initSync } = functions;

/** Browsers: the functions work after `ready()`, because compiling the core must not block the page. */

import { loadBytes } from "./core-bytes.js";
import { glue } from "./core.js";
import { create } from "./create.js";

const functions = create({ glue, later: loadBytes });

export const { addressForLync, addressForSkype, accountFromLync, inspect, spell, guide, clients, locales } = functions;
export const { convertBytes, convertStream, ready, initSync } = functions;

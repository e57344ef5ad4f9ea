/** Cloudflare's workerd compiles the core when the worker is deployed, and refuses to compile bytes later. */

import core from "./core.wasm";

import { glue } from "./core.js";
import { create } from "./create.js";

const functions = create({ glue, now: () => core });

export const { addressForLync, addressForSkype, accountFromLync, inspect, spell, guide, clients, locales } = functions;
export const { convertBytes, convertStream, ready, initSync } = functions;

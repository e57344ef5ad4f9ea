/** The functions for Node, Deno and Bun, and for the command line. */

import { coreBytes } from "./core-bytes.js";
import { glue } from "./core.js";
import { create } from "./create.js";

export const functions = create({ glue, now: coreBytes });

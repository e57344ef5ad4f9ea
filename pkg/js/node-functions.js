/** The functions for Node, Deno and Bun, and for the command line. */

import { bytes as scalar } from "./bytes-scalar.js";
import { bytes as simd } from "./bytes-simd.js";
import { chosenBytes } from "./core-bytes.js";
import { glue } from "./core.js";
import { create } from "./create.js";

export const functions = create({ glue, now: () => chosenBytes(simd, scalar) });

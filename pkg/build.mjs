/**
 * Makes `dist` out of what wasm-bindgen, wasm-opt and wasm2js left there: `core.js`, `core.d.ts`, `core.wasm`,
 * `core-scalar.wasm`, `core-js.js` (see xtask), and of the JavaScript in `js/`. `cargo xtask build` runs it.
 *
 * The bindings touch globals while they are imported (`new TextDecoder`, the whole core in the twin without
 * WebAssembly). Here they become functions that are called when the first address is converted.
 */

import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const raw = process.argv[2] ?? join(dist, "raw");

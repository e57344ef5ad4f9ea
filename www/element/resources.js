/**
 * Loads the element's resources as modules: every bundler supports that without settings, and nothing is fetched by URL.
 * The build generates `generated/`. The site uses `www/site/resources.js` instead of this file.
 */

import { once } from "./once.js";
import { workerAddress } from "./worker-address.js";

/** The languages with packs; English is built in. */
export const LANGUAGES = ["ar", "de", "es", "fr"];

/**
 * The base URL of links that a reader shares. Unknown for an element in another page.
 * @type {string | undefined}
 */
export const HOME = undefined;

/** No JavaScript translation here: it would double the size of a bundle. */
export const loadJavaScript = undefined;

const MODULES = {
  app: { glue: () => import("./generated/app.js"), bytes: () => import("./generated/app-bytes.js") },
  full: { glue: () => import("./generated/full.js"), bytes: () => import("./generated/full-bytes.js") },
};
const WORDS = {
  ar: () => import("./generated/ar.js"),
  de: () => import("./generated/de.js"),
  es: () => import("./generated/es.js"),
  fr: () => import("./generated/fr.js"),
};
const STYLES = {
  helper: () => import("./generated/helper-style.js"),
  full: () => import("./generated/full-style.js"),
};

/**
 * A module's JavaScript, and the argument for its `init`.
 * @param {"app" | "full"} name
 */
export async function loadWasm(name) {
  const [glue, source] = await Promise.all([MODULES[name].glue(), compiledModule(name)]);
  return { glue, source };
}

const compiledModule = once(async (/** @type {"app" | "full"} */ name) => {
  const file = await MODULES[name].bytes();
  return WebAssembly.compile(decoded(file.default));
});

/** @param {string} base64 */
function decoded(base64) {
  // Engines since 2025 have it; it takes a tenth of the time.
  if (Uint8Array.fromBase64 !== undefined) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/**
 * The pack of a language.
 * @param {string} language
 * @returns {Promise<string>}
 */
export async function loadWords(language) {
  return (await WORDS[language]()).default;
}

/**
 * The text of a style sheet.
 * @param {"helper" | "full"} name
 * @returns {Promise<string>}
 */
export async function loadStyle(name) {
  return (await STYLES[name]()).default;
}

/**
 * Returns a function that starts workers for the list view. A worker from a blob URL needs no separate file; if the page's
 * policy refuses it, starting it throws or fails, and the page does the work.
 * @returns {Promise<() => Worker>}
 */
export async function workerStarter() {
  const [file, module] = await Promise.all([import("./generated/worker.js"), compiledModule("full")]);
  const url = URL.createObjectURL(new Blob([file.default], { type: "text/javascript" }));
  return () => {
    const worker = new Worker(workerAddress(url));
    worker.postMessage({ module });
    return worker;
  };
}

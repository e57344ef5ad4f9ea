/**
 * What the element loads, as modules: every bundler takes them along without settings, and nothing is fetched by URL.
 * The build makes `generated/`. The site replaces this file by its own, `www/site/resources.js`.
 */

import { workerAddress } from "./worker-address.js";

/** The languages that have words of their own; English is built in. */
export const LANGUAGES = ["ar", "de", "es", "fr"];

/**
 * Where the links lead that a reader shares. An element in somebody else's page knows no such place.
 * @type {string | undefined}
 */
export const HOME = undefined;

/** There is no translation to JavaScript here: it would double what a bundle carries. */
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

/** @type {Partial<Record<"app" | "full", Promise<WebAssembly.Module>>>} */
const compiled = {};

/**
 * A module's JavaScript, and what its `init` takes.
 * @param {"app" | "full"} name
 */
export async function loadWasm(name) {
  const [glue, source] = await Promise.all([MODULES[name].glue(), compiledModule(name)]);
  return { glue, source };
}

/** @param {"app" | "full"} name */
function compiledModule(name) {
  compiled[name] ??= MODULES[name]
    .bytes()
    .then((file) => WebAssembly.compile(Uint8Array.from(atob(file.default), (unit) => unit.charCodeAt(0))));
  compiled[name].catch(() => {
    compiled[name] = undefined;
  });
  return compiled[name];
}

/**
 * The words of a language, as a pack.
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
 * What starts workers for the list view. A worker made of text needs no file of its own; where the page's policy refuses
 * such workers, starting one throws or fails, and the page does the work.
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

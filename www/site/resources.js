/** Loads the element's resources on the site: files by URL. The build fills in their names, which contain hashes. */
import { LoadFailure } from "../element/failure.js";
import { workerAddress } from "../element/worker-address.js";

/** @type {Record<string, string>} */
const NAMES = globalThis.LYNC_SKYPE_FILE_NAMES;

export const LANGUAGES = ["ar", "de", "es", "fr"];

/** The base URL of links that a reader shares: the site, one folder above this file. */
export const HOME = new URL("../", import.meta.url).href;

/** Counts attempts: browsers may cache a failed script import, so each retry uses another URL. */
let tries = 0;

/** @param {string} name */
function address(name) {
  return new URL(NAMES[name], import.meta.url);
}

/** @param {"app" | "full"} name */
export async function loadWasm(name) {
  const [glue, response] = await Promise.all([script(`${name}.js`), file(`${name}_bg.wasm`)]);
  return { glue, source: response };
}

/**
 * The JavaScript translation of the module.
 * @param {"app" | "full"} name
 */
export function loadJavaScript(name) {
  return script(`${name}-js.js`);
}

/** @param {string} language */
export async function loadWords(language) {
  return (await file(`${language}.txt`)).text();
}

/** @param {"helper" | "full"} name */
export async function loadStyle(name) {
  return (await file(`${name}.css`)).text();
}

export async function workerStarter() {
  return () => new Worker(workerAddress(address("bulk-worker.js")), { type: "module" });
}

/**
 * @param {string} name
 * @returns {Promise<Response>}
 */
async function file(name) {
  let response;
  try {
    response = await fetch(address(name));
  } catch (cause) {
    throw new LoadFailure("network", name, cause);
  }
  // An HTML page from a proxy instead of the file counts as missing too.
  if (!response.ok || response.headers.get("content-type")?.startsWith("text/html")) {
    throw new LoadFailure("file-missing", name, response.status);
  }
  return response;
}

/** @param {string} name */
async function script(name) {
  const url = address(name);
  if (tries > 0) {
    url.search = `again=${tries}`;
  }
  try {
    return await import(url.href);
  } catch (cause) {
    tries += 1;
    // A failed import gives no reason, so the file itself is fetched.
    await file(name);
    throw new LoadFailure("file-missing", name, cause);
  }
}

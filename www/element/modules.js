import { LoadFailure } from "./failure.js";
import { loadJavaScript, loadWasm } from "./resources.js";

/** The smallest WebAssembly module. */
const PROBE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** @type {Map<string, Promise<any>>} */
const apps = new Map();

/**
 * Loads the app once for all elements of a page: `app`, or `full` with all views. After a failure
 * the next call tries again.
 * @param {"app" | "full"} name
 * @returns {Promise<any>}
 */
export function loadApp(name) {
  let app = apps.get(name);
  if (app === undefined) {
    app = start(name);
    apps.set(name, app);
    app.catch(() => apps.delete(name));
  }
  return app;
}

/**
 * If WebAssembly is forbidden or does not start for any other reason, runs the JavaScript translation if available.
 * @param {"app" | "full"} name
 */
async function start(name) {
  let failure;
  if (isWasmAllowed()) {
    try {
      const { glue, source } = await loadWasm(name);
      await glue.default({ module_or_path: source });
      return glue;
    } catch (error) {
      failure = error;
    }
  } else {
    failure = new LoadFailure("wasm-forbidden", name);
  }
  if (loadJavaScript === undefined) {
    throw failure;
  }
  try {
    return await loadJavaScript(name);
  } catch (error) {
    // Reports why WebAssembly failed, unless it was forbidden.
    throw failure.code === "wasm-forbidden" ? error : failure;
  }
}

function isWasmAllowed() {
  try {
    return new WebAssembly.Module(PROBE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

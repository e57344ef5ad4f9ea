import { LoadFailure } from "./failure.js";
import { once } from "./once.js";
import { rehearse } from "./rehearsal.js";
import { loadJavaScript, loadWasm } from "./resources.js";

/** The smallest WebAssembly module. */
const PROBE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Loads the app once for all elements of a page: `app`, or `full` with all views. */
export const loadApp = once(async (/** @type {"app" | "full"} */ name) => {
  const app = await start(name);
  if (name === "app") {
    rehearse(app);
  }
  return app;
});

/**
 * If WebAssembly is forbidden or does not start for any other reason, runs the JavaScript translation if available.
 * @param {"app" | "full"} name
 * @returns {Promise<any>}
 */
async function start(name) {
  let failure = new LoadFailure("wasm-forbidden", name);
  if (isWasmAllowed()) {
    try {
      const { glue, source } = await loadWasm(name);
      await glue.default({ module_or_path: source });
      return glue;
    } catch (error) {
      failure = error;
    }
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

/** Resources of a list view worker that was started from a blob URL: the page sends it the module. */
import * as glue from "./generated/full.js";

const module = new Promise((resolve) => {
  addEventListener("message", ({ data }) => resolve(data.module), { once: true });
});

export const loadJavaScript = undefined;

export async function loadWasm() {
  return { glue, source: await module };
}

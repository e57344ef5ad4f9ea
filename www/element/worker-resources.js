/** What the worker of the list view loads where it is made of text: the page sends it the module. */
import * as glue from "./generated/full.js";

const module = new Promise((resolve) => {
  addEventListener("message", ({ data }) => resolve(data.module), { once: true });
});

export const loadJavaScript = undefined;

export async function loadWasm() {
  return { glue, source: await module };
}

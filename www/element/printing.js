/**
 * Calls `changed` when printing starts and ends, until the returned function is called.
 * @param {(printing: boolean) => void} changed
 */
export function watchPrinting(changed) {
  const stop = new AbortController();
  const { signal } = stop;
  const listener = (/** @type {any} */ { type, matches }) => changed(matches || type === "beforeprint");
  // In addition to the two window events, which some ways of printing leave out.
  globalThis.matchMedia?.("print").addEventListener("change", listener, { signal });
  addEventListener("beforeprint", listener, { signal });
  addEventListener("afterprint", listener, { signal });
  return () => stop.abort();
}

/**
 * Calls `changed` when printing starts and ends, until the returned function is called.
 * @param {(printing: boolean) => void} changed
 */
export function watchPrinting(changed) {
  // In addition to the two window events, which some ways of printing leave out.
  const paper = globalThis.matchMedia?.("print");
  const listener = (/** @type {any} */ { type, matches }) => changed(matches || type === "beforeprint");
  paper?.addEventListener("change", listener);
  addEventListener("beforeprint", listener);
  addEventListener("afterprint", listener);
  return () => {
    paper?.removeEventListener("change", listener);
    removeEventListener("beforeprint", listener);
    removeEventListener("afterprint", listener);
  };
}

/**
 * Tells when printing starts and ends, until the returned function is called.
 * @param {(printing: boolean) => void} tell
 */
export function watchPrinting(tell) {
  // In addition to the two window events, which some ways of printing leave out.
  const paper = globalThis.matchMedia?.("print");
  const changed = (/** @type {any} */ { type, matches }) => tell(matches || type === "beforeprint");
  paper?.addEventListener("change", changed);
  addEventListener("beforeprint", changed);
  addEventListener("afterprint", changed);
  return () => {
    paper?.removeEventListener("change", changed);
    removeEventListener("beforeprint", changed);
    removeEventListener("afterprint", changed);
  };
}

/** Resolves when there is nothing more urgent to do. Safari has no idle callbacks. */
export function idle() {
  return new Promise((resolve) => {
    if (globalThis.requestIdleCallback === undefined) {
      setTimeout(resolve, 100);
    } else {
      requestIdleCallback(resolve);
    }
  });
}

import { LyncSkypeHelper, TAG } from "./helper.js";

/** Defines the element, unless another copy of this file has already done so. */
export function define() {
  if (globalThis.customElements && !customElements.get(TAG)) {
    customElements.define(TAG, LyncSkypeHelper);
    // Submitting the form before the app is ready would leave the page.
    document.addEventListener("submit", (event) => {
      const element = event.target instanceof Element ? event.target.closest(TAG) : undefined;
      if (element instanceof HTMLElement) {
        event.preventDefault();
        element.dataset.submitted = "true";
      }
    });
  }
}

import { LyncSkypeHelper, TAG } from "./helper.js";

/** Defines the element; a second copy of this file on the same page changes nothing. */
export function define() {
  if (globalThis.customElements && !customElements.get(TAG)) {
    customElements.define(TAG, LyncSkypeHelper);
    // A form that is sent before the app is there would leave the page.
    document.addEventListener("submit", (event) => {
      const element = event.target instanceof Element ? event.target.closest(TAG) : undefined;
      if (element instanceof HTMLElement) {
        event.preventDefault();
        element.dataset.submitted = "true";
      }
    });
  }
}

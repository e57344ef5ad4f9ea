/**
 * The shadow tree of an element. Until the app is ready, it shows the content of the element.
 * @param {HTMLElement} element
 */
export function openShadow(element) {
  if (element.shadowRoot) {
    return element.shadowRoot;
  }
  const root = element.attachShadow({ mode: "open" });
  root.append(document.createElement("slot"));
  return root;
}

/**
 * The form that is shown before the app, and what the reader has done in it. The app takes it over: text and program, focus
 * and caret, and the submitted address.
 */
export class StaticForm {
  /** @param {HTMLElement} element */
  constructor(element) {
    /** @type {HTMLInputElement | null} */
    const field = element.querySelector("input[type=text]");
    const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
    /** @type {HTMLInputElement | null} */
    const chosen = element.querySelector("input[type=radio]:checked");
    this.typed = field?.value || undefined;
    this.chosen = chosen?.value;
    this.submitted = element.dataset.submitted === "true";
    this.focused = focused?.id;
    /** @type {[number, number, "forward" | "backward" | "none"] | undefined} */
    this.caret =
      field && field === focused ? [field.selectionStart, field.selectionEnd, field.selectionDirection] : undefined;
  }

  /**
   * Moves focus and caret to the app.
   * @param {ShadowRoot} root
   */
  async moveFocus(root) {
    /** @returns {any} */
    const target = () => this.focused && root.getElementById(this.focused);
    const isDrawn = () => {
      const field = target();
      return field && (this.focused !== "address" || this.typed === undefined || field.value === this.typed);
    };
    // The app renders in microtasks: no keystroke is lost as long as only microtasks are awaited.
    for (let turn = 0; this.focused && turn < 100 && !isDrawn(); turn += 1) {
      await null;
    }
    root.querySelector("slot")?.remove();
    const field = target();
    field?.focus({ preventScroll: true });
    if (this.caret) {
      field?.setSelectionRange(...this.caret);
    }
  }
}

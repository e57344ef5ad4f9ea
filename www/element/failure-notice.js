import { asFailure } from "./failure.js";
import { FAILURE_WORDS } from "./failure-words.js";
import { openShadow } from "./static-form.js";

/** The delay in milliseconds before the reader sees that something is still loading. */
const SLOW = 10_000;

/** The message in an element's shadow tree about what did not load, with a retry button. */
export class FailureNotice {
  #element;
  #language;
  /** Removes the message, if there is one. */
  hide = () => {};

  /**
   * @param {HTMLElement} element
   * @param {() => string} language the language of the reader
   */
  constructor(element, language) {
    this.#element = element;
    this.#language = language;
  }

  /** Reports to the embedding page by an event, and on the console unless a listener prevents that. */
  report(detail) {
    const event = new CustomEvent("lync-skype-error", { detail, bubbles: true, composed: true, cancelable: true });
    if (this.#element.dispatchEvent(event)) {
      console.warn(`${this.#element.localName}: ${detail.message}`);
    }
  }

  /**
   * Reports a loading failure to the reader and to the embedding page.
   * @param {unknown} error
   * @param {string} what
   * @param {Element} marked bears the code until the next try
   * @param {() => void} retry
   */
  fail(error, what, marked, retry) {
    const failure = asFailure(error, what);
    const cause = failure.cause instanceof Error ? ` (${failure.cause.message})` : "";
    this.report({ code: failure.code, paths: [], message: `${what} could not be loaded: ${failure.message}${cause}` });
    this.#show(failure.code, () => {
      marked.removeAttribute("data-failed");
      retry();
    });
    marked.setAttribute("data-failed", failure.code);
  }

  /**
   * Waits for what is loading, and shows the reader if that takes long.
   * @template Loaded
   * @param {Promise<Loaded>} loading
   */
  async watch(loading) {
    // Only its own message: another may have taken its place.
    let hide = () => {};
    const timer = setTimeout(() => {
      this.#show("slow");
      hide = this.hide;
    }, SLOW);
    try {
      return await loading;
    } finally {
      clearTimeout(timer);
      hide();
    }
  }

  /**
   * @param {import("./failure.js").FailureCode} code
   * @param {() => void} [retry]
   */
  #show(code, retry) {
    this.hide();
    const again = () => {
      this.hide();
      retry();
    };
    const language = this.#language();
    const words = FAILURE_WORDS[language] ?? FAILURE_WORDS.en;
    const sentence = document.createElement("p");
    sentence.textContent = words[code];
    const node = document.createElement("div");
    node.className = "load-failure";
    node.lang = language;
    node.dir = language === "ar" ? "rtl" : "ltr";
    node.setAttribute("role", "alert");
    node.setAttribute("part", "load-failure");
    node.append(sentence);
    if (retry) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = words.again;
      button.addEventListener("click", again);
      node.append(button);
      if (code === "network") {
        addEventListener("online", again, { once: true });
      }
    }
    openShadow(this.#element).prepend(node);
    this.hide = () => {
      removeEventListener("online", again);
      node.remove();
    };
  }
}

import { FAILURE_WORDS } from "./failure-words.js";

/** The message in a shadow tree about what did not load, with a retry button. */
export class FailureNotice {
  #node;
  #retry;
  #online = () => this.#again();

  /**
   * @param {ShadowRoot} root
   * @param {string} language
   * @param {import("./failure.js").FailureCode} code
   * @param {() => void} [retry]
   */
  show(root, language, code, retry) {
    this.hide();
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
      button.addEventListener("click", () => this.#again());
      node.append(button);
      if (code === "network") {
        addEventListener("online", this.#online, { once: true });
      }
    }
    this.#retry = retry;
    this.#node = node;
    root.prepend(node);
  }

  hide() {
    removeEventListener("online", this.#online);
    this.#retry = undefined;
    this.#node?.remove();
    this.#node = undefined;
  }

  #again() {
    const retry = this.#retry;
    this.hide();
    retry?.();
  }
}

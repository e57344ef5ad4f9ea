/** The help desk's settings of an element: fetched from the URL in its attribute `config`, or passed in by its page. */
export class Config {
  /** @type {object | undefined} */
  value;
  /** Set while announced settings are not available: until then, no address is shown. @type {"coming" | "missing" | undefined} */
  status;
  #set;

  /** @param {(name: "config" | "settings", value: any) => void} set tells the mounted app, if there is one */
  constructor(set) {
    this.#set = set;
  }

  /** @param {object | undefined} value */
  apply(value) {
    this.value = value;
    this.#set("config", value);
    this.announce(undefined);
  }

  /** @param {"coming" | "missing" | undefined} status */
  announce(status) {
    this.status = status;
    this.#set("settings", status);
  }

  /**
   * Fetches the settings, unless they are overtaken meanwhile.
   * @param {string} url relative to the document
   * @param {() => boolean} isOvertaken
   * @param {(message: string) => void} failed
   */
  async load(url, isOvertaken, failed) {
    this.announce("coming");
    try {
      const response = await fetch(new URL(url, document.baseURI), { credentials: "same-origin" });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const config = await response.json();
      if (!isOvertaken()) {
        this.apply(config);
      }
    } catch (error) {
      if (!isOvertaken()) {
        failed(`${url}: ${error.message}`);
        this.announce("missing");
      }
    }
  }
}

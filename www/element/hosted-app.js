import { Config } from "./config.js";
import { FailureNotice } from "./failure-notice.js";
import { idle } from "./idle.js";
import { bestLanguage, loadPack, preferredLanguages } from "./languages.js";
import { openListChannel } from "./list-channel.js";
import { loadApp } from "./modules.js";
import { watchPrinting } from "./printing.js";
import { openShadow, StaticForm } from "./static-form.js";
import { attachStyle } from "./styles.js";

/** The attributes that the app reads when it is mounted, apart from the address; the direction before those that depend on it. */
export const ATTRIBUTES = ["direction", "network", "client", "theme", "views", "compact", "heading-level"];

/** The app of an element: loads it, mounts it in the shadow tree, and passes settings in and events out. */
export class HostedApp {
  /**
   * What the app reported after its last render.
   * @type {Record<string, any>}
   */
  state = {};
  /** Counts mounted apps: the full app replaces the first one. */
  mounts = 0;
  config;

  #element;
  #given;
  #notice;
  #mounted;
  /** Whether the app has rendered since the element was connected. */
  #ready = false;
  #movingToFull = false;
  #styles = ["helper"];
  #container;
  #pending = [];
  #language;
  /** The place at which the next app starts, if the reader had one. */
  #resumed;
  /** The place opened last, until the app has rendered it. */
  #opened;
  /** Identifies the current start, until the element is disconnected or loading has failed: an overtaken one ends. */
  #start;
  #stopWatchingPrinting;
  /** What the app asks for by an event. All other events are for the embedding page. */
  #orders = {
    state: (state) => this.#rendered(state),
    full: (carried) => this.#moveToFull(carried),
    code: ({ link }) => this.#makeCode(link),
    language: ({ lang }) => this.#setLanguage(lang),
    settings: () => {
      if (this.#element.hasAttribute("config")) {
        this.#loadConfig();
      } else {
        // Asks the page that announced the config to fetch it again.
        this.#element.dispatchEvent(new Event("lync-skype-settings"));
      }
    },
    error: (detail) => this.#notice.report({ code: "settings", ...detail }),
  };

  /**
   * @param {HTMLElement} element
   * @param {() => { home: string | undefined, policy: object | undefined }} given what is not an attribute
   */
  constructor(element, given) {
    this.#element = element;
    this.#given = given;
    this.#notice = new FailureNotice(element, () => this.#language);
    this.config = new Config((name, value) => this.set(name, value));
  }

  /** Sets an attribute or property; `undefined` unsets it. */
  set(name, value) {
    this.#mounted?.set(name, value);
  }

  attributeChanged(name, value) {
    if (name === "lang" && this.#start) {
      this.#setLanguage(bestLanguage([value, ...preferredLanguages(this.#element)]));
    } else if (name === "config" && this.#start) {
      this.#loadConfig();
    } else {
      this.set(name, value ?? undefined);
    }
  }

  /** Opens a link's fragment, or (`own`) a place where the reader has been before. */
  open(fragment, own) {
    this.#opened = fragment;
    this.#whenMounted((mounted) => mounted.open(fragment, own));
  }

  /** Attaches the style sheets of the mounted app, which belong to a document. */
  attachStyles() {
    for (const name of this.#mounted ? this.#styles : []) {
      this.#attachStyle(name);
    }
  }

  async start() {
    if (this.#mounted || this.#start) {
      return;
    }
    const start = Symbol();
    this.#start = start;
    if (this.#element.hasAttribute("config")) {
      this.#loadConfig();
    }
    const language = bestLanguage([this.#element.getAttribute("lang"), ...preferredLanguages(this.#element)]);
    this.#language = language;
    const failPack = (error) => this.#fail(error, `the language ${language}`, () => this.#setLanguage(language));
    try {
      const loading = [loadApp("app"), loadPack(language).catch(failPack), this.#attachStyle("helper")];
      const [app, pack] = await this.#notice.watch(Promise.all(loading));
      if (start === this.#start && this.#element.isConnected) {
        await this.#mount(app, pack);
      }
    } catch (error) {
      if (start === this.#start) {
        this.#start = undefined;
        this.#fail(error, "the app", () => this.start());
      }
    }
  }

  stop() {
    this.#start = undefined;
    this.#ready = false;
    this.#styles = ["helper"];
    this.#notice.hide();
    if (this.#mounted) {
      this.#unmount();
    }
  }

  /** @param {(mounted: any) => void} action */
  #whenMounted(action) {
    if (this.#mounted) {
      action(this.#mounted);
    } else {
      this.#pending.push(action);
    }
  }

  async #setLanguage(language) {
    this.#language = language;
    try {
      const pack = await this.#notice.watch(loadPack(language));
      // Superseded by a later choice.
      if (this.#language === language) {
        this.#whenMounted((mounted) => mounted.set("words", pack));
      }
    } catch (error) {
      this.#fail(error, `the language ${language}`, () => this.#setLanguage(language));
    }
  }

  #loadConfig() {
    const url = this.#element.getAttribute("config");
    if (!url) {
      this.config.apply(undefined);
      return;
    }
    const isOvertaken = () => url !== this.#element.getAttribute("config");
    this.config.load(url, isOvertaken, (message) =>
      this.#notice.report({ code: "config-missing", paths: ["config"], message }),
    );
  }

  /** A style sheet that does not load is reported, and the app continues without it. */
  #attachStyle(name) {
    return attachStyle(openShadow(this.#element), name).catch((error) =>
      this.#fail(error, `the style sheet ${name}`, () => this.#attachStyle(name)),
    );
  }

  #fail(error, what, retry) {
    // Without an app, the mark lets the page show its static content.
    this.#notice.fail(error, what, this.#container ?? this.#element, retry);
  }

  /** Handles an event of the app: an object with one key, its name. */
  #receive(event) {
    const [[name, detail]] = Object.entries(event);
    if (name in this.#orders) {
      this.#orders[name](detail);
    } else {
      this.#dispatch(name, detail);
    }
  }

  #dispatch(name, whole) {
    const { address, ...rest } = whole;
    const detail = address !== undefined && this.#element.hasAttribute("share-address") ? whole : rest;
    this.#element.dispatchEvent(new CustomEvent(`lync-skype-${name}`, { detail, bubbles: true, composed: true }));
  }

  #rendered(state) {
    this.state = state;
    this.#opened = undefined;
    // For the site's own page: title, language and place may have changed.
    this.#element.dispatchEvent(new Event("lync-skype-state"));
    if (!this.#ready) {
      this.#ready = true;
      this.#dispatch("ready", {});
    }
  }

  async #mount(app, pack, carried) {
    this.mounts += 1;
    const number = this.mounts;
    const root = openShadow(this.#element);
    const form = root.querySelector("slot") ? new StaticForm(this.#element) : undefined;
    // What others depend on comes first: the app sets them in this order.
    const options = {
      ...carried,
      words: pack,
      settings: this.config.status,
      config: this.config.value,
      ...this.#given(),
      place: this.#resumed,
      bulk: openListChannel(app),
    };
    this.#resumed = undefined;
    for (const name of ATTRIBUTES) {
      options[name] = this.#element.getAttribute(name) ?? undefined;
    }
    options.address = this.#element.getAttribute("address") ?? form?.typed;
    this.#mounted = app.mount(options, (event) => {
      // Ignores late events of an app that is no longer mounted.
      if (number === this.mounts) {
        this.#receive(event);
      }
    });
    this.#container = this.#mounted.container;
    this.#element.removeAttribute("data-failed");
    root.append(this.#container);
    // Print-only content is rendered when printing starts.
    this.#stopWatchingPrinting = watchPrinting((printing) => this.#mounted?.set("printing", printing));
    for (const action of this.#pending.splice(0)) {
      action(this.#mounted);
    }
    if (form?.chosen) {
      this.#mounted.choose(form.chosen);
    }
    await form?.moveFocus(root);
    if (form?.submitted) {
      this.#mounted?.submit();
    }
  }

  /** Unmounts the app. The next one (after reconnecting, or of the other module) resumes at the same place. */
  #unmount() {
    this.#resumed = this.#opened ?? this.state.place ?? "";
    this.#stopWatchingPrinting();
    this.#mounted.destroy();
    this.#mounted = undefined;
    // The next app may get this container.
    this.#container.removeAttribute("data-failed");
    this.#container.remove();
    this.#container = undefined;
  }

  /** The second module makes QR codes. If it cannot be loaded, the link remains. */
  async #makeCode(link) {
    // It is for paper: the answer that it belongs to is drawn first.
    await idle();
    const full = await loadApp("full").catch(() => undefined);
    const code = full?.qr(link);
    if (code) {
      this.#mounted?.set("code", `${link}\n${code}`);
    }
  }

  /** Replaces the app by the full one at the same place, with the state that is not part of the place. */
  async #moveToFull(carried) {
    if (this.#movingToFull) {
      return;
    }
    this.#movingToFull = true;
    try {
      const pack = loadPack(this.#language).catch(() => undefined);
      const loading = [loadApp("full"), pack, this.#attachStyle("full")];
      const [full, words] = await this.#notice.watch(Promise.all(loading));
      if (this.#mounted && this.#element.isConnected) {
        this.#unmount();
        this.#styles = ["helper", "full"];
        await this.#mount(full, words, carried);
      }
    } catch (error) {
      this.#fail(error, "this view", () => this.#moveToFull(carried));
    } finally {
      this.#movingToFull = false;
    }
  }
}

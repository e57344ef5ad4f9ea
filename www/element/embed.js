// Defines <lync-skype-helper>. Nothing is fetched but this element's own files, and only once an element is in a document.

const TAG = "lync-skype-helper";
const OBSERVED = ["direction", "address", "client", "lang", "theme", "config", "views", "network", "compact", "heading-level"];
// Every file is written out where it is asked for: bundlers take along only what they see named.
/** The app: once as most readers need it, once with the views that few open. */
const MODULES = {
  app: { load: () => import("./app.js"), wasm: () => new URL("./app_bg.wasm", import.meta.url) },
  full: { load: () => import("./full.js"), wasm: () => new URL("./full_bg.wasm", import.meta.url) },
};
/** The languages that have a file of words; English is built in. */
const PACKS = {
  ar: () => new URL("./lang/ar.pack", import.meta.url),
  de: () => new URL("./lang/de.pack", import.meta.url),
  es: () => new URL("./lang/es.pack", import.meta.url),
  fr: () => new URL("./lang/fr.pack", import.meta.url),
};

/** Everything that is loaded once for all elements of a page. */
const shared = {
  app: undefined,
  full: undefined,
  packs: new Map(),
};

/**
 * Loads the app: `app`, or `full` with the views that few readers open. A second element waits for the same promise;
 * after a failure the next element tries again.
 * @param {"app" | "full"} name
 * @returns {Promise<object>}
 */
export function loadApp(name) {
  shared[name] ??= MODULES[name]
    .load()
    .then(async (app) => {
      const inlined = globalThis.lyncSkypeInline?.[name];
      await app.default({ module_or_path: inlined ?? MODULES[name].wasm() });
      return app;
    })
    .catch((error) => {
      shared[name] = undefined;
      throw error;
    });
  return shared[name];
}

/**
 * The words of a language; `undefined` stands for the built-in English.
 * @param {string} language
 * @returns {Promise<string | undefined>}
 */
export function loadPack(language) {
  if (language === "en") {
    return Promise.resolve(undefined);
  }
  if (!shared.packs.has(language)) {
    const inlined = globalThis.lyncSkypeInline?.packs?.[language];
    const pack = inlined
      ? Promise.resolve(inlined)
      : fetch(PACKS[language]()).then((response) => {
          if (!response.ok) {
            throw new Error(`lang/${language}.pack: ${response.status}`);
          }
          return response.text();
        });
    pack.catch(() => shared.packs.delete(language));
    shared.packs.set(language, pack);
  }
  return shared.packs.get(language);
}

/**
 * The first of the wanted languages that there are words for.
 * @param {readonly (string | null | undefined)[]} wanted BCP 47 tags, best first
 * @returns {string}
 */
export function bestLanguage(wanted) {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split("-")[0];
    if (primary === "en" || Object.hasOwn(PACKS, primary ?? "")) {
      return primary;
    }
  }
  return "en";
}

// Where there is no DOM (a server), importing this file must do no harm.
const Base = globalThis.HTMLElement ?? class {};

/** Tells a person exactly what to type to add someone on the other network, and everything around it. */
export class LyncSkypeHelper extends Base {
  static observedAttributes = OBSERVED;
  /** Where the links lead that a reader shares: the site that this file came from. `undefined` leaves sharing out. */
  static home = import.meta.url.startsWith("file:") ? undefined : import.meta.url.replace(/[^/]*$/, "");

  #mounted;
  /** Whether the app has drawn since this element was put where it is. */
  #ready = false;
  /** Counts apps: the one for the views that few readers open takes the place of the first. */
  #mounts = 0;
  #starting = false;
  #movingToFull = false;
  #container;
  #state = {};
  #policy;
  /** What stood in the config's file, or was handed over: the next app begins with it. */
  #config;
  /** `coming` or `missing` while a config was announced and is not there. */
  #settings;
  #pending = [];
  #language;
  /** Where the next app begins, if the reader was somewhere before. */
  #resumed;
  /** What was opened last, until the app has drawn it. */
  #opened;
  /** What says that the page goes to paper or comes back, beside the two events of the window. */
  #paper = globalThis.matchMedia?.("print");
  /** What stands on paper alone is drawn when it is needed. */
  #print = ({ type, matches }) => this.#mounted?.set("printing", matches || type === "beforeprint");
  /** Counts starts, so that a start that was overtaken gives up. */
  #round = 0;

  connectedCallback() {
    for (const name of [...OBSERVED, "policy"]) {
      // A property that was set before the element was defined hides the accessor: it is set again, through it.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#start();
  }

  disconnectedCallback() {
    // A moved element is connected again before this runs, and goes on as it was.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#stop();
      }
    });
  }

  attributeChangedCallback(name, _old, value) {
    if (name === "lang" && (this.#mounted || this.#starting)) {
      this.#setLanguage(bestLanguage([value, ...this.#languages()]));
      return;
    }
    if (name === "config" && (this.#mounted || this.#starting)) {
      this.#loadConfig();
      return;
    }
    if (this.#mounted) {
      this.#mounted.set(name, value ?? undefined);
    }
  }

  /** Who adds whom: `to-skype` or `to-lync`. */
  get direction() {
    return this.#state.direction ?? this.getAttribute("direction");
  }
  set direction(value) {
    this.#reflect("direction", value);
  }

  /** What stands in the address field. */
  get address() {
    return this.#state.address ?? this.getAttribute("address") ?? "";
  }
  set address(value) {
    this.#reflect("address", value);
  }

  /** The id of the reader's client program. */
  get client() {
    return this.#state.client ?? this.getAttribute("client");
  }
  set client(value) {
    this.#reflect("client", value);
  }

  /** `light`, `dark` or `auto`. */
  get theme() {
    return this.getAttribute("theme") ?? "auto";
  }
  set theme(value) {
    this.#reflect("theme", value);
  }

  /** How the two are connected: `skype`, `teams-free` or `federated`. */
  get network() {
    return this.getAttribute("network") ?? "skype";
  }
  set network(value) {
    this.#reflect("network", value);
  }

  /** Whether title, language menu and notice are left out. */
  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(value) {
    this.toggleAttribute("compact", Boolean(value));
  }

  /** The level of the title, 1 to 5. */
  get headingLevel() {
    return Number(this.getAttribute("heading-level") ?? 2);
  }
  set headingLevel(value) {
    this.#reflect("heading-level", value);
  }

  /** URL of a help-desk JSON. */
  get config() {
    return this.getAttribute("config");
  }
  set config(value) {
    this.#reflect("config", value);
  }

  /** The parts to show, separated by spaces. */
  get views() {
    return this.getAttribute("views");
  }
  set views(value) {
    this.#reflect("views", value);
  }

  /** The help desk's policy, an object as in the npm package. Beats the one in `config`. */
  get policy() {
    return this.#policy;
  }
  set policy(value) {
    this.#policy = value;
    this.#mounted?.set("policy", value);
  }

  /** The title that a page of its own would have, in the reader's language. */
  get pageTitle() {
    return this.#state.title ?? "";
  }

  /** The language that is shown, and its direction of writing. */
  get shownLanguage() {
    return { lang: this.#state.lang ?? "en", dir: this.#state.dir ?? "ltr" };
  }

  /** Where the reader is, as a fragment without `#`; holds the address. */
  get place() {
    return this.#state.place ?? "";
  }

  /** The same without the address. */
  get publicPlace() {
    return this.#state.publicPlace ?? "";
  }

  /** Changes whenever a place was opened by `openPlace` or another app took over, and with nothing that the reader does. */
  get arrivals() {
    return `${this.#mounts}/${this.#state.arrivals}`;
  }

  /**
   * Opens a link's fragment, which is shown and marked but never acted on.
   * @param {string} fragment
   * @param {{ own?: boolean }} [options] own: the reader was here before, nothing is marked
   */
  openPlace(fragment, { own = false } = {}) {
    this.#opened = String(fragment);
    this.#whenMounted((mounted) => mounted.open(String(fragment), own));
  }

  /**
   * Applies a config that is at hand, as the set-up page does while it is being written.
   * @param {object | undefined} config
   */
  applyConfig(config) {
    this.#config = config;
    this.#mounted?.set("config", config);
    this.awaitConfig(undefined);
  }

  /**
   * Says that a config is on its way, or could not be had. Until `applyConfig` is called, no address is shown.
   * @param {"coming" | "missing" | undefined} settings
   */
  awaitConfig(settings) {
    this.#settings = settings;
    this.#mounted?.set("settings", settings);
  }

  /** @param {(mounted: object) => void} action */
  #whenMounted(action) {
    if (this.#mounted) {
      action(this.#mounted);
    } else {
      this.#pending.push(action);
    }
  }

  #reflect(name, value) {
    if (value === null || value === undefined) {
      this.removeAttribute(name);
    } else {
      this.setAttribute(name, value);
    }
  }

  /** Wishes beside the attribute, best first: the page around the element, then the browser. */
  #languages() {
    const around = this.parentElement?.closest("[lang]") ?? this.getRootNode().host?.closest?.("[lang]");
    return [around?.getAttribute("lang"), ...(navigator.languages ?? [])];
  }

  async #setLanguage(language) {
    this.#language = language;
    try {
      const pack = await loadPack(language);
      // A later choice may have overtaken this one.
      if (this.#language === language) {
        this.#whenMounted((mounted) => mounted.set("words", pack));
      }
    } catch (error) {
      this.#report([], String(error));
    }
  }

  async #loadConfig() {
    const url = this.getAttribute("config");
    if (!url) {
      this.applyConfig(undefined);
      return;
    }
    this.awaitConfig("coming");
    const isOvertaken = () => url !== this.getAttribute("config");
    try {
      const response = await fetch(new URL(url, document.baseURI), { credentials: "same-origin" });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const config = await response.json();
      if (!isOvertaken()) {
        this.applyConfig(config);
      }
    } catch (error) {
      if (!isOvertaken()) {
        this.#report(["config"], `${url}: ${error.message}`);
        this.awaitConfig("missing");
      }
    }
  }

  #report(paths, message) {
    this.#dispatch("error", { paths, message });
  }

  /** What the app has to say. `state` and `language` are for this element alone, all else becomes an event. */
  #dispatch(name, detail) {
    if (name === "state") {
      this.#state = detail;
      this.#opened = undefined;
      // For the page of the element's own site: title, language and place may have changed.
      this.dispatchEvent(new Event("lync-skype-state"));
      if (!this.#ready) {
        this.#ready = true;
        this.#dispatch("ready", {});
      }
      return;
    }
    if (name === "full") {
      this.#moveToFull(detail);
      return;
    }
    if (name === "code") {
      this.#makeCode(detail.link);
      return;
    }
    if (name === "language") {
      this.#setLanguage(detail.lang);
      return;
    }
    if (name === "settings") {
      if (this.hasAttribute("config")) {
        this.#loadConfig();
      } else {
        // Whoever announced the config fetches it once more.
        this.dispatchEvent(new Event("lync-skype-settings"));
      }
      return;
    }
    const { address, ...rest } = detail;
    const shown = address !== undefined && this.hasAttribute("share-address") ? detail : rest;
    this.dispatchEvent(
      new CustomEvent(`${TAG.slice(0, 10)}-${name}`, { detail: shown, bubbles: true, composed: true }),
    );
  }

  #openShadow() {
    if (this.shadowRoot) {
      return this.shadowRoot;
    }
    const root = this.attachShadow({ mode: "open" });
    root.styled = dress(root, new URL("./styles/helper.css", import.meta.url));
    // Until the app is there, the element shows what the page put into it.
    root.append(document.createElement("slot"));
    return root;
  }

  async #start() {
    if (this.#mounted || this.#starting) {
      return;
    }
    this.#starting = true;
    if (this.hasAttribute("config")) {
      this.#loadConfig();
    }
    const round = ++this.#round;
    const isOvertaken = () => round !== this.#round;
    try {
      const root = this.#openShadow();
      const language = bestLanguage([this.getAttribute("lang"), ...this.#languages()]);
      this.#language = language;
      const [app, pack] = await Promise.all([
        loadApp("app"),
        loadPack(language).catch((error) => this.#report([], String(error))),
        root.styled,
      ]);
      if (!isOvertaken() && this.isConnected) {
        await this.#mount(app, root, pack);
      }
    } catch (error) {
      if (!isOvertaken()) {
        await this.#fallBack(error);
      }
    } finally {
      this.#starting = false;
    }
    // Taken out and put back while the files were on their way: this start is void, the next one is quick.
    if (isOvertaken() && this.isConnected) {
      await this.#start();
    }
  }

  async #mount(app, root, pack, carried) {
    this.#mounts += 1;
    const number = this.#mounts;
    const container = document.createElement("div");
    const waiting = root.querySelector("slot") ? takeOver(this) : {};
    const options = { ...carried, words: pack, place: this.#resumed };
    this.#resumed = undefined;
    for (const name of ["direction", "network", "client", "theme", "views", "compact", "heading-level"]) {
      options[name] = this.getAttribute(name) ?? undefined;
    }
    options.policy = this.#policy;
    options.config = this.#config;
    options.settings = this.#settings;
    options.home = LyncSkypeHelper.home;
    options.bulk = bulkLine(app);
    options.address = this.getAttribute("address") ?? waiting.typed;
    this.#mounted = app.mount(container, options, (name, detail) => {
      // An app that was taken out may still have something to say about where it was.
      if (number === this.#mounts) {
        this.#dispatch(name, detail);
      }
    });
    this.#container = container;
    root.append(container);
    this.#paper?.addEventListener("change", this.#print);
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
    for (const action of this.#pending.splice(0)) {
      action(this.#mounted);
    }
    if (waiting.chosen) {
      this.#mounted.choose(waiting.chosen);
    }
    await this.#handOver(root, waiting);
  }

  /** The reader was in the page that waited: the same field of the app goes on, with the caret where it was. */
  async #handOver(root, { focused, caret, typed, submitted }) {
    const drawn = () => {
      const field = focused && root.getElementById(focused);
      return field && (focused !== "address" || typed === undefined || field.value === typed);
    };
    // The app draws in microtasks: no key can fall between the two fields as long as nothing else is waited for.
    for (let turn = 0; focused && turn < 100 && !drawn(); turn += 1) {
      await null;
    }
    root.querySelector("slot")?.remove();
    const field = focused && root.getElementById(focused);
    field?.focus({ preventScroll: true });
    if (caret) {
      field?.setSelectionRange(...caret);
    }
    if (submitted) {
      this.#mounted?.submit();
    }
  }

  /** The second module makes QR codes. Where it cannot be loaded, there is the link. */
  async #makeCode(link) {
    const full = await loadApp("full").catch(() => undefined);
    const code = full?.qr(link);
    if (code) {
      this.#mounted?.set("code", `${link}\n${code}`);
    }
  }

  /** The reader opened a view that the app leaves to the full one: the same place in that, with what no place says. */
  async #moveToFull(carried) {
    if (this.#movingToFull) {
      return;
    }
    this.#movingToFull = true;
    try {
      const root = this.shadowRoot;
      root.dressed ??= dress(root, new URL("./styles/full.css", import.meta.url));
      const [full, pack] = await Promise.all([loadApp("full"), loadPack(this.#language), root.dressed]);
      if (this.#mounted && this.isConnected) {
        this.#takeOut();
        await this.#mount(full, root, pack, carried);
      }
    } catch (error) {
      this.#report([], `this view could not be loaded: ${error?.message ?? error}`);
    } finally {
      this.#movingToFull = false;
    }
  }

  /** Where the app cannot run, a plain form over the JavaScript build of the core is mounted in its place. */
  async #fallBack(error) {
    this.#report([], `the app could not start: ${error?.message ?? error}`);
    const form = await import("./fallback.js");
    if (this.isConnected) {
      await this.#mount(form, this.shadowRoot, undefined, { element: this });
    }
  }

  #stop() {
    this.#round += 1;
    this.#ready = false;
    if (!this.#mounted) {
      return;
    }
    this.#takeOut();
  }

  /** Takes the app out. The next one, of an element that is put back or of the other module, goes on where it was. */
  #takeOut() {
    this.#resumed = this.#opened ?? this.place;
    this.#paper?.removeEventListener("change", this.#print);
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
    this.#mounted.destroy();
    this.#mounted = undefined;
    this.#container.remove();
    this.#container = undefined;
  }
}

/**
 * Puts a style sheet into a shadow tree. Settles when it is there, or when it will not come.
 * @param {ShadowRoot} root
 * @param {URL} url
 */
function dress(root, url) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = url.href;
  root.append(sheet);
  return new Promise((done) => {
    sheet.addEventListener("load", done, { once: true });
    sheet.addEventListener("error", done, { once: true });
  });
}

/**
 * What a reader did in the page that was there before the app.
 * @param {HTMLElement} element
 */
function takeOver(element) {
  const field = element.querySelector("input[type=text]");
  const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
  return {
    typed: field?.value || undefined,
    focused: focused?.id,
    caret:
      field && field === focused ? [field.selectionStart, field.selectionEnd, field.selectionDirection] : undefined,
    chosen: element.querySelector("input[type=radio]:checked")?.value,
    submitted: element.dataset?.submitted === "true",
  };
}

/**
 * Opens the line of the list view. Its code is loaded with the first list that somebody hands over.
 * @param {object} app
 */
function bulkLine(app) {
  return (tell) => {
    let line;
    return (order, ...details) => {
      if (!line && order !== "start") {
        return;
      }
      line ??= import("./bulk.js").then(({ open }) => open(app, loadPack, tell));
      line.then((open) => open[order](...details)).catch((error) => tell({ type: "failed", message: String(error) }));
    };
  };
}

/** Defines the element; a second copy of this file on the same page changes nothing. */
export function define() {
  if (globalThis.customElements && !customElements.get(TAG)) {
    customElements.define(TAG, LyncSkypeHelper);
    // A form that is sent before the app is there would leave the page.
    document.addEventListener("submit", (event) => {
      const element = event.target.closest?.(TAG);
      if (element) {
        event.preventDefault();
        element.dataset.submitted = "true";
      }
    });
  }
}

define();

import { loadConfig } from "./config.js";
import { asFailure } from "./failure.js";
import { FailureNotice } from "./failure-notice.js";
import { bestLanguage, loadPack } from "./languages.js";
import { openListChannel } from "./list-channel.js";
import { loadApp } from "./modules.js";
import { HOME } from "./resources.js";
import { readStaticForm } from "./static-form.js";
import { attachStyle } from "./styles.js";

/**
 * @import { ClientId, Direction, Policy } from "../index.js"
 */

export const TAG = "lync-skype-helper";
const OBSERVED = [
  "direction",
  "address",
  "client",
  "lang",
  "theme",
  "config",
  "views",
  "network",
  "compact",
  "heading-level",
];
/** After how many milliseconds a reader is told that something is still loading. */
const SLOW = 10_000;

// Where there is no DOM (a server), importing this file must do no harm.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

/**
 * Tells a person exactly what to type to add someone on the other network, and everything around it.
 *
 * @tagname lync-skype-helper
 * @attr {"to-skype" | "to-lync"} direction - Who adds whom.
 * @attr {string} address - What stands in the address field.
 * @attr {ClientId} client - Id of the reader's client program.
 * @attr {string} lang - Language to read in, BCP 47.
 * @attr {"light" | "dark" | "auto"} theme - Colour scheme.
 * @attr {string} config - URL of a help-desk JSON, same origin or CORS.
 * @attr {string} views - Parts to show, separated by spaces: ask address steps alerts checks trouble other-person today bulk admin. Absent: all.
 * @attr {boolean} share-address - Where set, the details of events hold the address.
 * @attr {"skype" | "teams-free" | "federated"} network - How the two are connected.
 * @attr {boolean} compact - Where set, the title, the language menu and the notice are left out.
 * @attr {1 | 2 | 3 | 4 | 5} heading-level - The level of the title; 2 unless set.
 * @fires {CustomEvent<Record<string, never>>} lync-skype-ready - The app is there.
 * @fires {CustomEvent<{ direction: Direction | null, client: ClientId | null, step: string | null, address?: string }>} lync-skype-change - Direction, client or step changed.
 * @fires {CustomEvent<{ ok: boolean, rule: string | null, codes: string[], address?: string }>} lync-skype-result - An address was converted or refused.
 * @fires {CustomEvent<{ ok: boolean }>} lync-skype-copy - A copy was tried.
 * @fires {CustomEvent<{ id: string, done: boolean }>} lync-skype-step - A box was ticked or cleared.
 * @fires {CustomEvent<Record<string, never>>} lync-skype-complete - All boxes of the guide are ticked.
 * @fires {CustomEvent<{ code: string, paths: string[], message: string }>} lync-skype-error - The settings are not right, or something could not be loaded. Unless prevented, the console has it too.
 * @slot - Shown until the app is there.
 * @csspart root
 * @csspart notice
 * @csspart choice
 * @csspart field
 * @csspart input
 * @csspart submit
 * @csspart summary
 * @csspart result
 * @csspart address
 * @csspart copy-button
 * @csspart guide
 * @csspart client
 * @csspart requirements
 * @csspart steps
 * @csspart alerts
 * @csspart checks
 * @csspart stop
 * @csspart load-failure
 * @cssprop --lsh-size - Base font size
 * @cssprop --lsh-space - Unit of spacing
 * @cssprop --lsh-radius - Radius of corners
 * @cssprop --lsh-width - Greatest width
 * @cssprop --lsh-font - Font of the text
 * @cssprop --lsh-mono - Font of addresses
 * @cssprop --lsh-accent - Accent colour
 * @cssprop --lsh-on-accent - Text on the accent
 * @cssprop --lsh-paper - Background
 * @cssprop --lsh-surface - Background of cards and fields
 * @cssprop --lsh-ink - Text
 * @cssprop --lsh-muted - Secondary text
 * @cssprop --lsh-line - Quiet lines
 * @cssprop --lsh-edge - Borders of controls
 * @cssprop --lsh-error - Errors
 * @cssprop --lsh-warning - Warnings
 * @cssprop --lsh-success - Things done
 */
export class LyncSkypeHelper extends Base {
  static observedAttributes = OBSERVED;
  /**
   * Where the links lead that a reader shares. `undefined` leaves sharing out.
   * @type {string | undefined}
   */
  static home = HOME;

  #mounted;
  /** Whether the app has drawn since this element was put where it is. */
  #ready = false;
  /** Counts apps: the one for the views that few readers open takes the place of the first. */
  #mounts = 0;
  #starting = false;
  #movingToFull = false;
  #isFull = false;
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
  #print = (/** @type {any} */ { type, matches }) => this.#mounted?.set("printing", matches || type === "beforeprint");
  /** Counts starts, so that a start that was overtaken gives up. */
  #round = 0;
  #notice = new FailureNotice();

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

  /**
   * Who adds whom: `to-skype` or `to-lync`.
   * @type {Direction | null}
   */
  get direction() {
    return this.#state.direction ?? this.getAttribute("direction");
  }
  set direction(value) {
    this.#reflect("direction", value);
  }

  /**
   * What stands in the address field.
   * @type {string}
   */
  get address() {
    return this.#state.address ?? this.getAttribute("address") ?? "";
  }
  set address(value) {
    this.#reflect("address", value);
  }

  /**
   * The id of the reader's client program.
   * @type {ClientId | null}
   */
  get client() {
    return this.#state.client ?? this.getAttribute("client");
  }
  set client(value) {
    this.#reflect("client", value);
  }

  /**
   * `light`, `dark` or `auto`.
   * @type {string}
   */
  get theme() {
    return this.getAttribute("theme") ?? "auto";
  }
  set theme(value) {
    this.#reflect("theme", value);
  }

  /**
   * How the two are connected: `skype`, `teams-free` or `federated`.
   * @type {string}
   */
  get network() {
    return this.getAttribute("network") ?? "skype";
  }
  set network(value) {
    this.#reflect("network", value);
  }

  /**
   * Whether title, language menu and notice are left out.
   * @type {boolean}
   */
  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(value) {
    this.toggleAttribute("compact", Boolean(value));
  }

  /**
   * The level of the title, 1 to 5.
   * @type {number}
   */
  get headingLevel() {
    return Number(this.getAttribute("heading-level") ?? 2);
  }
  set headingLevel(value) {
    this.#reflect("heading-level", value);
  }

  /**
   * URL of a help-desk JSON.
   * @type {string | null}
   */
  get config() {
    return this.getAttribute("config");
  }
  set config(value) {
    this.#reflect("config", value);
  }

  /**
   * The parts to show, separated by spaces.
   * @type {string | null}
   */
  get views() {
    return this.getAttribute("views");
  }
  set views(value) {
    this.#reflect("views", value);
  }

  /**
   * The help desk's policy, an object as in the npm package. Beats the one in `config`.
   * @type {Policy | undefined}
   */
  get policy() {
    return this.#policy;
  }
  set policy(value) {
    this.#policy = value;
    this.#mounted?.set("policy", value);
  }

  /**
   * The title that a page of its own would have, in the reader's language.
   * @type {string}
   * @internal
   */
  get pageTitle() {
    return this.#state.title ?? "";
  }

  /**
   * The language that is shown, and its direction of writing.
   * @type {{ lang: string, dir: string }}
   * @internal
   */
  get shownLanguage() {
    return { lang: this.#state.lang ?? "en", dir: this.#state.dir ?? "ltr" };
  }

  /**
   * Where the reader is, as a fragment without `#`; holds the address.
   * @type {string}
   * @internal
   */
  get place() {
    return this.#state.place ?? "";
  }

  /**
   * The same without the address.
   * @type {string}
   * @internal
   */
  get publicPlace() {
    return this.#state.publicPlace ?? "";
  }

  /**
   * Changes whenever a place was opened by `openPlace` or another app took over, and with nothing that the reader does.
   * @type {string}
   * @internal
   */
  get arrivals() {
    return `${this.#mounts}/${this.#state.arrivals}`;
  }

  /**
   * Opens a link's fragment, which is shown and marked but never acted on.
   * @param {string} fragment
   * @param {{ own?: boolean }} [options] own: the reader was here before, nothing is marked
   * @internal
   */
  openPlace(fragment, { own = false } = {}) {
    this.#opened = String(fragment);
    this.#whenMounted((mounted) => mounted.open(String(fragment), own));
  }

  /**
   * Applies a config that is at hand, as the set-up page does while it is being written.
   * @param {object | undefined} config
   * @internal
   */
  applyConfig(config) {
    this.#config = config;
    this.#mounted?.set("config", config);
    this.awaitConfig(undefined);
  }

  /**
   * Says that a config is on its way, or could not be had. Until `applyConfig` is called, no address is shown.
   * @param {"coming" | "missing" | undefined} settings
   * @internal
   */
  awaitConfig(settings) {
    this.#settings = settings;
    this.#mounted?.set("settings", settings);
  }

  /** @param {(mounted: any) => void} action */
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
    const around =
      this.parentElement?.closest("[lang]") ??
      /** @type {Partial<ShadowRoot>} */ (this.getRootNode()).host?.closest("[lang]");
    return [around?.getAttribute("lang"), ...(navigator.languages ?? [])];
  }

  async #setLanguage(language) {
    this.#language = language;
    const settle = this.#watch();
    try {
      const pack = await loadPack(language);
      // A later choice may have overtaken this one.
      if (this.#language === language) {
        settle();
        this.#whenMounted((mounted) => mounted.set("words", pack));
      }
    } catch (error) {
      this.#fail(error, `the language ${language}`, () => this.#setLanguage(language));
    } finally {
      settle();
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
      const config = await loadConfig(url);
      if (!isOvertaken()) {
        this.applyConfig(config);
      }
    } catch (error) {
      if (!isOvertaken()) {
        this.#report({ code: "config-missing", paths: ["config"], message: `${url}: ${error.message}` });
        this.awaitConfig("missing");
      }
    }
  }

  /** Tells whoever runs the page: by an event, and on the console unless a listener prevents that. */
  #report(detail) {
    const event = new CustomEvent("lync-skype-error", { detail, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) {
      console.warn(`${TAG}: ${detail.message}`);
    }
  }

  /**
   * Tells the reader and whoever runs the page what did not load.
   * @param {unknown} error
   * @param {string} what
   * @param {() => void} [retry]
   */
  #fail(error, what, retry) {
    const failure = asFailure(error, what);
    const cause = failure.cause instanceof Error ? ` (${failure.cause.message})` : "";
    this.#report({ code: failure.code, paths: [], message: `${what} could not be loaded: ${failure.message}${cause}` });
    this.#notice.show(this.#openShadow(), this.#language, failure.code, () => {
      this.removeAttribute("data-failed");
      this.#container?.removeAttribute("data-failed");
      retry?.();
    });
    this.#container?.setAttribute("data-failed", failure.code);
    if (!this.#mounted) {
      // The page around it may show what it has without the app.
      this.setAttribute("data-failed", failure.code);
    }
  }

  /** Says that something takes long, until what is returned is called. */
  #watch() {
    let said = false;
    const timer = setTimeout(() => {
      said = true;
      this.#notice.show(this.#openShadow(), this.#language, "slow");
    }, SLOW);
    return () => {
      clearTimeout(timer);
      if (said) {
        said = false;
        this.#notice.hide();
      }
    };
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
    if (name === "error") {
      this.#report({ code: "settings", ...detail });
      return;
    }
    const { address, ...rest } = detail;
    const shown = address !== undefined && this.hasAttribute("share-address") ? detail : rest;
    this.dispatchEvent(new CustomEvent(`lync-skype-${name}`, { detail: shown, bubbles: true, composed: true }));
  }

  #openShadow() {
    if (this.shadowRoot) {
      return this.shadowRoot;
    }
    const root = this.attachShadow({ mode: "open" });
    // Until the app is there, the element shows what the page put into it.
    root.append(document.createElement("slot"));
    return root;
  }

  /** A style sheet that does not come is told, and the app goes on without. */
  #attachStyle(root, name) {
    return attachStyle(root, name).catch((error) =>
      this.#fail(error, `the style sheet ${name}`, () => this.#attachStyle(root, name)),
    );
  }

  /** Style sheets belong to a document: in another one the element needs new ones. */
  adoptedCallback() {
    if (this.#mounted) {
      this.#attachStyle(this.shadowRoot, "helper");
      if (this.#isFull) {
        this.#attachStyle(this.shadowRoot, "full");
      }
    }
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
    const language = bestLanguage([this.getAttribute("lang"), ...this.#languages()]);
    this.#language = language;
    const settle = this.#watch();
    try {
      const root = this.#openShadow();
      const [app, pack] = await Promise.all([
        loadApp("app"),
        loadPack(language).catch((error) => {
          this.#fail(error, `the language ${language}`, () => this.#setLanguage(language));
        }),
        this.#attachStyle(root, "helper"),
      ]);
      settle();
      if (!isOvertaken() && this.isConnected) {
        await this.#mount(app, root, pack);
      }
    } catch (error) {
      settle();
      if (!isOvertaken()) {
        this.#fail(error, "the app", () => this.#start());
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
    /** @type {any} */
    const waiting = root.querySelector("slot") ? readStaticForm(this) : {};
    const options = { ...carried, words: pack, place: this.#resumed };
    this.#resumed = undefined;
    for (const name of ["direction", "network", "client", "theme", "views", "compact", "heading-level"]) {
      options[name] = this.getAttribute(name) ?? undefined;
    }
    options.policy = this.#policy;
    options.config = this.#config;
    options.settings = this.#settings;
    options.home = LyncSkypeHelper.home;
    options.bulk = openListChannel(app);
    options.address = this.getAttribute("address") ?? waiting.typed;
    this.#mounted = app.mount(container, options, (name, detail) => {
      // An app that was taken out may still have something to say about where it was.
      if (number === this.#mounts) {
        this.#dispatch(name, detail);
      }
    });
    this.#container = container;
    this.removeAttribute("data-failed");
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
    const settle = this.#watch();
    try {
      const root = this.shadowRoot;
      const [full, pack] = await Promise.all([
        loadApp("full"),
        loadPack(this.#language).catch(() => undefined),
        this.#attachStyle(root, "full"),
      ]);
      settle();
      if (this.#mounted && this.isConnected) {
        this.#unmount();
        this.#isFull = true;
        await this.#mount(full, root, pack, carried);
      }
    } catch (error) {
      settle();
      this.#fail(error, "this view", () => this.#moveToFull(carried));
    } finally {
      this.#movingToFull = false;
    }
  }

  #stop() {
    this.#round += 1;
    this.#ready = false;
    this.#isFull = false;
    this.#notice.hide();
    if (!this.#mounted) {
      return;
    }
    this.#unmount();
  }

  /** Takes the app out. The next one, of an element that is put back or of the other module, goes on where it was. */
  #unmount() {
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

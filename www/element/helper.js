import { loadConfig } from "./config.js";
import { asFailure } from "./failure.js";
import { FailureNotice } from "./failure-notice.js";
import { idle } from "./idle.js";
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
/** The delay in milliseconds before the reader sees that something is still loading. */
const SLOW = 10_000;

// Importing this file must work without a DOM (on a server).
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

/**
 * Shows what to type to add someone on the other network, with a guide for both people.
 *
 * @tagname lync-skype-helper
 * @attr {"to-skype" | "to-lync"} direction - Who adds whom.
 * @attr {string} address - The text in the address field.
 * @attr {ClientId} client - Id of the reader's client.
 * @attr {string} lang - Display language, BCP 47.
 * @attr {"light" | "dark" | "auto"} theme - Colour scheme.
 * @attr {string} config - URL of a help-desk JSON, same origin or CORS.
 * @attr {string} views - Parts to show, separated by spaces: ask address steps alerts checks trouble other-person today bulk admin. Absent: all.
 * @attr {boolean} share-address - Include the address in the details of events.
 * @attr {"skype" | "teams-free" | "federated"} network - The network between the two people.
 * @attr {boolean} compact - Hide the title, the language menu and the notice.
 * @attr {1 | 2 | 3 | 4 | 5} heading-level - The heading level of the title; default 2.
 * @fires {CustomEvent<Record<string, never>>} lync-skype-ready - The app is ready.
 * @fires {CustomEvent<{ direction: Direction | null, client: ClientId | null, step: string | null, address?: string }>} lync-skype-change - Direction, client or step changed.
 * @fires {CustomEvent<{ ok: boolean, rule: string | null, codes: string[], address?: string }>} lync-skype-result - An address was converted or refused.
 * @fires {CustomEvent<{ ok: boolean }>} lync-skype-copy - Copying succeeded or failed.
 * @fires {CustomEvent<{ id: string, done: boolean }>} lync-skype-step - A checkbox was ticked or cleared.
 * @fires {CustomEvent<Record<string, never>>} lync-skype-complete - The guide is done: its checkbox is ticked or, where it has none, the address is copied.
 * @fires {CustomEvent<{ code: string, paths: string[], message: string }>} lync-skype-error - The settings are invalid, or something could not be loaded. Also logged to the console unless the event is canceled.
 * @slot - Shown until the app is ready.
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
 * @cssprop --lsh-space - Spacing unit
 * @cssprop --lsh-radius - Corner radius
 * @cssprop --lsh-width - Maximum width
 * @cssprop --lsh-font - Font of the text
 * @cssprop --lsh-mono - Font of addresses
 * @cssprop --lsh-accent - Accent colour
 * @cssprop --lsh-on-accent - Text on the accent colour
 * @cssprop --lsh-paper - Background
 * @cssprop --lsh-surface - Background of cards and fields
 * @cssprop --lsh-ink - Text
 * @cssprop --lsh-muted - Secondary text
 * @cssprop --lsh-line - Dividers
 * @cssprop --lsh-edge - Borders of controls
 * @cssprop --lsh-error - Errors
 * @cssprop --lsh-warning - Warnings
 * @cssprop --lsh-success - Success
 */
export class LyncSkypeHelper extends Base {
  static observedAttributes = OBSERVED;
  /**
   * The base URL of links that a reader shares. `undefined` disables sharing.
   * @type {string | undefined}
   */
  static home = HOME;

  #mounted;
  /** Whether the app has rendered since the element was connected. */
  #ready = false;
  /** Counts mounted apps: the full app replaces the first one. */
  #mounts = 0;
  #starting = false;
  #movingToFull = false;
  #isFull = false;
  #container;
  #state = {};
  #policy;
  /** The config, fetched or passed in; also applied to the next app. */
  #config;
  /** `coming` or `missing` while an announced config is not available. */
  #settings;
  #pending = [];
  #language;
  /** The place at which the next app starts, if the reader had one. */
  #resumed;
  /** The place opened last, until the app has rendered it. */
  #opened;
  /** Signals printing, in addition to the two window events. */
  #paper = globalThis.matchMedia?.("print");
  /** Print-only content is rendered when printing starts. */
  #print = (/** @type {any} */ { type, matches }) => this.#mounted?.set("printing", matches || type === "beforeprint");
  /** Counts starts; a superseded start stops. */
  #round = 0;
  #notice = new FailureNotice();

  connectedCallback() {
    for (const name of [...OBSERVED, "policy"]) {
      // A property that was set before the element was defined shadows the accessor: set it again, through the accessor.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#start();
  }

  disconnectedCallback() {
    // A moved element is connected again before this runs, and keeps its app.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#stop();
      }
    });
  }

  /**
   * @param {string} name
   * @param {string | null} _old
   * @param {string | null} value
   */
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
   * The text in the address field.
   * @type {string}
   */
  get address() {
    return this.#state.address ?? this.getAttribute("address") ?? "";
  }
  set address(value) {
    this.#reflect("address", value);
  }

  /**
   * The id of the reader's client.
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
   * The network between the two people: `skype`, `teams-free` or `federated`.
   * @type {string}
   */
  get network() {
    return this.getAttribute("network") ?? "skype";
  }
  set network(value) {
    this.#reflect("network", value);
  }

  /**
   * Whether the title, the language menu and the notice are hidden.
   * @type {boolean}
   */
  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(value) {
    this.toggleAttribute("compact", Boolean(value));
  }

  /**
   * The heading level of the title, 1 to 5.
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
   * The help desk's policy, as in the npm package. Overrides the one in `config`.
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
   * The title for a stand-alone page, in the reader's language.
   * @type {string}
   * @internal
   */
  get pageTitle() {
    return this.#state.title ?? "";
  }

  /**
   * The displayed language and its text direction.
   * @type {{ lang: string, dir: "ltr" | "rtl" }}
   * @internal
   */
  get shownLanguage() {
    return { lang: this.#state.lang ?? "en", dir: this.#state.dir ?? "ltr" };
  }

  /**
   * The current place as a fragment without `#`, including the address.
   * @type {string}
   * @internal
   */
  get place() {
    return this.#state.place ?? "";
  }

  /**
   * The current place without the address.
   * @type {string}
   * @internal
   */
  get publicPlace() {
    return this.#state.publicPlace ?? "";
  }

  /**
   * Changes when a place is opened by `openPlace` or the app is replaced, but not by reader actions.
   * @type {string}
   * @internal
   */
  get arrivals() {
    return `${this.#mounts}/${this.#state.arrivals}`;
  }

  /**
   * Opens a link's fragment. It is shown and marked as a link; no action is taken.
   * @param {string} fragment
   * @param {{ own?: boolean }} [options] own: the reader has been here before, so it is not marked as a link
   * @internal
   */
  openPlace(fragment, { own = false } = {}) {
    this.#opened = String(fragment);
    this.#whenMounted((mounted) => mounted.open(String(fragment), own));
  }

  /**
   * Applies a config object, as the set-up page does during editing.
   * @param {object | undefined} config
   * @internal
   */
  applyConfig(config) {
    this.#config = config;
    this.#mounted?.set("config", config);
    this.awaitConfig(undefined);
  }

  /**
   * Announces a config that is being fetched or could not be fetched. Until `applyConfig` is called, no address is shown.
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

  /** Preferred languages other than the attribute, best first: the surrounding page, then the browser. */
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
      // Superseded by a later choice.
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

  /** Reports to the embedding page by an event, and on the console unless a listener prevents that. */
  #report(detail) {
    const event = new CustomEvent("lync-skype-error", { detail, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) {
      console.warn(`${TAG}: ${detail.message}`);
    }
  }

  /**
   * Reports a loading failure to the reader and to the embedding page.
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
      // Lets the page show its static content.
      this.setAttribute("data-failed", failure.code);
    }
  }

  /** Shows that loading takes long, until the returned function is called. */
  #watch() {
    let shown = false;
    const timer = setTimeout(() => {
      shown = true;
      this.#notice.show(this.#openShadow(), this.#language, "slow");
    }, SLOW);
    return () => {
      clearTimeout(timer);
      if (shown) {
        shown = false;
        this.#notice.hide();
      }
    };
  }

  /** Handles events of the app. `state` and `language` are internal; all others are dispatched as events. */
  #dispatch(name, detail) {
    if (name === "state") {
      this.#state = detail;
      this.#opened = undefined;
      // For the site's own page: title, language and place may have changed.
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
        // Asks the page that announced the config to fetch it again.
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
    // Shows the light DOM content until the app is ready.
    root.append(document.createElement("slot"));
    return root;
  }

  /** A style sheet that does not load is reported, and the app continues without it. */
  #attachStyle(root, name) {
    return attachStyle(root, name).catch((error) =>
      this.#fail(error, `the style sheet ${name}`, () => this.#attachStyle(root, name)),
    );
  }

  /** Style sheets belong to a document: in another document the element needs new ones. */
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
    // Disconnected and connected again during loading: this start is superseded, and the next one is quick.
    if (isOvertaken() && this.isConnected) {
      await this.#start();
    }
  }

  async #mount(app, root, pack, carried) {
    this.#mounts += 1;
    const number = this.#mounts;
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
    this.#mounted = app.mount(options, (name, detail) => {
      // Ignores late events of an app that is no longer mounted.
      if (number === this.#mounts) {
        this.#dispatch(name, detail);
      }
    });
    this.#container = this.#mounted.container;
    this.removeAttribute("data-failed");
    root.append(this.#container);
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

  /** Carries over focus, caret and text from the static form to the app. */
  async #handOver(root, { focused, caret, typed, submitted }) {
    const drawn = () => {
      const field = focused && root.getElementById(focused);
      return field && (focused !== "address" || typed === undefined || field.value === typed);
    };
    // The app renders in microtasks: no keystroke is lost as long as only microtasks are awaited.
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

  /** Unmounts the app. The next one (after reconnecting, or of the other module) resumes at the same place. */
  #unmount() {
    this.#resumed = this.#opened ?? this.place;
    this.#paper?.removeEventListener("change", this.#print);
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
    this.#mounted.destroy();
    this.#mounted = undefined;
    // The next app may get this container.
    this.#container.removeAttribute("data-failed");
    this.#container.remove();
    this.#container = undefined;
  }
}

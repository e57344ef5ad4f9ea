import { ATTRIBUTES, HostedApp } from "./hosted-app.js";
import { HOME } from "./resources.js";

/**
 * @import { ClientId, Direction, Policy } from "../index.js"
 */

export const TAG = "lync-skype-helper";
const OBSERVED = [...ATTRIBUTES, "address", "lang", "config"];

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
 * @attr {string} views - Parts to show, separated by spaces: ask address steps alerts checks trouble other-person today bulk admin chat. Absent: all.
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
  /** The base URL of links that a reader shares. `undefined` disables sharing. @type {string | undefined} */
  static home = HOME;

  #app = new HostedApp(this, () => ({ home: LyncSkypeHelper.home, policy: this.#policy }));
  #policy;

  connectedCallback() {
    for (const name of Object.keys(this)) {
      // A property that was set before the element was defined shadows the accessor: set it again, through the accessor.
      if (Object.getOwnPropertyDescriptor(LyncSkypeHelper.prototype, name)?.set) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#app.start();
  }

  disconnectedCallback() {
    // A moved element is connected again before this runs, and keeps its app.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#app.stop();
      }
    });
  }

  /**
   * @param {string} name
   * @param {string | null} _old
   * @param {string | null} value
   */
  attributeChangedCallback(name, _old, value) {
    this.#app.attributeChanged(name, value);
  }

  /** Who adds whom: `to-skype` or `to-lync`. @type {Direction | null} */
  get direction() {
    return this.#app.state.direction ?? this.getAttribute("direction");
  }
  set direction(value) {
    this.#reflect("direction", value);
  }

  /** The text in the address field. @type {string} */
  get address() {
    return this.#app.state.address ?? this.getAttribute("address") ?? "";
  }
  set address(value) {
    this.#reflect("address", value);
  }

  /** The id of the reader's client. @type {ClientId | null} */
  get client() {
    return this.#app.state.client ?? this.getAttribute("client");
  }
  set client(value) {
    this.#reflect("client", value);
  }

  /** `light`, `dark` or `auto`. @type {string} */
  get theme() {
    return this.getAttribute("theme") ?? "auto";
  }
  set theme(value) {
    this.#reflect("theme", value);
  }

  /** The network between the two people: `skype`, `teams-free` or `federated`. @type {string} */
  get network() {
    return this.getAttribute("network") ?? "skype";
  }
  set network(value) {
    this.#reflect("network", value);
  }

  /** Whether the title, the language menu and the notice are hidden. @type {boolean} */
  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(value) {
    this.toggleAttribute("compact", Boolean(value));
  }

  /** The heading level of the title, 1 to 5. @type {number} */
  get headingLevel() {
    return Number(this.getAttribute("heading-level") ?? 2);
  }
  set headingLevel(value) {
    this.#reflect("heading-level", value);
  }

  /** URL of a help-desk JSON. @type {string | null} */
  get config() {
    return this.getAttribute("config");
  }
  set config(value) {
    this.#reflect("config", value);
  }

  /** The parts to show, separated by spaces. @type {string | null} */
  get views() {
    return this.getAttribute("views");
  }
  set views(value) {
    this.#reflect("views", value);
  }

  /** The help desk's policy, as in the npm package. Overrides the one in `config`. @type {Policy | undefined} */
  get policy() {
    return this.#policy;
  }
  set policy(value) {
    this.#policy = value;
    this.#app.set("policy", value);
  }

  /** The title for a stand-alone page, in the reader's language. @type {string} @internal */
  get pageTitle() {
    return this.#app.state.title ?? "";
  }

  /** The displayed language and its text direction. @type {{ lang: string, dir: "ltr" | "rtl" }} @internal */
  get shownLanguage() {
    return { lang: this.#app.state.lang ?? "en", dir: this.#app.state.dir ?? "ltr" };
  }

  /** The current place as a fragment without `#`, including the address. @type {string} @internal */
  get place() {
    return this.#app.state.place ?? "";
  }

  /** The current place without the address. @type {string} @internal */
  get publicPlace() {
    return this.#app.state.publicPlace ?? "";
  }

  /** Changes when a place is opened by `openPlace` or the app is replaced, but not by reader actions. @type {string} @internal */
  get arrivals() {
    return `${this.#app.mounts}/${this.#app.state.arrivals}`;
  }

  /**
   * Opens a link's fragment. It is shown and marked as a link; no action is taken.
   * @param {string} fragment
   * @param {{ own?: boolean }} [options] own: the reader has been here before, so it is not marked as a link
   * @internal
   */
  openPlace(fragment, { own = false } = {}) {
    this.#app.open(String(fragment), own);
  }

  /**
   * Applies a config object, as the set-up page does during editing.
   * @param {object | undefined} config
   * @internal
   */
  applyConfig(config) {
    this.#app.config.apply(config);
  }

  /**
   * Announces a config that is being fetched or could not be fetched. Until `applyConfig` is called, no address is shown.
   * @param {"coming" | "missing" | undefined} settings
   * @internal
   */
  awaitConfig(settings) {
    this.#app.config.announce(settings);
  }

  #reflect(name, value) {
    if (value === null || value === undefined) {
      this.removeAttribute(name);
    } else {
      this.setAttribute(name, value);
    }
  }

  adoptedCallback() {
    this.#app.attachStyles();
  }
}

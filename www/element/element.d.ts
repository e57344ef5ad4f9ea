// The types of <lync-skype-helper>, from the comments in its source.
import type { ClientId, Direction, Policy } from "../index.js";

/** The events with their details; all bubble and are composed. `address` is present only with `share-address`. */
export interface LyncSkypeHelperEventMap {
  /** The app is ready. */
  "lync-skype-ready": CustomEvent<Record<string, never>>;
  /** Direction, client or step changed. */
  "lync-skype-change": CustomEvent<{ direction: Direction | null, client: ClientId | null, step: string | null, address?: string }>;
  /** An address was converted or refused. */
  "lync-skype-result": CustomEvent<{ ok: boolean, rule: string | null, codes: string[], address?: string }>;
  /** Copying succeeded or failed. */
  "lync-skype-copy": CustomEvent<{ ok: boolean }>;
  /** A checkbox was ticked or cleared. */
  "lync-skype-step": CustomEvent<{ id: string, done: boolean }>;
  /** The guide is done: its checkbox is ticked or, where it has none, the address is copied. */
  "lync-skype-complete": CustomEvent<Record<string, never>>;
  /** The settings are invalid, or something could not be loaded. Also logged to the console unless the event is canceled. */
  "lync-skype-error": CustomEvent<{ code: string, paths: string[], message: string }>;
}

/** Shows what to type to add someone on the other network, with a guide for both people. */
export declare class LyncSkypeHelper extends HTMLElement {
  #private;
  static observedAttributes: string[];
  /** The base URL of links that a reader shares. `undefined` disables sharing. @type {string | undefined} */
  static home: string | undefined;
  connectedCallback(): void;
  disconnectedCallback(): void;
  /**
   * @param {string} name
   * @param {string | null} _old
   * @param {string | null} value
   */
  attributeChangedCallback(name: string, _old: string | null, value: string | null): void;
  /** Who adds whom: `to-skype` or `to-lync`. @type {Direction | null} */
  get direction(): Direction | null;
  set direction(value: Direction | null);
  /** The text in the address field. @type {string} */
  get address(): string;
  set address(value: string);
  /** The id of the reader's client. @type {ClientId | null} */
  get client(): ClientId | null;
  set client(value: ClientId | null);
  /** `light`, `dark` or `auto`. @type {string} */
  get theme(): string;
  set theme(value: string);
  /** The network between the two people: `skype`, `teams-free` or `federated`. @type {string} */
  get network(): string;
  set network(value: string);
  /** Whether the title, the language menu and the notice are hidden. @type {boolean} */
  get compact(): boolean;
  set compact(value: boolean);
  /** The heading level of the title, 1 to 5. @type {number} */
  get headingLevel(): number;
  set headingLevel(value: number);
  /** URL of a help-desk JSON. @type {string | null} */
  get config(): string | null;
  set config(value: string | null);
  /** The parts to show, separated by spaces. @type {string | null} */
  get views(): string | null;
  set views(value: string | null);
  /** The help desk's policy, as in the npm package. Overrides the one in `config`. @type {Policy | undefined} */
  get policy(): Policy | undefined;
  set policy(value: Policy | undefined);
  /** The title for a stand-alone page, in the reader's language. @type {string} @internal */
  get pageTitle(): string;
  /** The displayed language and its text direction. @type {{ lang: string, dir: "ltr" | "rtl" }} @internal */
  get shownLanguage(): {
    lang: string;
    dir: "ltr" | "rtl";
  };
  /** The current place as a fragment without `#`, including the address. @type {string} @internal */
  get place(): string;
  /** The current place without the address. @type {string} @internal */
  get publicPlace(): string;
  /** Changes when a place is opened by `openPlace` or the app is replaced, but not by reader actions. @type {string} @internal */
  get arrivals(): string;
  /**
   * Opens a link's fragment. It is shown and marked as a link; no action is taken.
   * @param {string} fragment
   * @param {{ own?: boolean }} [options] own: the reader has been here before, so it is not marked as a link
   * @internal
   */
  openPlace(fragment: string, { own }?: {
    own?: boolean;
  }): void;
  /**
   * Applies a config object, as the set-up page does during editing.
   * @param {object | undefined} config
   * @internal
   */
  applyConfig(config: object | undefined): void;
  /**
   * Announces a config that is being fetched or could not be fetched. Until `applyConfig` is called, no address is shown.
   * @param {"coming" | "missing" | undefined} settings
   * @internal
   */
  awaitConfig(settings: "coming" | "missing" | undefined): void;
  adoptedCallback(): void;
}

/** Defines the element, unless another copy of this file has already done so. */
export declare function define(): void;

/**
 * The first of the wanted languages that is available.
 * @param {readonly (string | null | undefined)[]} wanted BCP 47 tags, best first
 * @returns {string}
 */
export declare function bestLanguage(wanted: readonly (string | null | undefined)[]): string;

declare global {
  interface HTMLElementTagNameMap {
    "lync-skype-helper": LyncSkypeHelper;
  }
  // The events bubble and are composed, so listeners on ancestors up to document and window receive them.
  interface GlobalEventHandlersEventMap extends LyncSkypeHelperEventMap {}
}

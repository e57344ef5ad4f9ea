// Types of <lync-skype-helper>, for scripts and for editors that support HTMLElementTagNameMap.
import type { ClientId, Direction, Policy } from "../index.js";

/** The events with their details; all bubble and are composed. `address` is present only with `share-address`. */
export interface LyncSkypeHelperEventMap {
  "lync-skype-ready": CustomEvent<Record<string, never>>;
  "lync-skype-change": CustomEvent<{
    direction: Direction | null;
    client: ClientId | null;
    step: string | null;
    address?: string;
  }>;
  "lync-skype-result": CustomEvent<{ ok: boolean; rule: string | null; codes: string[]; address?: string }>;
  "lync-skype-copy": CustomEvent<{ ok: boolean }>;
  "lync-skype-step": CustomEvent<{ id: string; done: boolean }>;
  "lync-skype-complete": CustomEvent<Record<string, never>>;
  "lync-skype-error": CustomEvent<{ code: string; paths: string[]; message: string }>;
}

/** Shows what to type to add someone on the other network, with a guide for both people. */
export declare class LyncSkypeHelper extends HTMLElement {
  /** The base URL of links that a reader shares; `undefined` disables sharing. */
  static home: string | undefined;
  /** Who adds whom. */
  direction: Direction | null;
  /** The text in the address field. */
  address: string;
  /** The id of the reader's client. */
  client: ClientId | null;
  /** `light`, `dark` or `auto`. */
  theme: string;
  /** URL of a help-desk JSON. */
  config: string | null;
  /** The parts to show, separated by spaces. */
  views: string | null;
  /** The help desk's policy; overrides the one in `config`. */
  policy: Policy | undefined;
  /** @internal The title for a stand-alone page. */
  readonly pageTitle: string;
  /** @internal The displayed language and its text direction. */
  readonly shownLanguage: { lang: string; dir: "ltr" | "rtl" };
  /** @internal The current place as a fragment without `#`, including the address. */
  readonly place: string;
  /** @internal The current place without the address. */
  readonly publicPlace: string;
  /** @internal Changes when a place is opened from outside, but not by reader actions. */
  readonly arrivals: string;
  /** @internal Opens a link's fragment. It is shown and marked as a link; no action is taken. */
  openPlace(fragment: string, options?: { own?: boolean }): void;
  /** @internal Applies a config object in place of the URL in `config`; `undefined` removes it. */
  applyConfig(config: object | undefined): void;
  /** @internal Announces a config that is being fetched or could not be fetched. Until `applyConfig` is called, no address is shown. */
  awaitConfig(settings: "coming" | "missing" | undefined): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: LyncSkypeHelper, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: LyncSkypeHelper, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** Defines the element, unless it is already defined. Importing this module calls it. */
export declare function define(): void;

/** The first of the wanted languages that is available. */
export declare function bestLanguage(wanted: readonly (string | null | undefined)[]): string;

declare global {
  interface HTMLElementTagNameMap {
    "lync-skype-helper": LyncSkypeHelper;
  }
  // The events bubble and are composed, so listeners on ancestors up to document and window receive them.
  interface GlobalEventHandlersEventMap extends LyncSkypeHelperEventMap {}
}

// Types of <lync-skype-helper>, for scripts and for editors that know HTMLElementTagNameMap.
import type { ClientId, Direction, Policy } from "../index.js";

/** Details of the events; all bubble and cross shadow trees. `address` is there only with the attribute `share-address`. */
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

/** Tells a person exactly what to type to add someone on the other network, and everything around it. */
export declare class LyncSkypeHelper extends HTMLElement {
  /** Where the links lead that a reader shares; `undefined` leaves sharing out. */
  static home: string | undefined;
  /** Who adds whom. */
  direction: Direction | null;
  /** What stands in the address field. */
  address: string;
  /** The reader's client program. */
  client: ClientId | null;
  /** `light`, `dark` or `auto`. */
  theme: string;
  /** URL of a help-desk JSON. */
  config: string | null;
  /** The parts to show, separated by spaces. */
  views: string | null;
  /** The help desk's policy; beats the one in `config`. */
  policy: Policy | undefined;
  /** @internal The title that a page of its own would have. */
  readonly pageTitle: string;
  /** @internal The language that is shown, and its direction of writing. */
  readonly shownLanguage: { lang: string; dir: "ltr" | "rtl" };
  /** @internal Where the reader is, as a fragment without `#`; holds the address. */
  readonly place: string;
  /** @internal The same without the address. */
  readonly publicPlace: string;
  /** @internal Changes whenever a place was opened from outside, and with nothing that the reader does. */
  readonly arrivals: string;
  /** @internal Opens a link's fragment: shown and marked, never acted on. */
  openPlace(fragment: string, options?: { own?: boolean }): void;
  /** @internal Applies a config that is at hand, as the one at the URL in `config` would be; `undefined` takes it back. */
  applyConfig(config: object | undefined): void;
  /** @internal Says that a config is on its way, or could not be had. Until `applyConfig` is called, no address is shown. */
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

/** Defines the element, unless it is defined already. Importing this module does so by itself. */
export declare function define(): void;

/** The first of the wanted languages that there are words for. */
export declare function bestLanguage(wanted: readonly (string | null | undefined)[]): string;

declare global {
  interface HTMLElementTagNameMap {
    "lync-skype-helper": LyncSkypeHelper;
  }
  // The events cross shadow trees and bubble: whatever is around the element hears them, up to document and window.
  interface GlobalEventHandlersEventMap extends LyncSkypeHelperEventMap {}
}

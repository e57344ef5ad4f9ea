import type { ClientId, Direction, Policy } from "../index.js";
import type { LyncSkypeHelperEventMap } from "./element.js";

/** Attributes of `<lync-skype-helper>` in a template, and its property `policy`. */
export interface HelperProps {
  /** Who adds whom. */
  direction?: Direction | undefined;
  /** The network between the two people. */
  network?: "skype" | "teams-free" | "federated" | undefined;
  /** The text in the address field. */
  address?: string | undefined;
  /** The id of the reader's client. */
  client?: ClientId | undefined;
  /** Display language, BCP 47. */
  lang?: string | undefined;
  /** Colour scheme. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** Hides the title, the language menu and the notice. */
  compact?: boolean | undefined;
  /** The heading level of the title, 1 to 5. */
  "heading-level"?: number | undefined;
  /** URL of a help-desk JSON. */
  config?: string | undefined;
  /** The parts to show, separated by spaces. */
  views?: string | undefined;
  /** Includes the address in the details of events. */
  "share-address"?: boolean | undefined;
  /** The help desk's policy. */
  policy?: Policy | undefined;
}

/** The events, under the listener names of the framework. */
export type Listeners<Prefix extends string> = {
  [Name in keyof LyncSkypeHelperEventMap as `${Prefix}${Name}`]?:
    | ((event: LyncSkypeHelperEventMap[Name]) => void)
    | undefined;
};

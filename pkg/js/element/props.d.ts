import type { ClientId, Direction, Policy } from "../index.js";
import type { LyncSkypeHelperEventMap } from "./element.js";

/** What `<lync-skype-helper>` takes in a template: its attributes, and its property `policy`. */
export interface HelperProps {
  /** Who adds whom. */
  direction?: Direction | undefined;
  /** Which network the other person is on. */
  network?: "skype" | "teams-free" | "federated" | undefined;
  /** What is in the address field. */
  address?: string | undefined;
  /** The reader's client program. */
  client?: ClientId | undefined;
  /** Language to read in, BCP 47. */
  lang?: string | undefined;
  /** Colour scheme. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** Without title, language menu and notice. */
  compact?: boolean | undefined;
  /** The level of the title, 1 to 5. */
  "heading-level"?: number | undefined;
  /** URL of a help-desk JSON. */
  config?: string | undefined;
  /** The parts to show, separated by spaces. */
  views?: string | undefined;
  /** Lets the details of events hold the address. */
  "share-address"?: boolean | undefined;
  /** The help desk's policy. */
  policy?: Policy | undefined;
}

/** The events, each under the name that a framework gives its listener. */
export type Listeners<Prefix extends string> = {
  [Name in keyof LyncSkypeHelperEventMap as `${Prefix}${Name}`]?:
    | ((event: LyncSkypeHelperEventMap[Name]) => void)
    | undefined;
};

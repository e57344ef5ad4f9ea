// The arguments of the functions. Every optional key also accepts `undefined`, for programs under
// `exactOptionalPropertyTypes`, and every list accepts `as const`.

import type { ClientId, Direction } from "./types.js";

/** Options of all functions. */
export interface Options {
  /** The help desk's policy. */
  policy?: Policy | undefined;
  /** BCP 47: the best match among the loaded languages, else English. */
  locale?: string | undefined;
}

/** A help desk's policy. Domains are cleaned like typed ones. */
export interface Policy {
  /** Domains whose accounts are typed undecorated. Replaces live.com, hotmail.com, outlook.com and msn.com. */
  asIsDomains?: readonly string[] | undefined;
  /** The domain of decorated addresses; default msn.com. */
  routingDomain?: string | undefined;
  /** Whether server and client decorate addresses automatically. */
  autoDecorate?: "yes" | "no" | "unknown" | undefined;
  /** Whether public IM connectivity is on. */
  publicIm?: "on" | "off" | "unknown" | undefined;
  /** The client versions that the organisation uses. */
  clients?: readonly ClientId[] | undefined;
  /** The organisation. */
  organisation?: Organisation | undefined;
}

/** The organisation of the Lync user. */
export interface Organisation {
  /** Its common name. */
  name?: string | undefined;
  /** The domains of its Lync sign-in addresses. */
  sipDomains?: readonly string[] | undefined;
  /** Its help desk. */
  helpDesk?: HelpDesk | undefined;
}

/** How to reach the help desk. */
export interface HelpDesk {
  /** Email address. */
  mail?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Web page. */
  url?: string | undefined;
}

/** The request for a guide. */
export interface GuideRequest extends Options {
  /** Who adds whom. */
  direction: Direction;
  /** The network between the two people; default `skype`. */
  network?: "skype" | "teams-free" | "federated" | undefined;
  /** The other person's address, as it was pasted. */
  address?: string | undefined;
  /** The reader's client. */
  client?: ClientId | undefined;
}

/** The request for converting lines. */
export interface BulkRequest extends Options {
  /** Who adds whom, or the inverse. */
  direction: Direction | "account";
  /** The format of an output line; default `address`. */
  format?: "address" | "tsv" | "ndjson" | undefined;
}

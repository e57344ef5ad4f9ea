/**
 * What to type so that a Lync user and a Skype user find each other.
 *
 * A mistyped address is a value, not an exception. Only a wrong argument (not a string, a bad policy) throws: one
 * `TypeError` that lists all errors, with their paths in its property `paths`.
 */

import type { BulkRequest, GuideRequest, Options } from "./requests.js";
import type { Client, Conversion, Guide, Inspection, Locale } from "./types.js";

export type { BulkRequest, GuideRequest, HelpDesk, Options, Organisation, Policy } from "./requests.js";
export type {
  Client,
  ClientId,
  Code,
  Conversion,
  Direction,
  Guide,
  Inspection,
  Item,
  Locale,
  Notice,
  Sheet,
  Symptom,
} from "./types.js";

/**
 * The error for a wrong argument, for use in `catch`: `(error as ArgumentError).paths`. At run time it is an ordinary
 * `TypeError`.
 */
export interface ArgumentError extends TypeError {
  /** The paths of all errors, such as `policy.organisation.sipDomains[2]`. */
  paths: string[];
}

/** Bytes with a buffer of their own: `Uint8Array<ArrayBuffer>` from TypeScript 5.7 on, `Uint8Array` before. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/**
 * Direction `to-skype`: what a Lync user types to add a person by their Microsoft account.
 *
 * @example
 * const { address, notices } = addressForLync("bob@contoso.com");
 * // address: "bob(contoso.com)@msn.com"
 * @throws {ArgumentError} if an argument is wrong. A mistyped account does not throw: `ok` is `false`.
 */
export declare function addressForLync(account: string, options?: Options): Conversion;

/**
 * Direction `to-lync`: what a Skype user types to add a person by their SIP URI.
 *
 * @example
 * addressForSkype("sip:bob@contoso.com;transport=tls").address; // "bob@contoso.com"
 * @throws {ArgumentError} if an argument is wrong. A mistyped URI does not throw: `ok` is `false`.
 */
export declare function addressForSkype(sipUri: string, options?: Options): Conversion;

/**
 * The inverse of `addressForLync`.
 *
 * @example
 * accountFromLync("bob(contoso.com)@msn.com").account; // "bob@contoso.com"
 * @throws {ArgumentError} if an argument is wrong. A mistyped address does not throw: `ok` is `false`.
 */
export declare function accountFromLync(imAddress: string, options?: Options): Conversion;

/**
 * Spells an address with every bracket, dot and symbol named: for the phone and for screen readers.
 *
 * @example
 * spell("bob(contoso.com)@msn.com"); // "bob, open bracket, contoso dot com, close bracket, at, msn dot com"
 * @throws {ArgumentError} if an argument is wrong.
 */
export declare function spell(address: string, options?: Options): string;

/**
 * Determines the kind of a pasted text.
 *
 * @example
 * inspect("live:bob").kind; // "skype-name"
 * @throws {ArgumentError} if an argument is wrong. No text is refused.
 */
export declare function inspect(text: string, options?: Options): Inspection;

/**
 * The whole guide to adding a person, as data with text: both people's steps, how to tell whether it worked,
 * and what to do if it did not.
 *
 * @example
 * const { yours } = guide({ direction: "to-skype", client: "lync-2013", address: "bob@contoso.com" });
 * for (const { text } of yours.steps) console.log(text);
 * @throws {ArgumentError} if the request is wrong. A mistyped address still gives a guide.
 */
export declare function guide(request: GuideRequest): Guide;

/**
 * Every client, for building a menu.
 *
 * @example
 * for (const { id, name } of clients("de")) select.add(new Option(name, id));
 * @throws {ArgumentError} if `locale` is not a string.
 */
export declare function clients(locale?: string): Client[];

/** Every available language, for building a menu. */
export declare function locales(): Locale[];

/**
 * Converts many lines at once: UTF-8, one input per line; one output line each, in the same order, each ended by LF.
 *
 * @example
 * const lines = new TextEncoder().encode("bob@contoso.com\nann@outlook.com\n");
 * new TextDecoder().decode(convertBytes(lines, { direction: "to-skype" }));
 * // "bob(contoso.com)@msn.com\nann@outlook.com\n"
 * @throws {ArgumentError} if an argument is wrong. A mistyped line does not throw.
 */
export declare function convertBytes(lines: Uint8Array, request: BulkRequest): Bytes;

/**
 * The same as a stream, in constant memory. Chunks may end anywhere.
 *
 * @example
 * const converted = file.stream().pipeThrough(convertStream({ direction: "to-skype", format: "tsv" }));
 * @throws {ArgumentError} if the request is wrong. A mistyped line does not throw.
 */
export declare function convertStream(request: BulkRequest): TransformStream<Uint8Array, Bytes>;

/**
 * Resolves once the functions work. Can be called repeatedly. In Node, Deno, Bun and workerd, and from `lync-skype/js`,
 * they work at once.
 *
 * @throws {Error} if WebAssembly is not allowed or could not be loaded. `lync-skype/js` works without it.
 */
export declare function ready(): Promise<void>;

/**
 * Starts the functions with the bytes of `lync-skype/core.wasm`, or with the module compiled from them. Does nothing if they
 * already work.
 *
 * @throws {WebAssembly.CompileError} if the host does not support 128-bit SIMD, which these bytes need. `ready()` works there.
 */
export declare function initSync(bytes: ArrayBuffer | ArrayBufferView | object): void;

/**
 * What to type so that a Lync user and a Skype user find each other.
 *
 * A mistyped address is a value, not an exception. Only a wrong argument (not a string, a bad policy) throws: one
 * `TypeError` that names every place, also in its property `paths`.
 */

import type { BulkRequest, Conversion, Guide, GuideRequest, Inspection, Options } from "./types.js";

export type * from "./types.js";

/** What a wrong argument throws, for `catch`: `(error as ArgumentError).paths`. At run time it is a `TypeError` like any other. */
export interface ArgumentError extends TypeError {
  /** The places of everything that is wrong, such as `organisation.sipDomains[2]`. */
  paths: string[];
}

/** Direction `to-skype`: what a Lync user types to add a person by their Microsoft account. */
export declare function addressForLync(account: string, options?: Options): Conversion;

/** Direction `to-lync`: what a Skype user types to add a person by their SIP URI. */
export declare function addressForSkype(sipUri: string, options?: Options): Conversion;

/** The inverse of `addressForLync`: `bob(contoso.com)@msn.com` stands for `bob@contoso.com`. */
export declare function accountFromLync(imAddress: string, options?: Options): Conversion;

/** The address with every bracket, dot and sign named: for the phone and for screen readers. */
export declare function spell(address: string, options?: Options): string;

/** Which kind of thing was pasted. */
export declare function inspect(text: string, options?: Options): Inspection;

/** Everything there is to tell about adding a person, as data with words: both ends, how to tell whether it worked, what to do when it did not. */
export declare function guide(request: GuideRequest): Guide;

/** UTF-8, one input a line; one output line each, in the same order, each ended by LF. */
export declare function convertBytes(lines: Uint8Array, request: BulkRequest): Uint8Array;

/** The same as a stream, in constant memory. Chunks may end anywhere. */
export declare function convertStream(request: BulkRequest): TransformStream<Uint8Array, Uint8Array>;

/** Resolves once the functions work. Call it as often as you like. Under Node, Deno, Bun and workerd they work at once. */
export declare function ready(): Promise<void>;

/** Starts the functions with the bytes of `lync-skype/core.wasm`, or with the module compiled from them. Does nothing where they work already. */
export declare function initSync(bytes: ArrayBuffer | ArrayBufferView | object): void;

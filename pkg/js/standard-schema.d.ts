/** Schemas for form libraries that support Standard Schema (https://standardschema.dev). */

import type { Options } from "./index.js";

/** A Standard Schema, version 1. */
export interface Schema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The result of validation: a value or issues. */
export type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A validation issue. */
export interface Issue {
  /** The message for the person, in their language. */
  readonly message: string;
  /** The field that it is about. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Validates a text synchronously; the output is the cleaned account behind it. */
export interface AddressSchema extends Schema<string, string> {
  readonly "~standard": Schema<string, string>["~standard"] & {
    readonly validate: (value: unknown) => Result<string>;
  };
}

/**
 * A Microsoft account, as for `addressForLync`.
 *
 * @example
 * <form.Field name="contact" validators={{ onChange: accountSchema({ locale: "de" }) }}>
 * @throws {ArgumentError} if the options are wrong.
 */
export declare function accountSchema(options?: Options): AddressSchema;

/**
 * A SIP URI, as for `addressForSkype`.
 *
 * @throws {ArgumentError} if the options are wrong.
 */
export declare function sipUriSchema(options?: Options): AddressSchema;

/**
 * An IM address, as for `accountFromLync`.
 *
 * @throws {ArgumentError} if the options are wrong.
 */
export declare function imAddressSchema(options?: Options): AddressSchema;

type Fields = Readonly<Record<string, Schema<unknown, unknown> | AddressSchema>>;
type InputOf<S> = S extends Schema<infer Input, unknown> ? Input : never;
type OutputOf<S> = S extends Schema<unknown, infer Output> ? Output : never;

/**
 * The schema of a whole form, for libraries that need one for all fields. A field may have any Standard Schema.
 *
 * @example
 * useForm({ resolver: standardSchemaResolver(formSchema({ contact: accountSchema() })) });
 */
export declare function formSchema<F extends Fields>(
  fields: F,
): Schema<{ [K in keyof F]: InputOf<F[K]> }, { [K in keyof F]: OutputOf<F[K]> }>;

/**
 * Schemas for form libraries that support Standard Schema (https://standardschema.dev). They validate synchronously,
 * without WebAssembly, because most of these libraries do not await.
 */

import { accountFromLync, addressForLync, addressForSkype } from "./js.js";

/** A Microsoft account, as for `addressForLync`. */
export const accountSchema = schemaOf(addressForLync);

/** A SIP URI, as for `addressForSkype`. */
export const sipUriSchema = schemaOf(addressForSkype);

/** An IM address, as for `accountFromLync`. */
export const imAddressSchema = schemaOf(accountFromLync);

const schema = (validate) => ({ "~standard": { version: 1, vendor: "lync-skype", validate } });

function schemaOf(convert) {
  return (options) => {
    // Errors in the options are reported here rather than during typing.
    convert("", options);
    return schema((value) => {
      if (typeof value !== "string" && value != null) return { issues: [{ message: "This must be a string" }] };
      // An untouched field may have no value.
      const result = convert(value ?? "", options);
      if (result.ok) return { value: result.account };
      const errors = result.problems.filter(({ severity }) => severity === "error");
      return { issues: errors.map(({ message }) => ({ message })) };
    });
  };
}

/** The schema of a whole form, for libraries that need one for all fields. */
export function formSchema(fields) {
  const names = Object.keys(fields);
  return schema((form) => {
    const values = typeof form === "object" && form !== null ? form : {};
    const results = names.map((name) => fields[name]["~standard"].validate(values[name]));
    const together = (results) => collected(values, names, results);
    return results.some((result) => result instanceof Promise)
      ? Promise.all(results).then(together)
      : together(results);
  });
}

function collected(values, names, results) {
  const issues = results.flatMap((result, index) =>
    (result.issues ?? []).map((issue) => ({ ...issue, path: [names[index], ...(issue.path ?? [])] })),
  );
  if (issues.length > 0) return { issues };
  return { value: { ...values, ...Object.fromEntries(results.map(({ value }, index) => [names[index], value])) } };
}

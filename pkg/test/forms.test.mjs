/** `lync-skype/standard-schema` of the packed package, in the form libraries that support it. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { app } from "./support.mjs";

let schemas;

before(async () => {
  const entry = 'import "lync-skype/lang/de"; export * from "lync-skype/standard-schema";';
  const folder = await app("forms", { "entry.mjs": entry });
  schemas = await import(pathToFileURL(join(folder, "entry.mjs")).href);
});

test("each kind of address gives the account behind it, or the problems", () => {
  const { accountSchema, sipUriSchema, imAddressSchema } = schemas;
  const validate = (schema, value) => schema["~standard"].validate(value);
  assert.deepEqual(validate(accountSchema(), " Bob@Contoso.com "), { value: "Bob@contoso.com" });
  assert.deepEqual(validate(sipUriSchema(), "sip:bob@contoso.com;transport=tls"), { value: "bob@contoso.com" });
  assert.deepEqual(validate(imAddressSchema(), "bob(contoso.com)@msn.com"), { value: "bob@contoso.com" });
  // A warning is not an issue.
  assert.deepEqual(validate(accountSchema(), "bob@hotmial.com"), { value: "bob@hotmial.com" });
  for (const empty of ["", undefined, null]) {
    assert.match(validate(accountSchema(), empty).issues[0].message, /^Enter /);
    assert.match(validate(accountSchema({ locale: "de" }), empty).issues[0].message, /^Geben Sie /);
  }
  assert.equal(validate(accountSchema(), 7).issues.length, 1);
  assert.throws(() => accountSchema({ policy: { routingDomain: "x" } }), /policy\.routingDomain/);
});

test("react-hook-form", async () => {
  const { standardSchemaResolver } = await import("@hookform/resolvers/standard-schema");
  const { createFormControl } = await import("react-hook-form");
  const { accountSchema, formSchema, sipUriSchema } = schemas;
  const resolver = standardSchemaResolver(formSchema({ contact: accountSchema(), own: sipUriSchema() }));
  const { control, handleSubmit, register, formState, subscribe } = createFormControl({
    resolver,
    defaultValues: { contact: "bob@", own: "sip:me@contoso.com", note: "x" },
  }).formControl;
  void formState;
  let errors;
  subscribe({ formState: { errors: true }, callback: (state) => (errors = state.errors) });
  register("contact");
  register("own");
  let sent;
  const submit = handleSubmit((data) => (sent = data));
  await submit();
  assert.equal(sent, undefined);
  assert.match(errors.contact.message, /after the @/);
  assert.equal(errors.own, undefined);
  control._formValues.contact = " bob@fabrikam.com";
  await submit();
  assert.deepEqual(sent, { contact: "bob@fabrikam.com", own: "me@contoso.com", note: "x" });
});

test("TanStack Form", async () => {
  const { FieldApi, FormApi } = await import("@tanstack/react-form");
  const { accountSchema } = schemas;
  const form = new FormApi({ defaultValues: { contact: "" } });
  form.mount();
  const field = new FieldApi({ form, name: "contact", validators: { onChange: accountSchema() } });
  field.mount();
  field.setValue("bob@");
  assert.match(field.state.meta.errors[0].message, /after the @/);
  assert.equal(form.state.canSubmit, false);
  field.setValue("bob@contoso.com");
  assert.deepEqual(field.state.meta.errors, []);
  assert.equal(form.state.canSubmit, true);
});

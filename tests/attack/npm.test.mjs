// The functions of the package: every payload as every argument, under the default policy and under hostile ones.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import test from "node:test";
import { PAYLOADS } from "./corpus.mjs";

const place = (file) => pathToFileURL(join(process.env.PACKAGE_FOLDER, file)).href;

/** The outcome of a call: a value, or the only kind of error. */
function outcome(call) {
  const start = performance.now();
  let result;
  try {
    result = call();
  } catch (error) {
    assert.ok(error instanceof TypeError, `not a TypeError: ${error?.stack ?? error}`);
    result = error;
  }
  const time = performance.now() - start;
  assert.ok(time < 1500, `${Math.round(time)} ms`);
  return result;
}

function isConversion(result, text) {
  if (result.ok) {
    assert.equal(typeof result.address, "string");
    assert.match(result.address, /^[\x21-\x7E]+@[\x21-\x7E]+$/, "an address is visible ASCII");
  } else {
    assert.ok(result.problems.some(({ severity }) => severity === "error"));
    assert.equal(result.address, undefined);
  }
  for (const { start, end, message } of result.notices) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
    assert.ok(message.length > 0);
  }
}

for (const entry of ["node.js", "js.js"]) {
  test(`every payload through every function of ${entry}`, async (t) => {
    const core = await import(place(entry));
    let calls = 0;
    const call = (run) => {
      calls += 1;
      return outcome(run);
    };
    for (const text of PAYLOADS) {
      for (const convert of [core.addressForLync, core.addressForSkype, core.accountFromLync]) {
        isConversion(
          call(() => convert(text)),
          text,
        );
        isConversion(
          call(() => convert(text, { locale: text })),
          text,
        );
        call(() =>
          convert(text, {
            policy: { routingDomain: text, asIsDomains: [text], organisation: { name: text, sipDomains: [text] } },
          }),
        );
        call(() => convert(text, { [text]: text }));
        call(() => convert(text, text));
      }
      assert.equal(typeof call(() => core.spell(text)), "string");
      const kinds = call(() => core.inspect(text));
      assert.ok(kinds.kind);
      call(() => core.inspect(text, { policy: { [text]: text } }));
      assert.ok(call(() => core.guide({ direction: "to-skype", address: text })).yours);
      for (const key of ["direction", "client", "network", "locale", "policy", text]) {
        call(() => core.guide({ direction: "to-skype", [key]: text }));
      }
      const bytes = new TextEncoder().encode(text);
      for (const format of ["address", "tsv", "ndjson", text]) {
        const lines = call(() => core.convertBytes(bytes, { direction: "to-skype", format }));
        if (lines instanceof Uint8Array) {
          // One output line per input line: no content can break a line in two.
          const expected = text === "" ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
          assert.equal(new TextDecoder().decode(lines).split("\n").length - 1, expected);
        }
      }
    }
    t.diagnostic(`${calls} calls`);
    assert.equal(core.addressForLync("bob@contoso.com").address, "bob(contoso.com)@msn.com");
    assert.equal(globalThis.broken, undefined);
    assert.equal({}.publicIm, undefined, "a prototype was poisoned");
  });
}

test("arguments that are no text, and options that fight back", async () => {
  const core = await import(place("node.js"));
  const angry = new Proxy(() => undefined, {
    get() {
      throw new Error("get");
    },
    ownKeys() {
      throw new Error("ownKeys");
    },
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const circle = {};
  circle.policy = circle;
  for (const value of [
    undefined,
    null,
    0,
    Number.NaN,
    10n,
    Symbol("x"),
    true,
    [],
    {},
    () => 0,
    new Date(),
    new Uint8Array(3),
    angry,
    proxy,
    circle,
    globalThis,
  ]) {
    for (const run of [
      () => core.addressForLync(value),
      () => core.addressForLync("bob@contoso.com", value),
      () => core.addressForLync("bob@contoso.com", { policy: value }),
      () => core.addressForLync("bob@contoso.com", { policy: { asIsDomains: value, organisation: value } }),
      () => core.guide(value),
      () => core.guide({ direction: value }),
      () => core.spell(value),
      () => core.inspect(value),
      () => core.convertBytes(value, { direction: "to-skype" }),
      () => core.convertBytes(new Uint8Array(1), value),
      () => core.convertStream(value),
    ]) {
      try {
        run();
      } catch (error) {
        // Exceptions of a proxy are passed on; all others are argument errors.
        assert.ok(
          error instanceof TypeError || ["get", "ownKeys"].includes(error.message),
          String(error?.stack ?? error),
        );
      }
    }
    assert.equal(
      core.addressForLync("bob@contoso.com").address,
      "bob(contoso.com)@msn.com",
      "the core is whole afterwards",
    );
  }
});

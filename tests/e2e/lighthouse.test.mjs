// Lighthouse's verdict, where it does not depend on how busy the machine is; `cargo xtask bench` measures the speed.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE } from "./harness.mjs";
import { audit } from "./lighthouse.mjs";

test("Lighthouse finds nothing on accessibility and best practices", { timeout: 120_000 }, async () => {
  const verdict = await audit(`${SITE}/`, ["accessibility", "best-practices"]);
  for (const [category, { score, missed }] of Object.entries(verdict)) {
    assert.deepEqual(missed, [], category);
    assert.equal(score, 100, category);
  }
});

// The page with WebAssembly forbidden: the same payloads through the JavaScript translation of the app.
import assert from "node:assert/strict";
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { plainHost } from "../e2e/plain-host.mjs";
import { typeIt } from "./field.mjs";
import { nothingKept, stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

const FORBIDDEN = "script-src 'self'; object-src 'none'; base-uri 'none'";

test("typed and sent, without WebAssembly", async (t) => {
  const host = await plainHost(t, {
    change: (answer) => ({ ...answer, headers: { ...answer.headers, "content-security-policy": FORBIDDEN } }),
  });
  const page = await watched(newPage, t, host.home, { origin: host.origin });
  page.expectFault(/WebAssembly|wasm/i);
  assert.equal(
    await page.evaluate(() => {
      try {
        return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
      } catch {
        return false;
      }
    }),
    false,
    "WebAssembly is not forbidden",
  );
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").direction = "to-skype";
  });
  t.diagnostic(`${await tryEach(page, typeIt)} payloads`);
  stayedHome(page);
  await nothingKept(page);
  await stillAnswers(page);
});

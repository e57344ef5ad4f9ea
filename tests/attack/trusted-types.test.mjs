// Pages that enforce Trusted Types: the payloads again, and the two places that need a script URL.
import assert from "node:assert/strict";
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { plainHost } from "../e2e/plain-host.mjs";
import { typeIt } from "./field.mjs";
import { nothingKept, stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

/** The same, allowing the tests' own code, which is passed to the page as text. */
const ENFORCED = "require-trusted-types-for 'script'; trusted-types lync-skype attack";

async function enforced(t, path = "") {
  const host = await plainHost(t, {
    change: (answer) => ({ ...answer, headers: { ...answer.headers, "content-security-policy": ENFORCED } }),
  });
  return watched(newPage, t, `${host.home}${path}`, { origin: host.origin });
}

test("a string is refused where markup or a script's address is wanted: the page enforces it", async (t) => {
  const page = await enforced(t);
  page.expectFault(/TrustedHTML|trusted-types|TrustedScriptURL/i);
  assert.equal(
    await page.evaluate(() => {
      try {
        document.createElement("p").innerHTML = "<b>x</b>";
        return "taken";
      } catch {
        return "refused";
      }
    }),
    "refused",
  );
});

test("typed and sent", async (t) => {
  const page = await enforced(t);
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").direction = "to-skype";
  });
  t.diagnostic(`${await tryEach(page, typeIt)} payloads`);
  stayedHome(page);
  await nothingKept(page);
  await stillAnswers(page);
});

test("the service worker is registered, and the list has its worker", async (t) => {
  const page = await enforced(t, "#v=1&to=skype&step=bulk");
  for (let tries = 0; ; tries += 1) {
    if (
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated")
    ) {
      break;
    }
    assert.ok(tries < 300, "no service worker");
    await page.waitForTimeout(50);
  }
  await page.locator("#lines").fill("bob@contoso.com\nann@outlook.com");
  await page.locator("#lines").evaluate((node) => node.closest("form").requestSubmit());
  await page.getByText("bob(contoso.com)@msn.com").first().waitFor();
  assert.ok(page.workers().length > 0, "the list was read on the page");
});

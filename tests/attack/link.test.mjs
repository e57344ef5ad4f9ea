// Links: every payload under every key, as it is and encoded, and entirely hostile fragments.
import assert from "node:assert/strict";
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { all } from "./corpus.mjs";
import { nothingKept, stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

/** Runs in the page: opens a fragment, as a click on a link does. */
async function open(payload, key) {
  const text = key === null ? payload : `v=1&to=skype&${key}=${payload}`;
  for (const fragment of key === null
    ? [text]
    : [text, `v=1&to=skype&${key}=${encodeURIComponent(payload.toWellFormed())}`]) {
    location.hash = `#${fragment}`;
    await globalThis.attack.drawn();
  }
  // A link never acts.
  if (document.activeElement !== document.body || globalThis.localStorage.length > 0) {
    throw new Error("a link moved the focus or stored something");
  }
}

test("fragments that are hostile as a whole", async (t) => {
  const page = await watched(newPage, t);
  t.diagnostic(`${await tryEach(page, open, { payloads: all("links"), extra: null })} payloads`);
  stayedHome(page);
  await nothingKept(page);
  await stillAnswers(page);
});

for (const key of ["address", "step", "client", "lang", "from", "me", "net"]) {
  test(`every payload under \`${key}\``, async (t) => {
    const page = await watched(newPage, t);
    t.diagnostic(`${await tryEach(page, open, { extra: key })} payloads`);
    stayedHome(page);
    await nothingKept(page);
    await stillAnswers(page);
    assert.equal(await page.evaluate(() => document.querySelector("lync-skype-helper").policy), undefined);
  });
}

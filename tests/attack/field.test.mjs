// The address field: every payload, in both directions.
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { typeIt } from "./field.mjs";
import { nothingKept, stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

for (const direction of ["to-skype", "to-lync"]) {
  test(`typed and sent, ${direction}`, async (t) => {
    const page = await watched(newPage, t);
    await page.evaluate((to) => {
      document.querySelector("lync-skype-helper").direction = to;
    }, direction);
    const tried = await tryEach(page, typeIt);
    t.diagnostic(`${tried} payloads`);
    stayedHome(page);
    await nothingKept(page);
    await stillAnswers(page);
  });
}

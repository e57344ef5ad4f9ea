// The list view: a table of payloads, read in the worker, displayed and exported.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { SITE, harness } from "../e2e/harness.mjs";
import { runsAsFormula, table } from "./cells.mjs";
import { EVERYTHING } from "./corpus.mjs";
import { stayedHome, watched } from "./watch.mjs";

const { newPage } = harness();

const quoted = (text) => `"${text.toWellFormed().replaceAll('"', '""')}"`;

test("a table of every payload: nothing runs while it is shown, and no cell of the file is a formula", async (t) => {
  const page = await watched(newPage, t, `${SITE}/#v=1&to=skype&step=bulk`);
  await page.locator("#lines").waitFor();
  const rows = EVERYTHING.map((text) => `${quoted(text)},x`).join("\r\n");
  await page.locator("input[type=file]").setInputFiles({
    name: "<img src=x onerror=broken=1>.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`address,other\r\n${rows}\r\n`),
  });
  await page.getByText("The whole list is read").waitFor();
  for (let share = 0; share <= 1; share += 0.05) {
    await page.evaluate(async (part) => {
      const grid = document.querySelector("lync-skype-helper").shadowRoot.querySelector("[role=grid]");
      const moving = [grid, ...grid.querySelectorAll("*"), grid.parentElement].find(
        (node) => node.scrollHeight > node.clientHeight + 10,
      );
      if (moving) {
        moving.scrollTop = part * moving.scrollHeight;
      }
      await globalThis.attack.drawn();
    }, share);
    assert.deepEqual(await page.evaluate(() => globalThis.attack.wrong()), []);
  }
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /CSV/ }).click()]);
  const back = table(await readFile(await file.path(), "utf8"));
  assert.ok(back.length >= EVERYTHING.filter((text) => text.trim()).length);
  for (const cells of back) {
    assert.deepEqual(cells.filter(runsAsFormula), []);
  }
  stayedHome(page);
  t.diagnostic(`${EVERYTHING.length} rows`);
});

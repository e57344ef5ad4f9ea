// Ticked checkboxes: stored per guide without any address, cleared by one button, and optional if storage is blocked.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness } from "./harness.mjs";
import { TO_SKYPE, answer, drawn, ready, visit } from "./visit.mjs";

const { newPage } = harness();

const boxes = (page) => page.getByRole("checkbox");
const stored = (page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
const clear = (page) => page.getByRole("button", { name: "Clear ticked boxes" });

test("ticks are stored per guide, independent of the address", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.equal(await clear(page).count(), 0);
  // Two settings, one box.
  assert.equal(await boxes(page).count(), 1);
  await boxes(page).check();
  assert.doesNotMatch(await stored(page), /contoso|bob|@/);
  await page.goto(`${SITE}/?again#v=1&to=skype&address=ann%40outlook.com&client=lync-2013`);
  await ready(page);
  await answer(page).waitFor();
  assert.equal(await boxes(page).isChecked(), true);
  // Another program is another guide.
  await page.getByRole("combobox", { name: "Your program" }).selectOption("sfb-2016");
  await page
    .getByRole("status")
    .filter({ hasText: "Steps are now for Skype for Business 2016" })
    .waitFor({ state: "attached" });
  assert.equal(await boxes(page).count(), 1);
  assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
});

test("one button clears them all, in the page and in the storage", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  await boxes(page).first().check();
  assert.notEqual(await stored(page), "{}");
  assert.equal(await clear(page).count(), 1);
  await clear(page).click();
  await clear(page).waitFor({ state: "detached" });
  assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
  assert.equal(await stored(page), "{}");
  await page.reload();
  await ready(page);
  assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
});

for (const [what, breaks] of [
  [
    "blocked",
    () => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }
    },
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
  ["full of nonsense", () => localStorage.setItem("lync-skype:ticks", "\u{0}\n\n///\n<b>x</b>\n".repeat(50))],
]) {
  test(`storage that is ${what} changes nothing but memory`, async (t) => {
    const page = await newPage(t);
    await page.addInitScript(breaks);
    await page.goto(`${SITE}/${TO_SKYPE}`);
    await ready(page);
    assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
    assert.equal(await clear(page).count(), 0, "no box is ticked, so there is nothing to clear");
    await boxes(page).first().check();
    // Where a tick is remembered there is something to clear.
    await clear(page).waitFor();
    await drawn(page);
    assert.equal(await boxes(page).first().isChecked(), true);
    await boxes(page).first().uncheck();
    // Unticked in the drawing that follows, too.
    await drawn(page);
    assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
  });
}

test("two tabs keep each other's ticks, and one button forgets both", async (t) => {
  const one = await visit(newPage, t, TO_SKYPE);
  const two = await one.context().newPage();
  // Another program is another guide, with a box of its own.
  await two.goto(`${SITE}/${TO_SKYPE.replace("lync-2013", "lync-2010")}`);
  await ready(two);
  await answer(two).waitFor();
  await boxes(one).first().check();
  await boxes(two).first().check();
  const ticks = () => one.evaluate(() => localStorage["lync-skype:ticks"]?.split("\n").length ?? 0);
  assert.equal(await ticks(), 2);
  await boxes(one).first().uncheck();
  assert.equal(await ticks(), 1);
  await clear(two).click();
  await clear(two).waitFor({ state: "detached" });
  assert.equal(await ticks(), 0);
});

for (const [what, spoil] of [
  ["null", () => Object.defineProperty(navigator, "clipboard", { get: () => null })],
  ["without writeText", () => Object.defineProperty(navigator, "clipboard", { get: () => ({}) })],
  [
    "that throws at once",
    () =>
      Object.defineProperty(navigator, "clipboard", {
        get: () => ({
          writeText() {
            throw new Error("no");
          },
        }),
      }),
  ],
  [
    "that throws when it is looked at",
    () =>
      Object.defineProperty(navigator, "clipboard", {
        get() {
          throw new Error("no");
        },
      }),
  ],
]) {
  test(`a clipboard ${what}: Copy still does something`, async (t) => {
    const page = await newPage(t);
    await page.addInitScript(spoil);
    await page.goto(`${SITE}/${TO_SKYPE}`);
    await ready(page);
    await page.getByRole("button", { name: "Copy address" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /Copied|selected|Ctrl/ })
      .waitFor({ state: "attached" });
  });
}

test("a service worker that may not even be registered: the page works", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      throw new Error("no");
    };
  });
  await page.goto(`${SITE}/${TO_SKYPE}`);
  await ready(page);
  // Registration waits until the page is at rest.
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
});

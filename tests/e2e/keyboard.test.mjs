// Keyboard only: from the first view to the copied address, with the focus at each step.
import assert from "node:assert/strict";
import test from "node:test";
import { clipboard, harness } from "./harness.mjs";
import { TO_SKYPE, answer, enter, iUse, ready, visit } from "./visit.mjs";

const { newPage } = harness();

/** The focused element: its id, or its text. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element.id || element.textContent.trim() || element.tagName;
  });

/** Presses Tab until the wanted element has focus; returns the number of presses. */
async function tabTo(page, wanted, key = "Tab") {
  const passed = [];
  for (let presses = 1; presses <= 40; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === wanted) {
      return presses;
    }
    passed.push(now);
  }
  assert.fail(`no way to “${wanted}” by ${key}, only to ${passed.join(", ")}`);
}

test("from the first view to the copied string without a mouse", async (t) => {
  const page = await visit(newPage, t);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY", "focus was taken on load");
  await tabTo(page, "use-lync");
  await page.keyboard.press("Space");
  assert.equal(await iUse(page, "Lync").isChecked(), true);
  await tabTo(page, "address");
  await page.keyboard.type("bob@contoso.com");
  await page.keyboard.press("Enter");
  await answer(page).waitFor();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "answer",
  );
  // The answer has focus, and the next stop is the button that copies it.
  assert.equal(await tabTo(page, "copy"), 1);
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await clipboard(page), "bob(contoso.com)@msn.com");
  assert.equal(await focused(page), "copy", "copying took the focus away");
});

test("the other direction by the arrow keys", async (t) => {
  const page = await visit(newPage, t);
  await tabTo(page, "use-lync");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(await iUse(page, "Skype").isChecked(), true);
  assert.equal(await focused(page), "use-skype");
  // The version menu is between the two.
  assert.equal(await tabTo(page, "address"), 2);
});

test("focus moves through the form in visual order, and is visible", async (t) => {
  // One column: in two columns, the answer is next to the field.
  const page = await visit(newPage, t, TO_SKYPE, { viewport: { width: 700, height: 900 } });
  const seen = [];
  let last = -1;
  for (let presses = 0; presses < 14; presses += 1) {
    await page.keyboard.press("Tab");
    const { top, outline, name } = await page.evaluate(() => {
      const element = document.querySelector("lync-skype-helper").shadowRoot.activeElement;
      const card = element.closest("label.choice, label.tick") ?? element;
      const style = getComputedStyle(element);
      const around = getComputedStyle(card);
      const ring = (of) => (of.outlineStyle === "none" ? 0 : Number.parseFloat(of.outlineWidth));
      return {
        top: card.getBoundingClientRect().top + scrollY,
        outline: Math.max(ring(style), ring(around)),
        name: element.id || element.textContent.trim().slice(0, 30),
      };
    });
    assert.ok(outline >= 2, `nothing shows that “${name}” has focus`);
    seen.push(name);
    if (name === "use-lync" || name === "address" || name === "copy") {
      assert.ok(top > last, `${name} stands above what came before it`);
      last = top;
    }
  }
  assert.ok(
    seen.indexOf("use-lync") < seen.indexOf("address") && seen.indexOf("address") < seen.indexOf("copy"),
    seen.join(", "),
  );
});

test("the summary gets focus, its link leads to the field, and typing continues there", async (t) => {
  const page = await visit(newPage, t);
  await tabTo(page, "use-lync");
  await page.keyboard.press("Space");
  await tabTo(page, "address");
  await page.keyboard.type("bob");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "summary",
  );
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Microsoft account must include an @ symbol");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "address",
  );
  await page.keyboard.press("End");
  await page.keyboard.type("@contoso.com");
  await page.keyboard.press("Enter");
  await answer(page).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
});

test("a submit without a choice leads to the choice", async (t) => {
  const page = await visit(newPage, t);
  await enter(page, "bob@contoso.com");
  const link = page.getByRole("link", { name: "Choose which program you use" });
  await link.waitFor();
  await link.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "use-lync",
  );
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await answer(page).waitFor();
});

test("boxes are ticked and views are opened by keyboard, and a new view has the focus on its heading", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const box = page.getByRole("checkbox").first();
  await box.focus();
  await page.keyboard.press("Space");
  assert.equal(await box.isChecked(), true);
  const trouble = page.getByRole("button", { name: "Fix a problem" });
  await trouble.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "top");
  assert.equal(await focused(page), "top");
  await page.getByRole("heading", { name: "Fix a problem" }).waitFor();
  await page.keyboard.press("Tab");
  assert.notEqual(await focused(page), "BODY");
});

test("Back leads to the view before, with the input in place", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  await page.getByRole("button", { name: "What works today" }).last().click();
  await page.getByRole("heading", { name: "What works today" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Add a Skype contact in Lync", level: 1 }).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await page.goForward();
  await page.getByRole("heading", { name: "What works today" }).waitFor();
  assert.equal(await page.evaluate(() => location.href.includes("contoso")), false, "the history holds the address");
});

test("no keyboard trap: Tab leaves the page at its end", async (t) => {
  const page = await visit(newPage, t);
  await ready(page);
  let left = false;
  for (let presses = 0; presses < 40 && !left; presses += 1) {
    await page.keyboard.press("Tab");
    left = await page.evaluate(() => document.activeElement === document.body);
  }
  assert.ok(left, "focus never left the page");
});

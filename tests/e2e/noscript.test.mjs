// Without JavaScript, and before the app is ready: the rule, an example and every step.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness, holdApp } from "./harness.mjs";

const { newPage } = harness();

const STEPS = [
  "Add a Contact Not in My Organization",
  "IM Address",
  "Add to contact group",
  "Set privacy relationship",
  "Find someone or a room, or dial a number",
  "Add Contacts",
  "Add to Contacts",
  "Tell me when someone adds me to his or her contact list",
  "Allow invites but block all other communications",
];
const PROGRAMS = ["Lync 2010", "Lync 2013", "Skype for Business 2016", "Skype 6", "Skype 7", "Skype 8"];

for (const path of ["/", "/frame.html"]) {
  test(`${path} without JavaScript: rule, worked example and all steps are in sight`, async (t) => {
    const page = await newPage(t, { javaScriptEnabled: false });
    await page.goto(`${SITE}${path}`);
    const text = await page.locator("body").innerText();
    assert.match(text, /bob@contoso\.com is typed as bob\(contoso\.com\)@msn\.com/);
    assert.match(text, /live\.com, hotmail\.com, outlook\.com and msn\.com are typed as they are/);
    assert.match(text, /Skype closed on 5 May 2025/);
    for (const words of [...STEPS, ...PROGRAMS]) {
      assert.ok(text.includes(words), `“${words}” is not in sight`);
    }
    // Each condition has its bullet.
    const condition = page.locator(".all-guides .bullets > li").first();
    const style = await condition.evaluate((item) => [
      getComputedStyle(item).display,
      getComputedStyle(item).listStyleType,
    ]);
    assert.deepEqual(style, ["list-item", "disc"]);
    // There are no controls without function.
    const dead = page.locator("button:visible, input:visible, select:visible");
    assert.deepEqual(await dead.evaluateAll((all) => all.map((node) => node.outerHTML.slice(0, 80))), []);
    assert.equal(await page.locator("body").evaluate((body) => body.scrollWidth <= innerWidth), true);
  });
}

test("the page paints before WebAssembly is there, and what a reader does until then is kept", async (t) => {
  const page = await newPage(t);
  const go = await holdApp(page);
  await page.goto(`${SITE}/`, { waitUntil: "domcontentloaded" });
  await page.getByRole("radio", { name: "Lync or Skype for Business" }).check();
  const early = page.getByRole("textbox").first();
  await early.fill("bob@contoso");
  const before = await early.boundingBox();
  go();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot?.activeElement?.id === "address",
  );
  const field = page.getByRole("textbox").first();
  assert.equal(await field.inputValue(), "bob@contoso");
  assert.equal(await page.getByRole("radio", { name: "Lync or Skype for Business" }).isChecked(), true);
  const after = await field.boundingBox();
  // With the program chosen, the app asks whom to reach; nothing else moves.
  const asked = await page.getByRole("radio", { name: "Someone from Skype", exact: true }).boundingBox();
  assert.ok(after.y - before.y < 2.5 * asked.height + 80, `the field jumped from ${before.y} to ${after.y}`);
  await page.keyboard.type(".com");
  await page.keyboard.press("Enter");
  await page.locator("#typed").waitFor();
  assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
});

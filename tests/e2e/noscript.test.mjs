// Without JavaScript, and where WebAssembly is refused: still the rule, an example, every step, and answers where any script runs.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, clipboard, harness, holdApp } from "./harness.mjs";

const { newPage } = harness();

const STEPS = [
  "Add a Contact Not in My Organization", "IM Address", "Add to contact group", "Set privacy relationship", "Find someone or a room, or dial a number",
  "Add Contacts", "Add to Contacts", "Tell me when someone adds me to his or her contact list", "Allow invites but block all other communications",
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
    // Nothing stands there that does nothing.
    const dead = page.locator("button:visible, input:visible, select:visible");
    assert.deepEqual(await dead.evaluateAll((all) => all.map((node) => node.outerHTML.slice(0, 80))), []);
    assert.equal(await page.locator("body").evaluate((body) => body.scrollWidth <= innerWidth), true);
  });
}

test("the page paints before WebAssembly is there, and what a reader does until then is kept", async (t) => {
  const page = await newPage(t);
  const go = await holdApp(page);
  await page.goto(`${SITE}/`, { waitUntil: "domcontentloaded" });
  await page.getByRole("radio", { name: /^I use Lync/ }).check();
  const early = page.getByRole("textbox").first();
  await early.fill("bob@contoso");
  const before = await early.boundingBox();
  go();
  await page.waitForFunction(() => document.querySelector("lync-skype-helper").shadowRoot?.activeElement?.id === "address");
  const field = page.getByRole("textbox").first();
  assert.equal(await field.inputValue(), "bob@contoso");
  assert.equal(await page.getByRole("radio", { name: /^I use Lync/ }).isChecked(), true);
  const after = await field.boundingBox();
  assert.ok(Math.abs(after.y - before.y) < 40, `the field jumped from ${before.y} to ${after.y}`);
  await page.keyboard.type(".com");
  await page.keyboard.press("Enter");
  await page.locator("#typed").waitFor();
  assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
});

test("where the policy refuses WebAssembly, the page says so and converts all the same", async (t) => {
  const page = await newPage(t);
  page.expectFault(/WebAssembly|wasm|CSP: script-src/);
  await page.route(`${SITE}/`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    headers["content-security-policy"] = headers["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
    assert.doesNotMatch(headers["content-security-policy"], /wasm/);
    await route.fulfill({ response, headers });
  });
  await page.goto(`${SITE}/`);
  await page.getByText(/does not allow WebAssembly/).waitFor();
  const field = page.getByRole("textbox").first();
  await page.getByRole("radio", { name: /^I use Lync/ }).check();
  await field.fill("bob@contoso.com");
  await field.press("Enter");
  await page.getByText("bob(contoso.com)@msn.com", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: /Copy/ }).first().click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  assert.equal(await clipboard(page), "bob(contoso.com)@msn.com");
  await field.fill("bob@@contoso.com");
  await field.press("Enter");
  await page.getByText("Microsoft account must have only one @ symbol").waitFor();
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.equal(await field.inputValue(), "bob@@contoso.com");
  await page.getByRole("radio", { name: /^I use Skype/ }).check();
  await field.fill("SIP:bob@contoso.com;transport=tls");
  await field.press("Enter");
  await page.getByText("bob@contoso.com", { exact: true }).first().waitFor();
  // The guides are there as text.
  assert.match(await page.locator("body").innerText(), /Add a Contact Not in My Organization/);
  await axe(page);
});

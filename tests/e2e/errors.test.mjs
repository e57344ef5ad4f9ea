// Errors: reported once, in place, in plain words, with the input kept.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, harness } from "./harness.mjs";
import { answer, drawn, enter, field, iUse, ready, shown, summary, visit } from "./visit.mjs";

const { newPage } = harness();

/** The page with the first choice made. */
async function asking(t, program = "Lync", options = {}) {
  const page = await visit(newPage, t, "", options);
  await iUse(page, program).check();
  return page;
}

test("a refused submit: summary with focus, alert inside it, message beside the field, title, text kept", async (t) => {
  const page = await asking(t);
  const title = await page.title();
  await enter(page, "bob.contoso.com");
  await summary(page).waitFor();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "summary",
  );
  assert.equal(await summary(page).getAttribute("role"), null, "the alert must not sit on what takes focus");
  assert.equal(await summary(page).getByRole("alert").count(), 1);
  assert.equal(await summary(page).getByRole("heading").innerText(), "There is a problem");
  const now = await shown(page);
  assert.equal(now.value, "bob.contoso.com");
  assert.equal(now.invalid, "true");
  assert.deepEqual(now.inline, now.summary);
  assert.equal(await page.title(), `Error: ${title}`);
  const described = (await field(page).getAttribute("aria-describedby")).split(" ");
  assert.ok(described.includes("address-error") && described.includes("address-hint"));
  for (const id of described) {
    assert.equal(await page.locator(`lync-skype-helper #${id}`).count(), 1, `#${id} is not there`);
  }
  // A visually hidden word conveys what the colour shows.
  assert.match(await page.locator("#address-error p").first().textContent(), /^Error: /);
  await axe(page);

  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  assert.equal(await summary(page).count(), 0);
  assert.equal(await page.title(), title);
  assert.equal((await shown(page)).invalid, null);
});

test("the link in the summary leads to the field, inside the shadow root, and leaves the address bar alone", async (t) => {
  const page = await asking(t);
  await enter(page, "bob");
  const before = page.url();
  await summary(page).getByRole("link").click();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "address",
  );
  assert.equal(page.url(), before);
});

test("the characters that are wrong are marked, exactly those", async (t) => {
  const page = await asking(t);
  for (const [text, marks] of [
    ["bob,smith@contoso.com", [","]],
    ["bob smith@contoso.com", [" "]],
    ["bob.@contoso..com", [".", "."]],
    ["bob@con_toso.com", ["_"]],
    ["bob<>@contoso.com", ["<>"]],
  ]) {
    await enter(page, text);
    await drawn(page);
    const now = await shown(page);
    assert.equal(await page.locator(".marks").textContent(), text);
    for (const mark of marks) {
      assert.ok(now.marks.includes(mark), `“${mark}” is not marked in ${text}, only ${JSON.stringify(now.marks)}`);
    }
    assert.ok(now.marks.join("").length < text.length / 2, `too much is marked in ${text}`);
  }
});

test("every problem is reported, not only the first", async (t) => {
  const page = await asking(t);
  await enter(page, "bob..smith@-contoso.com");
  await drawn(page);
  const { inline } = await shown(page);
  assert.ok(inline.length >= 2, JSON.stringify(inline));
});

test("a password that came with an address is shown nowhere again", async (t) => {
  const page = await asking(t, "Skype");
  await enter(page, "sip:bob:hunter2@contoso.com");
  await drawn(page);
  assert.ok((await shown(page)).inline.length > 0);
  assert.doesNotMatch(await page.locator("lync-skype-helper .lsh").innerText(), /hunter2/);
  assert.equal(await page.locator(".marks").count(), 0);
});

test("a misspelt domain: an offer beside the answer, both ways of the same weight, and Keep ends it", async (t) => {
  const page = await asking(t);
  await enter(page, "bob@hotmial.com");
  assert.equal(await answer(page).textContent(), "bob(hotmial.com)@msn.com", "an offer must not block");
  const use = page.getByRole("button", { name: "Use bob@hotmail.com" });
  const keep = page.getByRole("button", { name: "Keep bob@hotmial.com" });
  const looks = (button) =>
    button.evaluate((node) => {
      const { fontSize, fontWeight, backgroundColor, color, borderColor } = getComputedStyle(node);
      return { fontSize, fontWeight, backgroundColor, color, borderColor, height: node.offsetHeight };
    });
  // The pointer rests where the reader chose the program.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    document
      .querySelector("lync-skype-helper")
      .shadowRoot.getAnimations()
      .every(({ playState }) => playState !== "running"),
  );
  assert.deepEqual(await looks(use), await looks(keep));
  await keep.click();
  await use.waitFor({ state: "detached" });
  assert.equal(await answer(page).textContent(), "bob(hotmial.com)@msn.com");
  assert.equal(await field(page).inputValue(), "bob@hotmial.com");

  await enter(page, "bob@hotmial.com");
  await use.click();
  await page.getByText("Accounts on hotmail.com are typed as they are.").waitFor();
  assert.equal(await answer(page).textContent(), "bob@hotmail.com");
  assert.equal(await field(page).inputValue(), "bob@hotmail.com");
});

test("a refusal with a suggestion offers it", async (t) => {
  const page = await asking(t);
  await enter(page, "bob@@contoso.com");
  await page.getByRole("button", { name: "Use bob@contoso.com" }).click();
  await answer(page).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  assert.equal(await summary(page).count(), 0);
});

test("cleaning is reported", async (t) => {
  const page = await asking(t);
  await enter(page, "Bob Smith <Bob@Contoso.com>");
  await answer(page).waitFor();
  assert.equal(await answer(page).textContent(), "Bob(contoso.com)@msn.com");
  assert.match(
    await page.locator("[part=result]").innerText(),
    /We removed “Bob Smith <”[\s\S]*We changed “Contoso\.com” to lower case/,
  );
});

test("nothing shouts while somebody types, leaves the field or chooses", async (t) => {
  const page = await asking(t);
  const quiet = async (when) => {
    await drawn(page);
    const now = await shown(page);
    assert.equal(now.invalid, null, when);
    assert.deepEqual([now.inline, now.summary], [[], []], when);
    assert.doesNotMatch(await page.title(), /^Error/, when);
  };
  await field(page).click();
  for (const key of "bob@@con toso,") {
    await page.keyboard.type(key);
    await quiet(`after “${key}”`);
  }
  await page.keyboard.press("Tab");
  await quiet("after leaving the field");
  await iUse(page, "Skype").check();
  await quiet("after choosing");
  // The live region stays silent as well.
  assert.equal(await page.getByRole("status").first().textContent(), "");
});

test("after a refusal, typing does not move focus, and the message disappears once the text is valid", async (t) => {
  const page = await asking(t);
  await enter(page, "bob");
  await summary(page).waitFor();
  await field(page).click();
  await page.keyboard.press("End");
  await page.keyboard.type("@");
  await drawn(page);
  assert.equal(await summary(page).count(), 1, "the message goes before the text is right");
  assert.equal((await shown(page)).invalid, "true");
  await page.keyboard.type("contoso.com");
  await summary(page).waitFor({ state: "detached" });
  assert.deepEqual(await shown(page), {
    answer: undefined,
    invalid: null,
    value: "bob@contoso.com",
    inline: [],
    summary: [],
    marks: [],
  });
  assert.equal(
    await page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement.id),
    "address",
  );
  assert.doesNotMatch(await page.title(), /^Error/);
});

test("no native validation bubble covers the page's messages", async (t) => {
  const page = await asking(t);
  assert.equal(await page.locator("lync-skype-helper form").evaluate((form) => form.noValidate), true);
  const input = field(page);
  for (const [name, value] of [
    ["type", "text"],
    ["inputmode", "email"],
    ["autocapitalize", "none"],
    ["autocorrect", "off"],
    ["spellcheck", "false"],
    ["autocomplete", "off"],
    ["dir", "ltr"],
    ["maxlength", null],
    ["required", null],
    ["placeholder", null],
  ]) {
    assert.equal(await input.getAttribute(name), value, name);
  }
});

test("public IM switched off shows whom to ask, not a red field", async (t) => {
  const page = await visit(newPage, t);
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").policy = {
      publicIm: "off",
      organisation: {
        name: "Contoso",
        helpDesk: { mail: "help@contoso.com", phone: "555 0100", url: "https://help.contoso.com/" },
      },
    };
  });
  await page.locator("[part=stop]").waitFor();
  const text = await page.locator("[part=stop]").innerText();
  for (const words of [
    "Public IM is switched off at Contoso.",
    "help@contoso.com",
    "555 0100",
    "https://help.contoso.com/",
  ]) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await page.getByRole("textbox").count(), 0);
  assert.equal(await summary(page).count(), 0);
  assert.doesNotMatch(await page.title(), /^Error/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await page.getByRole("button", { name: "Copy message" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /Public IM connectivity seems to be switched off/,
  );
  await axe(page);
});

test("copying falls back to execCommand, then to a selection with the keys to press; each is announced", async (t) => {
  for (const [breaks, said, selected] of [
    ["async", "Copied", ""],
    ["both", "Press Ctrl+C to copy", "bob(contoso.com)@msn.com"],
  ]) {
    const page = await newPage(t);
    await page.addInitScript((what) => {
      Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
      if (what === "both") {
        Document.prototype.execCommand = () => false;
      }
    }, breaks);
    await page.goto(`${SITE}/#v=1&to=skype&address=bob%40contoso.com`);
    await ready(page);
    await page.getByRole("button", { name: "Copy address" }).click();
    await page.getByRole("status").filter({ hasText: said }).waitFor({ state: "attached" });
    assert.equal(await page.evaluate(() => getSelection().toString()), selected);
    // Also visible, next to the button.
    await page.getByText(said, { exact: true }).first().waitFor();
  }
});

test("a copied address is announced with its brackets", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&address=bob%40contoso.com");
  const said = "Copied: bob, open bracket, contoso dot com, close bracket, at, msn dot com";
  for (const name of ["Copy address", "Copy"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("status").filter({ hasText: said }).waitFor({ state: "attached" });
  }
});

test("the same announcement twice is made twice", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&address=bob%40contoso.com");
  const said = () =>
    page.evaluate(
      () => document.querySelector("lync-skype-helper").shadowRoot.querySelector("[aria-live]").textContent,
    );
  const copy = page.getByRole("button", { name: "Copy address" });
  await copy.click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  const first = await said();
  await copy.click();
  await page.waitForFunction((before) => {
    const now = document.querySelector("lync-skype-helper").shadowRoot.querySelector("[aria-live]").textContent;
    return now !== before && now.trim() === before.trim();
  }, first);
});

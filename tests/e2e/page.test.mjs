// The page as its readers use it: both directions, mistakes, links, ticks, languages, keyboard.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, clipboard, harness, onlyOwnRequests } from "./harness.mjs";

const { newPage } = harness();

/** Every label of the four procedures, by the direction in whose guide it stands. */
const LABELS = {
  skype: [
    "Add a Contact", "Add a Contact Not in My Organization", "Skype", "IM Address", "Add to contact group",
    "Set privacy relationship", "OK", "See Contact Card", "Call", "Lync Call", "Example: someone@domain.com",
    "Share only my name, title, email address, company, and picture", "Find someone or a room, or dial a number",
    "NAME", "SKILL", "CHAT ROOMS", "Searching...", "Options", "Alerts", "General alerts",
    "Tell me when someone adds me to his or her contact list", "Contacts not using Lync",
    "Allow invites but block all other communications",
  ],
  lync: ["Add Contacts", "Lync", "Add to Contacts"],
};

async function open(t, link = "", options) {
  const page = await newPage(t, options);
  await page.goto(`${SITE}/${link}`);
  await page.locator("lync-skype-helper .lsh[part=root]").waitFor();
  await page.waitForFunction(() => document.querySelector("lync-skype-helper").shadowRoot?.querySelector(".lsh"));
  return page;
}

const field = (page) => page.getByRole("textbox").first();
const copyButton = (page) => page.getByRole("button", { name: /Copy/ }).first();

async function convert(page, text) {
  await field(page).fill(text);
  await field(page).press("Enter");
}

for (const [to, choice, input, expected] of [
  ["skype", "I use Lync", "bob@contoso.com", "bob(contoso.com)@msn.com"],
  ["skype", "I use Lync", "bob@outlook.com", "bob@outlook.com"],
  ["lync", "I use Skype", "SIP:bob@contoso.com;transport=tls", "bob@contoso.com"],
]) {
  test(`${choice}: ${input} becomes ${expected}, on the screen and in the clipboard`, async (t) => {
    const page = await open(t);
    await page.getByRole("radio", { name: choice }).check();
    await convert(page, input);
    assert.equal(await page.locator("#typed").textContent(), expected);
    assert.equal(await field(page).inputValue(), input);
    await copyButton(page).click();
    await page.getByRole("status").filter({ hasText: "Copied" }).first().waitFor();
    assert.equal(await clipboard(page), expected);
    const labels = await page.locator(".guide b.label").allTextContents();
    for (const label of LABELS[to]) {
      assert.ok(labels.includes(label), `${label} is missing`);
    }
    await axe(page);
  });
}

test("from the start to the copied string with the keyboard alone", async (t) => {
  const page = await open(t);
  const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id);
  for (let presses = 0; (await focused()) !== "to-skype"; presses += 1) {
    assert.ok(presses < 12, "the choice is not reached");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "address");
  await page.keyboard.type("bob@contoso.com");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "answer");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "copy");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Copied" }).first().waitFor();
  assert.equal(await clipboard(page), "bob(contoso.com)@msn.com");
});

test("a refused submit names the mistake, marks it, keeps the text and takes focus to the summary", async (t) => {
  const page = await open(t, "#v=1&to=skype");
  await field(page).fill("bob@@contoso.com");
  assert.equal(await page.locator("#summary").count(), 0, "nothing shouts while typing");
  await field(page).press("Enter");
  await page.locator("#summary").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "summary");
  assert.match(await page.title(), /^Error: /);
  assert.equal(await field(page).getAttribute("aria-invalid"), "true");
  assert.equal(await field(page).inputValue(), "bob@@contoso.com");
  assert.equal(await page.locator(".marks mark").textContent(), "@");
  const [beside, above] = [page.locator("#address-error p"), page.locator("#summary li a")];
  assert.equal((await beside.textContent()).replace("Error: ", ""), await above.textContent());
  await axe(page);
  await above.click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "address");
  await page.getByRole("button", { name: "Use bob@contoso.com" }).click();
  assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
  assert.doesNotMatch(await page.title(), /^Error: /);
});

test("nobody guesses who adds whom", async (t) => {
  const page = await open(t);
  await convert(page, "bob@contoso.com");
  await page.locator("#summary").getByRole("link", { name: "Choose which program you use" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "to-skype");
});

test("a suggestion and the typed address weigh the same", async (t) => {
  const page = await open(t, "#v=1&to=skype");
  await convert(page, "bob@hotmial.com");
  const buttons = ["Use bob@hotmail.com", "Keep bob@hotmial.com"].map((name) => page.getByRole("button", { name }));
  const looks = await Promise.all(buttons.map((button) => button.evaluate((node) => {
    const { backgroundColor, color, fontSize, fontWeight, borderColor } = getComputedStyle(node);
    return { backgroundColor, color, fontSize, fontWeight, borderColor };
  })));
  assert.deepEqual(looks[0], looks[1]);
  await buttons[0].click();
  assert.equal(await page.locator("#typed").textContent(), "bob@hotmail.com");
});

test("a password is told about and never shown again", async (t) => {
  const page = await open(t, "#v=1&to=lync");
  await convert(page, "sip:bob:hunter2@contoso.com");
  await page.locator("#summary").waitFor();
  const shown = await page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.textContent + document.title);
  assert.doesNotMatch(shown, /hunter2/);
});

test("a link fills in, is marked, and does nothing else", async (t) => {
  const page = await open(t, "#v=1&to=skype&address=bob%40contoso.com&client=lync-2010");
  await page.locator("#typed").waitFor();
  assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
  await page.getByText("A link filled this in").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, "no focus is taken");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await page.locator("select[part=client]").inputValue(), "lync-2010");
  assert.doesNotMatch(await page.title(), /bob/);
});

for (const link of ["%23v=1&to=skype&address=bob%40contoso.com", "%2523v=1&to=skype&address=bob%2540contoso.com"]) {
  test(`a link whose # became ${link.slice(0, 5)} still opens`, async (t) => {
    const page = await newPage(t);
    page.expectFault(/404/);
    await page.goto(`${SITE}/${link}`);
    await page.locator("#typed").waitFor();
    assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
  });
}

test("Back leads to the place before, the history holds no address", async (t) => {
  const page = await open(t);
  await page.getByRole("radio", { name: "I use Lync" }).check();
  await convert(page, "bob@contoso.com");
  await page.locator("#typed").waitFor();
  await page.getByRole("button", { name: "It does not work" }).click();
  await page.getByRole("heading", { name: "It does not work", level: 2 }).waitFor();
  assert.match(page.url(), /step=trouble/);
  assert.doesNotMatch(page.url(), /bob/);
  await page.goBack();
  await page.locator("#typed").waitFor();
  assert.equal(await field(page).inputValue(), "bob@contoso.com");
});

test("ticks are remembered for the next visit without an address, and one button clears them", async (t) => {
  const page = await open(t, "#v=1&to=skype&address=bob%40contoso.com");
  await page.locator("[part=alerts] input").nth(1).check();
  await page.reload();
  await page.locator("[part=alerts] input").nth(1).waitFor();
  assert.equal(await page.locator("[part=alerts] input").nth(1).isChecked(), true);
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage })), /bob|contoso/);
  await page.getByRole("button", { name: "Clear ticked boxes" }).click();
  assert.equal(await page.locator("[part=alerts] input:checked").count(), 0);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test("blocked storage changes nothing but memory", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
  });
  await page.goto(`${SITE}/#v=1&to=skype&address=bob%40contoso.com`);
  const box = page.locator("[part=alerts] input").first();
  await box.check();
  assert.equal(await box.isChecked(), true);
});

test("without the clipboard the text is selected and the reader told", async (t) => {
  const page = await newPage(t, { clipboard: false });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`${SITE}/#v=1&to=skype&address=bob%40contoso.com`);
  await copyButton(page).click();
  await page.getByRole("status").filter({ hasText: "Press Ctrl+C" }).first().waitFor();
});

test("another language keeps the place and the input; right to left leaves addresses alone", async (t) => {
  const page = await open(t, "#v=1&to=skype&address=bob%40contoso.com");
  await page.locator("#typed").waitFor();
  // The service worker asks for every file once; what comes after that is asked for by the reader.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const before = page.requests.length;
  for (const [lang, dir] of [["de", "ltr"], ["ar", "rtl"]]) {
    await page.locator(".head select").selectOption(lang);
    await page.locator(`.lsh[lang=${lang}]`).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.equal(await page.evaluate(() => document.documentElement.dir), dir);
    assert.equal(await page.locator("#typed").textContent(), "bob(contoso.com)@msn.com");
    assert.equal(await page.locator("#typed").getAttribute("dir"), "ltr");
    assert.equal(await field(page).inputValue(), "bob@contoso.com");
    await axe(page);
  }
  const asked = page.requests.slice(before).map(({ url }) => url.slice(SITE.length)).filter((url) => !url.includes("sw"));
  assert.ok(asked.every((url) => url.startsWith("/lang/")), asked.join(" "));
  onlyOwnRequests(page);
});

for (const scheme of ["light", "dark"]) {
  test(`every view is accessible, ${scheme}`, async (t) => {
    for (const step of ["", "&step=trouble", "&step=other-person", "&step=today", "&step=bulk", "&step=admin"]) {
      const page = await open(t, `#v=1&to=skype${step}`, { colorScheme: scheme, reducedMotion: "reduce" });
      await page.waitForFunction(() => !/Loading/.test(document.querySelector("lync-skype-helper").shadowRoot.textContent));
      await axe(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    }
  });
}

test("at 320 px nothing is cut off", async (t) => {
  const page = await open(t, "#v=1&to=skype&address=a.very.long.name.indeed%40subdomain.of.contoso.example", {
    viewport: { width: 320, height: 640 },
  });
  await page.locator("#typed").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

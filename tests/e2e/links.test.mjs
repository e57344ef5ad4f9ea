// Links: what they fill in, what they never do, and how they survive mail filters.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness } from "./harness.mjs";
import { TO_LYNC, TO_SKYPE, answer, drawn, enter, field, iUse, ready, visit } from "./visit.mjs";

const { newPage } = harness();

const MARK = "A link filled this in. Check that it is the address you want.";
const HEADING = (page) => page.locator("lync-skype-helper #top");

test("a link shows field, answer and guide at once, and marks the field as filled in by a link", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.equal(await field(page).inputValue(), "bob@contoso.com");
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await page.getByRole("heading", { name: "1 Add the contact" }).waitFor();
  await page.getByText(MARK).waitFor();
  // The mark disappears with the first edit of the address.
  await field(page).press("End");
  await page.keyboard.type(".de");
  assert.equal(await page.getByText(MARK).count(), 0);
});

test("a link never takes focus, copies, ticks or stores", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    globalThis.wrote = [];
    for (const name of ["setItem", "removeItem", "clear"]) {
      const before = Storage.prototype[name];
      Storage.prototype[name] = function (...given) {
        globalThis.wrote.push([name, ...given]);
        return before.apply(this, given);
      };
    }
    const write = Clipboard.prototype.writeText;
    Clipboard.prototype.writeText = function (text) {
      globalThis.wrote.push(["clipboard", text]);
      return write.call(this, text);
    };
    const command = Document.prototype.execCommand;
    Document.prototype.execCommand = function (...given) {
      globalThis.wrote.push(["command", ...given]);
      return command.apply(this, given);
    };
  });
  await page.goto(`${SITE}/${TO_SKYPE}&step=lync-alerts&from=sheet&copy=1&tick=all`);
  await ready(page);
  await drawn(page);
  assert.deepEqual(await page.evaluate(() => globalThis.wrote), []);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  assert.equal(await page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement), null);
  assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(await page.context().cookies(), []);
});

test("a `#` that a mail filter encoded is repaired, in the fragment and in the path", async (t) => {
  for (const path of [
    "/#%23v=1&to=skype&address=bob%40contoso.com",
    "/#%2523v=1&to=skype&address=bob%2540contoso.com",
    "/%23v=1&to=skype&address=bob%40contoso.com",
    "/%2523v=1&to=skype&address=bob%2540contoso.com",
    "/%23v%3D1%26to%3Dskype%26address%3Dbob%40contoso.com",
    "/index.html%23v=1&to=skype&address=bob%40contoso.com",
  ]) {
    const page = await newPage(t);
    if (!path.startsWith("/#")) {
      // The server has no such file and answers 404 with a page that repairs the link.
      page.expectFault(/404/);
    }
    await page.goto(`${SITE}${path}`);
    await page.waitForURL((url) => !/%23/i.test(url.pathname), { waitUntil: "load" });
    await ready(page);
    await answer(page).waitFor();
    assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com", path);
    await page.getByText(MARK).waitFor();
  }
});

test("a path that is only wrong stays a page that is not there", async (t) => {
  const page = await newPage(t);
  page.expectFault(/404/);
  await page.goto(`${SITE}/no-such%23page`);
  assert.equal(await page.getByRole("heading").innerText(), "Page not found");
  await page.getByRole("link", { name: "Open the Lync–Skype contact helper" }).waitFor();
});

test("the first of repeated keys wins, unknown keys and values do nothing", async (t) => {
  const page = await visit(
    newPage,
    t,
    "#v=1&to=skype&to=lync&address=ann%40contoso.com&address=eve%40evil.example&client=no-such&theme=dark&organisation=Evil&x&=&&lang=xx",
  );
  assert.equal(await iUse(page, "Lync").isChecked(), true);
  assert.equal(await answer(page).textContent(), "ann(contoso.com)@msn.com");
  await page.getByRole("heading", { name: "1 Add the contact" }).waitFor();
  assert.doesNotMatch(await page.locator("lync-skype-helper .lsh").innerText(), /evil/i);
  assert.equal(await page.locator("lync-skype-helper .lsh").getAttribute("data-theme"), "auto");
});

test("of a link of another version only the language is read", async (t) => {
  const page = await visit(newPage, t, "#v=2&to=skype&address=bob%40contoso.com&lang=en");
  assert.equal(await field(page).inputValue(), "");
  assert.equal(await answer(page).count(), 0);
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
});

test("a link with a direction and no address opens the address view", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=lync");
  assert.equal(await iUse(page, "Skype").isChecked(), true);
  assert.equal(await field(page).isVisible(), true);
  assert.equal(await field(page).inputValue(), "");
  assert.equal(await page.getByRole("textbox", { name: "Lync contact’s sign-in address" }).count(), 1);
});

test("a step that a link names is pointed out, and a view that it names is opened", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const steps = page.locator("[part=steps] li");
  const id = (await steps.nth(2).getAttribute("id")).replace(/^item-/, "");
  const there = await visit(newPage, t, `${TO_SKYPE}&step=${id}`);
  const current = there.locator("[aria-current=step]");
  assert.equal(await current.getAttribute("id"), `item-${id}`);
  assert.equal(await there.evaluate(() => document.activeElement.tagName), "BODY");
  const trouble = await visit(newPage, t, "#v=1&to=skype&step=trouble");
  assert.equal(await HEADING(trouble).innerText(), "Fix a problem");
});

test("the routes of today: the plain address, never decorated", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&net=teams-free&address=bob%40contoso.com");
  assert.equal(await answer(page).textContent(), "bob@contoso.com");
  await page.getByRole("heading", { name: "Type this in Teams" }).waitFor();
  const other = await visit(newPage, t, "#v=1&to=lync&net=federated&address=bob%40contoso.com");
  assert.equal(await answer(other).textContent(), "bob@contoso.com");
});

test("a link with a bad address shows why, and moves nothing", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&address=bob%40%40contoso.com");
  assert.equal(await field(page).inputValue(), "bob@@contoso.com");
  await page.locator("#address-error").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
});

test("the address bar follows the reader, without the address, and Back leads through it", async (t) => {
  const page = await visit(newPage, t);
  const hash = () => page.evaluate(() => location.hash);
  const program = (id) => page.locator(`[part=client] option[value=${id}]:checked`).waitFor({ state: "attached" });
  assert.equal(await hash(), "");
  await iUse(page, "Lync").check();
  await page.waitForURL(/#v=1&to=skype$/);
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  assert.equal(await hash(), "#v=1&to=skype", "an address got into the address bar");
  await page.getByRole("combobox", { name: "Your program" }).selectOption("lync-2010");
  await page.waitForURL(/&client=lync-2010$/);
  await page.getByRole("button", { name: "Fix a problem" }).click();
  await page.waitForURL(/&step=trouble$/);
  await page.goBack();
  await page.waitForURL(/&client=lync-2010$/);
  await program("lync-2010");
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await page.goBack();
  await program("lync-2013");
  await page.goForward();
  await program("lync-2010");
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: "Fix a problem" }).waitFor();
});

test("a view of the second module opens at the reader's place, and no other place is reported", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  await page.evaluate(() => {
    const helper = document.querySelector("lync-skype-helper");
    // The place of the answer is reported again when it is drawn: only what follows the click counts.
    addEventListener("click", () => (globalThis.told = []), { capture: true, once: true });
    helper.addEventListener("lync-skype-state", () => globalThis.told?.push(helper.publicPlace));
  });
  await page.getByRole("button", { name: "Fix a problem" }).click();
  await page.getByText("Find the cause").waitFor();
  const told = new Set(await page.evaluate(() => globalThis.told));
  assert.deepEqual([...told], ["v=1&to=skype&step=trouble"]);
});

test("another link opened in the same tab is followed, and Back returns from it", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Skype").check();
  await enter(page, "ann@contoso.com");
  await answer(page).waitFor();
  await page.evaluate((link) => {
    location.hash = link;
  }, TO_SKYPE);
  await page.getByText(MARK).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await page.goBack();
  await page.getByRole("heading", { name: "Type this in Skype" }).waitFor();
  assert.equal(await answer(page).textContent(), "ann@contoso.com");
});

test("Back after typing without sending: the text is there, and no error", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await field(page).fill("bob@@cont");
  await page.getByRole("button", { name: "Fix a problem" }).click();
  await page.getByRole("heading", { level: 1, name: "Fix a problem" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Add a Skype contact in Lync", level: 1 }).waitFor();
  assert.equal(await field(page).inputValue(), "bob@@cont");
  assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
});

test("the share link opens the same place", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "Bob+x&y=#%@contoso.com");
  await answer(page).waitFor();
  const typed = await answer(page).textContent();
  await page.getByRole("button", { name: "QR code" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal((link.match(/#/g) ?? []).length, 1, "a second # breaks links");
  assert.ok(link.startsWith(`${SITE}/#v=1&to=skype&`), link);
  assert.doesNotMatch(link, /\?/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await page.getByRole("img", { name: "QR code that opens this guide" }).waitFor();

  const other = await newPage(t);
  await other.goto(link);
  await ready(other);
  // The link is for the other person; their part has the whole guide behind it.
  await other.getByRole("button", { name: "Address and steps" }).click();
  assert.equal(await field(other).inputValue(), "Bob+x&y=#%@contoso.com");
  assert.equal(await answer(other).textContent(), typed);
  await other.getByText(MARK).waitFor();
});

test("the other person's sheet opens from its link, and names the sender", async (t) => {
  const page = await visit(newPage, t, `${TO_LYNC}&step=other-person`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /&from=sheet$/);
  const other = await newPage(t);
  await other.goto(link);
  await ready(other);
  await other.getByRole("heading", { level: 1, name: "Somebody wants to add you" }).waitFor();
  assert.equal(await other.getByText("They say their address is").count(), 0);
  assert.ok((await other.getByRole("checkbox").count()) > 0);
});

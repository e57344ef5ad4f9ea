// The guide page: one question, a bar with the address, numbered parts with drawings, and the other person's part.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness } from "./harness.mjs";
import {
  TO_LYNC,
  TO_SKYPE,
  answer,
  copyButton,
  drawn,
  enter,
  field,
  host,
  iUse,
  ready,
  shown,
  visit,
} from "./visit.mjs";

const { newPage } = harness();

const TYPO = "bob@homtail.com";
const focused = (page) =>
  page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id ?? "");
const hasFocus = (page, id) =>
  page.waitForFunction(
    (wanted) => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === wanted,
    id,
  );
const box = (locator) => locator.evaluate((node) => node.getBoundingClientRect().toJSON());

for (const [width, height] of [
  [1366, 625],
  [390, 844],
]) {
  test(`the field is in sight at ${width} × ${height}, also when the program is chosen`, async (t) => {
    const page = await visit(newPage, t, "", { viewport: { width, height } });
    assert.ok((await box(field(page))).bottom <= height);
    await iUse(page, "Lync").check();
    await drawn(page);
    assert.ok((await box(field(page))).bottom <= height);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
}

test("the question leads to every route, and the title names the task", async (t) => {
  const page = await visit(newPage, t);
  const title = page.locator("lync-skype-helper #top");
  const whom = (name) => page.getByRole("radio", { name, exact: true });
  assert.equal(await title.innerText(), "Add a contact in Lync, Skype or Teams");
  for (const [program, person, wanted] of [
    ["Lync", "Someone from Skype", "Add a Skype contact in Lync"],
    ["Lync", "Someone at another organisation", "Reach someone at another organisation"],
    ["Skype", undefined, "Add a Lync contact in Skype"],
    ["Teams", "Someone from Skype, now on Teams Free", "Reach someone on Teams Free from Teams"],
    ["Teams", "Someone at another organisation", "Reach someone at another organisation"],
    ["Teams", "Someone at work, from Teams Free", "Reach someone at work from Teams Free"],
  ]) {
    await iUse(page, program).check();
    if (person) {
      await whom(person).check();
    }
    await page.waitForFunction(
      (text) => document.querySelector("lync-skype-helper").shadowRoot.querySelector("#top").textContent === text,
      wanted,
    );
    assert.match(await page.title(), new RegExp(`^${wanted}`));
  }
});

test("every view about Skype says that it has closed, and so does the email to the other person", async (t) => {
  for (const step of [undefined, "other-person", "trouble", "bulk", "admin"]) {
    const page = await visit(newPage, t, step ? `${TO_SKYPE}&step=${step}` : TO_SKYPE);
    await page.locator("lync-skype-helper").getByText("Skype closed on 5 May 2025.").first().waitFor();
  }
  const page = await visit(newPage, t, TO_SKYPE);
  await page.getByRole("button", { name: "Copy email" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Skype closed on 5 May 2025/);
  const today = await visit(newPage, t, "#v=1&to=skype&net=teams-free&address=bob%40contoso.com");
  assert.equal(await today.locator("[part=notice]").count(), 0, "Teams has not closed");
});

test("a typo is reported above the address, and nothing can be copied until the reader decides", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, TYPO);
  await page.getByRole("heading", { name: "Check the address first" }).waitFor();
  await hasFocus(page, "check");
  const [warning, string] = await Promise.all([box(page.locator("[part=warning]")), box(answer(page))]);
  assert.ok(warning.bottom <= string.top, "the string comes before the warning");
  const before = await page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    const [warning, address] = [root.querySelector("[part=warning]"), root.querySelector("#typed")];
    return Boolean(warning.compareDocumentPosition(address) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  assert.ok(before, "who listens hears the string first");
  assert.equal(await page.locator("#copy").getAttribute("data-rank"), "plain");
  await page.getByRole("button", { name: `Keep ${TYPO}` }).click();
  await hasFocus(page, "answer");
  assert.equal(await page.locator("#copy").getAttribute("data-rank"), "main");
  await enter(page, TYPO);
  await page.getByRole("button", { name: "Use bob@hotmail.com" }).click();
  await page.waitForFunction(
    () =>
      document.querySelector("lync-skype-helper").shadowRoot.querySelector("#typed")?.textContent === "bob@hotmail.com",
  );
  assert.equal(await page.locator("#copy").getAttribute("data-rank"), "main");
});

test("the bar stays in sight while the steps scroll, and takes little of it", async (t) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    const page = await visit(newPage, t, TO_SKYPE, { viewport });
    await page.locator("[part=checks]").scrollIntoViewIfNeeded();
    await drawn(page);
    const bar = await box(page.locator(".answer-bar"));
    assert.ok(bar.top >= 0 && bar.bottom <= viewport.height, JSON.stringify(bar));
    assert.ok(bar.height <= 80, `${bar.height} px of ${viewport.height}`);
    assert.ok(await copyButton(page).isVisible());
  }
});

test("what the form for Lync added or moved is set off", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.deepEqual(await answer(page).locator("i").allTextContents(), ["(", ")@msn.com"]);
  await enter(page, "bob@outlook.com");
  await drawn(page);
  assert.equal(await answer(page).locator("i").count(), 0);
});

test("typing again keeps the old answer, marked, and nothing jumps", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  const before = [await box(field(page)), await page.evaluate(() => document.documentElement.scrollHeight)];
  await field(page).fill("");
  await page.keyboard.type("ann@fabrikam.com");
  await drawn(page);
  assert.equal((await shown(page)).answer, "bob(contoso.com)@msn.com");
  await page.getByRole("heading", { name: "Type this in Lync, for bob@contoso.com" }).waitFor();
  await page.getByText("You have changed the address. Press Enter for the new one.").waitFor();
  const after = [await box(field(page)), await page.evaluate(() => document.documentElement.scrollHeight)];
  assert.equal(after[0].top, before[0].top);
  assert.ok(Math.abs(after[1] - before[1]) <= 40, `the page went from ${before[1]} to ${after[1]} px`);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Type this in Lync, for ann@fabrikam.com" }).waitFor();
  assert.equal(await page.getByText("You have changed the address.").count(), 0);
});

test("a link to a step brings it in sight, without focus", async (t) => {
  for (const step of ["alerts-tell-me", "alerts-ok", "search-field", "check-presence", "alerts-favorites"]) {
    const page = await visit(newPage, t, `${TO_SKYPE}&step=${step}`, { viewport: { width: 1000, height: 700 } });
    const item = page.locator(`#item-${step}`);
    await item.waitFor();
    await drawn(page);
    const { top, bottom } = await box(item);
    // Scrolling ends on whole device pixels, so an edge may be a fraction of one outside.
    assert.ok(Math.round(top) >= 0 && Math.round(bottom) <= 700, `${step} is at ${top}`);
    assert.equal(await focused(page), "");
  }
});

test("who hears the page gets the address with its brackets at the heading of the answer", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await hasFocus(page, "answer");
  const described = await page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    return root.getElementById(root.activeElement.getAttribute("aria-describedby")).textContent;
  });
  assert.equal(described, "bob, open bracket, contoso dot com, close bracket, at, msn dot com");
});

test("another program is announced", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const status = page.locator("lync-skype-helper [aria-live=polite]");
  await page.getByRole("combobox", { name: "Your program" }).selectOption("sfb-2016");
  await page.waitForFunction(() =>
    document
      .querySelector("lync-skype-helper")
      .shadowRoot.querySelector("[aria-live=polite]")
      .textContent.includes("Skype for Business 2016"),
  );
  assert.match(await status.textContent(), /^Steps are now for Skype for Business 2016/);
});

test("two settings have one box, and the other way is no step", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.equal(await page.getByRole("checkbox").count(), 1);
  await page.getByRole("checkbox", { name: "Both are set, and I clicked OK" }).check();
  const steps = await page.locator("[part=steps] .steps > li").allInnerTexts();
  assert.ok(steps.length >= 5 && !steps.some((step) => /Find someone or a room/.test(step)), steps.join("\n"));
  assert.match(await page.locator("[part=steps] .or").innerText(), /^Or: .*Find someone or a room/s);
});

test("the drawings have the reader's address and the step numbers, and are hidden from screen readers", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const dialog = page.locator("[part=steps] .window").first();
  assert.equal(await dialog.locator("bdi").textContent(), "bob(contoso.com)@msn.com");
  const numbers = (await dialog.locator(".number").allTextContents()).map(Number);
  const steps = await page.locator("[part=steps] .steps > li").allInnerTexts();
  for (const [at, label] of [
    [0, "IM Address"],
    [1, "Add to contact group"],
    [2, "Set privacy relationship"],
    [3, "OK"],
  ]) {
    assert.ok(
      steps[numbers[at] - 1].includes(label),
      `${label} is not in step ${numbers[at]}: ${steps[numbers[at] - 1]}`,
    );
  }
  const all = await page
    .locator("lync-skype-helper .drawing")
    .evaluateAll((figures) =>
      figures.map((figure) => [
        figure.getAttribute("aria-hidden"),
        figure.querySelector(".window").dir,
        figure.querySelector("figcaption").textContent,
      ]),
    );
  assert.deepEqual(all, Array(3).fill(["true", "ltr", "Drawing, not a screenshot"]));
  const skype = await visit(newPage, t, TO_LYNC);
  assert.match(await skype.locator("[part=steps] .window").first().innerText(), /bob@contoso\.com[\s\S]*Lync/);
  // There are no drawings of a client whose labels are unknown.
  const phone = await visit(newPage, t, TO_SKYPE.replace("lync-2013", "communicator-2007-r2"));
  assert.equal(await phone.locator("lync-skype-helper .drawing").count(), 0);
});

test("the other person's part: mail with a subject, the sender's address, their own program, settings first", async (t) => {
  const page = await visit(newPage, t, TO_LYNC);
  await page.getByText("Add your address").click();
  await page.getByRole("textbox", { name: /Your own sign-in address/ }).fill("ann@fabrikam.com");
  const mail = new URL(await page.getByRole("link", { name: "Email" }).getAttribute("href"));
  assert.equal(mail.protocol, "mailto:");
  assert.match(mail.searchParams.get("subject"), /^Your part in adding me as a contact/);
  assert.match(mail.searchParams.get("body"), /My address is ann@fabrikam\.com\./);
  const link = /https?:\S+#\S+/.exec(mail.searchParams.get("body"))[0];
  assert.match(link, /step=other-person&from=sheet&me=ann%40fabrikam\.com$/);
  const other = await newPage(t);
  await other.goto(link);
  await ready(other);
  await other.getByRole("heading", { level: 1, name: "Somebody wants to add you" }).waitFor();
  await other.getByText("They say their address is ann@fabrikam.com.").waitFor();
  const parts = await other
    .locator("lync-skype-helper section[part]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("part")));
  assert.deepEqual(parts, ["alerts", "steps", "checks"]);
  await other.getByRole("combobox", { name: "Your program" }).selectOption("sfb-2016");
  await other.getByRole("heading", { name: /Skype for Business 2016/ }).waitFor();
});

test("in Arabic the address is compared from left to right", async (t) => {
  const page = await visit(newPage, t, `${TO_SKYPE}&lang=ar`);
  await page.locator(".lsh[lang=ar] #typed").waitFor();
  await page.locator("details.spell summary").click();
  const tiles = await page
    .locator(".letters li")
    .evaluateAll((all) =>
      all.map((tile) => ({ x: tile.getBoundingClientRect().x, y: tile.getBoundingClientRect().y })),
    );
  assert.ok(tiles[0].x < tiles[1].x && tiles[1].x < tiles[2].x, "the letters run from right to left");
});

test("nothing takes focus from the page around, and nothing scrolls it, in any view", async (t) => {
  for (const views of ["trouble", "today", "bulk", "admin", "other-person", "address steps alerts checks"]) {
    const page = await newPage(t);
    await host(
      page,
      `${SITE}/host.html`,
      `<input id="mine" autofocus><div class="high"></div>
       <script type="module" src="${SITE}/embed.js"></script>
       <lync-skype-helper direction="to-skype" views="${views}"></lync-skype-helper><p>End</p>`,
    );
    await ready(page);
    await page.waitForLoadState("networkidle");
    await drawn(page);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY]), ["mine", 0], views);
  }
});

test("compact hides title, language menu and notice; the host sets the heading level", async (t) => {
  const page = await newPage(t);
  await host(
    page,
    `${SITE}/host.html`,
    `<script type="module" src="${SITE}/embed.js"></script>
     <lync-skype-helper id="small" compact direction="to-skype"></lync-skype-helper>
     <lync-skype-helper id="deep" heading-level="4" network="federated" direction="to-lync"></lync-skype-helper>`,
  );
  const small = page.locator("#small");
  await small.getByRole("textbox").waitFor();
  assert.equal(await small.locator("#top, [part=notice], .top").count(), 0);
  const deep = page.locator("#deep");
  await deep.getByRole("heading", { level: 4, name: "Reach someone at another organisation" }).waitFor();
  await deep.getByRole("textbox").fill("bob@contoso.com");
  await deep.getByRole("textbox").press("Enter");
  await deep.getByRole("heading", { level: 5, name: /^Type this/ }).waitFor();
});

test("on a phone, each cell of the table is as wide as the table", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE, { viewport: { width: 390, height: 844 } });
  const widths = await page
    .locator("lync-skype-helper .states td")
    .evaluateAll((all) =>
      all.map((cell) => cell.getBoundingClientRect().width / cell.closest("table").getBoundingClientRect().width),
    );
  assert.ok(widths.length > 0 && widths.every((width) => width > 0.99), widths.join(" "));
});

/** In each language: the design's limits, and what its own words need beyond them. */
const MOST_WORDS = { en: 430, de: 430, fr: 450, es: 460, ar: 430 };

for (const [lang, most] of Object.entries(MOST_WORDS)) {
  test(`Lync 2013, answered: little to read and little to scroll, in ${lang}`, async (t) => {
    const page = await visit(newPage, t, `#v=1&to=skype&client=lync-2013&lang=${lang}`, {
      viewport: { width: 1280, height: 800 },
    });
    await enter(page, "bob@contoso.com");
    await answer(page).waitFor();
    await drawn(page);
    const { height, words } = await page.evaluate(() => {
      const root = document.querySelector("lync-skype-helper").shadowRoot;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      // The text that is visible, without closed menus and the labels of drawings, which repeat the steps.
      const unseen = "style, select, .visually-hidden, [aria-live], [aria-hidden=true]";
      const seen = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (!parentElement.closest(unseen) && parentElement.checkVisibility({ visibilityProperty: true })) {
          seen.push(data);
        }
      }
      // A comma between two labels is no word.
      const words = seen
        .join(" ")
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return { height: document.documentElement.scrollHeight, words };
    });
    assert.ok(height <= 1950, `${height} px`);
    assert.ok(words <= most, `${words} words`);
  });
}

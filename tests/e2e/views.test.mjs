// Fix a problem, administration and what works today: views of the second module.
import assert from "node:assert/strict";
import test from "node:test";
import { clipboard, harness, LOOKS, axe, SITE } from "./harness.mjs";
import { drawn, visit } from "./visit.mjs";

const { newPage } = harness();

const TROUBLE = "#v=1&to=skype&address=bob%40contoso.com&step=trouble";
const ADMIN = "#v=1&step=admin";

/** What a screen reader says at the focus: the labels of a group, else its text. */
const focused = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    const labels = root.activeElement?.getAttribute("aria-labelledby")?.split(" ");
    const texts = labels?.map((id) => root.getElementById(id).textContent) ?? [root.activeElement?.textContent ?? ""];
    return texts.join(" ");
  });
const symptoms = (page) => page.locator(".symptoms > li [data-below]");

test("trouble asks first whether Skype's end is the cause, and leads to what works", async (t) => {
  const page = await visit(newPage, t, TROUBLE);
  await page.getByText("Did it stop on or after 5 May 2025?").waitFor();
  assert.equal(await focused(page), "", "focus moved on load");
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.locator("#question").getByText("Skype closed on 5 May 2025").first().waitFor();
  assert.match(await focused(page), /Skype closed on 5 May 2025/);
  await page.locator("section[aria-labelledby=questions]").getByRole("button", { name: "What works today" }).click();
  await page.getByRole("heading", { name: "What works today" }).waitFor();
});

test("each answer moves focus to the next question, and the ticket has the address to type", async (t) => {
  const page = await visit(newPage, t, TROUBLE);
  for (const [answer, question] of [
    ["No", "Who is affected?"],
    ["One contact", "What do you see?"],
  ]) {
    await page.getByRole("button", { name: answer, exact: true }).click();
    await page.getByText(question, { exact: true }).waitFor();
    await drawn(page);
    assert.equal(await focused(page), question);
  }
  await page.getByRole("button", { name: "Presence stays unknown, and messages do not arrive" }).click();
  await page.getByText("Text for the help desk").first().click();
  const ticket = await page.locator("#ticket").first().textContent();
  assert.match(ticket, /^Address to type: bob\(contoso\.com\)@msn\.com$/m);
  assert.doesNotMatch(ticket, /Address typed/);
  // The person who has to act is named with each action, one per line.
  assert.match(ticket, /^You: /m);
  await page.getByRole("button", { name: "One question back" }).click();
  await page.getByText("What do you see?", { exact: true }).waitFor();
});

test("an error message is found as it was copied; where nothing fits there is a way on", async (t) => {
  const page = await visit(newPage, t, TROUBLE);
  const search = page.getByRole("searchbox");
  await search.fill(
    "This message was not delivered to bob@contoso.com because the address is outside your organization",
  );
  assert.match(await symptoms(page).first().textContent(), /not delivered/);
  for (const quote of ["'", "’", "‘"]) {
    await search.fill(`couldn${quote}t be sent due to company policy`);
    assert.match(await symptoms(page).first().textContent(), /company policy/);
  }
  await search.fill("skype closed");
  await page.getByText(/^\d+ causes?$/).waitFor();
  await search.fill("the flux capacitor hums");
  await page.getByText("No cause fits these words").waitFor();
  await page.getByText("Text for the help desk").click();
  assert.match(await page.locator("#ticket").textContent(), /^Problem: the flux capacitor hums$/m);
  await page.getByRole("link", { name: "Answer the questions instead" }).click();
  assert.equal(await focused(page), "Did it stop on or after 5 May 2025?");
});

test("answers are aligned as the cards are", async (t) => {
  const page = await visit(newPage, t, TROUBLE);
  await page.locator(".answers .button").first().waitFor();
  const lefts = await page.locator(".answers .button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return Math.round(range.getBoundingClientRect().left);
    }),
  );
  assert.ok(lefts.length > 1);
  assert.equal(new Set(lefts).size, 1, `${lefts}`);
});

test("administrators: what works today first, history closed, a copy button for each block", async (t) => {
  const page = await visit(newPage, t, ADMIN);
  await page.getByRole("heading", { name: "Works today" }).waitFor();
  const past = page.locator("details", { hasText: "Historic: connecting to Skype" });
  assert.equal(await past.getAttribute("open"), null);
  const works = page.locator("section[aria-labelledby=settings]");
  assert.doesNotMatch(await works.textContent(), /PublicProvider|Historic/);
  for (const part of [works, past]) {
    for (const item of await part.locator(".symptoms > li").all()) {
      const blocks = await item.locator("pre, table").count();
      assert.equal(await item.locator("button").count(), blocks, await item.textContent());
    }
  }
  const table = works.locator("table").first();
  assert.deepEqual(await table.locator("th").allTextContents(), [
    "Name",
    "Type",
    "Priority",
    "Weight",
    "Port",
    "Target",
  ]);
  assert.deepEqual(await table.locator("td").allTextContents(), [
    "_sipfederationtls._tcp.contoso.com",
    "SRV",
    "0",
    "0",
    "5061",
    "sip.contoso.com",
  ]);
  await works.locator("#copy-dns").click();
  await page.getByRole("status").getByText("Copied").first().waitFor();
  assert.equal(await clipboard(page), "_sipfederationtls._tcp.contoso.com SRV 0 0 5061 sip.contoso.com\n");
  // Historical content is marked in print too.
  await past.locator("summary").click();
  await page.emulateMedia({ media: "print" });
  assert.ok(await past.getByText("Historic: without effect since 5 May 2025").first().isVisible());
});

test("the check of a federation record is silent until there is something to check", async (t) => {
  const page = await visit(newPage, t, ADMIN);
  await page.getByLabel("SIP domain", { exact: true }).fill("contoso.com");
  assert.equal(await page.locator("section[aria-labelledby=record] .note").count(), 0);
  await page.getByLabel(/^Target of/).fill("sip.it.contoso.com");
  await page.getByText("Partners accept only a target directly under the SIP domain").waitFor();
  await page.getByLabel(/^Target of/).fill("sip.contoso.com");
  await page.getByText("This target is right for contoso.com").waitFor();
});

test("a command wraps before a parameter, not within one", async (t) => {
  const page = await visit(newPage, t, ADMIN, { viewport: { width: 700, height: 700 } });
  const broken = await page.locator("#setting-federation").evaluate((pre) => {
    const wrong = [];
    for (const part of pre.querySelectorAll("span")) {
      const range = document.createRange();
      range.selectNodeContents(part);
      if (range.getClientRects().length > 1) {
        wrong.push(part.textContent);
      }
    }
    return wrong;
  });
  assert.deepEqual(broken, []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
});

test("what works today: the open routes first, then what is closed; each route leads to its guide", async (t) => {
  const page = await visit(newPage, t, "#v=1&step=today");
  const headings = page.locator("lync-skype-helper [data-below='1']");
  await headings.first().waitFor();
  assert.deepEqual(await headings.allTextContents(), [
    "From Teams at work to someone on Teams Free",
    "From Teams Free to someone who uses Teams at work",
    "To another organisation on Lync, Skype for Business or Teams",
    "What does not work",
  ]);
  await page.getByRole("button", { name: /^Start.*Teams at work to/ }).click();
  await page.waitForURL(/net=teams-free/);
});

test("an answer for Teams has a link that opens the chat; the help desk can leave it out", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&net=teams-free&address=bob%2Bx%40contoso.com");
  const link = page.getByRole("link", { name: "Open the chat in Teams" });
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), "https://teams.microsoft.com/l/chat/0/0?users=bob%2Bx%40contoso.com");
  assert.equal(await link.getAttribute("target"), "_blank");
  assert.match(await link.getAttribute("rel"), /noreferrer/);
  await page.getByText("sends the address to Teams").waitFor();
  await page.evaluate(() => document.querySelector("lync-skype-helper").applyConfig({ hide: ["chat"] }));
  await link.waitFor({ state: "detached" });
  const skype = await visit(newPage, t, "#v=1&to=skype&address=bob%40contoso.com");
  await skype.locator("#typed").waitFor();
  assert.equal(await skype.getByRole("link", { name: "Open the chat in Teams" }).count(), 0);
});

test("axe finds nothing in these views, in every look; nothing scrolls sideways", async (t) => {
  for (const options of LOOKS) {
    for (const step of ["trouble", "admin", "today"]) {
      const page = await newPage(t, options);
      await page.goto(`${SITE}/#v=1&to=skype&step=${step}`);
      await page.locator("lync-skype-helper [data-below='1']").first().waitFor();
      if (step === "admin") {
        await page.locator("details.panel > summary").first().click();
      }
      await axe(page);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        `${step} scrolls sideways`,
      );
    }
  }
});

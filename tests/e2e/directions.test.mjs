// Both directions end to end: input, answer, clipboard, and every label of the steps.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { axe, clipboard, harness } from "./harness.mjs";
import { TO_LYNC, TO_SKYPE, answer, copyButton, drawn, enter, field, iUse, shown, vectors, visit } from "./visit.mjs";

const { newPage } = harness();

/** A text field drops line ends, so pasted text is converted without them. */
const oneLine = (text) => text.replace(/[\r\n]/g, "");

for (const { name, program, file } of [
  { name: "from Lync to Skype", program: "Lync", file: "to-skype" },
  { name: "from Skype to Lync", program: "Skype", file: "to-lync" },
]) {
  test(`every vector ${name}: the address in sight and in the clipboard, or the reason, with the text kept`, async (t) => {
    const page = await visit(newPage, t);
    await iUse(page, program).check();
    const cases = vectors(file).filter(({ input }) => oneLine(input) === input);
    assert.ok(cases.length > 25);
    let copied = 0;
    for (const { why, input, address, notices = [] } of cases) {
      await enter(page, input);
      await drawn(page);
      const now = await shown(page);
      assert.equal(now.value, input, why);
      if (address !== undefined) {
        assert.equal(now.answer, address, why);
        assert.equal(now.invalid, null, why);
        assert.deepEqual(now.summary, [], why);
        // The clipboard is slow: once per rule is enough here.
        if (copied < 8) {
          copied += 1;
          await page.evaluate(() => navigator.clipboard.writeText("something else"));
          await copyButton(page).click();
          await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
          assert.equal(await clipboard(page), address, why);
        }
      } else {
        assert.equal(now.answer, undefined, why);
        assert.equal(now.invalid, "true", why);
        assert.ok(now.inline.length > 0 && notices.length > 0, why);
        assert.deepEqual(now.summary, now.inline, why);
      }
    }
    assert.equal(copied, 8);
  });
}

/** The reviewed messages for each refused input: `[input, [message, …]]`. */
function refusals(task) {
  const file = readFileSync(new URL("../snapshots/en/messages.txt", import.meta.url), "utf8");
  const found = [];
  for (const block of file.split("\n\n")) {
    const [input, ...lines] = block.split("\n");
    const start = lines.indexOf(`  ${task}: refused`);
    // Escapes and inputs that are only described are covered by the Rust tests.
    if (start < 0 || input === "" || /\\|^\(|, with /.test(input)) {
      continue;
    }
    const messages = [];
    for (const line of lines.slice(start + 1)) {
      if (!line.startsWith("    ")) {
        break;
      }
      messages.push(line.replace(/^ +[a-z-]+ "(?:[^"\\]|\\.)*": /, "").replace(/ -> .*$/, ""));
    }
    found.push([input, messages]);
  }
  return found;
}

test("a refusal is worded as reviewed, beside the field and in the summary", async (t) => {
  const page = await visit(newPage, t);
  for (const [program, task] of [
    ["Lync", "to-skype"],
    ["Skype", "to-lync"],
  ]) {
    await iUse(page, program).check();
    const cases = refusals(task);
    assert.ok(cases.length > 20, `${task}: ${cases.length}`);
    for (const [input, messages] of cases) {
      await enter(page, input);
      await drawn(page);
      const { inline } = await shown(page);
      assert.ok(inline.length > 0, input);
      for (const message of inline) {
        assert.ok(
          messages.includes(message),
          `${task}, ${input}: “${message}” is not one of ${JSON.stringify(messages)}`,
        );
      }
    }
  }
});

test("the three answers of the promise, by a stranger who only reads what is there", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await enter(page, "bob@outlook.com");
  await page.getByText("Accounts on outlook.com are typed as they are.").waitFor();
  assert.equal(await answer(page).textContent(), "bob@outlook.com");
  await iUse(page, "Skype").check();
  await enter(page, "SIP:bob@contoso.com;transport=tls");
  await page.getByRole("heading", { name: "Type this in Skype" }).waitFor();
  assert.equal(await answer(page).textContent(), "bob@contoso.com");
});

test("the address on screen is one string, left to right, taken whole by one click", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.equal(await answer(page).getAttribute("dir"), "ltr");
  assert.equal(await answer(page).evaluate((node) => node.tagName), "BDI");
  assert.equal(await answer(page).evaluate((node) => getComputedStyle(node).userSelect), "all");
  assert.equal(await answer(page).innerText(), "bob(contoso.com)@msn.com");
  assert.match(await answer(page).evaluate((node) => getComputedStyle(node).fontFamily), /monospace/);
  await answer(page).click();
  assert.equal(await page.evaluate(() => getSelection().toString()), "bob(contoso.com)@msn.com");
});

test("the spoken form and the signs one by one, on request", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.equal(await page.locator("#spoken").isVisible(), false);
  await page.getByText("Spell it out").click();
  assert.equal(
    await page.locator("#spoken").innerText(),
    "bob, open bracket, contoso dot com, close bracket, at, msn dot com",
  );
  const letters = page.getByRole("list", { name: "The address, character by character" }).getByRole("listitem");
  assert.equal(await letters.count(), "bob(contoso.com)@msn.com".length);
  assert.equal(
    await letters
      .nth(3)
      .innerText()
      .then((text) => text.replace(/\s+/g, " ")),
    "( open bracket",
  );
});

/** The labels of each procedure, verbatim. */
const P1 = [
  "Add a Contact",
  "Add a Contact Not in My Organization",
  "Add a Contact That's Not in My Organization",
  "Skype",
  "IM Address",
  "Add to contact group",
  "Set privacy relationship",
  "OK",
  "See Contact Card",
  "Call",
  "Lync Call",
];
const P2 = [
  "Example: someone@domain.com",
  "Share only my name, title, email address, company, and picture",
  "Find someone or a room, or dial a number",
  "NAME",
  "SKILL",
  "CHAT ROOMS",
  "Searching...",
];
const P3 = ["Add Contacts", "Lync", "Add to Contacts"];
const P4 = [
  "Options",
  "Alerts",
  "General alerts",
  "Tell me when someone adds me to his or her contact list",
  "Contacts not using Lync",
  "Allow invites but block all other communications",
  "OK",
];

const labels = (page, part) =>
  page.evaluate((name) => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    return [...root.querySelectorAll(`[part~=${name}] .label`)].map((node) => node.textContent);
  }, part);

function holds(found, wanted, where) {
  for (const label of wanted) {
    assert.ok(found.includes(label), `${where} lacks the label “${label}”`);
  }
}

test("P1, P2 and P4: every label in the Lync guide, and the address in its steps", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  holds(await labels(page, "steps"), [...P1, ...P2], "the steps");
  holds(await labels(page, "alerts"), P4, "the alerts");
  const steps = page.locator("[part=steps] .steps > li");
  assert.match(await steps.nth(2).innerText(), /^In IM Address, enter bob\(contoso\.com\)@msn\.com\b/);
  assert.equal(
    await page.locator("[part=steps] bdi", { hasText: "bob(contoso.com)@msn.com" }).count(),
    4,
    "the step, the other way, and both drawings",
  );
});

test("P3: every label in the Skype guide, and the other end has P4", async (t) => {
  const page = await visit(newPage, t, TO_LYNC);
  holds(await labels(page, "steps"), P3, "the steps");
  assert.match(await page.locator("[part=steps] li").nth(2).innerText(), /bob@contoso\.com/);
  await page.getByRole("button", { name: "Show their steps" }).click();
  holds(await labels(page, "alerts"), P4, "the other person's alerts");
});

/** A sentence of the page for each statement of the 2013 guide, and where it appears. */
/** @type {[string, string, RegExp][]} */
const STATEMENTS = [
  ["G1", TO_SKYPE, /It works: instant messages and audio calls/],
  ["G2", TO_LYNC, /Skype stores the Lync user’s SIP URI/],
  ["G3", TO_SKYPE, /Lync stores the Skype user’s Microsoft account, not the Skype name/],
  [
    "G4",
    TO_SKYPE,
    /formerly called Windows Live ID[\s\S]*SkyDrive[\s\S]*Windows Phone[\s\S]*Xbox LIVE[\s\S]*Outlook\.com[\s\S]*Hotmail[\s\S]*merged \(linked\)/,
  ],
  ["G5", TO_SKYPE, /signed in to Skype with a Microsoft account/],
  ["G6", TO_SKYPE, /administrator has enabled public IM connectivity and allows incoming requests/],
  ["G7", TO_LYNC, /The word Lync below the contact’s name[\s\S]*The Lync address was found/],
  ["G8", "#v=1&to=lync&step=trouble", /finds no one at all on the Lync user’s domain[\s\S]*may not yet be provisioned/],
  [
    "G9",
    TO_SKYPE,
    /No messages, or no presence[\s\S]*Until each of you has accepted the other, privacy settings may hide/,
  ],
  [
    "G10",
    TO_SKYPE,
    /In IM Address, enter bob\(contoso\.com\)@msn\.com[\s\S]*bob\(contoso\.com\)@msn\.com in Find someone/,
  ],
  ["G11", TO_SKYPE, /live\.com, hotmail\.com, outlook\.com and msn\.com are supported public IM domains/],
  ["G12", TO_SKYPE, /You get requests only if your administrator’s policy allows them/],
  ["G13", TO_SKYPE, /a request appears on the tab New\. The people there have added you/],
  ["G14", TO_SKYPE, /add the Skype user to Favorites or to a contact list/],
  ["G15", TO_SKYPE, /Change two settings so you see requests from outside/],
];

test("every statement G1 to G15 can be found", async (t) => {
  for (const link of new Set(STATEMENTS.map(([, link]) => link))) {
    const page = await visit(newPage, t, link);
    await page.evaluate(() => {
      for (const details of document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("details")) {
        details.open = true;
      }
    });
    const text = await page.locator("lync-skype-helper .lsh").innerText();
    for (const [name, , pattern] of STATEMENTS.filter(([, where]) => where === link)) {
      assert.match(text, pattern, name);
    }
    await axe(page);
  }
});

test("any other text gives an explained refusal or an answer, never nothing", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  for (const text of [
    "🙂",
    "\u{202e}moc.osotnoc@bob",
    "a".repeat(5000),
    "@".repeat(300),
    "<script>alert(1)</script>",
    "%",
    "bob@%00",
    "()()()@()",
    "\u{d800}@contoso.com",
    "bob@contoso.com\u{0}",
    "𝒷ob@contoso.com",
    "bob@..",
    "&amp;@x.y",
    "sip:",
    "٣@contoso.com",
  ]) {
    await enter(page, text);
    await drawn(page);
    const now = await shown(page);
    assert.ok(now.answer || now.inline.length > 0, `nothing for ${JSON.stringify(text.slice(0, 40))}`);
    assert.ok(now.inline.every((message) => message.length > 10));
    assert.equal(now.value, await field(page).inputValue());
  }
});

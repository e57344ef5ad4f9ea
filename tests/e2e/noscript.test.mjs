// Without JavaScript, and where WebAssembly is refused: still the rule, an example, every step, and answers where any script runs.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, clipboard, harness, holdApp } from "./harness.mjs";
import { answer, copyButton, enter, field, host, iUse } from "./visit.mjs";

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
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot?.activeElement?.id === "address",
  );
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

/** Opens the site's page with a policy that refuses WebAssembly, and waits for the plain form. */
async function visitWithoutWasm(t, link = "") {
  const page = await newPage(t);
  page.expectFault(/WebAssembly|wasm|CSP: script-src/);
  await page.route(`${SITE}/`, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    headers["content-security-policy"] = headers["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
    assert.doesNotMatch(headers["content-security-policy"], /wasm/);
    await route.fulfill({ response, headers });
  });
  await page.goto(`${SITE}/${link}`);
  await page.getByText(/does not allow WebAssembly/).waitFor();
  return page;
}

/** Opens a page of somebody else's where there is no WebAssembly; `globalThis.heard` keeps the element's news. */
async function hostWithoutWasm(t, attributes, config) {
  const page = await newPage(t);
  await page.addInitScript(() => {
    delete globalThis.WebAssembly;
    globalThis.heard = [];
    for (const name of ["ready", "result", "copy", "error"]) {
      addEventListener(`lync-skype-${name}`, ({ detail }) => globalThis.heard.push({ name, detail }));
    }
  });
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  await host(
    page,
    `${SITE}/host.html`,
    `<script type="module" src="/embed.js"></script><lync-skype-helper ${attributes}></lync-skype-helper>`,
  );
  await page.getByText(/does not allow WebAssembly/).waitFor();
  return page;
}

/** The details of an element's events, once there are as many. The first error always says that the app could not start. */
async function heard(page, name, count = 1) {
  await page.waitForFunction(
    ([wanted, times]) => globalThis.heard.filter((event) => event.name === wanted).length >= times,
    [name, count],
  );
  return page.evaluate(
    (wanted) => globalThis.heard.filter((event) => event.name === wanted).map(({ detail }) => detail),
    name,
  );
}

const set = (page, properties) =>
  page.evaluate((to) => Object.assign(document.querySelector("lync-skype-helper"), to), properties);
/** Waits until that is the address to type; "" where there is none. */
const answers = (page, wanted) =>
  page.waitForFunction(
    (text) =>
      (document.querySelector("lync-skype-helper").shadowRoot.querySelector("#typed")?.textContent ?? "") === text,
    wanted,
  );

test("where the policy refuses WebAssembly, the page says so and converts all the same", async (t) => {
  const page = await visitWithoutWasm(t);
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
  assert.match(await page.locator(".all-guides").innerText(), /Add a Contact Not in My Organization/);
  await axe(page);
});

test("without WebAssembly a link is read: filled in and answered, nothing copied, no focus moved; Back leads to the one before", async (t) => {
  const page = await visitWithoutWasm(t, "#v=1&to=skype&address=bob%2Bx%40contoso.com");
  await answers(page, "bob+x(contoso.com)@msn.com");
  assert.equal(await field(page).inputValue(), "bob+x@contoso.com");
  assert.equal(await iUse(page, "Lync").isChecked(), true);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "body");
  assert.doesNotMatch(await clipboard(page), /x\(contoso/);
  for (const [link, wanted] of [
    // A mail filter encoded the whole of it.
    ["%23v%3D1%26to%3Dlync%26address%3Dsip%253Aann%40contoso.com", "ann@contoso.com"],
    ["v=1&to=skype&net=teams-free&address=bob%40contoso.com", "bob@contoso.com"],
    // Of another version nothing is read.
    ["v=2&to=skype&address=eve%40contoso.com", "bob@contoso.com"],
    ["main", "bob@contoso.com"],
    ["v=1&to=skype", ""],
  ]) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, link);
    await answers(page, wanted);
  }
  await page.goBack();
  await answers(page, "bob@contoso.com");
});

test("without WebAssembly a config counts: its routing domain and as-is domains; its bad keys are told", async (t) => {
  const page = await hostWithoutWasm(t, 'config="/config.json"', {
    notice: { text: "Hello" },
    hide: ["bulk"],
    direction: "to-skype",
    routingDomain: "example.net",
    autoDecorate: "perhaps",
    unknownKey: { deep: 1 },
    policy: {
      routingDomain: "routing.contoso.com",
      asIsDomains: ["contoso.com"],
      organisation: { name: "Contoso", helpDesk: { mail: "?", phone: "555 0100" } },
    },
  });
  const [, { paths, message }] = await heard(page, "error", 2);
  assert.deepEqual([...paths].sort(), ["autoDecorate", "policy.organisation.helpDesk.mail", "unknownKey"]);
  assert.match(message, /autoDecorate must be one of yes, no, unknown; .*unknownKey is not a known key/);
  assert.equal(await iUse(page, "Lync").isChecked(), true);
  await enter(page, "bob@fabrikam.com");
  await answers(page, "bob(fabrikam.com)@routing.contoso.com");
  await enter(page, "bob@contoso.com");
  await answers(page, "bob@contoso.com");
  // The property beats the config, key by key, and counts at once.
  await set(page, { policy: { publicIm: "off" } });
  await page.getByText(/Public IM is switched off at Contoso.*555 0100/).waitFor();
  assert.equal(await answer(page).count(), 0);
  await set(page, { policy: { asIsDomains: ["fabrikam.com"] } });
  await answers(page, "bob(contoso.com)@routing.contoso.com");
  await page.evaluate(() => document.querySelector("lync-skype-helper").removeAttribute("config"));
  await answers(page, "bob(contoso.com)@msn.com");
});

test("without WebAssembly a bad policy is told and the rest of it counts", async (t) => {
  const page = await hostWithoutWasm(t, 'direction="to-skype"');
  await set(page, {
    policy: { publicIm: "nope", routingDomain: "contoso.org", organisation: { sipDomains: ["a b"] } },
  });
  assert.deepEqual((await heard(page, "error", 2)).at(-1).paths, ["publicIm", "organisation.sipDomains[0]"]);
  await enter(page, "bob@contoso.com");
  await answers(page, "bob(contoso.com)@contoso.org");
  await set(page, { policy: "off" });
  assert.deepEqual((await heard(page, "error", 3)).at(-1).paths, ["policy"]);
  await answers(page, "bob(contoso.com)@msn.com");
});

test("without WebAssembly attributes are answered and followed, and no answer outlives its question", async (t) => {
  const page = await hostWithoutWasm(t, 'direction="to-skype" address="bob@contoso.com"');
  await answers(page, "bob(contoso.com)@msn.com");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "body");
  await set(page, { address: "ann@contoso.com" });
  await answers(page, "ann(contoso.com)@msn.com");
  await set(page, { direction: "to-lync" });
  await answers(page, "ann@contoso.com");
  await iUse(page, "Lync").check();
  await answers(page, "ann(contoso.com)@msn.com");
  await field(page).fill("ann@");
  await answers(page, "");
  assert.equal(await field(page).getAttribute("aria-invalid"), null);
  await field(page).press("Enter");
  assert.equal(await field(page).getAttribute("aria-invalid"), "true");
  await field(page).fill("ann@contoso.com");
  await answers(page, "ann(contoso.com)@msn.com");
  await set(page, { direction: null });
  await answers(page, "");

  // Taken out and put back, there is one form, and it goes on where it was.
  await page.evaluate(async () => {
    const helper = document.querySelector("lync-skype-helper");
    helper.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(helper);
  });
  await heard(page, "ready", 2);
  assert.equal(await page.getByRole("textbox").count(), 1);
  assert.equal(await field(page).inputValue(), "ann@contoso.com");
});

test("without WebAssembly the page hears the same news, and the address only where it asked for it", async (t) => {
  for (const attributes of ["", "share-address"]) {
    const shared = attributes ? { address: "bob@contoso.com" } : {};
    const page = await hostWithoutWasm(t, attributes);
    assert.deepEqual(await heard(page, "ready"), [{}]);
    await enter(page, "bob@contoso.com");
    await page.getByText("Choose which program you use").waitFor();
    await iUse(page, "Lync").check();
    await field(page).press("Enter");
    assert.deepEqual(await heard(page, "result"), [{ ok: true, rule: "decorated", codes: [], ...shared }]);
    await copyButton(page).click();
    assert.deepEqual(await heard(page, "copy"), [{ ok: true }]);
    await enter(page, "bob@@contoso.com");
    const [, refusal] = await heard(page, "result", 2);
    assert.deepEqual(
      { ...refusal, address: undefined },
      { ok: false, rule: null, codes: ["several-at"], address: undefined },
    );
  }
});

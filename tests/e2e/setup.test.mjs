// The set-up page: a form whose file, snippets and preview reflect the input.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { LOOKS, SITE, axe, clipboard, harness, onlyOwnRequests } from "./harness.mjs";
import { host } from "./visit.mjs";

const { newPage } = harness();

async function open(t, options = {}) {
  const page = await newPage(t, options);
  await page.goto(`${SITE}/setup.html`);
  await page.getByRole("heading", { name: "Set up the helper for your organisation" }).waitFor();
  return page;
}

const json = async (page) => JSON.parse(await page.locator("#json").textContent());

test("what is filled in comes out as a file, as snippets and in the preview", async (t) => {
  const page = await open(t);
  assert.deepEqual(await json(page), {});
  await page.getByLabel("Name", { exact: true }).fill('Contoso "IT" <script>');
  await page.getByLabel("Domains of your Lync sign-in addresses").fill("contoso.com\nfabrikam.com");
  await page.getByLabel("Mail address of the help desk").fill("help@contoso.com");
  await page.getByLabel("Is public IM connectivity switched on?").selectOption("No");
  await page.getByLabel("Lync 2013").check();
  await page.getByLabel("Leave out the notice").check();
  await page.getByLabel("Colours").selectOption("Dark");
  await page.getByLabel("What your people use").selectOption("to-skype");
  await page.getByLabel("Convert a whole list", { exact: true }).check();
  const expected = {
    organisation: {
      name: 'Contoso "IT" <script>',
      sipDomains: ["contoso.com", "fabrikam.com"],
      helpDesk: { mail: "help@contoso.com" },
    },
    publicIm: "off",
    theme: "dark",
    direction: "to-skype",
    clients: ["lync-2013"],
    notice: { show: false },
    hide: ["bulk"],
  };
  assert.deepEqual(await json(page), expected);

  const preview = page.locator("lync-skype-helper");
  await preview.getByText('Public IM is switched off at Contoso "IT" <script>.').waitFor();
  // The preview follows a moment later.
  await preview.locator(".lsh[data-theme=dark]").waitFor();
  await preview.getByText("Skype closed on 5 May 2025").waitFor({ state: "detached" });
  await preview.getByRole("button", { name: "Convert a whole list" }).waitFor({ state: "detached" });

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the file" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "lync-skype.json");
  assert.deepEqual(JSON.parse(await readFile(await file.path(), "utf8")), expected);
  onlyOwnRequests(page);
  assert.ok(page.requests.every(({ url }) => !/contoso/i.test(url)));
});

test("with nothing set the snippets work as they are", async (t) => {
  const page = await open(t);
  assert.equal(
    await page.locator("#element").textContent(),
    `<script type="module" src="${SITE}/embed.js"></script>\n<lync-skype-helper></lync-skype-helper>`,
  );
  assert.equal(await page.locator("#frame").textContent(), `<script src="${SITE}/iframe.js" async></script>`);
  assert.equal(
    await page.locator("#plain").textContent(),
    `<iframe src="${SITE}/frame.html" title="Lync–Skype contact helper" width="100%" height="900" allow="clipboard-write"></iframe>`,
  );
  await page.getByText("Nothing is set yet").waitFor();
  // Settings go into the file; the appearance of one helper is only in the snippets.
  await page.getByLabel("Name", { exact: true }).fill("Contoso");
  assert.match(await page.locator("#element").textContent(), /<lync-skype-helper config="\/lync-skype\.json">/);
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByLabel("Language", { exact: true }).selectOption("de");
  await page.getByLabel("Whom your people reach").selectOption("teams-free");
  await page.getByLabel("Heading level of its title").selectOption("3");
  await page.getByLabel("Compact").check();
  await page.getByLabel("Accent colour").fill("#0a5c8a");
  assert.match(
    await page.locator("#element").textContent(),
    /<lync-skype-helper lang="de" network="teams-free" heading-level="3" compact style="--lsh-accent: #0a5c8a">/,
  );
  assert.match(await page.locator("#plain").textContent(), /frame\.html#v=1&amp;net=teams-free&amp;lang=de"/);
  assert.deepEqual(await json(page), {});
  const preview = page.locator("lync-skype-helper");
  await preview.locator('.lsh[lang="de"]').waitFor();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").style.getPropertyValue("--lsh-accent") === "#0a5c8a",
  );
  assert.equal(await preview.getByRole("combobox", { name: "Sprache", exact: true }).count(), 0);
});

test("the snippets work on a page of somebody else's", async (t) => {
  const page = await open(t);
  await page.getByLabel("What your people use").selectOption("to-skype");
  await page.getByLabel("Accent colour").fill("#aa0000");
  const snippets = {};
  for (const id of ["frame", "plain"]) {
    snippets[id] = await page.locator(`#${id}`).textContent();
  }
  for (const [id, snippet] of Object.entries(snippets)) {
    const other = await newPage(t);
    await other.route(`${SITE}/lync-skype.json`, (route) => route.fulfill({ json: { direction: "to-skype" } }));
    await host(other, `${SITE}/somebody-else.html`, snippet);
    const inside = other.frameLocator("iframe");
    await inside.getByRole("textbox").first().waitFor();
    await inside.getByRole("textbox").first().fill("bob@contoso.com");
    await inside.getByRole("textbox").first().press("Enter");
    assert.equal(await inside.locator("#typed").textContent(), "bob(contoso.com)@msn.com", id);
  }
});

test("the snippets carry the address of the file, and on request the hashes of the scripts", async (t) => {
  const page = await open(t);
  const hash = async (name) => {
    const bytes = new Uint8Array(await (await fetch(`${SITE}/${name}`)).arrayBuffer());
    return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  };
  await page.getByLabel("Web address of that file").fill('https://intranet.example/a.json?x="&y');
  const place = "https://intranet.example/a.json?x=&quot;&amp;y";
  assert.equal(
    await page.locator("#frame").textContent(),
    `<script src="${SITE}/iframe.js" data-config="${place}" async></script>`,
  );
  await page.getByLabel("Add a hash to the scripts").check();
  assert.equal(
    await page.locator("#element").textContent(),
    `<script type="module" src="${SITE}/embed.js" integrity="${await hash("embed.js")}" crossorigin="anonymous"></script>\n` +
      `<lync-skype-helper config="${place}"></lync-skype-helper>`,
  );
  const frame = `<script src="${SITE}/iframe.js" data-config="${place}" integrity="${await hash("iframe.js")}" crossorigin="anonymous" async></script>`;
  assert.equal(await page.locator("#frame").textContent(), frame);
  await page.locator("#frame-copy").click();
  await page.getByRole("status").getByText("Copied").waitFor();
  assert.equal(await clipboard(page), frame);
});

test("a mistake is shown next to its field once the field has lost focus; the other fields still count", async (t) => {
  const page = await open(t);
  // The console is for the author of a config, who uses this page.
  page.expectFault(/organisation\.helpDesk\.mail must be/);
  page.expectFault(/organisation\.sipDomains\[1\] must be/);
  const domains = page.getByLabel("Domains of your Lync sign-in addresses");
  const mail = page.getByLabel("Mail address of the help desk");
  await mail.pressSequentially("he");
  assert.equal(await mail.getAttribute("aria-invalid"), null, "told after the first letter");
  await mail.press("Tab");
  assert.equal(await mail.getAttribute("aria-invalid"), "true");
  const reported = page.waitForEvent("console", (message) => message.text().includes("organisation.sipDomains[1]"));
  await domains.fill("contoso.com\nnot a domain");
  await domains.press("Tab");
  await page.getByLabel("Name", { exact: true }).fill("Contoso");
  const described = (field) =>
    field.evaluate((element) =>
      element
        .getAttribute("aria-describedby")
        .split(" ")
        .map((id) => document.getElementById(id).textContent)
        .join(" "),
    );
  assert.match(await described(mail), /Enter an email address, like help@contoso\.com/);
  assert.match(await described(domains), /“not a domain” is not a domain/);
  assert.deepEqual((await json(page)).organisation.name, "Contoso");
  // The preview follows a moment later, and so does the console.
  await reported;
  // Readers see none of it.
  assert.equal(
    await page
      .locator("lync-skype-helper")
      .getByText(/organisation\.|mistake/)
      .count(),
    0,
  );
  await domains.fill("contoso.com");
  assert.equal(await domains.getAttribute("aria-invalid"), null);
  await mail.fill("help@contoso.com");
  assert.equal(await mail.getAttribute("aria-invalid"), null);
  await axe(page);
});

test("the preview is in sight while the form is filled in", async (t) => {
  const page = await open(t, { viewport: { width: 1366, height: 700 } });
  const preview = page.locator("lync-skype-helper");
  await preview.getByRole("textbox").first().waitFor();
  for (const label of ["Name", "Domain after the brackets", "Accent colour", "Compact"]) {
    await page.getByLabel(label, { exact: label === "Name" }).scrollIntoViewIfNeeded();
    const box = await preview.boundingBox();
    const shown = Math.min(700, box.y + box.height) - Math.max(0, box.y);
    assert.ok(shown > 300, `${label}: ${shown} pixels of the preview`);
  }
});

test("the administrator's view leads here, in the reader's language", async (t) => {
  const page = await newPage(t);
  await page.goto(`${SITE}/#v=1&step=admin&lang=de`);
  await page.locator("a[href*='setup.html']").click();
  await page.locator(".set-up[lang=de]").waitFor();
});

test("the schema of the file is served beside it", async () => {
  const schema = await (await fetch(`${SITE}/config.schema.json`)).json();
  assert.ok(Object.keys(schema.properties).includes("organisation"));
  assert.equal(schema.additionalProperties, false);
});

test("axe finds nothing; nothing scrolls sideways; every language", async (t) => {
  for (const options of LOOKS) {
    const page = await open(t, options);
    await page.locator("lync-skype-helper").getByRole("radio").first().waitFor();
    await axe(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  }
  for (const language of ["de", "fr", "es", "ar"]) {
    const page = await newPage(t);
    await page.goto(`${SITE}/setup.html#lang=${language}`);
    await page.locator(`.set-up[lang=${language}]`).waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
    await axe(page);
  }
});

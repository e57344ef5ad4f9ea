// The set-up page: a form whose file, snippets and preview hold what was filled in.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { LOOKS, SITE, axe, clipboard, harness, onlyOwnRequests } from "./harness.mjs";

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
  await page.getByLabel("What your people use").selectOption("I use Lync");
  await page.getByLabel("bulk", { exact: true }).check();
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
  assert.equal(await preview.locator(".lsh").getAttribute("data-theme"), "dark");
  assert.equal(await preview.getByText("Skype closed on 5 May 2025").count(), 0);
  assert.equal(await preview.getByRole("button", { name: "Convert a whole list" }).count(), 0);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the file" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "lync-skype.json");
  assert.deepEqual(JSON.parse(await readFile(await file.path(), "utf8")), expected);
  onlyOwnRequests(page);
  assert.ok(page.requests.every(({ url }) => !/contoso/i.test(url)));
});

test("the snippets carry the address of the file and the hashes of the scripts", async (t) => {
  const page = await open(t);
  const hash = async (name) => {
    const bytes = new Uint8Array(await (await fetch(`${SITE}/${name}`)).arrayBuffer());
    return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  };
  await page.getByLabel("Web address of that file").fill('https://intranet.example/a.json?x="&y');
  const place = "https://intranet.example/a.json?x=&quot;&amp;y";
  assert.equal(
    await page.locator("#element").textContent(),
    `<script type="module" src="${SITE}/embed.js" integrity="${await hash("embed.js")}" crossorigin="anonymous"></script>\n` +
      `<lync-skype-helper config="${place}"></lync-skype-helper>`,
  );
  const frame = `<script src="${SITE}/iframe.js" data-config="${place}" integrity="${await hash("iframe.js")}" crossorigin="anonymous" async></script>`;
  assert.equal(await page.locator("#frame").textContent(), frame);
  await page.getByRole("button", { name: "Copy" }).nth(2).click();
  await page.getByRole("status").getByText("Copied").waitFor();
  assert.equal(await clipboard(page), frame);
});

test("a mistake stands beside its field, by its path, and the rest still counts", async (t) => {
  const page = await open(t);
  const domains = page.getByLabel("Domains of your Lync sign-in addresses");
  await domains.fill("contoso.com\nnot a domain");
  await page.getByLabel("Web page of the help desk").fill("javascript:alert(1)");
  await page.getByLabel("Name", { exact: true }).fill("Contoso");
  assert.equal(await domains.getAttribute("aria-invalid"), "true");
  const described = await domains.evaluate((field) =>
    field
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => document.getElementById(id).textContent)
      .join(" "),
  );
  assert.match(described, /organisation\.sipDomains\[1\] must be a domain such as contoso\.com/);
  await page
    .getByRole("status")
    .getByText("organisation.helpDesk.url must be an address that begins with https://")
    .waitFor();
  await page.locator("lync-skype-helper").getByText("organisation.helpDesk.url").waitFor();
  await domains.fill("contoso.com");
  assert.equal(await domains.getAttribute("aria-invalid"), null);
  await axe(page);
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

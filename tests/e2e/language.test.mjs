// Languages: which one is shown, what switching keeps, and addresses that stay left to right in all of them.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness } from "./harness.mjs";
import { TO_SKYPE, answer, copyButton, enter, field, host, iUse, inLanguage, summary, visit } from "./visit.mjs";

const { newPage } = harness();

const shown = (page) => page.locator("lync-skype-helper .lsh").getAttribute("lang");
const menu = (page) => page.locator("lync-skype-helper .language select").first();

test("a link beats the browser; the browser's first known language is taken, else English", async (t) => {
  for (const [locale, link, expected] of [
    ["de-AT", "", "de"],
    ["fr-CA", "#v=1&lang=es", "es"],
    ["ja-JP", "", "en"],
    ["ar-EG", "", "ar"],
    ["es-MX", "#v=1&lang=xx", "es"],
    ["de-DE", "#v=7&lang=fr", "fr"],
    ["de-DE", "#v=1&lang=en-GB", "en"],
  ]) {
    const page = await visit(newPage, t, link, { locale });
    await inLanguage(page, expected);
    // No other language is on its way.
    await page.waitForLoadState("networkidle");
    assert.equal(await shown(page), expected, `${locale} ${link}`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), expected);
    assert.equal(await page.evaluate(() => document.documentElement.dir), expected === "ar" ? "rtl" : "ltr");
  }
});

test("typing and answering write nothing to the document around the element", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  // The page removes its static copy when it has described the first place.
  await page.waitForFunction(() => document.querySelector("lync-skype-helper").childNodes.length === 0);
  await page.evaluate(() => {
    globalThis.written = [];
    const observer = new MutationObserver((records) => {
      globalThis.written.push(...records.map(({ type, attributeName }) => attributeName ?? type));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await enter(page, "ann@fabrikam.com");
  await page.waitForFunction(
    () =>
      document.querySelector("lync-skype-helper").shadowRoot.querySelector("#typed")?.textContent ===
      "ann(fabrikam.com)@msn.com",
  );
  assert.deepEqual(await page.evaluate(() => globalThis.written), []);
});

test("the page around an element beats the browser, and the element's own attribute beats the page", async (t) => {
  const page = await newPage(t, { locale: "fr-FR" });
  await host(
    page,
    `${SITE}/host.html`,
    `<script type="module" src="/embed.js"></script>
    <div lang="de"><lync-skype-helper id="around"></lync-skype-helper></div>
    <div lang="de"><lync-skype-helper id="own" lang="es"></lync-skype-helper></div>`,
  );
  for (const [id, language] of [
    ["around", "de"],
    ["own", "es"],
  ]) {
    await page.locator(`#${id} .lsh[lang=${language}]`).waitFor();
  }
  await page.evaluate(() => document.getElementById("own").setAttribute("lang", "ar"));
  await page.locator("#own .lsh[lang=ar][dir=rtl]").waitFor();
  await page.locator("#around .lsh[lang=de]").waitFor();
});

test("the menu switches and keeps everything: place, input, answer, ticks, program", async (t) => {
  const page = await visit(newPage, t);
  const before = page.requests.length;
  await iUse(page, "Lync").check();
  await enter(page, "Bob+x@contoso.com");
  await answer(page).waitFor();
  await page.getByRole("combobox", { name: "Your program" }).selectOption("sfb-2016");
  await page.getByRole("checkbox").check();
  for (const language of ["de", "fr", "es", "ar", "en"]) {
    await menu(page).selectOption(language);
    await inLanguage(page, language);
    assert.equal(await field(page).inputValue(), "Bob+x@contoso.com");
    assert.equal(await answer(page).textContent(), "Bob+x(contoso.com)@msn.com");
    assert.equal(await page.locator("lync-skype-helper select[part~=client]").inputValue(), "sfb-2016");
    assert.equal(await page.getByRole("checkbox").isChecked(), true);
    assert.equal(await menu(page).inputValue(), language);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
  }
  const packs = page.requests
    .slice(before)
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.endsWith(".txt"))
    .map((path) => /\/(\w+)-\w+\.txt$/.exec(path)[1]);
  assert.deepEqual(new Set(packs), new Set(["de", "fr", "es", "ar"]));
});

test("an error is shown in the current language, also after switching", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&lang=de");
  await enter(page, "bob");
  await summary(page).waitFor();
  const german = await page.locator("#address-error").innerText();
  await menu(page).selectOption("fr");
  await inLanguage(page, "fr");
  const french = await page.locator("#address-error").innerText();
  assert.notEqual(french, german);
  assert.equal(await field(page).inputValue(), "bob");
  assert.match(german, /@/);
  assert.match(french, /@/);
});

test("right to left: the page turns round, every address stays as it is typed", async (t) => {
  const page = await visit(newPage, t, `${TO_SKYPE}&lang=ar`);
  assert.equal(await page.locator("lync-skype-helper .lsh").getAttribute("dir"), "rtl");
  const wrong = await page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    // Walks through all text: every address must be within an isolated left-to-right element.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // In a sentence, the characters U+2068 and U+2069 isolate as well.
      if (/[a-z]@|\(contoso|contoso\.com/.test(node.data.replace(/\u2068[^\u2069]*\u2069/g, ""))) {
        const isolated = node.parentElement.closest("bdi, [dir=ltr], input, pre, svg, script, style");
        if (!isolated || getComputedStyle(isolated).direction !== "ltr") {
          found.push(node.data);
        }
      }
    }
    return found;
  });
  assert.deepEqual(wrong, []);
  assert.equal(await answer(page).evaluate((node) => getComputedStyle(node).direction), "ltr");
  assert.equal(await field(page).evaluate((node) => getComputedStyle(node).direction), "ltr");
  // Visually the opening bracket is left of the domain, as in Lync.
  const [open, close] = await answer(page).evaluate((node) =>
    [...node.querySelectorAll("i")].map((sign) => sign.getBoundingClientRect().left),
  );
  assert.ok(open < close, "the brackets are mirrored");
  await copyButtonIn(page).click();
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.querySelector("[aria-live]").textContent !== "",
  );
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "bob(contoso.com)@msn.com");
});

/** In another language the button has another name but the same position. */
const copyButtonIn = (page) => page.locator("lync-skype-helper #copy");

test("client labels appear once, in the client language that the reader chose", async (t) => {
  const page = await visit(newPage, t, `${TO_SKYPE}&lang=de`);
  const labels = () => page.locator("[part~=steps] .label").allTextContents();
  const german = await labels();
  assert.ok(german.includes("Kontakt hinzufügen") && !german.includes("Add a Contact"), german.join(" | "));
  await page.getByLabel("Sprache Ihres Programms").selectOption("en");
  await page.locator("[part~=steps] .label", { hasText: "Add to contact group" }).first().waitFor();
  const chosen = await labels();
  assert.ok(chosen.includes("Add a Contact") && !chosen.includes("Kontakt hinzufügen"), chosen.join(" | "));
  const arabic = await visit(newPage, t, `${TO_SKYPE}&lang=ar`);
  const english = await arabic.locator("[part~=steps] .label").allTextContents();
  assert.ok(english.includes("Add a Contact") && english.includes("IM Address"), english.join(" | "));
  assert.equal(await arabic.locator("#labels").count(), 0);
});

test("a language that cannot be loaded leaves the text unchanged, and is reported to the host", async (t) => {
  const page = await newPage(t);
  page.expectFault(/404|Failed to load/);
  page.expectFault(/the language fr could not be loaded/);
  // Without the service worker, which may have the file already.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error("none here"));
  });
  await page.route("**/fr-*.txt", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${SITE}/${TO_SKYPE}`);
  await answer(page).waitFor();
  await page.evaluate(() => {
    globalThis.said = undefined;
    document.querySelector("lync-skype-helper").addEventListener("lync-skype-error", (event) => {
      globalThis.said = event.detail;
    });
  });
  await menu(page).selectOption("fr");
  await page.waitForFunction(() => globalThis.said?.code === "file-missing");
  assert.equal(await shown(page), "en");
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await copyButton(page).waitFor();

  // The error is in the requested language, and the reader tries again.
  await page.unroute("**/fr-*.txt");
  await page.getByRole("alert").filter({ hasText: "manque sur le serveur" }).waitFor();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await inLanguage(page, "fr");
  assert.equal(await page.locator(".load-failure").count(), 0);
});

test("no colon is glued on: French has its space before it", async (t) => {
  for (const [view, selector] of [
    ["trouble", ".symptom strong"],
    ["today", ".button .visually-hidden"],
  ]) {
    for (const [lang, wanted] of /** @type {any[][]} */ ([
      ["fr", /^[^:]*\u00a0: /],
      ["en", /^[^:]*\S?: /],
    ])) {
      const page = await visit(newPage, t, `#v=1&to=skype&step=${view}&lang=${lang}`);
      await page.locator(`.lsh[lang=${lang}] ${selector}`).first().waitFor({ state: "attached" });
      for (const text of await page.locator(selector).allTextContents()) {
        assert.match(text, wanted, `${view}, ${lang}`);
      }
    }
  }
});

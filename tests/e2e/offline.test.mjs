// Without a network: after the first visit, and from a file on a disk.
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "node:test";
import { SITE, clipboard, harness } from "./harness.mjs";
import { TO_SKYPE, answer, copyButton, enter, iUse, ready, visit } from "./visit.mjs";

const { newPage } = harness();

/** The first visit, until the service worker has all that it keeps. */
async function firstVisit(t, link = "") {
  const page = await visit(newPage, t, link);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated") {
      await new Promise((done) => active.addEventListener("statechange", () => active.state === "activated" && done()));
    }
  });
  return page;
}

test("after the first visit the network is cut: the page opens and works", async (t) => {
  const page = await firstVisit(t);
  await page.context().setOffline(true);
  await assert.rejects(
    page.evaluate(() =>
      fetch("/no-such-file-in-the-cache").then((response) => {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
      }),
    ),
    "the network is not cut",
  );
  page.expectFault(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.reload();
  await ready(page);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await copyButton(page).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await clipboard(page), "bob(contoso.com)@msn.com");
  // Also another language, the views of a second module, and a link.
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.locator("lync-skype-helper .lsh[lang=de]").waitFor();
  await page.goto(`${SITE}/${TO_SKYPE}&lang=en&step=bulk`);
  await page.reload();
  await page.locator("lync-skype-helper #lines").waitFor();
});

test("nothing typed is in what the service worker keeps", async (t) => {
  const page = await firstVisit(t, TO_SKYPE);
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 1, names.join());
  const kept = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    names[0],
  );
  assert.ok(kept.length > 8);
  assert.ok(
    kept.every((url) => url.startsWith(`${SITE}/`) && !/[?#]|contoso/.test(url)),
    kept.join("\n"),
  );
});

test("what an old version kept goes when a new one is whole; what others keep stays", async (t) => {
  const page = await firstVisit(t, TO_SKYPE);
  await page.evaluate(async () => {
    await caches.open("lync-skype-0000-an-old-one");
    await caches.open("somebody-elses");
    await (await navigator.serviceWorker.getRegistration()).unregister();
  });
  // A worker goes with its last page; the next visit installs one anew.
  await page.goto("about:blank");
  await page.goto(SITE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => !(await caches.has("lync-skype-0000-an-old-one")));
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 2, names.join());
  assert.ok(names.includes("somebody-elses"));
});

test("the page can be installed: the manifest is whole, and its icons are there", async () => {
  const manifest = await (await fetch(`${SITE}/manifest.webmanifest`)).json();
  for (const key of ["name", "short_name", "start_url", "display", "icons"]) {
    assert.ok(manifest[key], key);
  }
  const sizes = manifest.icons.map(({ sizes }) => sizes);
  assert.ok(sizes.includes("192x192") && sizes.includes("512x512"), sizes.join());
  assert.ok(manifest.icons.some(({ purpose }) => purpose?.includes("maskable")));
  for (const { src, type } of manifest.icons) {
    const response = await fetch(new URL(src, `${SITE}/`));
    assert.equal(response.status, 200, src);
    assert.equal(response.headers.get("content-type"), type, src);
  }
});

test("the page in one file opens from a disk, with all its languages, and asks for nothing", async (t) => {
  const page = await newPage(t);
  await page.goto(`${pathToFileURL(join(process.env.SITE_FOLDER, "single.html")).href}${TO_SKYPE}`);
  await ready(page);
  await answer(page).waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("combobox", { name: "Language" }).selectOption("ar");
  await page.locator("lync-skype-helper .lsh[dir=rtl]").waitFor();
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  const elsewhere = page.requests.map(({ url }) => url).filter((url) => !/^(?:data|blob):/.test(url));
  assert.equal(elsewhere.length, 1, elsewhere.join("\n"));
});

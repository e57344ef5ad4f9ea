// Readers start before the app is ready: the static page is shown, and nothing they do in the meantime is lost.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, harness, holdApp } from "./harness.mjs";

const { newPage } = harness();

const ADDRESS = "bob@contoso.com";
const ANSWER = "bob(contoso.com)@msn.com";

/** Opens the page, but holds back the app's module until `release` is called. */
async function openWithout(t) {
  const page = await newPage(t);
  let asked = false;
  page.on("request", (request) => {
    asked ||= /\/app_bg-\w+\.wasm$/.test(request.url());
  });
  const release = await holdApp(page);
  await page.addInitScript(() => {
    document.addEventListener("lync-skype-ready", () => {
      globalThis.appIsReady = true;
    });
  });
  await page.goto(`${SITE}/`, { waitUntil: "commit" });
  const field = page.locator("#address").first();
  await field.waitFor();
  return { page, field, release, wasAsked: () => asked };
}

function isReady(page) {
  return page.waitForFunction(() => globalThis.appIsReady === true);
}

async function answered(page) {
  const answer = page.locator("#typed");
  await answer.waitFor();
  assert.equal((await answer.textContent()).trim(), ANSWER);
  assert.equal(await page.locator("#address").first().inputValue(), ADDRESS);
}

test("what is typed and sent before the app is there is answered when it comes", async (t) => {
  const { page, field, release, wasAsked } = await openWithout(t);
  await page.locator("#use-lync").first().check();
  await field.click();
  await page.keyboard.type(ADDRESS);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#typed").count(), 0);
  await page.waitForFunction(() => document.querySelector("lync-skype-helper")?.dataset.submitted === "true");
  release();
  await answered(page);
  assert.ok(wasAsked(), "the module was never kept back");
});

test("the app comes while a reader types, and no key is lost", async (t) => {
  const { page, field, release } = await openWithout(t);
  await page.locator("#use-lync").first().check();
  await field.click();
  await page.keyboard.type(ADDRESS.slice(0, 4));
  release();
  for (const key of ADDRESS.slice(4)) {
    await page.keyboard.type(key);
  }
  await isReady(page);
  await page.keyboard.press("Enter");
  await answered(page);
});

test("Enter before any script is there does not keep the app from starting", async (t) => {
  const page = await newPage(t);
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(/\/assets\/page-\w+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${SITE}/`, { waitUntil: "commit" });
  await page.locator("#use-lync").first().check();
  await page.locator("#address").first().fill(ADDRESS);
  await page.keyboard.press("Enter");
  release();
  await page.waitForFunction(() => document.querySelector("lync-skype-helper")?.shadowRoot?.querySelector(".lsh #top"));
  await page.keyboard.press("Enter");
  await answered(page);
});

test("the caret stays where it was when the app comes", async (t) => {
  const { page, field, release } = await openWithout(t);
  await field.click();
  await page.keyboard.type("bobcontoso.com");
  for (let count = 0; count < "contoso.com".length; count += 1) {
    await page.keyboard.press("ArrowLeft");
  }
  release();
  await isReady(page);
  await page.keyboard.type("@");
  await page.waitForFunction((wanted) => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    return root.querySelector("#address")?.value === wanted && root.activeElement?.id === "address";
  }, ADDRESS);
});

test("focus does not move when the app is ready while the reader is elsewhere", async (t) => {
  const { page, release } = await openWithout(t);
  release();
  await isReady(page);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
});

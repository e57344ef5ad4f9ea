// Loading failures are reported to the reader and to the embedding page, and can be retried.
import assert from "node:assert/strict";
import test from "node:test";
import { harness, SITE } from "./harness.mjs";
import { answer, enter, host, iUse, ready, TO_SKYPE } from "./visit.mjs";

const { newPage } = harness();

/** Opens the site and records `said`, the error events of the element. */
async function open(t, link = "", prepare = async (_page) => {}) {
  const page = await newPage(t);
  await page.addInitScript(() => {
    globalThis.said = [];
    addEventListener("lync-skype-error", ({ detail }) => globalThis.said.push(detail.code));
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error("none here"));
  });
  await prepare(page);
  await page.goto(`${SITE}/${link}`);
  return page;
}

const said = (page) => page.evaluate(() => globalThis.said);
const notice = (page, text) => page.getByRole("alert").filter({ hasText: text });
/** A promise, and the function that settles it. */
function gate() {
  let open;
  const opened = new Promise((done) => {
    open = done;
  });
  return { open, opened };
}

const again = (page) => page.getByRole("button", { name: "Try again" });

test("a part of the app is missing: a sentence, the guides, an event with a code; the button tries again", async (t) => {
  const page = await open(t, "", async (page) => {
    page.expectFault(/404|the app could not be loaded/);
    await page.route("**/assets/app*", (route) => route.fulfill({ status: 404, body: "" }));
  });
  await notice(page, "missing from the server").waitFor();
  assert.deepEqual(await said(page), ["file-missing"]);
  assert.equal(await page.locator(".all-guides").first().isVisible(), true);
  assert.equal(await page.getByText("Loading").count(), 0);
  await page.unroute("**/assets/app*");
  await again(page).click();
  await ready(page);
  assert.equal(await page.locator(".load-failure").count(), 0);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  await answer(page).waitFor();
});

test("a server's page in place of the module is a missing file too, and JavaScript takes over where only WebAssembly fails", async (t) => {
  const page = await open(t, TO_SKYPE, async (page) => {
    await page.route("**/app_bg-*.wasm", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Blocked</h1>" }),
    );
  });
  await answer(page).waitFor();
  assert.deepEqual(await said(page), []);
  assert.ok(page.requests.some(({ url }) => /\/app-js-\w+\.js$/.test(url)));
});

test("offline: the page reports it and continues by itself when the network is back", async (t) => {
  const page = await open(t, "", async (page) => {
    page.expectFault(/ERR_FAILED|the app could not be loaded|Failed to/);
    await page.route("**/assets/app*", (route) => route.abort());
  });
  await notice(page, "server cannot be reached").waitFor();
  assert.deepEqual(await said(page), ["network"]);
  await page.unroute("**/assets/app*");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await ready(page);
});

test("a view that does not load replaces “Loading” by an error, and loads on the second try", async (t) => {
  // From the start: the QR code of an answer comes from the same module.
  const page = await open(t, TO_SKYPE, async (page) => {
    page.expectFault(/404|could not be loaded/);
    await page.route("**/assets/full*", (route) => route.fulfill({ status: 404, body: "" }));
  });
  await answer(page).waitFor();
  await page.evaluate(() => document.querySelector("lync-skype-helper").openPlace("v=1&to=skype&step=bulk"));
  await notice(page, "missing from the server").waitFor();
  assert.equal(await page.getByText("Loading").first().isVisible(), false);
  await page.unroute("**/assets/full*");
  await again(page).click();
  await page.locator("lync-skype-helper #lines").waitFor();
});

test("slow loading is reported, and the message disappears when loading is done", { timeout: 60_000 }, async (t) => {
  const module = gate();
  const page = await open(t, "", async (page) => {
    await page.route("**/app_bg-*.wasm", async (route) => {
      await module.opened;
      await route.continue();
    });
  });
  await notice(page, "longer than usual").waitFor({ timeout: 20_000 });
  module.open();
  await ready(page);
  assert.equal(await page.locator(".load-failure").count(), 0);
});

test("a language that fails after a slow start stays reported", { timeout: 60_000 }, async (t) => {
  const [pack, module] = [gate(), gate()];
  const page = await open(t, "#v=1&lang=de", async (page) => {
    page.expectFault(/ERR_FAILED|could not be loaded|Failed to/);
    await page.route("**/assets/de-*.txt", async (route) => {
      await pack.opened;
      await route.abort();
    });
    await page.route("**/app_bg-*.wasm", async (route) => {
      await module.opened;
      await route.continue();
    });
  });
  await notice(page, "länger als sonst").waitFor({ timeout: 20_000 });
  pack.open();
  await notice(page, "Der Server ist nicht erreichbar").waitFor();
  assert.equal(await page.locator(".load-failure").count(), 1);
  module.open();
  await ready(page);
  assert.ok(await notice(page, "Der Server ist nicht erreichbar").isVisible());
});

test("scripts that never arrive: after some seconds the page reports it and shows the guides", async (t) => {
  for (const path of ["/", "/frame.html"]) {
    const page = await newPage(t);
    await page.route("**/assets/*.js", () => {
      // Never answered.
    });
    await page.goto(`${SITE}${path}`, { waitUntil: "commit" });
    await page.waitForFunction(() => {
      const late = document.querySelector(".late");
      return late && getComputedStyle(late).visibility === "hidden";
    });
    await page.getByText("The form on this page has not loaded").waitFor({ timeout: 12_000 });
    assert.match(await page.locator(".all-guides").innerText(), /Add a Contact Not in My Organization/);
  }
});

test("a host that prevents the event keeps its console clean", async (t) => {
  const page = await newPage(t);
  page.expectFault(/404/);
  await page.route("**/assets/app*", (route) => route.fulfill({ status: 404, body: "" }));
  await host(page, `${SITE}/host.html`, '<lync-skype-helper lang="es"></lync-skype-helper>');
  await page.evaluate(() => {
    addEventListener("lync-skype-error", (event) => event.preventDefault());
    return import("/embed.js");
  });
  await notice(page, "Falta una parte de esta página").waitFor();
});

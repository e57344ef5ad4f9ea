// Nothing typed leaves the browser, no foreign content is loaded, and text is never markup.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";
import { SITE, harness, onlyOwnRequests } from "./harness.mjs";
import { TO_SKYPE, VIEWS, answer, drawn, enter, field, iUse, ready, visit } from "./visit.mjs";

const { newPage } = harness();

/** Waits until the service worker has fetched what it keeps: its requests are not the page's. */
const settled = (page) => page.evaluate(async () => (await navigator.serviceWorker?.ready)?.active?.state);

const TRACES = /contoso|hunter|secret-person/i;

test("a whole visit: no request to elsewhere, none that carries anything typed, and none after load at all", async (t) => {
  const page = await visit(newPage, t);
  await settled(page);
  await page.waitForLoadState("networkidle");
  const before = page.requests.length;
  await iUse(page, "Lync").check();
  await enter(page, "secret-person@contoso.com");
  await answer(page).waitFor();
  await page.getByRole("button", { name: "Copy address" }).click();
  await page.getByText("Spell it out").click();
  await page.getByRole("button", { name: "QR code" }).click();
  await page.getByRole("combobox", { name: "Your program" }).selectOption("sfb-2016");
  await page.getByRole("checkbox").first().check();
  await enter(page, "secret-person@@contoso");
  await page.locator("#address-error").waitFor();
  for (const name of ["Send the other person their part", "Fix a problem", "What works today"]) {
    await page.getByRole("button", { name }).last().click();
    await page.locator("#top", { hasText: name }).waitFor();
  }
  await page.waitForLoadState("networkidle");
  // Code of views that few readers open may come now, from this site, once; everything else came before.
  const later = page.requests.slice(before).map(({ url }) => new URL(url).pathname);
  assert.deepEqual(
    later.filter((path) => !/^\/assets\/full(?:_bg)?-\w+\.(?:js|wasm|css)$/.test(path)),
    [],
  );
  onlyOwnRequests(page);
  for (const { url } of page.requests) {
    assert.doesNotMatch(decodeURIComponent(url), TRACES);
  }
});

test("nothing typed is stored, put in a title, in the history or on the server's list", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  await enter(page, "secret-person@contoso.com");
  await answer(page).waitFor();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "What works today" }).last().click();
  await drawn(page);
  const traces = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const kept = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      kept.push(...(await cache.keys()).map((request) => request.url));
    }
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.title,
      history.state,
      location.href,
      databases,
      kept,
      performance.getEntries().map((entry) => entry.name),
      window.name,
    ]);
  });
  assert.doesNotMatch(traces, TRACES);
  assert.deepEqual(await page.context().cookies(), []);
});

test("a link's address is not stored, and leaves the address bar as soon as the reader continues", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&address=secret-person%40contoso.com");
  assert.doesNotMatch(await page.title(), TRACES);
  await page.getByRole("button", { name: "Fix a problem" }).click();
  await page.waitForURL(/step=trouble/);
  assert.doesNotMatch(page.url(), TRACES);
  for (const { url } of page.requests) {
    assert.doesNotMatch(url.split("#")[0], TRACES);
  }
});

test("every page keeps to the policy: no violation on any of them", async (t) => {
  const files = readdirSync(process.env.SITE_FOLDER).filter((name) => name.endsWith(".html"));
  const withHelper = files.filter((name) => !["404.html", "single.html"].includes(name));
  assert.ok(withHelper.includes("frame.html") && withHelper.includes("index.html"));
  for (const path of [
    "/",
    ...withHelper.map((name) => `/${name}`),
    `/${TO_SKYPE}`,
    ...VIEWS.map((view) => `/#v=1&to=skype&step=${view}`),
  ]) {
    // The harness fails the test for every violation, error and warning.
    const page = await newPage(t);
    const response = await page.goto(`${SITE}${path}`);
    assert.equal(response.status(), 200, path);
    await ready(page);
    await drawn(page);
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll("script:not([src]), style, [style], [onclick], [onload]").length,
      ),
      0,
      `${path} has inline script or style`,
    );
    onlyOwnRequests(page);
  }
  const lost = await newPage(t);
  await lost.goto(`${SITE}/404.html`);
  assert.equal(await lost.getByRole("heading").innerText(), "Page not found");
});

test("the page in one file keeps to its own policy, which has hashes and no way out", async (t) => {
  const page = await newPage(t);
  const response = await page.goto(`${SITE}/single.html`);
  assert.equal(response.status(), 200);
  await ready(page);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src[^;]*'sha256-/);
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  await iUse(page, "Lync").check();
  await enter(page, "bob@contoso.com");
  assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com");
  assert.deepEqual(
    page.requests.map(({ url }) => url).filter((url) => !/^(?:data|blob):/.test(url)),
    [`${SITE}/single.html`],
  );
});

const PROBES = [
  "<img src=x onerror=globalThis.broken=1>@contoso.com",
  '"><script>globalThis.broken=1</script>@x.y',
  "javascript:globalThis.broken=1",
  "bob@<svg/onload=globalThis.broken=1>.com",
  "{{constructor.constructor('globalThis.broken=1')()}}@contoso.com",
  "<style>*{display:none}</style>bob@contoso.com",
];

test("text from people, links and configs is only text", async (t) => {
  const harmless = async (page, what) => {
    await drawn(page);
    const found = await page.evaluate(() => {
      const root = document.querySelector("lync-skype-helper").shadowRoot;
      return {
        broken: globalThis.broken ?? 0,
        nodes: root.querySelectorAll("script, img, style, iframe, [onerror], [onload]").length,
      };
    });
    assert.deepEqual(found, { broken: 0, nodes: 0 }, what);
    assert.equal(await page.evaluate(() => document.querySelectorAll("a[href^='javascript:' i]").length), 0, what);
  };
  const page = await visit(newPage, t);
  for (const program of ["Lync", "Skype"]) {
    await iUse(page, program).check();
    for (const probe of PROBES) {
      await enter(page, probe);
      assert.equal(await field(page).inputValue(), probe);
      await harmless(page, probe);
    }
  }
  for (const probe of PROBES) {
    for (const key of ["address", "step", "client", "lang", "to", "from", "net"]) {
      await page.evaluate(
        ([name, value]) => {
          location.hash =
            `#v=1&to=skype&address=bob%40contoso.com`.replace(new RegExp(`&${name}=[^&]*`), "") +
            `&${name}=${encodeURIComponent(value)}`;
        },
        [key, probe],
      );
      await harmless(page, `${key}=${probe}`);
    }
  }
  // Told to whoever wrote the policy.
  page.expectFault(/lync-skype-helper: .* is not a known key/);
  await page.evaluate((probe) => {
    document.querySelector("lync-skype-helper").policy = {
      publicIm: "off",
      [probe]: 1,
      organisation: { name: probe, helpDesk: { mail: probe, phone: probe, url: "javascript:globalThis.broken=1" } },
    };
  }, PROBES[0]);
  await drawn(page);
  await harmless(page, "policy");
  const links = await page.evaluate(() =>
    [...document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("a")].map(
      (link) => new URL(link.href, location.href).protocol,
    ),
  );
  assert.ok(
    links.every((protocol) => ["http:", "https:", "mailto:", "tel:"].includes(protocol)),
    links.join(),
  );
});

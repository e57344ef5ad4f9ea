// Offline: after the first visit, and from a file on disk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "node:test";
import { SITE, clipboard, harness } from "./harness.mjs";
import { plainHost } from "./plain-host.mjs";
import { TO_SKYPE, answer, copyButton, enter, iUse, ready, visit } from "./visit.mjs";

const { newPage } = harness();

/** The first visit, until the service worker has cached everything. */
async function firstVisit(t, link = "") {
  const page = await visit(newPage, t, link);
  await installed(page);
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

test("the old cache is deleted when the new one is complete; caches of others are kept", async (t) => {
  const page = await firstVisit(t, TO_SKYPE);
  await page.evaluate(async () => {
    await caches.open(`lync-skype ${location.href.split("#")[0]} an-old-one`);
    await caches.open("somebody-elses");
    await (await navigator.serviceWorker.getRegistration()).unregister();
  });
  // A worker is unregistered with its last page; the next visit installs it again.
  await page.goto("about:blank");
  await page.goto(SITE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const isGone = () => page.evaluate(async () => !(await caches.keys()).some((name) => name.endsWith("an-old-one")));
  await until(isGone, "the old version's files are still there");
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 2, names.join());
  assert.ok(names.includes("somebody-elses"));
});

test("the page can be installed: the manifest is whole, and its icons are there", async () => {
  const [, href] = /<link rel="manifest" href="([^"]+)">/.exec(await (await fetch(`${SITE}/`)).text());
  const place = new URL(href, `${SITE}/`);
  const manifest = await (await fetch(place)).json();
  for (const key of ["start_url", "scope"]) {
    assert.equal(new URL(manifest[key], place).href, `${SITE}/`, key);
  }
  for (const key of ["name", "short_name", "start_url", "display", "icons"]) {
    assert.ok(manifest[key], key);
  }
  const sizes = manifest.icons.map(({ sizes }) => sizes);
  assert.ok(sizes.includes("192x192") && sizes.includes("512x512"), sizes.join());
  assert.ok(manifest.icons.some(({ purpose }) => purpose?.includes("maskable")));
  for (const { src, type } of manifest.icons) {
    const response = await fetch(new URL(src, place));
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

/** Polls. Playwright's own `waitForFunction` treats a promise as true. */
async function until(holds, what) {
  for (let tries = 0; !(await holds()); tries += 1) {
    assert.ok(tries < 500, what);
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
}

/** Waits until the service worker has cached everything. */
const installed = (page) =>
  until(
    () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated"),
    "no service worker became active",
  );

/** Waits until an install has failed: nothing is left of it. */
const failed = (page) =>
  until(
    () =>
      page.evaluate(async () => {
        const left = await navigator.serviceWorker.getRegistrations();
        const gone = left.every(({ installing, waiting, active }) => !installing && !waiting && !active);
        return gone && (await caches.keys()).length === 0;
      }),
    "the install did not fail",
  );

/** Hosts that send /setup.html to /setup, as several do that serve static sites. */
const prettyUrls = (answer) => {
  const short = answer.path.replace(/(?:\/index)?\.html$/, "");
  if (answer.name !== "404.html" && short !== answer.path) {
    return { status: 308, headers: { location: short || "/" }, body: "" };
  }
  if (answer.status === 404) {
    try {
      return {
        ...answer,
        status: 200,
        headers: { "content-type": "text/html" },
        body: readFileSync(join(process.env.SITE_FOLDER, `${answer.name}.html`)),
      };
    } catch {
      return answer;
    }
  }
  return answer;
};

test("hosts that redirect /x.html to /x: set-up page and frame open after the first visit too, and without a network", async (t) => {
  const { home } = await plainHost(t, { change: prettyUrls });
  const page = await newPage(t);
  await page.goto(home);
  await ready(page);
  await installed(page);
  for (const offline of [false, true]) {
    await page.context().setOffline(offline);
    for (const file of ["setup.html", "frame.html", "index.html"]) {
      await page.goto(home + file);
      await ready(page);
    }
  }
});

test("a deployment that is half done, and a proxy that answers for a file, are not kept; the next visit tries again", async (t) => {
  for (const [what, fault] of /** @type {any[][]} */ ([
    ["an older file", (answer) => ({ ...answer, body: `${answer.body}\n// older` })],
    [
      "a page that blocks",
      (answer) => ({ ...answer, headers: { "content-type": "text/html" }, body: "<h1>Blocked</h1>" }),
    ],
    [
      "a page for any path",
      (answer) => ({
        ...answer,
        headers: { "content-type": "text/html" },
        body: readFileSync(join(process.env.SITE_FOLDER, "index.html")),
      }),
    ],
  ])) {
    let done = false;
    const { home, seen } = await plainHost(t, {
      change: (answer) => (!done && /^assets\/fr-\w+\.txt$/.test(answer.name) ? fault(answer) : answer),
    });
    const page = await newPage(t);
    await page.goto(home);
    await ready(page);
    await until(() => seen.some((path) => /\/fr-\w+\.txt$/.test(path)), what);
    await failed(page);
    done = true;
    await page.reload();
    await ready(page);
    await installed(page);
  }
});

test("two helpers on one origin keep their own files, and neither takes away the other's", async (t) => {
  const one = "/one/";
  const { origin } = await plainHost(t, {
    below: one,
    change: (answer) => {
      if (!answer.path.startsWith("/two/")) {
        return answer;
      }
      const name = answer.path.slice("/two/".length) || "index.html";
      const types = { js: "text/javascript", css: "text/css", wasm: "application/wasm", html: "text/html" };
      const headers = { "content-type": types[name.split(".").at(-1)] ?? "text/plain" };
      const body = readFileSync(join(process.env.SITE_FOLDER, name));
      // The other one is another version.
      return {
        ...answer,
        status: 200,
        headers,
        body: name === "sw.js" ? String(body).replace(/VERSION ?= ?"[^"]*"/, 'VERSION="another"') : body,
      };
    },
  });
  const page = await newPage(t);
  for (const folder of [one, "/two/", one]) {
    await page.goto(origin + folder);
    await ready(page);
    await installed(page);
  }
  assert.equal((await page.evaluate(() => caches.keys())).length, 2);
  await page.context().setOffline(true);
  for (const folder of [one, "/two/"]) {
    await page.goto(origin + folder);
    await ready(page);
  }
});

test("storage that fails after the first visit leaves the network", async (t) => {
  // The worker of that host finds its storage broken at every look.
  const broken =
    'for (const name of ["open", "match", "keys"]) { const call = CacheStorage.prototype[name]; CacheStorage.prototype[name] = function (...all) { return self.registration.active ? Promise.reject(new Error("disk")) : call.apply(this, all); }; }\n';
  const { home } = await plainHost(t, {
    change: (answer) => (answer.name === "sw.js" ? { ...answer, body: broken + answer.body } : answer),
  });
  const page = await newPage(t);
  await page.goto(home);
  await ready(page);
  await installed(page);
  await page.reload();
  await ready(page);
  assert.equal(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)), true);
});

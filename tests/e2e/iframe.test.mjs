// iframe.js and the plain iframe, in pages of another origin: height, messages, settings, isolation.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { OTHER, SITE, harness } from "./harness.mjs";
import { answer, drawn, enter, host, iUse } from "./visit.mjs";

const { newPage } = harness();

const script = (data = "") => `<script src="${SITE}/iframe.js" ${data} data-loading="eager" async></script>`;

/** Opens a page of the other origin with that body, and waits until each frame of ours has its height. */
async function open(t, body, options) {
  const page = await newPage(t, options);
  await host(page, `${OTHER}/help.html`, body);
  await page.waitForFunction(() => {
    const frames = [...document.querySelectorAll("iframe.lync-skype-frame")];
    return frames.length > 0 && frames.every((frame) => frame.style.blockSize !== "" && frame.style.opacity === "1");
  });
  for (const frame of frames(page)) {
    await frame.waitForFunction(() =>
      document.querySelector("lync-skype-helper").shadowRoot?.querySelector(".lsh #top"),
    );
  }
  return page;
}

const frames = (page) => page.frames().filter((frame) => frame.url().startsWith(`${SITE}/frame.html`));

/** Waits until a frame is exactly as high as what is in it. */
async function fits(page, index = 0) {
  const handle = page.locator("iframe").nth(index);
  const frame = await (await handle.elementHandle()).contentFrame();
  let last;
  for (let tries = 0; tries < 200; tries += 1) {
    const inside = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const outside = await handle.evaluate((node) => node.clientHeight);
    if (inside === outside && inside > 100) {
      return outside;
    }
    last = `${outside} for ${inside}`;
    await drawn(page);
  }
  assert.fail(`the frame never became as high as its content: ${last}`);
}

test("the script becomes a frame in its own place, with everything a frame needs", async (t) => {
  const page = await open(
    t,
    `<p id="before">Before</p>${script('data-direction="to-skype" data-address="bob@contoso.com"')}<p id="after">After</p>`,
  );
  const frame = page.locator("iframe");
  assert.equal(await frame.count(), 1);
  assert.deepEqual(
    await frame.evaluate((node) => [
      node.previousElementSibling.id,
      node.nextElementSibling.id,
      node.allow,
      node.title.length > 5,
      node.referrerPolicy,
    ]),
    ["before", "after", "clipboard-write", true, "no-referrer"],
  );
  assert.equal(await page.locator("script[src$='iframe.js']").count(), 0);
  assert.equal(await answer(frames(page)[0]).textContent(), "bob(contoso.com)@msn.com");
  // The address went in the fragment, which no server sees.
  assert.ok(page.requests.every(({ url }) => !url.split("#")[0].includes("contoso")));
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY", "the frame took the focus");
});

test("lazy unless the page sets something else", async (t) => {
  const page = await newPage(t);
  await host(
    page,
    `${OTHER}/help.html`,
    `<div style="height: 9000px"></div><script src="${SITE}/iframe.js" data-title="Adding Skype people" async></script>`,
  );
  const frame = page.locator("iframe");
  await frame.waitFor({ state: "attached" });
  assert.deepEqual(await frame.evaluate((node) => [node.loading, node.title]), ["lazy", "Adding Skype people"]);
  assert.equal(
    page.requests.filter(({ url }) => url.includes("frame.html")).length,
    0,
    "a frame far below was loaded at once",
  );
  await frame.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("iframe").style.blockSize !== "");
});

test("the height follows the content, up and down, without a loop", async (t) => {
  const page = await open(t, script('data-direction="to-skype"'), { viewport: { width: 900, height: 700 } });
  const small = await fits(page);
  const inner = frames(page)[0];
  await enter(inner, "bob@contoso.com");
  await answer(inner).waitFor();
  const tall = await fits(page);
  assert.ok(tall > small + 300, `${small} -> ${tall}`);
  await page.evaluate(() => {
    globalThis.heights = 0;
    addEventListener("message", (event) => {
      globalThis.heights += event.data?.lyncSkype?.type === "height" ? 1 : 0;
    });
  });
  // Ten animation frames later no message has been repeated.
  for (let pictures = 0; pictures < 5; pictures += 1) {
    await drawn(page);
  }
  assert.equal(await page.evaluate(() => globalThis.heights), 0);
  assert.equal(
    await inner.evaluate(() => document.documentElement.scrollHeight > innerHeight),
    false,
    "the frame has a scroll bar",
  );
  await inner.getByRole("button", { name: "What works today" }).last().click();
  await inner.getByRole("heading", { level: 2, name: "What works today" }).waitFor();
  assert.ok((await fits(page)) < tall);
  await page.setViewportSize({ width: 340, height: 700 });
  await fits(page);
});

test("several on a page have each their own height and their own news", async (t) => {
  const page = await open(
    t,
    `${script('data-direction="to-skype"')}${script('data-direction="to-lync" data-address="sip:ann@contoso.com"')}`,
  );
  const [one, two] = [await fits(page, 0), await fits(page, 1)];
  assert.ok(two > one);
  await page.evaluate(() => {
    globalThis.heard = [];
    document.querySelectorAll("iframe").forEach((frame, index) => {
      frame.addEventListener("lync-skype-result", (event) => globalThis.heard.push([index, event.detail]));
    });
  });
  const first = frames(page).find((frame) => frame.url().includes("to=skype"));
  await enter(first, "bob@contoso.com");
  await answer(first).waitFor();
  assert.ok((await fits(page, 0)) > one);
  assert.equal(await fits(page, 1), two);
  await page.waitForFunction(() => globalThis.heard.length > 0);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), [[0, { ok: true, rule: "decorated", codes: [] }]]);
  assert.equal(
    await page.evaluate(() => new Set([...document.querySelectorAll("iframe")].map((frame) => frame.name)).size),
    2,
  );
});

test("messages from anybody else are ignored: wrong source, wrong origin, wrong instance, wrong shape", async (t) => {
  const page = await open(
    t,
    `${script('data-direction="to-skype"')}<iframe id="evil" srcdoc="<p>Not ours</p>"></iframe>`,
  );
  const height = await fits(page);
  const name = await page.locator("iframe.lync-skype-frame").getAttribute("name");
  await page.evaluate(() => {
    globalThis.heard = 0;
    document.querySelector("iframe.lync-skype-frame").addEventListener("lync-skype-result", () => {
      globalThis.heard += 1;
    });
  });
  const forged = [
    { lyncSkype: { instance: name, type: "height", height: 7 } },
    { lyncSkype: { instance: name, type: "event", name: "result", detail: { ok: true } } },
  ];
  // From the page itself, from a frame of its own origin, and from our frame under another name or shape.
  await page.evaluate((messages) => {
    for (const message of messages) {
      postMessage(message, "*");
    }
  }, forged);
  await page
    .frameLocator("#evil")
    .locator("p")
    .evaluate((_, messages) => {
      for (const message of messages) {
        parent.postMessage(message, "*");
      }
    }, forged);
  await frames(page)[0].evaluate((instance) => {
    for (const message of [
      { lyncSkype: { instance: `${instance}0`, type: "height", height: 7 } },
      { lyncSkype: { type: "height", height: 7 } },
      { lyncSkype: { instance, type: "height", height: "7" } },
      { lyncSkype: { instance, type: "height", height: Number.NaN } },
      { lyncSkype: null },
      "lyncSkype",
      null,
    ]) {
      parent.postMessage(message, "*");
    }
  }, name);
  await drawn(page);
  assert.equal(await page.locator("iframe.lync-skype-frame").evaluate((node) => node.clientHeight), height);
  assert.equal(await page.evaluate(() => globalThis.heard), 0);
  // The other way: the frame takes settings from its own page alone.
  await page
    .frameLocator("#evil")
    .locator("p")
    .evaluate((_, instance) => {
      parent.frames[0].postMessage(
        { lyncSkype: { instance, type: "config", settings: { address: "eve@evil.example" } } },
        "*",
      );
    }, name);
  await drawn(frames(page)[0]);
  assert.equal(await frames(page)[0].getByRole("textbox").first().inputValue(), "");
});

test("settings change without loading the frame again", async (t) => {
  const page = await open(t, script('data-direction="to-skype" data-theme="dark" data-views="ask address steps"'));
  const inner = frames(page)[0];
  await inner.locator('.lsh[data-theme="dark"]').waitFor();
  await page.evaluate(() => {
    globalThis.loads = 0;
    const frame = document.querySelector("iframe");
    frame.addEventListener("load", () => {
      globalThis.loads += 1;
    });
    frame.setConfig({ direction: "to-lync", address: "sip:ann@contoso.com", theme: "light" });
  });
  await answer(inner).waitFor();
  assert.equal(await answer(inner).textContent(), "ann@contoso.com");
  await inner.locator('.lsh[data-theme="light"]').waitFor();
  await page.evaluate(() => document.querySelector("iframe").setConfig({ policy: { publicIm: "off" } }));
  await inner.locator("[part~=stop]").waitFor();
  assert.equal(await page.evaluate(() => globalThis.loads), 0);
  assert.equal(page.requests.filter(({ url }) => url.includes("frame.html")).length, 1);
});

test("a plain iframe works as well: field, answer and guide from its fragment", async (t) => {
  const page = await newPage(t);
  await host(
    page,
    `${OTHER}/help.html`,
    `<iframe title="Helper" width="600" height="900" src="${SITE}/frame.html#v=1&amp;to=skype&amp;address=bob%40contoso.com"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await answer(frame).waitFor();
  assert.equal(await answer(frame).textContent(), "bob(contoso.com)@msn.com");
  await frame.getByText("A link filled this in.").waitFor();
  await iUse(frame, "Skype").check();
  await frame.getByRole("heading", { name: "Type this in Skype" }).waitFor();
});

test("copying works inside the frame", async (t) => {
  const page = await open(t, script('data-direction="to-skype" data-address="bob@contoso.com"'));
  const inner = frames(page)[0];
  await inner.getByRole("button", { name: "Copy address" }).click();
  await inner.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "bob(contoso.com)@msn.com");
});

test("storage that third parties may not use changes nothing", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    if (window !== top) {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }
    }
  });
  await host(page, `${OTHER}/help.html`, script('data-direction="to-skype" data-address="bob@contoso.com"'));
  const frame = page.frameLocator("iframe");
  await answer(frame).waitFor();
  await frame.getByRole("checkbox").first().check();
  assert.equal(await frame.getByRole("checkbox").first().isChecked(), true);
});

/** A config on the host's own page, at the other origin, that comes when the returned function is called. */
async function slowConfig(page, answerWith) {
  let arrive;
  const held = new Promise((done) => {
    arrive = done;
  });
  await page.route(`${OTHER}/desk.json`, async (route) => {
    await held;
    await route.fulfill(answerWith());
  });
  return arrive;
}

const CONFIGURED = script('data-direction="to-skype" data-address="bob@contoso.com" data-config="desk.json"');

test("a config of the host, which the frame itself may not ask for: until it is there no address is shown, then it counts", async (t) => {
  for (const [config, check] of /** @type {any[][]} */ ([
    [{ publicIm: "off" }, (frame) => frame.locator("[part~=stop]").waitFor()],
    [{ asIsDomains: ["contoso.com"] }, (frame) => frame.locator("#typed", { hasText: /^bob@contoso\.com$/ }).waitFor()],
  ])) {
    const page = await newPage(t);
    const arrive = await slowConfig(page, () => ({ json: config }));
    await host(page, `${OTHER}/help.html`, CONFIGURED);
    const frame = page.frameLocator("iframe");
    await frame.getByText("Loading the settings of this page.").waitFor();
    assert.doesNotMatch(await frame.locator(".lsh").innerText(), /@msn\.com/);
    arrive();
    await check(frame);
    assert.doesNotMatch(await frame.locator(".lsh").innerText(), /bob\(contoso\.com\)@msn\.com/);
    // Another view is another module: the same config counts there.
    await frame.getByRole("button", { name: "Fix a problem" }).first().click();
    await frame.getByRole("heading", { name: "Fix a problem" }).first().waitFor();
    await frame.getByRole("button", { name: "Address and steps" }).last().click();
    await check(frame);
  }
});

test("a host config that cannot be loaded: reported to the host, no address, and the reader can try again", async (t) => {
  let mended = false;
  const page = await newPage(t);
  page.expectFault(/404/);
  const arrive = await slowConfig(page, () => (mended ? { json: { asIsDomains: ["contoso.com"] } } : { status: 404 }));
  await host(
    page,
    `${OTHER}/help.html`,
    `<script>globalThis.heard = []; addEventListener("lync-skype-error", ({ detail }) => heard.push(detail));</script>${CONFIGURED}`,
  );
  arrive();
  const frame = page.frameLocator("iframe");
  await frame.getByText("The settings of this page could not be loaded.").waitFor();
  assert.doesNotMatch(await frame.locator(".lsh").innerText(), /@msn\.com/);
  assert.deepEqual(await page.evaluate(() => globalThis.heard.map(({ paths }) => paths)), [["config"]]);
  mended = true;
  await frame.getByRole("button", { name: "Try again" }).click();
  await frame.locator("#typed", { hasText: /^bob@contoso\.com$/ }).waitFor();
});

test("settings that are no object change nothing and throw nothing", async (t) => {
  const page = await open(t, script('data-direction="to-skype" data-address="bob@contoso.com"'));
  const name = await page.locator("iframe").getAttribute("name");
  await page.evaluate((instance) => {
    for (const settings of ["theme", 5, true, [], null, undefined]) {
      frames[0].postMessage({ lyncSkype: { instance, type: "config", settings } }, "*");
    }
  }, name);
  await drawn(frames(page)[0]);
  assert.equal(await answer(frames(page)[0]).textContent(), "bob(contoso.com)@msn.com");
});

test("a host page without an origin, as from a disk, hears the frame's news", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "lync-skype-host-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "help.html");
  writeFileSync(
    file,
    `<!doctype html><title>Host</title><link rel="icon" href="data:,"><body><h1>Host</h1>
    <script>globalThis.heard = []; addEventListener("lync-skype-result", ({ detail }) => heard.push(detail));</script>
    ${script('data-direction="to-skype" data-address="bob@contoso.com"')}`,
  );
  const page = await newPage(t);
  await page.goto(pathToFileURL(file).href);
  assert.equal(await page.evaluate(() => origin), "null");
  const frame = page.frameLocator("iframe");
  await answer(frame).waitFor();
  await enter(frame, "ann@outlook.com");
  await page.waitForFunction(() => globalThis.heard.some(({ rule }) => rule === "as-is"));
});

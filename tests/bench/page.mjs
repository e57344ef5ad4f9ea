/**
 * The page beside a bare yew counter: `node page.mjs ROUNDS` prints the medians as JSON.
 *
 * Both are built with the same flags and served by the same server, in brotli, with the same headers; their loads take
 * turns, each in a browser profile of its own, so that nothing is cached. The connection and the processor are slowed
 * down as Lighthouse does it for a phone. SITE_URL, COUNTER_URL and CHROME say where things are.
 */

import assert from "node:assert/strict";
import { createRequire } from "node:module";

import { audit } from "../e2e/lighthouse.mjs";
import { median, middleHalf } from "./statistics.mjs";

// The browser tests have it installed.
const { chromium } = createRequire(new URL("../e2e/", import.meta.url))("playwright-core");

/** Slow 4G as DevTools and Lighthouse apply it; bytes a second and milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const SLOWDOWN = 4;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: "en-US",
};
/** How long after the last news a load is watched for work that blocks. */
const QUIET = 1500;

const rounds = Number(process.argv[2] ?? "5");
const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

/** Runs in the page, before anything of it: notes when what was there. */
function watch({ control, ready }) {
  const times = { blocked: 0, tasks: [] };
  globalThis.benchTimes = times;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === "first-contentful-paint") times.paint = startTime;
    }
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) times.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  // In the page or in the open shadow tree of one of its elements.
  const find = (selector) => {
    const hosts = [...document.querySelectorAll("*")].map((element) => element.shadowRoot).filter(Boolean);
    return [document, ...hosts].map((root) => root.querySelector(selector)).find(Boolean);
  };
  const look = () => {
    const found = find(control);
    const box = found?.getBoundingClientRect();
    // A frame that draws it comes after this one.
    if (times.usable === undefined && box?.width > 0 && box.height > 0 && !found.disabled) {
      times.usable = -1;
      requestAnimationFrame(() => {
        times.usable = performance.now();
      });
    }
    if (times.ready === undefined && ready === undefined && times.usable > 0) times.ready = times.usable;
    if (times.ready === undefined || times.usable === -1) requestAnimationFrame(look);
  };
  if (ready !== undefined) {
    document.addEventListener(ready, () => {
      times.ready = performance.now();
    });
  }
  requestAnimationFrame(look);
}

async function open(url, what) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.addInitScript(watch, what);
  await page.goto(`${url}/`, { waitUntil: "commit" });
  return {
    page,
    done: async () => {
      await context.close();
      assert.deepEqual(faults, [], "the page complained");
    },
  };
}

/** A load without user input. */
async function look(url, what) {
  const { page, done } = await open(url, what);
  await page.waitForFunction(() => globalThis.benchTimes?.ready > 0, undefined, { timeout: 120_000 });
  await page.waitForTimeout(QUIET * 2);
  const times = await page.evaluate(() => globalThis.benchTimes);
  await done();
  const tasks = times.tasks.filter(([start]) => start >= times.paint);
  return {
    paint: times.paint,
    usable: Math.max(times.usable, times.paint),
    ready: times.ready,
    blocked: tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
  };
}

const ADDRESS = "bob@contoso.com";
const ANSWER = "bob(contoso.com)@msn.com";

/** A reader who begins as soon as the field is there, long before the app is, and loses nothing. */
async function useSite(url) {
  const { page, done } = await open(url, { control: "#address", ready: "lync-skype-ready" });
  await page.locator("#use-lync").first().check({ timeout: 60_000 });
  await page.locator("#address").first().click();
  await page.keyboard.insertText(ADDRESS);
  const early = await page.evaluate(() => globalThis.benchTimes.ready === undefined);
  const answer = page.locator("#typed");
  // Before the page's script is there, nothing keeps the key: this reader sees no answer and presses it again.
  const isSent = () =>
    page.evaluate(() => {
      const helper = document.querySelector("lync-skype-helper");
      return helper?.dataset.submitted === "true" || Boolean(helper?.shadowRoot?.querySelector("#typed"));
    });
  do {
    await page.keyboard.press("Enter");
    await page.waitForTimeout(100);
  } while (!(await isSent()));
  await answer.waitFor({ timeout: 120_000 });
  const answered = await page.evaluate(() => performance.now());
  assert.equal((await answer.textContent()).trim(), ANSWER);
  assert.equal(await page.locator("#address").first().inputValue(), ADDRESS);
  await done();
  return { answered, early };
}

/**
 * Runs in the page: keeps the longest interaction, as the browser measures it for INP, and how long each keystroke keeps
 * the page at work: from its event until the scripts that it starts are done, and drawing the frame after it. Waiting for
 * that frame does not count.
 */
function watchInteractions() {
  const seen = { longest: 0, keystrokes: [] };
  globalThis.benchInteractions = seen;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId > 0) seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  const afterThis = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve([performance.now(), afterThis()])));
  addEventListener(
    "beforeinput",
    async () => {
      const start = performance.now();
      const [handled, [drawing, drawn]] = await Promise.all([afterThis(), frame()]);
      const end = await drawn;
      // Where the frame came first, it is part of the one piece of work.
      seen.keystrokes.push(handled > drawing ? Math.max(handled, end) - start : handled - start + (end - drawing));
    },
    { capture: true },
  );
}

/** A reader who mistypes, mends it letter by letter while the errors change, and copies the answer. They tap: a phone has no mouse. */
async function visitSite(url) {
  const { page, done } = await open(url, { control: "#address", ready: "lync-skype-ready" });
  await page.waitForFunction(() => globalThis.benchTimes?.ready > 0, undefined, { timeout: 120_000 });
  await page.evaluate(watchInteractions);
  await page.locator("#use-lync").first().tap();
  await page.locator("#address").first().tap();
  await page.keyboard.type("bob smith@@contoso", { delay: 50 });
  await page.keyboard.press("Enter");
  await page.locator("#address-error").first().waitFor();
  await page.evaluate(() => {
    globalThis.benchInteractions.keystrokes.length = 0;
  });
  const field = page.locator("#address").first();
  await field.tap();
  await page.keyboard.press("End");
  for (let index = 0; index < "@contoso".length; index += 1) await page.keyboard.press("Backspace", { delay: 50 });
  await page.keyboard.type("contoso", { delay: 50 });
  await page.keyboard.press("Enter");
  await field.tap();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(ADDRESS, { delay: 50 });
  await page.keyboard.press("Enter");
  await page.locator("#typed").waitFor();
  await page.locator("#copy").first().tap();
  await page.waitForTimeout(QUIET / 3);
  const { longest, keystrokes } = await page.evaluate(() => globalThis.benchInteractions);
  await done();
  assert.ok(keystrokes.length >= 20, `${keystrokes.length} keystrokes were seen`);
  return { interaction: longest, keystrokes };
}

/** The same keystrokes in a field without a script: what the browser itself takes for one, and this measurement. */
async function typeInBareField() {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.setContent("<!doctype html><title>field</title><input>");
  await page.evaluate(watchInteractions);
  await page.locator("input").tap();
  await page.keyboard.type("bob smith@@contoso", { delay: 50 });
  await page.waitForTimeout(QUIET / 3);
  const { keystrokes } = await page.evaluate(() => globalThis.benchInteractions);
  await context.close();
  return keystrokes;
}

/** A reader who presses the button as soon as it is there. */
async function useCounter(url) {
  const { page, done } = await open(url, { control: "button" });
  await page.locator("button").first().click({ timeout: 120_000 });
  await page.getByText("1", { exact: true }).waitFor();
  const answered = await page.evaluate(() => performance.now());
  await done();
  return { answered };
}

const visits = [];
const bareKeystrokes = [];
const contenders = {
  site: {
    url: process.env.SITE_URL,
    what: { control: "#address", ready: "lync-skype-ready" },
    use: useSite,
    loads: [],
  },
  counter: { url: process.env.COUNTER_URL, what: { control: "button" }, use: useCounter, loads: [] },
};

for (let round = 0; round < rounds; round += 1) {
  for (const { url, what, use, loads } of Object.values(contenders)) {
    process.stderr.write(`\rround ${round + 1} of ${rounds}: the page in the browser`.padEnd(78));
    loads.push({ ...(await look(url, what)), ...(await use(url)) });
  }
}
const visitCount = 3 * rounds;
for (let round = 0; round < visitCount; round += 1) {
  process.stderr.write(`\rround ${round + 1} of ${visitCount}: a visit`.padEnd(78));
  visits.push(await visitSite(process.env.SITE_URL));
  bareKeystrokes.push(...(await typeInBareField()));
}
await browser.close();
/** @type {Parameters<typeof audit>[1]} */
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const audits = [];
for (let round = 0; round < 3; round += 1) {
  process.stderr.write(`\rround ${round + 1} of 3: Lighthouse`.padEnd(78));
  audits.push(await audit(`${process.env.SITE_URL}/`, CATEGORIES));
}
process.stderr.write(`${"\r".padEnd(79)}\r`);

const medians = (loads) =>
  Object.fromEntries(Object.keys(loads[0]).map((name) => [name, median(loads.map((load) => load[name]))]));
const spread = (values) => [Math.min(...values), Math.max(...values)];
const interactions = visits.map(({ interaction }) => interaction);
const keystrokes = visits.flatMap(({ keystrokes }) => keystrokes);
const slowest = visits.map(({ keystrokes }) => Math.max(...keystrokes));
process.stdout.write(
  JSON.stringify({
    rounds,
    // In how many rounds the reader was done typing before the app was there.
    early: contenders.site.loads.filter(({ early }) => early).length,
    site: medians(contenders.site.loads),
    counter: medians(contenders.counter.loads),
    visit: {
      count: visitCount,
      interaction: median(interactions),
      keystroke: median(keystrokes),
      slowest: median(slowest),
      bareKeystroke: median(bareKeystrokes),
    },
    spreads: {
      interaction: middleHalf(interactions),
      keystroke: middleHalf(keystrokes),
      slowest: middleHalf(slowest),
      bareKeystroke: middleHalf(bareKeystrokes),
      ready: spread(contenders.site.loads.map(({ ready }, index) => ready / contenders.counter.loads[index].ready)),
      usable: spread(contenders.site.loads.map(({ usable }, index) => usable / contenders.counter.loads[index].usable)),
    },
    lighthouse: Object.fromEntries(
      CATEGORIES.map((id) => {
        const scores = audits.map((verdict) => verdict[id].score);
        return [id, { median: median(scores), spread: spread(scores) }];
      }),
    ),
  }),
);

/**
 * The page beside a bare yew counter: `node page.mjs ROUNDS` prints the medians as JSON.
 *
 * Both are built with the same flags and served by the same server, in brotli, with the same headers; their loads take
 * turns, each in a browser profile of its own, so that nothing is cached. The connection and the processor are slowed
 * down as Lighthouse does it for a telephone. SITE_URL, COUNTER_URL and CHROME say where things are.
 */

import assert from "node:assert/strict";
import { createRequire } from "node:module";

import { audit } from "../e2e/lighthouse.mjs";

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
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: "en-US",
  });
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
  await page.locator("#to-skype").first().check({ timeout: 60_000 });
  await page.locator("#address").first().click();
  await page.keyboard.insertText(ADDRESS);
  const early = await page.evaluate(() => globalThis.benchTimes.ready === undefined);
  await page.keyboard.press("Enter");
  const answer = page.locator("#typed");
  await answer.waitFor({ timeout: 120_000 });
  const answered = await page.evaluate(() => performance.now());
  assert.equal((await answer.textContent()).trim(), ANSWER);
  assert.equal(await page.locator("#address").first().inputValue(), ADDRESS);
  await done();
  return { answered, early };
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

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
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
await browser.close();
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const audits = [];
for (let round = 0; round < 3; round += 1) {
  process.stderr.write(`\rround ${round + 1} of 3: Lighthouse`.padEnd(78));
  audits.push(await audit(`${process.env.SITE_URL}/`, CATEGORIES));
}
process.stderr.write(`${"\r".padEnd(79)}\r`);

const medians = (loads) =>
  Object.fromEntries(
    ["paint", "usable", "ready", "answered", "blocked"].map((name) => [name, middle(loads.map((load) => load[name]))]),
  );
process.stdout.write(
  JSON.stringify({
    rounds,
    // In how many rounds the reader was done typing before the app was there.
    early: contenders.site.loads.filter(({ early }) => early).length,
    site: medians(contenders.site.loads),
    counter: medians(contenders.counter.loads),
    lighthouse: Object.fromEntries(CATEGORIES.map((id) => [id, middle(audits.map((verdict) => verdict[id].score))])),
  }),
);

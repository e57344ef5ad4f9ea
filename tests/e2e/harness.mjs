// Shared by all browser tests: one Chromium per file, pages that fail on any error, a record of all requests.
//
//   const { newPage } = harness();
//   test("…", async (t) => { const page = await newPage(t); await page.goto(`${SITE}/`); … });
//
// `cargo xtask test --only browser` builds the site, serves it and sets SITE_URL and CHROME.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { opened } from "./closing.mjs";

/** The site, without a slash at the end, served with the policy that every host should send. */
export const SITE = fromEnvironment("SITE_URL");
/** Another origin, for pages of other people: the same machine by another name. Tests put the pages there themselves. */
export const OTHER = SITE.replace("127.0.0.1", "localhost");

/** The site is served under a policy that forbids WebAssembly: the app runs as JavaScript, and the browser complains. */
const WITHOUT_WASM = process.env.WITHOUT_WASM === "1";
const COMPLAINTS_WITHOUT_WASM = /WebAssembly|wasm/;

/** Slow-down factor from the environment variable of that name: reveals tests that rely on a fast machine. */
const SLOWER = Number(process.env.SLOWER ?? 1);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Switches that keep Chromium from asking the network for anything of its own. */
export const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  // Pages that a test makes up come from no address at all: Chromium would ask the user before they load anything local.
  "--disable-features=OptimizationHints,MediaRouter,Translate,LocalNetworkAccessChecks",
];

function fromEnvironment(name) {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run \`cargo xtask test --only browser\``);
  return value;
}

/**
 * Starts Chromium before the tests of the calling file and ends it after them.
 * @returns {{ newPage: typeof newPage, browser: () => import("playwright-core").Browser }}
 */
export function harness() {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: fromEnvironment("CHROME"), args: SWITCHES });
  });
  after(async () => {
    await browser?.close();
  });

  /**
   * A page in a context of its own. When the test ends it is an error if the console, a script or the
   * Content-Security-Policy complained, unless `page.expectFault(pattern)` said so before.
   *
   * `page.requests` holds every request of the context as `{ url, method, postData }`.
   * @param {import("node:test").TestContext} t
   * @param {import("playwright-core").BrowserContextOptions & { clipboard?: boolean }} [options]
   *   as for Playwright, such as `colorScheme`, `forcedColors`, `reducedMotion`, `locale`, `viewport`,
   *   `javaScriptEnabled`; `clipboard: false` refuses the clipboard
   */
  async function newPage(t, { clipboard = true, ...options } = {}) {
    const context = await browser.newContext({ locale: "en-US", ...options });
    opened(t, context);
    const requests = [];
    context.on("request", (request) => {
      requests.push({ url: request.url(), method: request.method(), postData: request.postData() });
    });
    if (clipboard) {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    }
    // Violations are reported to the page even if nothing is logged to the console.
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    const page = await context.newPage();
    if (SLOWER > 1) {
      const debug = await context.newCDPSession(page);
      await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    }
    const faults = [];
    const expected = [];
    const report = (fault) => {
      if (!WITHOUT_WASM || !COMPLAINTS_WITHOUT_WASM.test(fault)) {
        faults.push(fault);
      }
    };
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => report(`uncaught: ${error.error().stack ?? error.error()}`));
    page.requests = requests;
    /** @param {RegExp} pattern a fault that this test provokes; it must come */
    page.expectFault = (pattern) => expected.push(pattern);
    /** @type {RegExp[]} */
    const allowed = [];
    /** @param {RegExp} pattern a fault that may come and need not */
    page.allowFault = (pattern) => allowed.push(pattern);
    t.after(async () => {
      await context.close();
      const unexpected = faults.filter((fault) => ![...expected, ...allowed].some((pattern) => pattern.test(fault)));
      assert.deepEqual(unexpected, [], "the page complained");
      for (const pattern of expected) {
        assert.ok(
          faults.some((fault) => pattern.test(fault)),
          `the expected fault ${pattern} did not come`,
        );
      }
    });
    return page;
  }

  return { newPage, browser: () => browser };
}

/**
 * Runs axe-core on the page, shadow roots and same-origin frames included; fails with what it found.
 * @param {import("playwright-core").Page} page
 * @param {object} [options] as for `axe.run`
 */
export async function axe(page, options = {}) {
  // Through the debugger, to which the page's policy does not apply.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (given) => {
    // Without `preload`: it would put style sheets of shadow trees into <style>, which the page's policy refuses.
    const result = await globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, ...given });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.target.flat(9).join(" ")}: ${node.failureSummary}`),
    }));
  }, options);
  assert.deepEqual(violations, [], "axe found something");
}

/** The content of the clipboard. */
export function clipboard(page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * Fails if the page asked for anything since `from` that its own origin does not serve, or sent anything.
 * @param {import("playwright-core").Page & { requests: { url: string, method: string, postData: string | null }[] }} page
 */
export function onlyOwnRequests(page, from = 0) {
  for (const { url, method, postData } of page.requests.slice(from)) {
    assert.ok(url.startsWith(`${SITE}/`) || /^(?:data|blob):/.test(url), `a request to elsewhere: ${url}`);
    assert.equal(method, "GET");
    assert.equal(postData, null);
  }
}

/** The ways to look at a page that change its colours or its shape, as options of a page. */
export const LOOKS = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { forcedColors: "active" },
  { viewport: { width: 320, height: 640 } },
];

/**
 * Keeps the app's WebAssembly from arriving, until what is returned is called.
 * @param {import("playwright-core").Page} page
 */
export async function holdApp(page) {
  let go;
  const held = new Promise((done) => {
    go = done;
  });
  await page.route("**/app_bg-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

// Checks for every door in the browser: no script ran, no markup was injected, nothing left the page, the app still answers.
import assert from "node:assert/strict";
import { SITE } from "../e2e/harness.mjs";
import { ready } from "../e2e/visit.mjs";
import { MARK, PAYLOADS } from "./corpus.mjs";

/** The number of payloads that the page tries between checks. */
const TURN = 40;

/** A payload that takes longer than this freezes the page. */
const LONGEST = 1500;

/** Injected into every page and frame: `attack.wrong()` lists the effects of a payload. */
function watch(mark) {
  const ELEMENTS =
    "script, img, iframe, frame, object, embed, base, meta, video, audio, style, template, portal, link:not([rel=stylesheet])";
  const PROTOCOLS = ["http:", "https:", "mailto:", "tel:"];
  globalThis.attack = {
    roots: () => [...document.querySelectorAll("lync-skype-helper")].map((helper) => helper.shadowRoot),
    wrong() {
      const found = [];
      if (globalThis[mark] !== undefined || document.documentElement.hasAttribute(mark)) {
        found.push("a script ran");
      }
      for (const root of this.roots()) {
        for (const node of root.querySelectorAll(ELEMENTS)) {
          found.push(`markup: ${node.outerHTML.slice(0, 200)}`);
        }
        for (const node of root.querySelectorAll("*")) {
          for (const { name, value } of node.attributes) {
            if (name.startsWith("on") || (name === "style" && /url|expression|import/i.test(value))) {
              found.push(`attribute: ${name}=${value.slice(0, 200)}`);
            }
          }
        }
        for (const link of root.querySelectorAll("[href], [src], [action]")) {
          const address = link.getAttribute("href") ?? link.getAttribute("src") ?? link.getAttribute("action");
          if (!address.startsWith("#") && !PROTOCOLS.includes(new URL(address, location.href).protocol)) {
            found.push(`address: ${address.slice(0, 200)}`);
          }
        }
      }
      return found;
    },
    /** Two animation frames, after which rendering is complete. */
    drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  };
}

/**
 * A watched page, on the site or at another URL.
 * @param {(t: object, options?: object) => Promise<import("playwright-core").Page>} newPage
 */
export async function watched(newPage, t, url = `${SITE}/`, { origin = SITE, options = undefined } = {}) {
  const page = await newPage(t, options);
  // Errors in settings are logged for their author.
  page.allowFault(/lync-skype-helper: /);
  await page.addInitScript(watch, MARK);
  page.on("dialog", (dialog) => {
    page.dialogs = (page.dialogs ?? 0) + 1;
    dialog.dismiss();
  });
  await page.goto(url);
  await ready(page);
  page.watchedOrigin = origin;
  return page;
}

/** Runs in the page: tries each payload and returns those that had an effect. */
async function turn(attempt, [payloads, extra, longest]) {
  const wrong = [];
  for (const payload of payloads) {
    const start = performance.now();
    const all = [];
    try {
      await attempt(payload, extra);
    } catch (error) {
      all.push(`threw ${error?.stack ?? error}`);
    }
    await globalThis.attack.drawn();
    const time = performance.now() - start;
    if (time > longest) {
      all.push(`took ${Math.round(time)} ms`);
    }
    all.push(...globalThis.attack.wrong());
    if (all.length > 0) {
      wrong.push({ payload: payload.slice(0, 120), all });
    }
  }
  return wrong;
}

/**
 * Lets the page try payloads in batches.
 * @param {import("playwright-core").Page} page
 * @param {(payload: string, extra: any) => unknown} attempt runs in the page for each payload
 */
export async function tryEach(page, attempt, { payloads = PAYLOADS, extra = null } = {}) {
  for (let at = 0; at < payloads.length; at += TURN) {
    const details = JSON.stringify([payloads.slice(at, at + TURN), extra, LONGEST]);
    // As text, through the debugger, to which the page's policy does not apply.
    assert.deepEqual(await page.evaluate(`(${turn})(${attempt}, ${details})`), []);
  }
  return payloads.length;
}

/** Nothing went to another origin, and no address was announced. */
export function stayedHome(page) {
  const away = page.requests
    .map(({ url }) => url)
    .filter((url) => !/^(?:data|blob|about):/.test(url) && !url.startsWith(`${page.watchedOrigin}/`));
  assert.deepEqual(away, []);
  assert.equal(page.dialogs ?? 0, 0);
  for (const { url, method } of page.requests) {
    assert.equal(method, "GET");
    assert.doesNotMatch(url.split("#")[0], /evil\.invalid|broken/);
  }
}

/** After all of it, the app still gives the right answer. */
export async function stillAnswers(page) {
  await page.evaluate(async () => {
    const helper = document.querySelector("lync-skype-helper");
    helper.openPlace("v=1&to=skype&address=bob%40contoso.com");
    await globalThis.attack.drawn();
  });
  await page.waitForFunction(
    () =>
      document.querySelector("lync-skype-helper").shadowRoot.getElementById("typed")?.textContent ===
      "bob(contoso.com)@msn.com",
  );
}

/** No payload is stored anywhere. */
export async function nothingKept(page) {
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, document.cookie, history.state]),
  );
  assert.doesNotMatch(kept, /broken|evil|contoso/);
}

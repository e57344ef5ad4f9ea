// Page actions for the tests.
import { readFileSync } from "node:fs";
import { SITE } from "./harness.mjs";

/** A link to an answer in each direction, as the page itself writes it. */
export const TO_SKYPE = "#v=1&to=skype&address=bob%40contoso.com&client=lync-2013";
export const TO_LYNC = "#v=1&to=lync&address=sip%3Abob%40contoso.com&client=skype-6";

/** The views that a link can name, beside the guide. */
export const VIEWS = ["other-person", "trouble", "today", "bulk", "admin"];

/**
 * Opens the site and waits for the app, in the language and at the view that the link names.
 * @param {(t: object, options?: object) => Promise<import("playwright-core").Page>} newPage
 */
export async function visit(newPage, t, link = "", options = {}) {
  const page = await newPage(t, options);
  await page.goto(`${SITE}/${link}`);
  await ready(page);
  const wanted = new URLSearchParams(link.slice(1));
  if (["ar", "de", "en", "es", "fr"].includes(wanted.get("lang"))) {
    await inLanguage(page, wanted.get("lang"));
  }
  if (wanted.get("v") === "1" && VIEWS.includes(wanted.get("step"))) {
    await page.waitForFunction((view) => {
      const helper = document.querySelector("lync-skype-helper");
      const shown = new URLSearchParams(helper.place).get("step");
      return shown === view && !helper.shadowRoot.querySelector(".loading");
    }, wanted.get("step"));
  }
  return page;
}

/** Waits until every helper of the page shows the app. */
export async function ready(page) {
  await page.waitForFunction(() => {
    const helpers = [...document.querySelectorAll("lync-skype-helper")];
    return helpers.length > 0 && helpers.every((helper) => helper.shadowRoot?.querySelector(".lsh #top"));
  });
}

/** Waits until the app is in that language: until its words have come, it is in English. */
export const inLanguage = (page, language) => page.locator(`lync-skype-helper .lsh[lang=${language}]`).waitFor();

/** The address field: the first text box there is. */
export const field = (scope) => scope.getByRole("textbox").first();
/** The address to type. */
export const answer = (scope) => scope.locator("#typed");
export const summary = (scope) => scope.locator("#summary");
const PROGRAMS = { Lync: "Lync or Skype for Business", Skype: "Skype", Teams: "Teams" };
export const iUse = (scope, program) => scope.getByRole("radio", { name: PROGRAMS[program], exact: true });
export const copyButton = (scope) => scope.getByRole("button", { name: /Copy/ }).first();

/** Types into the field and presses Enter. */
export async function enter(scope, text) {
  await field(scope).fill(text);
  await field(scope).press("Enter");
}

/**
 * What the app shows, read at one moment.
 * @returns {Promise<{ answer?: string, invalid: string | null, value: string, inline: string[], summary: string[], marks: string[] }>}
 */
export function shown(page) {
  return page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    const texts = (selector) => [...root.querySelectorAll(selector)].map((node) => node.textContent);
    const input = root.querySelector("#address");
    return {
      answer: root.querySelector("#typed")?.textContent,
      invalid: input.getAttribute("aria-invalid"),
      value: input.value,
      inline: texts("#address-error p").map((text) => text.replace(/^Error: /, "")),
      summary: texts("#summary li"),
      marks: texts(".marks mark"),
    };
  });
}

/** Waits for two animation frames, after which the app has rendered the effect of the last key. */
export function drawn(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The vectors, shared with the tests of Rust and the npm package. */
export function vectors(name) {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
}

/**
 * Opens a foreign page at that URL: no file, no policy, only this body.
 * @param {import("playwright-core").Page} page
 */
export async function host(page, url, body, fragment = "") {
  await page.route(url, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body><main><h1>Host</h1>${body}</main></body></html>`,
    }),
  );
  await page.goto(`${url}${fragment}`);
}

import { once } from "./once.js";
import { LANGUAGES, loadWords } from "./resources.js";

const words = once(loadWords);

/**
 * The texts of a language; `undefined` for the built-in English.
 * @param {string} language
 * @returns {Promise<string | undefined>}
 */
export async function loadPack(language) {
  return language === "en" ? undefined : words(language);
}

/**
 * The languages of the reader, best first: that of the page around the element, then those of the browser.
 * @param {Element} element
 */
export function preferredLanguages(element) {
  const around =
    element.parentElement?.closest("[lang]") ??
    /** @type {Partial<ShadowRoot>} */ (element.getRootNode()).host?.closest("[lang]");
  return [around?.getAttribute("lang"), ...(navigator.languages ?? [])];
}

/**
 * The first of the wanted languages that is available.
 * @param {readonly (string | null | undefined)[]} wanted BCP 47 tags, best first
 * @returns {string}
 */
export function bestLanguage(wanted) {
  const tags = wanted.map((tag) => tag?.toLowerCase().split("-")[0]);
  return tags.find((tag) => tag === "en" || LANGUAGES.includes(tag)) ?? "en";
}

/**
 * The language in the fragment of a link. The app reads the rest.
 * @param {string} fragment
 */
export function linkLanguage(fragment) {
  return /(?:^#?|&)lang=([A-Za-z0-9-]{2,35})/.exec(fragment)?.[1];
}

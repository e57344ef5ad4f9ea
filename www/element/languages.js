import { LANGUAGES, loadWords } from "./resources.js";

/** @type {Map<string, Promise<string>>} */
const packs = new Map();

/**
 * The texts of a language; `undefined` for the built-in English. After a failure the next call tries again.
 * @param {string} language
 * @returns {Promise<string | undefined>}
 */
export async function loadPack(language) {
  if (language === "en") {
    return undefined;
  }
  let pack = packs.get(language);
  if (pack === undefined) {
    pack = loadWords(language);
    packs.set(language, pack);
    pack.catch(() => packs.delete(language));
  }
  return pack;
}

/**
 * The first of the wanted languages that is available.
 * @param {readonly (string | null | undefined)[]} wanted BCP 47 tags, best first
 * @returns {string}
 */
export function bestLanguage(wanted) {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split("-")[0] ?? "";
    if (primary === "en" || LANGUAGES.includes(primary)) {
      return primary;
    }
  }
  return "en";
}

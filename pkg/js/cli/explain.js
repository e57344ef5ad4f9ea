/** The messages for a single address, with the better inputs that they do not name. */

/** The core's own sentence for a suggestion (`notice-maybe-typo`), in each language; a test compares them. */
const DID_YOU_MEAN = {
  ar: (/** @type {string} */ text) => `هل تقصد \u2068${text}\u2069؟`,
  de: (/** @type {string} */ text) => `Meinten Sie ${text}?`,
  en: (/** @type {string} */ text) => `Did you mean ${text}?`,
  es: (/** @type {string} */ text) => `¿Quería decir ${text}?`,
  fr: (/** @type {string} */ text) => `Vouliez-vous dire ${text}\u00A0?`,
};

/**
 * Each message once, then each suggestion once. A suggestion that is itself a part of a message is left out.
 * @param {{ notices: { message: string, suggestion?: string }[] }} conversion
 * @param {string} [locale]
 */
export function sentences({ notices }, locale = "en") {
  const messages = [...new Set(notices.map(({ message }) => message))];
  const suggestions = new Set(
    notices
      .filter(({ message, suggestion }) => suggestion && !message.includes(suggestion))
      .map((notice) => notice.suggestion),
  );
  const ask = DID_YOU_MEAN[/** @type {keyof typeof DID_YOU_MEAN} */ (locale)];
  return [...messages, ...[...suggestions].map((suggestion) => ask(/** @type {string} */ (suggestion)))];
}

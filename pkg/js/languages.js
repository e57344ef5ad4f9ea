/** The packs of words that were imported, in that order. Every entry of the package reads them from here. */
export const languages = [];

/**
 * Takes a pack. An instance of the core loads it the next time that it is called.
 * @param {string} pack
 */
export function register(pack) {
  languages.push(pack);
}

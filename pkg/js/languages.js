/** The imported language packs, in order. Shared by all entry points of the package. */
export const languages = [];

/**
 * Registers a pack. Each instance of the core loads it at its next call.
 * @param {string} pack
 */
export function register(pack) {
  languages.push(pack);
}

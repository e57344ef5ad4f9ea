// The set-up page: mounts the form, updates the preview, computes the hashes of the two scripts.
import { bestLanguage, LyncSkypeHelper } from "../element/embed.js";
import { linkLanguage, loadPack } from "../element/languages.js";
import { loadApp } from "../element/modules.js";
import { save } from "../element/save.js";

const place = document.querySelector("#set-up");
const base = new URL(LyncSkypeHelper.home ?? ".", document.baseURI);

/**
 * The subresource integrity hash of a script. Not available if the page was not loaded over HTTPS.
 * @param {string} file
 * @returns {Promise<string | undefined>}
 */
async function integrity(file) {
  try {
    const bytes = await (await fetch(new URL(file, base))).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  } catch {
    return undefined;
  }
}

/** Debounces the preview. */
let waiting;
/**
 * @param {object} config
 * @param {string | undefined} accent
 */
function changed(config, accent) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const preview = /** @type {LyncSkypeHelper} */ (place.querySelector("lync-skype-helper"));
    preview.applyConfig(config);
    // Set by script, because the page's policy refuses style attributes.
    preview.style.setProperty("--lsh-accent", accent ?? "");
  }, 200);
}

const language = bestLanguage([linkLanguage(location.hash), ...(navigator.languages ?? [])]);
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";

const [app, words, element, frame] = await Promise.all([
  loadApp("full"),
  // English is better than no form.
  loadPack(language).catch(() => undefined),
  integrity("embed.js"),
  integrity("iframe.js"),
]);
const saveJson = (name, text) => save(new Blob([text], { type: "application/json" }), name);
app.mount_set_up(place, { words, base: base.href, element, frame, changed, save: saveJson });

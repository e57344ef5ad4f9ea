// The set-up page: mounts the form, keeps the preview, makes the hashes of the two scripts.
import { bestLanguage, LyncSkypeHelper } from "../element/embed.js";
import { loadPack } from "../element/languages.js";
import { loadApp } from "../element/modules.js";

const place = document.querySelector("#set-up");
const base = new URL(LyncSkypeHelper.home ?? ".", document.baseURI);

/**
 * The hash that browsers compare a script with. There is none where the page did not come over HTTPS.
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

/**
 * Hands a file to the reader.
 * @param {string} name
 * @param {string} text
 */
function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // By then the download has its own hold on the data.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A keystroke a preview would be too many. */
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
    // Not by the style attribute, which the page's policy refuses.
    preview.style.setProperty("--lsh-accent", accent ?? "");
  }, 200);
}

const wanted = /(?:^#|&)lang=([A-Za-z0-9-]{2,35})/.exec(location.hash)?.[1];
const language = bestLanguage([wanted, ...(navigator.languages ?? [])]);
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";

const [app, words, element, frame] = await Promise.all([
  loadApp("full"),
  // English is better than no form.
  loadPack(language).catch(() => undefined),
  integrity("embed.js"),
  integrity("iframe.js"),
]);
app.mount_set_up(place, { words, base: base.href, element, frame, changed, save });

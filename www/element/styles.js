import { once } from "./once.js";
import { loadStyle } from "./resources.js";

const text = once(loadStyle);
/** One sheet for all elements of a document. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/**
 * Attaches a style sheet to a shadow tree. All elements of a document share it.
 * @param {ShadowRoot} root
 * @param {"helper" | "full"} name
 */
export async function attachStyle(root, name) {
  const sheet = sheetOf(root.ownerDocument, name, await text(name));
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** A constructed sheet can be used only in its own document. */
function sheetOf(document, name, text) {
  const made = sheets.get(document) ?? new Map();
  sheets.set(document, made);
  if (!made.has(name)) {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(name, sheet);
  }
  return made.get(name);
}

import { loadStyle } from "./resources.js";

/** @type {Map<string, Promise<string>>} */
const texts = new Map();
/** One sheet for all elements of a document. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/**
 * Attaches a style sheet to a shadow tree. All elements of a document share it.
 * @param {ShadowRoot} root
 * @param {"helper" | "full"} name
 */
export async function attachStyle(root, name) {
  let text = texts.get(name);
  if (text === undefined) {
    text = loadStyle(name);
    texts.set(name, text);
    text.catch(() => texts.delete(name));
  }
  const sheet = sheetOf(root.ownerDocument, name, await text);
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** A constructed sheet can be used only in its own document. */
function sheetOf(document, name, text) {
  let made = sheets.get(document);
  if (made === undefined) {
    made = new Map();
    sheets.set(document, made);
  }
  let sheet = made.get(name);
  if (sheet === undefined) {
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(name, sheet);
  }
  return sheet;
}

// Defines <lync-skype-helper>. Nothing is loaded but the element's own files, and only once an element is in a document.
import { define } from "./define.js";

export { define } from "./define.js";
export { LyncSkypeHelper } from "./helper.js";
export { bestLanguage } from "./languages.js";

define();

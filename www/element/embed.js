// Defines <lync-skype-helper>. Loads only the element's own files, and only once an element is connected.
import { define } from "./define.js";

export { define } from "./define.js";
export { LyncSkypeHelper } from "./helper.js";
export { bestLanguage } from "./languages.js";

define();

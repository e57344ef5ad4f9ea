// What the checker of types has to know about JavaScript that the build makes, and about our element on a page.
import type { LyncSkypeHelper } from "./element/helper.js";

declare global {
  interface HTMLElementTagNameMap {
    "lync-skype-helper": LyncSkypeHelper;
  }
  interface HTMLIFrameElement {
    /** Changes the settings of a helper in a frame; see iframe.js. */
    setConfig(changed: object): void;
  }
  /** The names of the site's files, which hold their hashes. */
  var LYNC_SKYPE_FILE_NAMES: Record<string, string>;
}

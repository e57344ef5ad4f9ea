/** `<lync-skype-helper>` in Svelte 5: `import "lync-skype/element/svelte"` defines it and adds its types. */

import type { HTMLAttributes } from "svelte/elements";
import type { LyncSkypeHelper } from "./element.js";
import type { HelperProps, Listeners } from "./props.js";

export * from "./element.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "lync-skype-helper": Omit<HTMLAttributes<LyncSkypeHelper>, keyof HelperProps> & HelperProps & Listeners<"on">;
  }
}

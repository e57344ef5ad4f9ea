/** `<lync-skype-helper>` in Vue 3: `import "lync-skype/element/vue"` defines it and adds its types. */

import type { DefineComponent, HTMLAttributes } from "vue";
import type { LyncSkypeHelperEventMap } from "./element.js";
import type { HelperProps } from "./props.js";

export * from "./element.js";

type Emits = { [Name in keyof LyncSkypeHelperEventMap]: (event: LyncSkypeHelperEventMap[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    "lync-skype-helper": DefineComponent<
      HelperProps & Omit<HTMLAttributes, keyof HelperProps>,
      object,
      object,
      object,
      object,
      object,
      object,
      Emits
    >;
  }
}

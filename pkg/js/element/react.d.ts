/** `<lync-skype-helper>` in React 19: `import "lync-skype/element/react"` defines it and adds its types. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { LyncSkypeHelper } from "./element.js";
import type { HelperProps, Listeners } from "./props.js";

export * from "./element.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "lync-skype-helper": DetailedHTMLProps<HTMLAttributes<LyncSkypeHelper>, LyncSkypeHelper> &
        HelperProps &
        Listeners<"on">;
    }
  }
}

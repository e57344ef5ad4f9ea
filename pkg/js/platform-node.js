/** `platform.js` for CommonJS, which only Node takes: also where Jest puts jsdom around it. */

import { TransformStream } from "node:stream/web";
import { URL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";

export const platform = () => ({ TextDecoder, TextEncoder, TransformStream, URL });

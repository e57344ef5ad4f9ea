/** `platform.js` for CommonJS, which only Node uses, also under Jest with jsdom. */

import { TransformStream } from "node:stream/web";
import { URL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";

export const platform = () => ({ TextDecoder, TextEncoder, TransformStream, URL });

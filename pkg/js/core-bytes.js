/**
 * The core, as it stands in `bytes.js`: in a module, because no two bundlers agree on how a file beside one is found.
 */

import { scalar, simd } from "./bytes.js";

/** The smallest module that needs 128-bit SIMD: a function without result that makes a vector and drops it. */
const PROBE = "AGFzbQEAAAABBAFgAAADAgEACgkBBwBBAP0PGgs=";

/** The core for this host. */
export function coreBytes() {
  if (typeof WebAssembly === "undefined") {
    throw new Error("lync-skype: there is no WebAssembly here. The entry `lync-skype/js` works without it.");
  }
  return decoded(WebAssembly.validate(decoded(PROBE)) ? simd : scalar);
}

function decoded(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/**
 * The core's bytes, in the modules `bytes-simd.js` and `bytes-scalar.js`: modules, because bundlers disagree on how to
 * reference a file; two, because no browser needs both.
 */

/** The smallest module that needs 128-bit SIMD: a function without a result that creates a vector and drops it. */
const PROBE = "AGFzbQEAAAABBAFgAAADAgEACgkBBwBBAP0PGgs=";

/** The core for this host, loaded on demand. */
export async function loadBytes() {
  const simd = hasSimd();
  try {
    const { bytes } = await (simd ? import("./bytes-simd.js") : import("./bytes-scalar.js"));
    return decoded(bytes);
  } catch (cause) {
    throw new Error(
      "ServiceWorkerGlobalScope" in globalThis
        ? "lync-skype: a service worker may not import modules later. Import `lync-skype/js` instead, or pass the bytes of `lync-skype/core.wasm` to `initSync`."
        : "lync-skype: the core could not be loaded. `ready()` tries again when you call it again.",
      { cause },
    );
  }
}

/**
 * Chooses the core for this host.
 * @param {string} simd
 * @param {string} scalar
 */
export function chosenBytes(simd, scalar) {
  return decoded(hasSimd() ? simd : scalar);
}

function hasSimd() {
  if (typeof WebAssembly === "undefined") {
    throw new Error("lync-skype: there is no WebAssembly here. The entry `lync-skype/js` works without it.");
  }
  return WebAssembly.validate(decoded(PROBE));
}

function decoded(base64) {
  // Engines since 2025 have it; it takes a tenth of the time.
  if (Uint8Array.fromBase64 !== undefined) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

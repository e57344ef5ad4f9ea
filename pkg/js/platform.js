/**
 * The classes that the core's glue and the streams use. Under Jest, jsdom lacks some of them, but the underlying Node has
 * them all.
 * @returns {any}
 */
export function platform() {
  const has = (/** @type {string} */ name, /** @type {string} */ module) =>
    globalThis[name] ?? globalThis.process?.getBuiltinModule?.(module)?.[name];
  return {
    TextDecoder: has("TextDecoder", "node:util"),
    TextEncoder: has("TextEncoder", "node:util"),
    TransformStream: has("TransformStream", "node:stream/web"),
    URL: has("URL", "node:url"),
  };
}

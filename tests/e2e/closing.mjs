// The pages that a test has opened. What serves them closes them first: a page that loses its server in the middle complains.

/** @type {WeakMap<object, { close(): Promise<void> }[]>} */
const contexts = new WeakMap();

/**
 * Remembers a browser context until its test has ended.
 * @param {object} t
 * @param {{ close(): Promise<void> }} context
 */
export function opened(t, context) {
  contexts.set(t, [...(contexts.get(t) ?? []), context]);
}

/** @param {object} t a test */
export async function closePages(t) {
  for (const context of contexts.get(t) ?? []) {
    await context.close();
  }
}

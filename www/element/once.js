/**
 * Calls `load` once for each name. After a failure the next call tries again.
 * @template {string} Name
 * @template Result
 * @param {(name: Name) => Promise<Result>} load
 * @returns {(name: Name) => Promise<Result>}
 */
export function once(load) {
  /** @type {Map<Name, Promise<Result>>} */
  const started = new Map();
  return (name) => {
    let result = started.get(name);
    if (result === undefined) {
      result = load(name);
      started.set(name, result);
      result.catch(() => started.delete(name));
    }
    return result;
  };
}

/** The addresses of workers' scripts, as pages that enforce Trusted Types take them. */

/**
 * Nobody else gets hold of the policy, so it lets through what our own code hands it. `false` where there is none: the browser
 * knows no such policies, or the page allows none of this name.
 * @type {{ createScriptURL: (address: string) => string } | false | undefined}
 */
let policy;

function createPolicy() {
  try {
    const policies = /** @type {any} */ (globalThis).trustedTypes;
    return (
      policies?.createPolicy("lync-skype", { createScriptURL: (/** @type {string} */ address) => address }) ?? false
    );
  } catch {
    return false;
  }
}

/**
 * @param {URL | string} address one of our own files
 * @returns {string} for `new Worker` and `register`; a page that enforces Trusted Types and does not allow the policy
 *   `lync-skype` refuses it, and whoever asked does without the worker
 */
export function workerAddress(address) {
  policy ??= createPolicy();
  return policy ? policy.createScriptURL(String(address)) : String(address);
}

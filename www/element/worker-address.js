/** Script URLs of workers, for pages that enforce Trusted Types. */

/**
 * The policy is private, so it accepts every URL from our own code. `false` if there is none: the browser does not support
 * Trusted Types, or the page does not allow this policy name.
 * @type {{ createScriptURL: (address: string) => string } | false | undefined}
 */
let policy;

/**
 * @param {URL | string} address one of our own files
 * @returns {string} for `new Worker` and `register`; a page that enforces Trusted Types and does not allow the policy
 *   `lync-skype` refuses it, and the caller continues without a worker
 */
export function workerAddress(address) {
  try {
    policy ??=
      /** @type {any} */ (globalThis).trustedTypes?.createPolicy("lync-skype", { createScriptURL: String }) ?? false;
  } catch {
    policy = false;
  }
  return policy ? policy.createScriptURL(String(address)) : String(address);
}

// esbuild options that all build steps share.
import { buildSync } from "esbuild";

/** No transpiling for older browsers. The licences are in THIRD-PARTY.txt. */
export const shared = /** @type {const} */ ({
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});

/**
 * A style sheet with what it imports, in one text.
 * @param {string} path
 * @returns {string}
 */
export const style = (path) =>
  buildSync({ ...shared, entryPoints: [path], bundle: true, write: false }).outputFiles[0].text;

/** For modules. @type {import("esbuild").BuildOptions} */
export const OPTIONS = { ...shared, bundle: true, format: "esm" };

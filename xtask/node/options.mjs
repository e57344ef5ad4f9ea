// esbuild options that all build steps share.
import { build } from "esbuild";

/** No transpiling for older browsers. The licences are in THIRD-PARTY.txt. */
export const shared = /** @type {const} */ ({
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});

/** Bundles modules or style sheets. @param {import("esbuild").BuildOptions} options */
export function bundle(options) {
  // esbuild reports an error itself.
  return build({ ...shared, bundle: true, format: "esm", ...options }).catch(() => process.exit(1));
}

/** The bundle of one entry, as text. @param {import("esbuild").BuildOptions} options */
export async function bundled(options) {
  const { outputFiles } = await bundle({ ...options, write: false });
  return outputFiles[0].text;
}

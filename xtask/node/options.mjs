// esbuild options that all build steps share.

/** No transpiling for older browsers. The licences are in THIRD-PARTY.txt. */
export const shared = /** @type {const} */ ({
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  // Not every module has an `init` function.
  logOverride: { "import-is-undefined": "silent" },
});

/** For modules. @type {import("esbuild").BuildOptions} */
export const OPTIONS = { ...shared, bundle: true, format: "esm" };

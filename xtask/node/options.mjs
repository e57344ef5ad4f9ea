// What every step of the build asks esbuild for.

/** Nothing is translated for older browsers; the licences are in THIRD-PARTY.txt. */
export const shared = /** @type {const} */ ({
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  // Not every module has a function that starts it.
  logOverride: { "import-is-undefined": "silent" },
});

/** For modules. @type {import("esbuild").BuildOptions} */
export const OPTIONS = { ...shared, bundle: true, format: "esm" };

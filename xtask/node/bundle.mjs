// Joins a module and what it imports into one minified module: node bundle.mjs ENTRY RESULT
import { build } from "esbuild";

const [entry, outfile] = process.argv.slice(2);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
}).catch(() => process.exit(1)); // esbuild has said why.

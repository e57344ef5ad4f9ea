/** The packed package through bundlers, from the registry as of today: the functions and the element, in Chromium. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { check, checkFolder, MAIN, PROGRAM, page, project, started, tool } from "./project.mjs";

for (const version of ["5.4.9", "6.4.6", "7.3.8", "8.3.8"]) {
  test(`Vite ${version}`, async (t) => {
    const files = { "index.html": page("/main.js"), "main.js": MAIN, "program.js": PROGRAM };
    const folder = await project(`vite-${version}`, { packages: { vite: version }, files });
    await t.test("production", async () => {
      await tool(folder, "vite", "build", "--logLevel", "warn");
      await checkFolder(join(folder, "dist"));
    });
    await t.test("development", async () => {
      await check(await started(folder, "vite", "--host", "127.0.0.1", "--port", "0", "--clearScreen", "false"));
    });
  });
}

test("Rspack 2.3.3", async () => {
  const config =
    'export default { mode: "production", entry: "./main.js", output: { filename: "main.js" }, performance: { hints: false } };';
  const files = { "main.js": MAIN, "program.js": PROGRAM, "rspack.config.mjs": config };
  const folder = await project("rspack", { packages: { "@rspack/core": "2.3.3", "@rspack/cli": "2.2.8" }, files });
  await tool(folder, "rspack", "build");
  writeFileSync(join(folder, "dist/index.html"), page("/main.js", " defer"));
  await checkFolder(join(folder, "dist"));
});

test("webpack 5.112.2", async () => {
  const config =
    'export default { mode: "production", entry: "./main.js", output: { filename: "main.js" }, performance: { hints: false } };';
  const files = { "main.js": MAIN, "program.js": PROGRAM, "webpack.config.mjs": config };
  const folder = await project("webpack", { packages: { webpack: "5.112.2", "webpack-cli": "7.3.1" }, files });
  await tool(folder, "webpack");
  writeFileSync(join(folder, "dist/index.html"), page("/main.js", " defer"));
  await checkFolder(join(folder, "dist"));
});

test("esbuild 0.28.2", async () => {
  const folder = await project("esbuild", {
    packages: { esbuild: "0.28.2" },
    files: { "main.js": MAIN, "program.js": PROGRAM },
  });
  await tool(folder, "esbuild", "main.js", "--bundle", "--minify", "--splitting", "--format=esm", "--outdir=dist");
  writeFileSync(join(folder, "dist/index.html"), page("/main.js"));
  await checkFolder(join(folder, "dist"));
});

test("Rollup 4.67.4", async () => {
  const packages = { rollup: "4.67.4", "@rollup/plugin-node-resolve": "16.0.3" };
  const config =
    'import { nodeResolve } from "@rollup/plugin-node-resolve";\nexport default { input: "main.js", output: { dir: "dist", format: "es" }, plugins: [nodeResolve({ browser: true })] };';
  const files = { "main.js": MAIN, "program.js": PROGRAM, "rollup.config.mjs": config };
  const folder = await project("rollup", { packages, files });
  await tool(folder, "rollup", "--config", "rollup.config.mjs", "--failAfterWarnings");
  writeFileSync(join(folder, "dist/index.html"), page("/main.js"));
  await checkFolder(join(folder, "dist"));
});

test("Parcel 2.16.4", async () => {
  const files = { "index.html": page("main.js"), "main.js": MAIN, "program.js": PROGRAM };
  const folder = await project("parcel", { packages: { parcel: "2.16.4" }, files });
  await tool(folder, "parcel", "build", "index.html", "--no-cache", "--dist-dir", "dist");
  await checkFolder(join(folder, "dist"));
});

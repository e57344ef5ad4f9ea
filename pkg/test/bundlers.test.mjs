/** The packed package through every bundler of the README's table, each result opened in Chromium. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { PROGRAM, REPORT, app, serve, shown, succeed, tool } from "./support.mjs";

const MAIN =
  'import { report } from "./program.js"; report().then((text) => { document.querySelector("output").textContent = text; });';
const page = (script, type = ' type="module"') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,"></head><body><output></output><script${type} src="${script}"></script></body></html>`;

/** Opens what a bundler made; the sources and `node_modules` are not there. */
async function opened(folder, out) {
  return shown(`${await serve(join(folder, out))}/`);
}

test("Vite", async () => {
  const folder = await app("vite", { "index.html": page("/main.js"), "main.js": MAIN, "program.js": PROGRAM });
  await succeed(tool("vite"), ["build", "--logLevel", "warn"], { cwd: folder });
  assert.equal(await opened(folder, "dist"), REPORT);
});

test("Vite's development server", async () => {
  const folder = await app("vite-dev", { "index.html": page("/main.js"), "main.js": MAIN, "program.js": PROGRAM });
  const { createServer } = await import("vite");
  const server = await createServer({ root: folder, logLevel: "silent", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  try {
    assert.equal(await shown(`http://127.0.0.1:${server.httpServer.address().port}/`), REPORT);
  } finally {
    await server.close();
  }
});

test("webpack", async () => {
  const folder = await app("webpack", { "src/index.js": MAIN, "src/program.js": PROGRAM });
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: folder,
        entry: "./src/index.js",
        output: { path: join(folder, "dist") },
        performance: { hints: false },
      },
      (error, stats) => (error ? reject(error) : resolve(stats)),
    );
  });
  assert.deepEqual([stats.toJson().errors, stats.toJson().warnings], [[], []]);
  writeFileSync(join(folder, "dist/index.html"), page("/main.js", " defer"));
  assert.equal(await opened(folder, "dist"), REPORT);
});

for (const format of ["esm", "iife"]) {
  test(`esbuild, ${format}`, async () => {
    const folder = await app(`esbuild-${format}`, { "main.js": MAIN, "program.js": PROGRAM });
    const esbuild = await import("esbuild");
    const { warnings } = await esbuild.build({
      entryPoints: [join(folder, "main.js")],
      outfile: join(folder, "dist/main.js"),
      bundle: true,
      minify: true,
      format,
      logLevel: "silent",
    });
    assert.deepEqual(warnings, []);
    writeFileSync(join(folder, "dist/index.html"), page("/main.js", format === "esm" ? ' type="module"' : " defer"));
    assert.equal(await opened(folder, "dist"), REPORT);
  });
}

test("Rollup", async () => {
  const folder = await app("rollup", { "main.js": MAIN, "program.js": PROGRAM });
  const [{ rollup }, { nodeResolve }] = await Promise.all([import("rollup"), import("@rollup/plugin-node-resolve")]);
  const warnings = [];
  const bundle = await rollup({
    input: join(folder, "main.js"),
    plugins: [nodeResolve({ browser: true })],
    onwarn: (warning) => warnings.push(warning.message),
  });
  await bundle.write({ dir: join(folder, "dist"), format: "es" });
  await bundle.close();
  assert.deepEqual(warnings, []);
  writeFileSync(join(folder, "dist/index.html"), page("/main.js"));
  assert.equal(await opened(folder, "dist"), REPORT);
});

test("Parcel", async () => {
  const folder = await app("parcel", {
    "index.html": page("main.js"),
    "main.js": MAIN,
    "program.js": PROGRAM,
    ".parcelrc": '{ "extends": "@parcel/config-default" }',
  });
  await succeed(
    tool("parcel"),
    ["build", "index.html", "--no-cache", "--cache-dir", ".parcel-cache", "--no-autoinstall", "--dist-dir", "dist"],
    { cwd: folder, env: { PARCEL_WORKERS: "0" } },
  );
  assert.equal(await opened(folder, "dist"), REPORT);
});

test("a bundle takes only the entry it names", async () => {
  const folder = await app("slim", {
    "main.js": 'import { addressForLync } from "lync-skype"; console.log(addressForLync);',
  });
  const esbuild = await import("esbuild");
  const { metafile } = await esbuild.build({
    entryPoints: [join(folder, "main.js")],
    outdir: join(folder, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs).map((path) => path.split("/").at(-1));
  for (const name of ["core-js.js", "node.js", "embed.js"]) assert.ok(!inputs.includes(name), name);
  const loads = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === "dynamic-import"),
  );
  assert.equal(loads.length, 2, "a browser loads the core with SIMD or without, not both");
  const { metafile: unused } = await esbuild.build({
    stdin: { contents: 'import "lync-skype";', resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    metafile: true,
    logLevel: "silent",
  });
  assert.deepEqual(
    Object.values(unused.outputs).map((output) => output.bytes),
    [0],
    "nothing stays of an unused import",
  );
});

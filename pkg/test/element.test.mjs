/** `lync-skype/element` of the packed package: unbundled, and through bundlers. `matrix/` has more of them. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { app, open, serve, succeed, tool } from "./support.mjs";

const HELPER = '<lync-skype-helper direction="to-skype" address="bob@contoso.com"></lync-skype-helper>';
const page = (script, head = "", type = ' type="module"') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,">${head}</head><body>${HELPER}<script${type} src="${script}"></script></body></html>`;
const MAIN = 'import { LyncSkypeHelper } from "lync-skype/element"; globalThis.home = String(LyncSkypeHelper.home);';

/** What the address view of the element shows once the app is there; then in German. */
async function answers(url) {
  const opened = await open(url);
  try {
    const shown = opened.locator('lync-skype-helper [part~="address"]').first();
    await shown.waitFor();
    assert.equal(await shown.textContent(), "bob(contoso.com)@msn.com");
    const radius = await opened
      .getByRole("button", { name: /copy/i })
      .first()
      .evaluate((button) => getComputedStyle(button).borderRadius);
    assert.notEqual(radius, "0px", "the element has its styles");
    await opened.evaluate(() => {
      document.querySelector("lync-skype-helper").lang = "de";
    });
    await opened.locator('lync-skype-helper [part~="root"][lang="de"]').waitFor();
    assert.deepEqual(opened.faults, []);
    return await opened.evaluate(() => globalThis.home);
  } finally {
    await opened.close();
  }
}

test("the element as the package has it, in a page with a strict policy", async () => {
  const map = JSON.stringify({ imports: { "lync-skype/element": "/node_modules/lync-skype/dist/element/embed.js" } });
  const folder = await app("element-plain", {
    "index.html": page("/main.js", `<script type="importmap">${map}</script>`),
    "main.js": MAIN,
  });
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(map).digest("base64");
  const csp = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'; style-src 'self'; img-src 'self' data:; connect-src 'self'`;
  assert.equal(
    await answers(`${await serve(folder, { "content-security-policy": csp })}/`),
    "undefined",
    "links lead nowhere until the page says where",
  );
});

test("where WebAssembly is refused, the element reports what the policy lacks, to the reader and to the page", async () => {
  const folder = await app("element-refused", { "index.html": page("/node_modules/lync-skype/dist/element/embed.js") });
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
  const opened = await open(`${await serve(folder, { "content-security-policy": csp })}/`);
  try {
    await opened.evaluate(() => {
      globalThis.codes = [];
      addEventListener("lync-skype-error", ({ detail }) => globalThis.codes.push(detail.code));
    });
    const alert = opened.getByRole("alert").filter({ hasText: "'wasm-unsafe-eval'" });
    await alert.waitFor();
    await alert.getByRole("button", { name: "Try again" }).click();
    await opened.waitForFunction(() => globalThis.codes.includes("wasm-forbidden"));
    await alert.waitFor();
  } finally {
    await opened.close();
  }
});

test("the element through Vite", async () => {
  const folder = await app("element-vite", { "index.html": page("/main.js"), "main.js": MAIN });
  await succeed(tool("vite"), ["build", "--logLevel", "warn"], { cwd: folder });
  await answers(`${await serve(join(folder, "dist"))}/`);
});

test("the element through Vite's development server", async () => {
  const folder = await app("element-vite-dev", { "index.html": page("/main.js"), "main.js": MAIN });
  const { createServer } = await import("vite");
  const server = await createServer({ root: folder, logLevel: "silent", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
  try {
    await answers(`http://127.0.0.1:${server.httpServer.address().port}/`);
  } finally {
    await server.close();
  }
});

test("the element through webpack", async () => {
  const folder = await app("element-webpack", { "src/index.js": MAIN });
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: folder,
        entry: "./src/index.js",
        output: { path: join(folder, "dist") },
        optimization: { minimize: false },
        performance: { hints: false },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  assert.deepEqual([stats.toJson().errors, stats.toJson().warnings], [[], []]);
  writeFileSync(join(folder, "dist/index.html"), page("/main.js", "", " defer"));
  await answers(`${await serve(join(folder, "dist"))}/`);
});

test("the element through esbuild, in one script", async () => {
  const folder = await app("element-esbuild", { "main.js": MAIN });
  const esbuild = await import("esbuild");
  const options = { bundle: true, minify: true, format: "iife", logLevel: "silent" };
  const { warnings } = await esbuild.build({
    entryPoints: [join(folder, "main.js")],
    outfile: join(folder, "dist/main.js"),
    ...options,
  });
  assert.deepEqual(warnings, []);
  writeFileSync(join(folder, "dist/index.html"), page("/main.js", "", " defer"));
  await answers(`${await serve(join(folder, "dist"))}/`);
});

test("a server may import the element", async () => {
  const folder = await app("element-server", {
    "main.js": 'import { define } from "lync-skype/element"; define(); console.log(typeof define);',
  });
  assert.equal(await succeed("node", ["main.js"], { cwd: folder }), "function\n");
});

test("a language that is imported is there for the functions, as ES module and by require", async () => {
  const answer = 'addressForLync("bob@", { locale: "de-AT" }).problems[0].message';
  const folder = await app("language", {
    "main.js": `import { addressForLync } from "lync-skype"; const before = ${answer}; await import("lync-skype/lang/de"); console.log(JSON.stringify([before, ${answer}]));`,
    "main.cjs": `const { addressForLync } = require("lync-skype"); const before = ${answer}; require("lync-skype/lang/de"); console.log(JSON.stringify([before, ${answer}]));`,
  });
  for (const file of ["main.js", "main.cjs"]) {
    const [before, after] = JSON.parse(await succeed("node", [file], { cwd: folder }));
    assert.match(before, /after the @/, file);
    assert.match(after, /hinter|nach dem|Domäne/, file);
    assert.notEqual(after, before, file);
  }
});

test("the manifest names every attribute, property and event of the element", async () => {
  const folder = await app("element-manifest", {});
  const element = join(folder, "node_modules/lync-skype/dist/element");
  const manifest = JSON.parse(readFileSync(join(element, "custom-elements.json"), "utf8"));
  const [declared] = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName === "lync-skype-helper");
  const names = (list) => list.map(({ name }) => name).sort();
  const attributes = [
    "address",
    "client",
    "compact",
    "config",
    "direction",
    "heading-level",
    "lang",
    "network",
    "share-address",
    "theme",
    "views",
  ];
  assert.deepEqual(names(declared.attributes), attributes);
  assert.deepEqual(
    names(declared.events),
    ["change", "complete", "copy", "error", "ready", "result", "step"].map((name) => `lync-skype-${name}`),
  );
  const members = names(declared.members);
  for (const name of ["direction", "address", "client", "theme", "config", "views", "policy"])
    assert.ok(members.includes(name), name);
  const styles = readFileSync(join(element, "generated/helper-style.js"), "utf8");
  const used = [...new Set([...styles.matchAll(/var\((--lsh-[a-z-]+)/g)].map(([, name]) => name))].sort();
  assert.ok(used.length <= 20);
  assert.deepEqual(names(declared.cssProperties), used);
});

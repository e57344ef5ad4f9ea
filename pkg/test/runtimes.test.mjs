/** The packed package in every runtime of the README's table. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { PROGRAM, REPORT, app, open, run, serve, shown, succeed, tool, vectors } from "./support.mjs";

const MAIN = 'import { report } from "./program.js"; console.log(await report());';

test("Node, ES modules", async () => {
  const folder = await app("node-esm", { "program.js": PROGRAM, "main.js": MAIN });
  assert.equal((await succeed("node", ["main.js"], { cwd: folder })).trim(), REPORT);
});

test("Node, CommonJS", async () => {
  const main = `
    const { addressForLync, convertStream } = require("lync-skype");
    const js = require("lync-skype/js");
    console.log(addressForLync("bob@contoso.com").address, js.addressForLync("bob@outlook.com").address, typeof convertStream);`;
  const folder = await app("node-cjs", { "main.cjs": main });
  assert.equal(
    await succeed("node", ["main.cjs"], { cwd: folder }),
    "bob(contoso.com)@msn.com bob@outlook.com function\n",
  );
});

test("Node without a JIT, by the entry without WebAssembly", async () => {
  const main =
    'import { addressForLync } from "lync-skype/js"; console.log(typeof WebAssembly, addressForLync("bob@contoso.com").address);';
  const folder = await app("node-jitless", { "main.js": main });
  const { stdout } = await run("node", ["--jitless", "main.js"], { cwd: folder });
  assert.equal(stdout, "undefined bob(contoso.com)@msn.com\n");
});

test("Deno", async () => {
  const folder = await app("deno", { "program.js": PROGRAM, "main.js": MAIN });
  const out = await succeed(
    tool("deno"),
    ["run", "--no-remote", "--node-modules-dir=manual", "--allow-read", "main.js"],
    { cwd: folder, env: { DENO_DIR: join(folder, ".deno") } },
  );
  assert.equal(out.trim(), REPORT);
});

test("Bun", async () => {
  const folder = await app("bun", { "program.js": PROGRAM, "main.js": MAIN });
  assert.equal((await succeed(tool("bun"), ["main.js"], { cwd: folder })).trim(), REPORT);
});

test("workerd", async () => {
  const worker =
    'import { report } from "./program.js"; export default { async fetch() { return new Response(await report()); } };';
  const folder = await app("workerd", { "program.js": PROGRAM, "worker.js": worker });
  const esbuild = await import("esbuild");
  // Like Cloudflare's own tool: one script, and each .wasm as a separate precompiled module.
  await esbuild.build({
    entryPoints: [join(folder, "worker.js")],
    outfile: join(folder, "out/worker.js"),
    bundle: true,
    format: "esm",
    conditions: ["workerd"],
    plugins: [
      {
        name: "wasm",
        setup(build) {
          build.onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => {
            copyFileSync(join(resolveDir, path), join(folder, "out-core.wasm"));
            return { path: "./core.wasm", external: true };
          });
        },
      },
    ],
  });
  copyFileSync(join(folder, "out-core.wasm"), join(folder, "out/core.wasm"));
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "out/worker.js"), (name = "core.wasm", wasm = embed "out/core.wasm")],
  compatibilityDate = "2026-01-01",
);`;
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(folder, "config.capnp"), config);
  const child = spawn(tool("workerd"), ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await new Promise((resolve, reject) => {
      let said = "";
      child.stdio[3].on("data", (chunk) => {
        said += chunk;
        const port = said.match(/"port":(\d+)/)?.[1];
        if (port) resolve(port);
      });
      child.on("close", (code) => reject(new Error(`workerd ended with ${code}`)));
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(await answer.text(), REPORT);
  } finally {
    child.kill("SIGKILL");
  }
});

test("a plain script of type module, no bundler", async () => {
  const page = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">{ "imports": { "lync-skype": "/node_modules/lync-skype/dist/web.js" } }</script>
    <output></output><script type="module">import { report } from "/program.js"; document.querySelector("output").textContent = await report();</script>`;
  const folder = await app("plain", { "program.js": PROGRAM, "index.html": page });
  assert.equal(await shown(`${await serve(folder)}/`), REPORT);
});

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'";
const TOO_EARLY = `
  import * as lync from "/node_modules/lync-skype/dist/web.js";
  const said = [];
  try { lync.addressForLync("bob@contoso.com"); } catch (error) { said.push(error.constructor.name, error.message.includes("ready()")); }
  try { await lync.ready(); said.push("ready"); } catch (error) { said.push(error.message.includes("lync-skype/js")); }
  document.querySelector("output").textContent = JSON.stringify(said);`;

test("before ready() the web entry names it; where a policy forbids WebAssembly it names the entry without", async () => {
  const page =
    '<!doctype html><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>';
  const folder = await app("early", { "index.html": page, "main.js": TOO_EARLY });
  assert.equal(await shown(`${await serve(folder)}/`), '["Error",true,"ready"]');
  assert.equal(
    await shownIgnoringFaults(`${await serve(folder, { "content-security-policy": CSP })}/`),
    '["Error",true,true]',
  );
});

test("a page whose policy forbids WebAssembly gets the same answers from the entry without", async () => {
  const main = `
    import { addressForLync, addressForSkype, accountFromLync } from "/node_modules/lync-skype/dist/js.js";
    const functions = { "to-skype": addressForLync, "to-lync": addressForSkype, account: accountFromLync };
    const vectors = await (await fetch("/vectors.json")).json();
    const answers = vectors.map(({ input, task, policy }) => functions[task](input, policy && { policy }));
    document.querySelector("output").textContent = JSON.stringify(answers);`;
  const page =
    '<!doctype html><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>';
  const folder = await app("csp", { "index.html": page, "main.js": main, "vectors.json": JSON.stringify(vectors) });
  const there = JSON.parse(await shown(`${await serve(folder, { "content-security-policy": CSP })}/`));
  const wasm = await import(join(folder, "node_modules/lync-skype/dist/node.js"));
  const functions = { "to-skype": wasm.addressForLync, "to-lync": wasm.addressForSkype, account: wasm.accountFromLync };
  assert.ok(vectors.length > 100);
  vectors.forEach(({ input, task, policy, why }, index) => {
    assert.deepEqual(there[index], functions[task](input, policy && { policy }), why);
  });
});

test("Next.js, rendered on the server", async () => {
  const folder = await app("next", {
    "program.js": PROGRAM,
    "next.config.mjs": 'export default { turbopack: { root: new URL("../..", import.meta.url).pathname } };',
    "app/layout.js":
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    "app/page.js":
      'import { report } from "../program.js"; export default async function Page() { return <output>{await report()}</output>; }',
    "app/client/page.js": `"use client";
      import { useEffect, useState } from "react";
      import { report } from "../../program.js";
      export default function Page() { const [text, set] = useState(""); useEffect(() => { report().then(set); }, []); return <output>{text}</output>; }`,
  });
  await succeed(tool("next"), ["build"], { cwd: folder, env: { NEXT_TELEMETRY_DISABLED: "1", CI: "1" } });
  const html = readdirSync(join(folder, ".next/server/app")).includes("index.html")
    ? await import("node:fs").then(({ readFileSync }) =>
        readFileSync(join(folder, ".next/server/app/index.html"), "utf8"),
      )
    : "";
  assert.ok(
    html.includes("bob(contoso.com)@msn.com") && html.includes("open bracket"),
    "the page was rendered on the server",
  );
  const child = spawn("node", [tool("next"), "start", "-p", "0", "-H", "127.0.0.1"], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  try {
    const url = await new Promise((resolve, reject) => {
      let said = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          said += chunk;
          const url = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
          if (url) resolve(url);
        });
      }
      child.on("close", () => reject(new Error(said)));
    });
    assert.equal(await shown(`${url}/client`), REPORT);
  } finally {
    child.kill("SIGKILL");
  }
});

/** The policy violation is expected on this page. */
async function shownIgnoringFaults(url) {
  const page = await open(url);
  try {
    await page.waitForFunction(() => document.querySelector("output").textContent);
    return await page.evaluate(() => document.querySelector("output").textContent);
  } finally {
    await page.close();
  }
}

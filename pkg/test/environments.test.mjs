/** The packed package in unusual environments: Jest with jsdom, service workers, `require` in a browser's bundle. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { app, here, open, run, serve } from "./support.mjs";

const installed = (name) => join(here, "node_modules", name);

const SPEC = `
test("the functions work where jsdom hides what Node has", async () => {
  expect(typeof window).toBe("object");
  for (const entry of [require("lync-skype"), require("lync-skype/js")]) {
    await entry.ready();
    expect(entry.addressForLync("bob@m\u00fcller.de").address).toBe("bob(xn--mller-kva.de)@msn.com");
    expect(entry.addressForLync("bob@", { policy: {} }).problems[0].code).toBe("no-domain");
    expect(entry.guide({ direction: "to-skype" }).client).toBe("lync-2013");
    const lines = entry.convertBytes(Buffer.from("bob@contoso.com\\n"), { direction: "to-skype" });
    expect(Buffer.from(lines).toString()).toBe("bob(contoso.com)@msn.com\\n");
    expect(typeof entry.convertStream({ direction: "to-skype" }).writable).toBe("object");
  }
  require("lync-skype/lang/de");
  const { accountSchema } = require("lync-skype/standard-schema");
  expect(accountSchema({ locale: "de" })["~standard"].validate("").issues[0].message).toMatch(/^Geben Sie /);
});
`;

async function jest({ version, environment, file, spec, flags = [] }) {
  const config = {
    rootDir: ".",
    testEnvironment: environment === "node" ? "node" : installed(`jest-environment-jsdom-${version}`),
    testMatch: [`**/${file}`],
    moduleFileExtensions: ["js", "mjs", "cjs", "json"],
    transform: {},
  };
  const text = environment === "node" ? spec.replace('expect(typeof window).toBe("object");', "") : spec;
  const name = `jest-${version}-${environment}-${file.split(".").at(-1)}`;
  const folder = await app(name, { [file]: text, "jest.config.json": JSON.stringify(config) });
  const program = join(installed(`jest-${version}`), "bin/jest.js");
  const { code, stderr } = await run("node", [...flags, program, "--config", "jest.config.json", "--no-cache"], {
    cwd: folder,
  });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /1 passed, 1 total/);
}

for (const version of ["29", "30"]) {
  for (const environment of ["jsdom", "node"]) {
    test(`Jest ${version} with ${environment}`, async () => {
      await jest({ version, environment, file: "lync.spec.cjs", spec: SPEC });
    });
  }
}

/** The same as an ES module: Node's own loader of modules, which Jest uses with `--experimental-vm-modules`. */
const MODULE_SPEC = `
import * as core from "lync-skype";
import * as js from "lync-skype/js";
import "lync-skype/lang/de";
import { accountSchema } from "lync-skype/standard-schema";
${SPEC.replace(/^ *(?:require\(.*|const .* = require\(.*)\n/gm, "").replace(/\[require\(.*\]/, "[core, js]")}`;

for (const version of ["29", "30"]) {
  for (const environment of ["jsdom", "node"]) {
    test(`Jest ${version} with ${environment}, ES modules`, async () => {
      assert.ok(!MODULE_SPEC.includes("require"));
      await jest({
        version,
        environment,
        file: "lync.spec.mjs",
        spec: MODULE_SPEC,
        flags: ["--experimental-vm-modules"],
      });
    });
  }
}

test("a module service worker: `ready()` explains what to do, and `lync-skype/js` works", async () => {
  const worker = `
    import * as web from "/node_modules/lync-skype/dist/web.js";
    import { addressForLync } from "/node_modules/lync-skype/dist/js.js";
    self.addEventListener("message", async ({ source }) => {
      const said = await web.ready().then(() => "ready", (error) => error.message);
      source.postMessage([said, addressForLync("bob@contoso.com").address]);
    });`;
  const main = `
    navigator.serviceWorker.addEventListener("message", ({ data }) => {
      document.querySelector("output").textContent = JSON.stringify(data);
    });
    const { active, installing, waiting } = await navigator.serviceWorker.register("/worker.js", { type: "module" });
    (active ?? installing ?? waiting).postMessage("go");`;
  const page =
    '<!doctype html><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>';
  const folder = await app("service-worker", { "index.html": page, "main.js": main, "worker.js": worker });
  const opened = await open(`${await serve(folder)}/`);
  try {
    await opened.waitForFunction(() => document.querySelector("output").textContent);
    const [said, address] = JSON.parse(await opened.locator("output").textContent());
    assert.match(said, /service worker .* `lync-skype\/js`/);
    assert.equal(address, "bob(contoso.com)@msn.com");
  } finally {
    await opened.close();
  }
});

const BOTH = `
  import { addressForLync, ready } from "lync-skype";
  import { other } from "./other.cjs";
  ready().then(() => {
    document.querySelector("output").textContent = JSON.stringify([addressForLync("bob@contoso.com").address, other.addressForLync === addressForLync]);
  });`;
const OTHER = 'exports.other = require("lync-skype"); require("lync-skype/lang/de");';
const PAGE = '<!doctype html><link rel="icon" href="data:,"><output></output><script defer src="main.js"></script>';

async function hasOneCore(folder, out) {
  writeFileSync(join(folder, out, "index.html"), PAGE);
  const opened = await open(`${await serve(join(folder, out))}/`);
  try {
    await opened.waitForFunction(() => document.querySelector("output").textContent);
    assert.deepEqual(opened.faults, []);
    assert.equal(await opened.locator("output").textContent(), '["bob(contoso.com)@msn.com",true]');
  } finally {
    await opened.close();
  }
}

test("`require` and `import` in one bundle of esbuild share one core", async () => {
  const folder = await app("require-esbuild", { "main.js": BOTH, "other.cjs": OTHER });
  const esbuild = await import("esbuild");
  const options = { bundle: true, format: "iife", logLevel: "silent", metafile: true };
  const { metafile } = await esbuild.build({
    entryPoints: [join(folder, "main.js")],
    outfile: join(folder, "dist/main.js"),
    ...options,
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(!inputs.some((input) => input.includes("/cjs/")), inputs.join("\n"));
  await hasOneCore(folder, "dist");
});

test("`require` and `import` in one bundle of webpack share one core", async () => {
  const folder = await app("require-webpack", { "src/index.js": BOTH, "src/other.cjs": OTHER });
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((resolve, reject) => {
    const output = { path: join(folder, "dist"), filename: "main.js" };
    const options = {
      mode: "production",
      context: folder,
      entry: "./src/index.js",
      output,
      performance: { hints: false },
    };
    webpack(options, (error, result) => (error ? reject(error) : resolve(result)));
  });
  assert.deepEqual([stats.toJson().errors, stats.toJson().warnings], [[], []]);
  await hasOneCore(folder, "dist");
});

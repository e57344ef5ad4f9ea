/** Shared by the tests of the packed package: apps that have it installed, programs to run, a browser to open pages in. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { serve as startServer } from "../../xtask/node/serve.mjs";

/** The folder of these tests. */
export const here = fileURLToPath(new URL(".", import.meta.url));

export const root = join(here, "../..");

/** The tarball from `cargo xtask pack`. */
export const TARBALL = fromEnvironment("LYNC_SKYPE_TARBALL");

export function fromEnvironment(name) {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run \`cargo xtask test --only npm\``);
  return value;
}

/** A program that these tests have from npm. */
export const tool = (name) => join(here, "node_modules/.bin", name);

/**
 * An app: a folder with these files and the package in its `node_modules`, unpacked as npm would. It stands below this
 * folder, so that it finds the bundlers and nothing else of ours.
 */
export async function app(name, files, { unpack = true } = {}) {
  const folder = join(here, ".apps", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({
    name,
    private: true,
    type: "module",
    dependencies: unpack ? { "lync-skype": "*" } : {},
  });
  for (const [path, text] of Object.entries({ "package.json": manifest, ...files })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (unpack) {
    const target = join(folder, "node_modules/lync-skype");
    mkdirSync(target, { recursive: true });
    await succeed("tar", ["-xzf", TARBALL, "-C", target, "--strip-components=1"]);
  }
  return folder;
}

/** Runs a program to its end. */
export function run(command, args, { cwd = here, env = {}, input = undefined } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", ...env },
    });
    const output = { stdout: [], stderr: [] };
    for (const stream of ["stdout", "stderr"]) child[stream].on("data", (chunk) => output[stream].push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ code, stdout, stderr });
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Runs a program that must succeed; its standard output. */
export async function succeed(command, args, options) {
  const { code, stdout, stderr } = await run(command, args, options);
  assert.equal(code, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

const servers = [];
let browser;

// Here and not where they are opened: a hook set in a test ends with that test.
after(async () => {
  for (const server of servers) server.close();
  await (await browser)?.close();
});

/** Serves a folder until the tests of this file have ended. */
export async function serve(folder, headers = {}) {
  const server = await startServer(folder, { policy: false, headers });
  servers.push(server);
  return server.url;
}

/** Opens a page in Chromium. Errors there fail the test. */
export async function open(url) {
  if (browser === undefined) {
    const { chromium } = await import("playwright-core");
    browser = chromium.launch({
      executablePath: fromEnvironment("CHROME"),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  }
  const page = await (await browser).newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on(
    "console",
    (message) =>
      message.type() === "error" && !/favicon/.test(message.location().url) && page.faults.push(message.text()),
  );
  await page.goto(url);
  return page;
}

/** The text that a page shows in its `<output>` once it is done. */
export async function shown(url) {
  const page = await open(url);
  try {
    await page
      .waitForFunction(() => document.querySelector("output")?.textContent || globalThis.fault, undefined, {
        timeout: 20_000,
      })
      .catch(() => {});
    assert.deepEqual(page.faults, []);
    return await page.evaluate(() => document.querySelector("output")?.textContent);
  } finally {
    await page.close();
  }
}

/** The program that every test runs, and its expected output. */
export const PROGRAM = `
import { accountFromLync, addressForLync, addressForSkype, convertBytes, guide, inspect, ready, spell } from "lync-skype";

export async function report() {
  await ready();
  const lines = new TextEncoder().encode("bob@contoso.com\\nann@outlook.com\\nnobody\\n");
  return JSON.stringify([
    addressForLync("bob@contoso.com").address,
    addressForLync("bob@m\\u00fcller.de").address,
    addressForSkype("SIP:bob@contoso.com;transport=tls").address,
    accountFromLync("bob(contoso.com)@msn.com").account,
    inspect("live:bob").kind,
    spell("bob(contoso.com)@msn.com"),
    guide({ direction: "to-skype" }).client,
    new TextDecoder().decode(convertBytes(lines, { direction: "to-skype" })),
  ]);
}
`;

export const REPORT = JSON.stringify([
  "bob(contoso.com)@msn.com",
  "bob(xn--mller-kva.de)@msn.com",
  "bob@contoso.com",
  "bob@contoso.com",
  "skype-name",
  "bob, open bracket, contoso dot com, close bracket, at, msn dot com",
  "lync-2013",
  "bob(contoso.com)@msn.com\nann@outlook.com\n\n",
]);

/** The vectors, shared with the Rust and browser tests. */
export const vectors = ["to-skype", "to-lync", "account", "policy"].flatMap((name) =>
  JSON.parse(readFileSync(join(root, "tests/vectors", `${name}.json`), "utf8")),
);

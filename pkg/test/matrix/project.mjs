/** Projects of the matrix: created in their own folders, with packages from the registry and our tarball. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before } from "node:test";

import { open, serve, succeed, TARBALL } from "../support.mjs";

// Outside of the repository: a project must not find what is installed here.
const home = join(tmpdir(), "lync-skype-matrix");

/** The expected output of the functions and the element. */
export const ADDRESS = "bob(contoso.com)@msn.com";

/** Loads the functions and the element, and shows the results of the functions in the `<output>` of the page. */
export const PROGRAM = `import { addressForLync, ready } from "lync-skype";
import * as js from "lync-skype/js";
import "lync-skype/element";

export async function show(output) {
  await ready();
  const [one, other] = [addressForLync("bob@contoso.com"), js.addressForLync("bob@contoso.com")];
  output.textContent = one.address === other.address ? (one.address ?? "none") : "they differ";
}
`;

export const MAIN = 'import { show } from "./program.js";\nshow(document.querySelector("output"));\n';
export const HELPER = '<lync-skype-helper direction="to-skype" address="bob@contoso.com"></lync-skype-helper>';
export const BODY = `<output></output>${HELPER}`;
export const page = (script, type = ' type="module"') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,"></head><body>${BODY}<script${type} src="${script}"></script></body></html>`;

/**
 * Makes a project and installs what it needs.
 * @param {string} name
 * @param {{ packages: Record<string, string>, files: Record<string, string> }} project
 */
export async function project(name, { packages, files }) {
  const folder = join(home, name);
  rmSync(folder, { recursive: true, force: true });
  const manifest = {
    name,
    private: true,
    type: "module",
    dependencies: { ...packages, "lync-skype": `file:${TARBALL}` },
  };
  put(folder, { "package.json": JSON.stringify(manifest), ...files });
  await install(folder);
  return folder;
}

/** Adds our package to a project that a generator made. */
export async function add(folder, files) {
  put(folder, files);
  await install(folder, TARBALL);
}

/** Runs a project's generator in a folder where nothing else is. The folder of the project. */
export async function generated(name, command, ...args) {
  const folder = join(home, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  await succeed(command, args, { cwd: home, env: environment() });
  return folder;
}

function put(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function install(folder, ...packages) {
  await succeed("npm", ["install", ...packages, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
}

/** Some of these tools need a newer Node than the package. */
const [MAJOR] = process.versions.node.split(".").map(Number);
const NEWER = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/** No prompts and no telemetry. */
const ENVIRONMENT = {
  CI: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
};

const environment = () => ({
  ...ENVIRONMENT,
  PATH: [join(home, "node/node_modules", NEWER, "bin"), process.env.PATH].join(delimiter),
});

/** Puts a newer Node first in the path of everything that runs here, if this one is too old. */
before(async () => {
  if (MAJOR >= 22) return;
  put(join(home, "node"), { "package.json": JSON.stringify({ private: true, dependencies: { [NEWER]: "22.23.3" } }) });
  await install(join(home, "node"));
});

/** Runs a tool of the project to its end. */
export const tool = (folder, name, ...args) =>
  succeed(join(folder, "node_modules/.bin", name), args, { cwd: folder, env: environment() });

const children = [];
after(() => {
  for (const child of children) {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has exited.
    }
  }
});

/** Starts a server of the project, and waits until it prints its URL. */
export function started(folder, name, ...args) {
  const command = join(folder, "node_modules/.bin", name);
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment(), NO_COLOR: "1" },
    detached: true,
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
        const url = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said)?.[0];
        if (url !== undefined) resolve(`${url}/`);
      });
    }
    child.on("close", () => reject(new Error(said)));
  });
}

/** Opens what was built: the functions have answered, and the element is there, with its styles. */
export async function checkFolder(folder) {
  await check(`${await serve(folder)}/`);
}

/** @param {string} url */
export async function check(url) {
  const opened = await open(url);
  try {
    // A development server compiles when it is asked, and may load the page once more.
    await opened.waitForFunction((address) => document.querySelector("output")?.textContent === address, ADDRESS, {
      timeout: 120_000,
    });
    const shown = opened.locator('lync-skype-helper [part~="address"]').first();
    await shown.waitFor({ timeout: 60_000 });
    assert.equal(await shown.textContent(), ADDRESS);
    const copy = opened.locator("lync-skype-helper").getByRole("button", { name: /copy/i }).first();
    assert.notEqual(await copy.evaluate((button) => getComputedStyle(button).borderRadius), "0px", "it has its styles");
    assert.deepEqual(opened.faults, []);
  } finally {
    await opened.close();
  }
}

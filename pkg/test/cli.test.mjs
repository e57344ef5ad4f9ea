/** `npx lync-skype`, as it was installed. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { app, run, TARBALL, succeed } from "./support.mjs";

let folder;
let command;

before(async () => {
  folder = await app("cli", {}, { unpack: false });
  await succeed("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", TARBALL], { cwd: folder });
  command = join(folder, "node_modules/.bin/lync-skype");
});

const cli = (args, input) => run(command, args, { cwd: folder, input });

test("converts line by line, in each direction", async () => {
  assert.deepEqual(await cli(["--to", "skype"], "bob@contoso.com\nann@outlook.com\n"), { code: 0, stdout: "bob(contoso.com)@msn.com\nann@outlook.com\n", stderr: "" });
  assert.deepEqual(await cli(["--to", "lync"], "sip:bob@contoso.com"), { code: 0, stdout: "bob@contoso.com\n", stderr: "" });
  assert.deepEqual(await cli(["--to=account"], "bob(contoso.com)@msn.com\r\n"), { code: 0, stdout: "bob@contoso.com\n", stderr: "" });
  assert.deepEqual(await cli(["--to", "skype"], ""), { code: 0, stdout: "", stderr: "" });
});

test("npx finds it", async () => {
  const { code, stdout } = await run("npx", ["--no-install", "lync-skype", "--to", "skype"], { cwd: folder, input: "bob@contoso.com\n" });
  assert.deepEqual([code, stdout], [0, "bob(contoso.com)@msn.com\n"]);
});

test("exit code 1 where some lines are refused", async () => {
  assert.deepEqual(await cli(["--to", "skype"], "nobody\nbob@outlook.com\n"), { code: 1, stdout: "\nbob@outlook.com\n", stderr: "" });
});

test("the formats", async () => {
  const tsv = await cli(["--to", "skype", "--format", "tsv"], "bob@hotmial.com\nx@\n");
  assert.equal(tsv.stdout, "bob(hotmial.com)@msn.com\tdecorated\tdocumented\tmaybe-typo\n\t\t\tno-domain\n");
  const { stdout, code } = await cli(["--to", "skype", "--format", "ndjson"], "bob@contoso.com\n");
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).address, "bob(contoso.com)@msn.com");
});

test("a policy from a file", async () => {
  writeFileSync(join(folder, "policy.json"), '{ "routingDomain": "example.net" }');
  assert.equal((await cli(["--to", "skype", "--policy", "policy.json"], "bob@contoso.com")).stdout, "bob(contoso.com)@example.net\n");
  writeFileSync(join(folder, "off.json"), '{ "publicIm": "off" }');
  assert.deepEqual(await cli(["--to", "skype", "--policy", "off.json"], "bob@contoso.com"), { code: 1, stdout: "\n", stderr: "" });
});

test("misuse is one sentence and exit code 2, and nothing comes out", async () => {
  writeFileSync(join(folder, "bad.json"), '{ "organisation": { "sipDomains": ["a.com", "b.com", "c"] }, "x": 1 }');
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "null.json"), "[]");
  for (const [args, said] of [
    [[], /--to/],
    [["--to", "icq"], /skype, lync, account/],
    [["--to"], /--to/],
    [["--to", "skype", "--format", "csv"], /address, tsv, ndjson/],
    [["--to", "skype", "--color"], /--color/],
    [["--to", "skype", "file.txt"], /file\.txt/],
    [["--to", "skype", "--policy", "none.json"], /none\.json/],
    [["--to", "skype", "--policy", "broken.json"], /broken\.json/],
    [["--to", "skype", "--policy", "null.json"], /object/],
    [["--to", "skype", "--policy", "bad.json"], /organisation\.sipDomains\[2\].*x is not a known key/],
  ]) {
    const { code, stdout, stderr } = await cli(args, "bob@contoso.com\n");
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, said);
    assert.equal(stderr.split("\n").length, 2, stderr);
  }
});

test("--help and --version", async () => {
  const help = await cli(["--help"]);
  assert.equal(help.code, 0);
  for (const option of ["--to", "--format", "--policy", "--help", "--version"]) assert.ok(help.stdout.includes(option), option);
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/package.json"), "utf8"));
  assert.deepEqual(await cli(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
});

test("a reader that has enough ends it quietly", async () => {
  const child = spawn("sh", ["-c", `yes bob@contoso.com | "${command}" --to skype | head -n 3`], { cwd: folder });
  const chunks = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].on("data", (chunk) => (chunks[stream] += chunk));
  await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual(chunks, { stdout: "bob(contoso.com)@msn.com\n".repeat(3), stderr: "" });
});

test("many lines come out in order, and memory does not grow with them", async () => {
  const program = `
    const { spawn } = require("node:child_process");
    const child = spawn(process.argv[1], ["--to", "skype"], { stdio: ["pipe", "pipe", "inherit"] });
    let lines = 0;
    child.stdout.on("data", (chunk) => { for (const byte of chunk) lines += byte === 10; });
    const block = "bob.smith@contoso.com\\n".repeat(20000);
    let most = 0;
    const memory = () => Number(require("node:fs").readFileSync("/proc/" + child.pid + "/status", "utf8").match(/VmRSS:\\s+(\\d+)/)?.[1] ?? 0);
    (async () => {
      for (let round = 0; round < 60; round += 1) {
        if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once("drain", resolve));
        most = Math.max(most, memory());
      }
      child.stdin.end();
    })();
    child.on("close", (code) => console.log(code, lines, most));`;
  const stdout = await succeed("node", ["-e", program, command], { cwd: folder });
  const [code, lines, kilobytes] = stdout.split(" ").map(Number);
  assert.deepEqual([code, lines], [0, 1_200_000]);
  assert.ok(kilobytes < 200_000, `${kilobytes} kB`);
});

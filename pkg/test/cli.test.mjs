/** `npx lync-skype`, as it was installed. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
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
  assert.deepEqual(await cli(["--to", "skype"], "bob@contoso.com\nann@outlook.com\n"), {
    code: 0,
    stdout: "bob(contoso.com)@msn.com\nann@outlook.com\n",
    stderr: "",
  });
  assert.deepEqual(await cli(["--to", "lync"], "sip:bob@contoso.com"), {
    code: 0,
    stdout: "bob@contoso.com\n",
    stderr: "",
  });
  assert.deepEqual(await cli(["--to=account"], "bob(contoso.com)@msn.com\r\n"), {
    code: 0,
    stdout: "bob@contoso.com\n",
    stderr: "",
  });
  assert.deepEqual(await cli(["--to", "skype"], ""), { code: 0, stdout: "", stderr: "" });
});

test("npx finds it", async () => {
  const { code, stdout } = await run("npx", ["--no-install", "lync-skype", "--to", "skype"], {
    cwd: folder,
    input: "bob@contoso.com\n",
  });
  assert.deepEqual([code, stdout], [0, "bob(contoso.com)@msn.com\n"]);
});

test("exit code 1 where some lines are refused", async () => {
  assert.deepEqual(await cli(["--to", "skype"], "nobody\nbob@outlook.com\n"), {
    code: 1,
    stdout: "\nbob@outlook.com\n",
    stderr: "",
  });
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
  assert.equal(
    (await cli(["--to", "skype", "--policy", "policy.json"], "bob@contoso.com")).stdout,
    "bob(contoso.com)@example.net\n",
  );
  writeFileSync(join(folder, "mark.json"), '\uFEFF{ "routingDomain": "example.net" }');
  assert.equal(
    (await cli(["--to", "skype", "--policy", "mark.json"], "bob@contoso.com")).stdout,
    "bob(contoso.com)@example.net\n",
  );
  writeFileSync(join(folder, "off.json"), '{ "publicIm": "off" }');
  assert.deepEqual(await cli(["--to", "skype", "--policy", "off.json"], "bob@contoso.com"), {
    code: 1,
    stdout: "\n",
    stderr: "",
  });
});

test("misuse is one sentence and exit code 2, and nothing comes out", async () => {
  writeFileSync(join(folder, "bad.json"), '{ "organisation": { "sipDomains": ["a.com", "b.com", "c"] }, "x": 1 }');
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "lines.json"), '{\n  "x": y\n}');
  for (const value of ["null", "[]", '"a"'])
    writeFileSync(join(folder, `${value.replace(/\W/g, "") || "list"}.json`), value);
  for (const [args, said] of [
    [[], /--to/],
    [["--to", "icq"], /skype, lync, account/],
    [["--to"], /--to/],
    [["--to", "skype", "--format", "csv"], /address, tsv, ndjson/],
    [["--to", "skype", "--color"], /--color/],
    [["--to", "skype", "file.txt"], /file\.txt/],
    [["--to", "skype", "--policy", "none.json"], /none\.json/],
    [["--to", "skype", "--policy", "broken.json"], /broken\.json/],
    [["--to", "skype", "--policy", "lines.json"], /lines\.json/],
    [["--to", "skype", "--policy", "null.json"], /null\.json: .*object/],
    [["--to", "skype", "--policy", "list.json"], /list\.json: .*object/],
    [["--to", "skype", "--policy", "a.json"], /a\.json: .*object/],
    [["--to", "skype", "--policy", "bad.json"], /bad\.json: .*organisation\.sipDomains\[2\].*x is not a known key/],
    [["--to", "skype", "--to", "lync"], /--to is there more than once/],
    [["--to", "skype", "--format", "tsv", "--format=tsv"], /--format is there more than once/],
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
  for (const option of ["--to", "--format", "--policy", "--help", "--version"])
    assert.ok(help.stdout.includes(option), option);
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/package.json"), "utf8"));
  assert.deepEqual(await cli(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
});

/** What a shell says about one line of commands, in which `$LYNC` is the command. */
const shell = (line) => run("bash", ["-c", line], { cwd: folder, env: { LYNC: command } });

test("a reader that has enough ends it quietly, and the exit code tells of the lines until there", async () => {
  const read = (address) => shell(`yes ${address} | ("$LYNC" --to skype; echo $? >&2) | head -n 3`);
  assert.deepEqual(await read("bob@contoso.com"), {
    code: 0,
    stdout: "bob(contoso.com)@msn.com\n".repeat(3),
    stderr: "0\n",
  });
  assert.deepEqual(await read("nobody"), { code: 0, stdout: "\n\n\n", stderr: "1\n" });
});

test("--help and --version to a reader that is gone", async () => {
  for (const option of ["--help", "--version"]) {
    // The reader ends before anything is written.
    const { stderr } = await shell(`(sleep 0.2; "$LYNC" ${option}; echo $? >&2) | true`);
    assert.equal(stderr, "0\n", option);
  }
});

const FULL = "lync-skype: could not write to standard output: no space left on device\n";

test("a full disk is one line and exit code 2", { skip: !existsSync("/dev/full") }, async () => {
  for (const args of ["--help", "--version", "--to skype"]) {
    assert.deepEqual(
      await shell(`yes bob@contoso.com | head -n 9 | "$LYNC" ${args} > /dev/full`),
      { code: 2, stdout: "", stderr: FULL },
      args,
    );
  }
  // Nor does a misuse turn into something else where nobody can hear of it.
  assert.equal((await shell('"$LYNC" --to icq 2> /dev/full')).code, 2);
});

test("a disk that takes a part of the lines is no success", { skip: process.platform === "win32" }, async () => {
  // The system writes what there is room for and calls it a shorter write; the next one fails.
  const { code, stderr } = await shell(
    `ulimit -f 4; trap "" XFSZ; yes bob@contoso.com | head -n 1000 | "$LYNC" --to skype > part.txt`,
  );
  assert.ok(statSync(join(folder, "part.txt")).size < 25_000);
  assert.equal(stderr, "lync-skype: could not write to standard output: file too large\n");
  assert.equal(code, 2);
});

test("an input that cannot be read is one line and exit code 2", async () => {
  writeFileSync(join(folder, "in.txt"), "bob@contoso.com\n");
  assert.deepEqual(await shell('"$LYNC" --to skype < .'), {
    code: 2,
    stdout: "",
    stderr: "lync-skype: standard input is a folder, not a file\n",
  });
  // A descriptor that is for writing only.
  const unreadable = await shell('"$LYNC" --to skype 0>> in.txt');
  assert.deepEqual(unreadable, {
    code: 2,
    stdout: "",
    stderr: "lync-skype: could not read standard input: bad file descriptor\n",
  });
});

test("an input that breaks off is no end", async () => {
  // Paused, so that this process leaves the bytes to the other one.
  const server = createServer({ pauseOnConnect: true });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const sender = connect(server.address().port, "127.0.0.1");
  const [socket] = await once(server, "connection");
  sender.write("bob@contoso.com\n");
  const child = spawn(command, ["--to", "skype"], { cwd: folder, stdio: [socket, "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].on("data", (chunk) => (said[stream] += chunk));
  // A reset takes along what was not read yet.
  await once(child.stdout, "data");
  sender.resetAndDestroy();
  const [code] = await once(child, "close");
  socket.destroy();
  server.close();
  const stderr = "lync-skype: could not read standard input: connection reset by peer\n";
  assert.deepEqual({ code, ...said }, { code: 2, stdout: "bob(contoso.com)@msn.com\n", stderr });
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

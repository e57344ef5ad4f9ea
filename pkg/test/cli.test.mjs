/** `npx lync-skype`, from the installed package. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { before, test } from "node:test";

import { parse } from "csv-parse/sync";

import { app, run, TARBALL, succeed } from "./support.mjs";

let folder;
let command;

before(async () => {
  folder = await app("cli", {}, { unpack: false });
  await succeed("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", TARBALL], { cwd: folder });
  command = join(folder, "node_modules/.bin/lync-skype");
});

const cli = (args, input) => run(command, args, { cwd: folder, input });

const told = (text) => ({ stderr: `lync-skype: ${text}\n` });
const refused = (count, lines, hint = " To see why, use --format tsv.") =>
  told(`${lines} line${lines === 1 ? "" : "s"}: ${lines - count} converted, ${count} refused.${count > 0 ? hint : ""}`);

test("converts line by line, in each direction", async () => {
  assert.deepEqual(await cli(["--to", "skype"], "bob@contoso.com\nann@outlook.com\n"), {
    code: 0,
    stdout: "bob(contoso.com)@msn.com\nann@outlook.com\n",
    ...refused(0, 2),
  });
  assert.deepEqual(await cli(["--to", "lync", "-"], "sip:bob@contoso.com"), {
    code: 0,
    stdout: "bob@contoso.com\n",
    ...refused(0, 1),
  });
  assert.deepEqual(await cli(["--to=account"], "bob(contoso.com)@msn.com\r\n"), {
    code: 0,
    stdout: "bob@contoso.com\n",
    ...refused(0, 1),
  });
  assert.deepEqual(await cli(["--to", "skype"], ""), { code: 0, stdout: "", ...refused(0, 0) });
});

test("addresses as arguments: answers on standard output, messages on standard error", async () => {
  assert.deepEqual(await cli(["--to", "skype", "bob@contoso.com"]), {
    code: 0,
    stdout: "bob(contoso.com)@msn.com\n",
    stderr: "",
  });
  assert.deepEqual(await cli(["--to", "account", "bob(contoso.com)@msn.com"]), {
    code: 0,
    stdout: "bob@contoso.com\n",
    stderr: "",
  });
  const { code, stdout, stderr } = await cli(["--to", "skype", "ann@hotmial.com", "bob@", "c@d.com\ne@f.com"]);
  assert.deepEqual([code, stdout], [1, "ann(hotmial.com)@msn.com\n\n\n"]);
  assert.match(stderr, /^lync-skype: ann@hotmial\.com: Did you mean ann@hotmail\.com\?\nlync-skype: bob@: Enter /);
  const german = await cli(["--to", "skype", "--locale", "de-AT", "bob@"]);
  assert.match(german.stderr, /^lync-skype: bob@: Geben Sie /);
  const json = await cli(["--to", "skype", "--format", "ndjson", "--locale", "fr", "bob@"]);
  assert.match(JSON.parse(json.stdout).problems[0].message, /^(?:Saisissez|Entrez|Indiquez)/);
});

test("a refusal gives each message once, and then each better input, in every language", async () => {
  const several = await cli(["--to", "skype", '"Doe, John" <john@contoso.com>, jane@contoso.com']);
  const said = several.stderr.trimEnd().split("\n");
  assert.deepEqual(
    said.map((line) => line.replace(/^lync-skype: .*, jane@contoso\.com: /, "")),
    ["Enter one address at a time", "Did you mean john@contoso.com?", "Did you mean jane@contoso.com?"],
  );
  for (const locale of ["ar", "de", "en", "es", "fr"]) {
    const explained = async (address) => {
      const { stderr } = await cli(["--to", "skype", "--locale", locale, address]);
      return stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(`lync-skype: ${address}: `, ""));
    };
    // The core's own sentence is the pattern for the one that the command line adds.
    const [pattern] = await explained("ann@hotmial.com");
    assert.ok(pattern.includes("ann@hotmail.com"), pattern);
    const lines = await explained("bob @contoso.com");
    assert.equal(lines.length, 2, lines.join("\n"));
    assert.equal(lines[1], pattern.replace("ann@hotmail.com", "bob@contoso.com"));
  }
});

test("files, addresses and standard input, in the order of the arguments", async () => {
  writeFileSync(join(folder, "one.txt"), "a@b.com");
  writeFileSync(join(folder, "two.txt"), "nobody\n");
  const args = ["--to", "skype", "two.txt", "c@d.com", "-", "one.txt"];
  assert.deepEqual(await cli(args, "e@f.com"), {
    code: 1,
    stdout: "\nc(d.com)@msn.com\ne(f.com)@msn.com\na(b.com)@msn.com\n",
    ...refused(1, 4),
  });
  // A file name may look like an address.
  writeFileSync(join(folder, "x@y.com"), "g@h.com");
  assert.equal((await cli(["--to", "skype", "x@y.com"])).stdout, "g(h.com)@msn.com\n");
});

test("what Windows writes: UTF-16 by its mark, CR, and U+001A at the end", async () => {
  const utf16 = Buffer.from("\uFEFFbob@contoso.com\r\nann@outlook.com", "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  for (const bytes of [
    utf16,
    swapped,
    "\uFEFFbob@contoso.com\rann@outlook.com\x1A",
    "bob@contoso.com\r\nann@outlook.com\r\n\x1A\x1A",
  ]) {
    writeFileSync(join(folder, "windows.txt"), bytes);
    assert.deepEqual(await cli(["--to", "skype", "windows.txt"]), {
      code: 0,
      stdout: "bob(contoso.com)@msn.com\nann@outlook.com\n",
      ...refused(0, 2),
    });
    const { stdout } = await shell('cat windows.txt | "$LYNC" --to skype');
    assert.equal(stdout, "bob(contoso.com)@msn.com\nann@outlook.com\n");
  }
  const { stdout } = await shell(
    `(printf 'bob@contoso.com\\r'; sleep 0.2; printf '\\nann@outlook.com\\r'; sleep 0.2; printf 'q@r.com') | "$LYNC" --to skype`,
  );
  assert.equal(stdout, "bob(contoso.com)@msn.com\nann@outlook.com\nq(r.com)@msn.com\n");
});

test("another encoding is reported with the line number", async () => {
  writeFileSync(join(folder, "latin.txt"), Buffer.from("bob@contoso.com\nm\xFCller@contoso.com\n", "latin1"));
  const { code, stdout, stderr } = await cli(["--to", "skype", "latin.txt"]);
  assert.deepEqual([code, stdout], [1, "bob(contoso.com)@msn.com\n\n"]);
  assert.match(stderr, /^lync-skype: latin\.txt, line 2 is not UTF-8\. Save the file as UTF-8/);
  const plain = Buffer.from("bob@contoso.com\nann@contoso.com\n", "utf16le");
  assert.match((await cli(["--to", "skype"], plain)).stderr, /standard input, line 1 is not UTF-8/);
});

test("a table: the column by its heading or number, written back as it was", async () => {
  const table =
    '#TYPE Selected.System.String\r\n"name";"E-mail";"tel"\r\n"M\u00fcller; Bob";"bob@contoso.com";"+49 89 123"\r\n\r\nAnn;ann@hotmial.com\r\n"Carl\r\nC.";"nobody";"-5"\r\n';
  const expected =
    '#TYPE Selected.System.String\r\n"name";"E-mail";"tel";"im-address";"rule";"certainty";"codes"\r\n"M\u00fcller; Bob";"bob@contoso.com";"+49 89 123";"bob(contoso.com)@msn.com";"decorated";"documented";\r\n\r\nAnn;ann@hotmial.com;;"ann(hotmial.com)@msn.com";"decorated";"documented";"maybe-typo"\r\n"Carl\r\nC.";"nobody";"-5";;;;"skype-name"\r\n';
  for (const encode of [
    (text) => Buffer.from(text),
    (text) => Buffer.from(`\uFEFF${text}`),
    (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
    (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  ]) {
    writeFileSync(join(folder, "table.csv"), encode(table));
    for (const column of ["e-mail", "2"]) {
      rmSync(join(folder, "out.csv"), { force: true });
      const args = ["--to", "skype", "--column", column, "--output", "out.csv", "table.csv"];
      assert.deepEqual(await cli(args), { code: 1, stdout: "", ...told("3 rows: 2 converted, 1 refused.") });
      assert.deepEqual(readFileSync(join(folder, "out.csv")), encode(expected));
    }
  }
});

test("tables of all kinds", async () => {
  const table = async (text, ...args) => (await cli(["--to", "skype", "--column", ...args], text)).stdout;
  const bob = "bob(contoso.com)@msn.com";
  assert.equal(
    await table("sep=;\nmail\nbob@contoso.com\n", "mail"),
    `sep=;\nmail;im-address;rule;certainty;codes\nbob@contoso.com;${bob};decorated;documented;\n`,
  );
  assert.equal(
    await table("a\tmail, work\n1\tbob@contoso.com", "mail, work"),
    `a\tmail, work\tim-address\trule\tcertainty\tcodes\n1\tbob@contoso.com\t${bob}\tdecorated\tdocumented\t`,
  );
  assert.equal(await table("bob@contoso.com,x\r", "1"), `bob@contoso.com,x,${bob},decorated,documented,\r`);
  // Formulas become text; numbers and phone numbers are unchanged.
  assert.equal(
    await table('mail,x,y\n=1+1@contoso.com,=cmd(),+1 425\n"bob@contoso.com","\u2003@SUM(A1)",-5\n', "mail"),
    `mail,x,y,im-address,rule,certainty,codes\n'=1+1@contoso.com,'=cmd(),+1 425,'=1+1(contoso.com)@msn.com,decorated,documented,\nbob@contoso.com,'\u2003@SUM(A1),-5,${bob},decorated,documented,\n`,
  );
  const german = Buffer.from("name;mail\r\nM\xFCller;bob@contoso.com\r\n", "latin1");
  const { code, stderr } = await cli(["--to", "skype", "--column", "mail"], german);
  assert.equal(code, 2);
  assert.match(stderr, /line 2 is not UTF-8\. Save the file as UTF-8 \(in Excel: \u201cCSV UTF-8\u201d\)/);
  const long = await cli(["--to", "skype", "--column", "1"], "mail\nbob@contoso.com,2,3\n");
  const open = await cli(["--to", "skype", "--column", "1"], 'mail\n"bob@contoso.com\n');
  assert.equal(open.code, 2);
  assert.match(open.stderr, /is not a table that can be read: a quotation mark is opened and never closed\n$/);
  assert.match(long.stderr, /line 2: more cells than in the first line/);
});

test("cells that a spreadsheet would run, as the page knows them too", async () => {
  const vectors = new URL("../../tests/vectors/formulas.json", import.meta.url);
  const cases = JSON.parse(readFileSync(vectors, "utf8"));
  const quoted = (/** @type {{ cell: string }} */ { cell }) => `bob@contoso.com,"${cell}"\r\n`;
  const table = `mail,x\r\n${cases.map(quoted).join("")}`;
  const { stdout } = await cli(["--to", "skype", "--column", "mail"], table);
  const rows = parse(stdout, { record_delimiter: "\r\n" }).slice(1);
  assert.equal(rows.length, cases.length);
  for (const [place, { why, cell, formula }] of cases.entries()) {
    assert.equal(rows[place][1], formula ? `'${cell}` : cell, why);
  }
});

test("--output is not the input, and a mistake empties no file", async () => {
  writeFileSync(join(folder, "kept.csv"), "mail\nbob@contoso.com\n");
  for (const [args, said] of /** @type {any[][]} */ ([
    [
      ["--column", "mail", "--output", "kept.csv", "kept.csv"],
      /--output kept\.csv is also the input\. Choose another file/,
    ],
    [
      ["--column", "fax", "--output", "kept.csv", "table.csv"],
      /--column fax: no such column\. The columns are 1 name, 2 E-mail, 3 tel/,
    ],
    [["--output", "kept.csv", "none.txt"], /none\.txt is not a file, and not an address/],
  ])) {
    const { code, stdout, stderr } = await cli(["--to", "skype", ...args]);
    assert.deepEqual([code, stdout], [2, ""], stderr);
    assert.match(stderr, said);
    assert.equal(readFileSync(join(folder, "kept.csv"), "utf8"), "mail\nbob@contoso.com\n");
  }
  assert.deepEqual(await cli(["--to", "skype", "--output", "empty.txt"], ""), {
    code: 0,
    stdout: "",
    ...refused(0, 0),
  });
  assert.equal(readFileSync(join(folder, "empty.txt"), "utf8"), "");
  assert.match(
    (await cli(["--to", "skype", "--output", "none/out.txt"], "a@b.com")).stderr,
    /could not write to none\/out\.txt: no such file/,
  );
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
    ...refused(1, 2),
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
  // A help desk's settings contain a policy.
  const config = {
    $schema: "x",
    policy: { routingDomain: "example.org" },
    notice: { show: false },
    hide: ["bulk"],
    publicIm: "on",
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  assert.equal(
    (await cli(["--to", "skype", "--policy", "config.json", "bob@contoso.com"])).stdout,
    "bob(contoso.com)@example.org\n",
  );
  writeFileSync(join(folder, "off.json"), '{ "publicIm": "off" }');
  assert.deepEqual(await cli(["--to", "skype", "--policy", "off.json"], "bob@contoso.com"), {
    code: 1,
    stdout: "\n",
    ...refused(1, 1),
  });
});

test("misuse is one sentence and exit code 2, and nothing comes out", async () => {
  writeFileSync(join(folder, "bad.json"), '{ "organisation": { "sipDomains": ["a.com", "b.com", "c"] }, "x": 1 }');
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "lines.json"), '{\n  "x": y\n}');
  for (const value of ["null", "[]", '"a"'])
    writeFileSync(join(folder, `${value.replace(/\W/g, "") || "list"}.json`), value);
  for (const [args, said] of /** @type {any[][]} */ ([
    [[], /--to/],
    [["--to", "icq"], /skype, lync, account/],
    [["--to"], /--to needs a value\. See --help\./],
    [["--to", "skype", ""], /an argument is empty\. Give an address, a file, or - for standard input/],
    [["--to", "skype", "--format", "csv"], /address, tsv, ndjson/],
    [["--to", "skype", "--color"], /--color/],
    [["--to", "skype", "file.txt"], /file\.txt is not a file, and not an address because it has no @/],
    [["--to", "skype", "."], /\. is a folder, not a file/],
    [["--to", "skype", "--locale", "tlh"], /--locale must be one of ar, de, en, es, fr/],
    [["--to", "skype", "--column", "1", "--format", "tsv"], /Leave out --format/],
    [["--to", "skype", "--column", "1", "a@b.com"], /--column takes one table/],
    [["--to", "skype", "--policy", "none.json"], /--policy none\.json could not be read: no such file or directory/],
    [["--to", "skype", "--policy", "broken.json"], /--policy broken\.json is not valid JSON: /],
    [["--to", "skype", "--policy", "lines.json"], /--policy lines\.json is not valid JSON: /],
    [["--to", "skype", "--policy", "null.json"], /null\.json: .*object/],
    [["--to", "skype", "--policy", "list.json"], /list\.json: .*object/],
    [["--to", "skype", "--policy", "a.json"], /a\.json: .*object/],
    [["--to", "skype", "--policy", "bad.json"], /bad\.json: .*organisation\.sipDomains\[2\].*x is not a known key/],
    [["--to", "skype", "--to", "lync"], /--to was given more than once/],
    [["--to", "skype", "--format", "tsv", "--format=tsv"], /--format was given more than once/],
  ])) {
    const { code, stdout, stderr } = await cli(args, "bob@contoso.com\n");
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, said);
    assert.equal(stderr.split("\n").length, 2, stderr);
  }
});

test("--help and --version", async () => {
  const help = await cli(["--help"]);
  assert.equal(help.code, 0);
  for (const option of ["--to", "--format", "--column", "--policy", "--locale", "--output", "--help", "--version"])
    assert.ok(help.stdout.includes(option), option);
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/package.json"), "utf8"));
  assert.deepEqual(await cli(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
});

/** What a shell says about one line of commands, in which `$LYNC` is the command. */
const shell = (line) => run("bash", ["-c", line], { cwd: folder, env: { LYNC: command } });

test("a reader that closes the pipe ends it quietly, and the exit code covers the lines until then", async () => {
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
    // The reader exits before anything is written.
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
  // The exit code for misuse is the same if standard error is closed.
  assert.equal((await shell('"$LYNC" --to icq 2> /dev/full')).code, 2);
});

test("a disk that takes a part of the lines is no success", { skip: process.platform === "win32" }, async () => {
  // The system performs a short write with the available space; the next write fails.
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
  // A write-only descriptor.
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
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const sender = connect(port, "127.0.0.1");
  const [socket] = await once(server, "connection");
  sender.write("bob@contoso.com\n");
  const child = spawn(command, ["--to", "skype"], { cwd: folder, stdio: [socket, "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].on("data", (chunk) => (said[stream] += chunk));
  // A reset discards unread data.
  await once(child.stdout, "data");
  sender.resetAndDestroy();
  const [code] = await once(child, "close");
  socket.destroy();
  server.close();
  const stderr = "lync-skype: could not read standard input: connection reset by peer\n";
  assert.deepEqual({ code, ...said }, { code: 2, stdout: "bob(contoso.com)@msn.com\n", stderr });
});

/** Runs the command on what `write` writes to it: its exit code, its output, and the most memory that it took, in kB. */
const PROGRAM = (body) => `
  const { spawn } = require("node:child_process");
  const child = spawn(process.argv[1], ["--to", "skype", "--format", "tsv"], { stdio: ["pipe", "pipe", "ignore"] });
  let lines = 0;
  let tail = "";
  child.stdout.on("data", (chunk) => {
    for (const byte of chunk) lines += byte === 10;
    tail = (tail + chunk).slice(-100);
  });
  let most = 0;
  const status = "/proc/" + child.pid + "/status";
  const memory = () => Number(require("node:fs").readFileSync(status, "utf8").match(/VmRSS:\\s+(\\d+)/)?.[1] ?? 0);
  const write = async (block) => {
    if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    most = Math.max(most, memory());
  };
  (async () => { ${body}; child.stdin.end(); })();
  child.on("close", (code) => console.log(JSON.stringify({ code, lines, tail, most })));`;

test("many lines come out in order, and memory does not grow with them", async () => {
  const body = `
    const block = "bob.smith@contoso.com\\n".repeat(20000);
    for (let round = 0; round < 60; round += 1) await write(block);`;
  const { code, lines, most } = JSON.parse(await succeed("node", ["-e", PROGRAM(body), command], { cwd: folder }));
  assert.deepEqual([code, lines], [0, 1_200_000]);
  assert.ok(most < 200_000, `${most} kB`);
});

test("a line without an end is refused, and memory does not grow with it", async () => {
  const body = `
    const block = "x".repeat(1_000_000);
    for (let round = 0; round < 300; round += 1) await write(block);
    await write("\\nbob@contoso.com\\n");`;
  const { code, tail, most } = JSON.parse(await succeed("node", ["-e", PROGRAM(body), command], { cwd: folder }));
  assert.equal(tail, "\t\t\ttoo-long\nbob(contoso.com)@msn.com\tdecorated\tdocumented\t\n");
  assert.equal(code, 1);
  assert.ok(most < 200_000, `${most} kB`);
});

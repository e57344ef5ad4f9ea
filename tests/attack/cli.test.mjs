// The command line: payloads as arguments, as lines of a file and as cells of a table.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { EVERYTHING, PAYLOADS } from "./corpus.mjs";
import { runsAsFormula, table } from "./cells.mjs";

const { bin } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const CLI = join(process.env.PACKAGE_FOLDER, "..", bin["lync-skype"]);

/** Runs the command line, which must exit with one of its three exit codes, and never with a stack trace. */
function run(words, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { timeout: 60_000 });
    const out = [];
    let told = "";
    child.stdout.on("data", (part) => out.push(part));
    child.stderr.on("data", (part) => {
      told += part;
    });
    child.stdin.on("error", () => {
      // It exited before it had read everything.
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      assert.equal(signal, null, `ended by ${signal}`);
      assert.ok([0, 1, 2].includes(code), `exit code ${code}: ${told}`);
      assert.doesNotMatch(told, /^\s+at .+:\d+:\d+|RuntimeError|panicked|node:internal/m, "a stack trace");
      resolve({ code, out: Buffer.concat(out), told });
    });
    child.stdin.end(input);
  });
}

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "lync-skype-attack-"));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** Valid shell arguments: no NUL, and no lone surrogates. */
const ARGUMENTS = PAYLOADS.filter((text) => !text.includes("\0") && text.length < 10_000).map((text) =>
  text.toWellFormed(),
);

test("payloads as arguments", async (t) => {
  // One process per payload is slow: a few of each kind, and all of them in one call.
  for (const text of ARGUMENTS.filter((_, index) => index % 12 === 0)) {
    for (const words of [
      ["--to", "skype", "--", text],
      ["--to", text],
      ["--to", "skype", "--policy", text],
      ["--to", "skype", "--format", text],
    ]) {
      await run(words, "");
    }
  }
  const { code } = await run(["--to", "skype", "--", ...ARGUMENTS.filter((text) => text.length < 500)], "");
  assert.ok([1, 2].includes(code));
  t.diagnostic(`${ARGUMENTS.length} arguments`);
});

test("payloads as lines, in every format", async (t) => {
  const lines = EVERYTHING.map((text) => text.replace(/[\r\n]/g, " ")).join("\n");
  for (const to of ["skype", "lync", "account"]) {
    for (const format of ["address", "tsv", "ndjson"]) {
      const { code, out } = await run(["--to", to, "--format", format], lines);
      assert.ok([0, 1].includes(code));
      assert.equal(out.toString().split("\n").length - 1, lines.split("\n").length, `${to} ${format}`);
      // The output has no terminal control characters.
      assert.doesNotMatch(out.toString(), /[^\P{Cc}\t\n]/u);
    }
  }
  t.diagnostic(`${EVERYTHING.length} lines, nine ways`);
});

test("payloads as cells of a table: the output has no formula and is the same table", async (t) => {
  const place = folder(t);
  // U+FFFD and NUL indicate another encoding: the command line reports that and reads no such table.
  const texts = EVERYTHING.filter((text) => text.isWellFormed() && !text.includes("\0") && !text.includes("\uFFFD"));
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  for (const delimiter of [",", ";", "\t"]) {
    const rows = texts.map((text) => [text, "x"].map(quoted).join(delimiter));
    const file = join(place, "list.csv");
    writeFileSync(file, `${["address", "other"].join(delimiter)}\r\n${rows.join("\r\n")}\r\n`);
    const { code, out, told } = await run(["--to", "skype", "--column", "address", file], "");
    assert.ok([0, 1].includes(code), told);
    const back = table(out.toString(), delimiter);
    assert.equal(back.length, texts.length + 1);
    for (const cells of back) {
      assert.deepEqual(cells.filter(runsAsFormula), []);
    }
  }
});

test("files that are none: a folder, bytes of no text, another encoding, a policy that is hostile", async (t) => {
  const place = folder(t);
  const file = (name, content) => {
    writeFileSync(join(place, name), content);
    return join(place, name);
  };
  const noise = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
  for (const words of [
    [place],
    [file("noise", noise)],
    [file("nul", Buffer.alloc(5000))],
    [join(place, "none")],
    ["--policy", file("deep.json", `${"[".repeat(50_000)}${"]".repeat(50_000)}`), "bob@contoso.com"],
    ["--policy", file("proto.json", '{"__proto__":{"publicIm":"off"}}'), "bob@contoso.com"],
    ["--policy", file("cut.json", '{"publicIm":'), "bob@contoso.com"],
    ["--policy", file("noise.json", noise), "bob@contoso.com"],
    ["--column", "address", file("quote.csv", `address\n"${"x,y\n".repeat(20_000)}`)],
  ]) {
    await run(["--to", "skype", ...words], "");
  }
  const utf16 = Buffer.from("\ufeffbob@contoso.com\n", "utf16le");
  const { out, code } = await run(["--to", "skype", file("powershell.txt", utf16)], "");
  assert.deepEqual([code, out.toString()], [0, "bob(contoso.com)@msn.com\n"]);
});

test("a line without an end is refused in constant memory", async (t) => {
  const file = join(folder(t), "long");
  writeFileSync(file, `${"a".repeat(60_000_000)}\nbob@contoso.com\n`);
  const child = spawn(process.execPath, ["--expose-gc", CLI, "--to", "skype", file]);
  let out = "";
  let highest = 0;
  child.stdout.on("data", (part) => {
    out += part;
  });
  const look = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      highest = Math.max(highest, Number(kilobytes));
    } catch {
      // Not on this system, or it has ended.
    }
  }, 20);
  const code = await new Promise((done) => {
    child.on("close", done);
  });
  clearInterval(look);
  assert.deepEqual([code, out], [1, "\nbob(contoso.com)@msn.com\n"]);
  t.diagnostic(`${Math.round(highest / 1024)} MB at most`);
  assert.ok(highest < 150_000, `${highest} kB`);
});

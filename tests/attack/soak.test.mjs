// Long use: memory at the start and at the end. Part of the whole attack only.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { SITE, harness } from "../e2e/harness.mjs";
import { ready } from "../e2e/visit.mjs";
import { WHOLE } from "./corpus.mjs";

const { newPage, browser } = harness();
const LONG = { skip: !WHOLE && "with the whole attack only", timeout: 1_800_000 };

const { bin } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const CLI = join(process.env.PACKAGE_FOLDER, "..", bin["lync-skype"]);
const PACKAGE = join(process.env.PACKAGE_FOLDER, "node.js");

const MB = 1 << 20;
const megabytes = (bytes) => `${(bytes / MB).toFixed(1)} MB`;

/** The site at a place, and `memory()`: what the page keeps after garbage collection. */
async function visited(t, fragment) {
  const page = await newPage(t);
  // The memory of the app's modules, which the browser counts nowhere.
  await page.addInitScript(() => {
    globalThis.memories = [];
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const original = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const result = await original.apply(WebAssembly, given);
        globalThis.memories.push((result.instance ?? result).exports.memory);
        return result;
      };
    }
  });
  await page.goto(`${SITE}/${fragment}`);
  await ready(page);
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable");
  const machine = await browser().newBrowserCDPSession();
  async function memory() {
    // What finalizers free is garbage of the next collection.
    for (let turn = 0; turn < 4; turn += 1) {
      await debug.send("HeapProfiler.collectGarbage");
      await page.waitForTimeout(250);
    }
    const { metrics } = await debug.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    const { processInfo } = await machine.send("SystemInfo.getProcessInfo");
    const processes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => resident(id, "VmRSS"));
    return {
      heap: value("JSHeapUsedSize"),
      modules: await page.evaluate(() => globalThis.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)),
      nodes: value("Nodes"),
      listeners: value("JSEventListeners"),
      processes: processes.reduce((sum, bytes) => sum + bytes, 0),
    };
  }
  return { page, memory };
}

const told = ({ heap, modules, nodes, listeners, processes }) =>
  `heap ${megabytes(heap)}, WebAssembly ${megabytes(modules)}, ${nodes} nodes, ${listeners} listeners, processes ${megabytes(processes)}`;

/** Fails if the page keeps more at the end than at the start, beyond what the browser keeps for itself. */
function levels(t, start, end) {
  t.diagnostic(`start: ${told(start)}`);
  t.diagnostic(`end: ${told(end)}`);
  assert.ok(end.heap - start.heap < 2 * MB, "the heap grew");
  assert.ok(end.modules - start.modules < MB, "the memory of the app grew");
  assert.ok(end.nodes - start.nodes < 1_000, "nodes were left");
  assert.ok(end.listeners - start.listeners < 50, "listeners were left");
  // Outside the heap, Chromium itself keeps what styles and drawings need.
  assert.ok(end.processes - start.processes < 32 * MB, "the browser's processes grew");
}

/** Memory of a process, in bytes: `VmRSS` is what it has now, `VmHWM` the most that it had. */
function resident(pid, what) {
  try {
    return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) * 1024;
  } catch {
    return 0;
  }
}

test("10,000 addresses in the field", LONG, async (t) => {
  const { page, memory } = await visited(t, "#v=1&to=skype&client=lync-2013");
  const convert = (from, to) =>
    page.evaluate(
      async ([first, last]) => {
        const helper = document.querySelector("lync-skype-helper");
        const root = helper.shadowRoot;
        for (let number = first; number < last; number += 1) {
          const wanted = `user${number}(contoso.com)@msn.com`;
          const field = root.querySelector("#address");
          field.value = `user${number}@contoso.com`;
          field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
          field.form.requestSubmit();
          while (root.querySelector("#typed")?.textContent !== wanted) {
            await new Promise((done) => setTimeout(done));
          }
        }
      },
      [from, to],
    );
  await convert(0, 500);
  const start = await memory();
  for (let from = 500; from < 10_500; from += 500) {
    await convert(from, from + 500);
  }
  levels(t, start, await memory());
});

test("1,000 changes of view", LONG, async (t) => {
  const { page, memory } = await visited(t, "#v=1&to=skype&client=lync-2013&address=bob%40contoso.com");
  const VIEWS = ["trouble", "other-person", "today", "bulk", "admin", ""];
  const change = (times) =>
    page.evaluate(
      async ([views, count]) => {
        const helper = document.querySelector("lync-skype-helper");
        for (let turn = 0; turn < count; turn += 1) {
          const view = views[turn % views.length];
          const link = `v=1&to=skype&client=lync-2013&address=bob%40contoso.com${view && `&step=${view}`}`;
          helper.openPlace(link);
          const isShown = () =>
            (new URLSearchParams(helper.place).get("step") ?? "") === view &&
            !helper.shadowRoot.querySelector(".loading");
          while (!isShown()) {
            await new Promise((done) => setTimeout(done));
          }
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      [VIEWS, times],
    );
  await change(60);
  const start = await memory();
  await change(1_000);
  levels(t, start, await memory());
});

test("a million rows in the list view, three times", LONG, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "lync-skype-soak-"));
  t.after(() => rmSync(folder, { recursive: true }));
  // A file of another name each time: the same one chosen again would be no change.
  const paths = [0, 1, 2].map((number) => join(folder, `million-${number}.csv`));
  const file = await open(paths[0], "w");
  await file.write("Name,Mail\n");
  for (let part = 0; part < 100; part += 1) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const number = part * 10_000 + index;
      return `Person ${number},user${number}@contoso.com\n`;
    });
    await file.write(lines.join(""));
  }
  await file.close();
  linkSync(paths[0], paths[1]);
  linkSync(paths[0], paths[2]);
  const { page, memory } = await visited(t, "#v=1&to=skype&step=bulk");
  await page.locator("#lines").waitFor();
  const ends = [];
  for (const path of paths) {
    await page.locator("#file").setInputFiles(path);
    // Otherwise the sentence of the round before would do.
    await page.getByRole("progressbar", { name: "Reading the list" }).waitFor();
    await page.getByText("The whole list is read. Rows: 1,000,000").waitFor({ timeout: 600_000 });
    ends.push(await memory());
  }
  t.diagnostic(`first list: ${told(ends[0])}`);
  levels(t, ends[1], ends[2]);
  assert.ok(ends[2].processes - ends[1].processes < 64 * MB, "the worker keeps the list before");
});

const LINES = 10_000_000;
const BLOCK = Buffer.from(
  Array.from({ length: 10_000 }, (_, number) => `user${String(number).padStart(4, "0")}@contoso.com\n`).join(""),
);

/** Sends the lines into a process and counts those that come back; its memory after a tenth and at the end. */
async function lines(child) {
  let back = 0;
  child.stdout.on("data", (part) => {
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) {
      back += 1;
    }
  });
  const ended = once(child, "close");
  let early = 0;
  const started = performance.now();
  for (let sent = 0; sent < LINES; sent += 10_000) {
    if (sent === LINES / 10) {
      early = resident(child.pid, "VmHWM");
    }
    if (!child.stdin.write(BLOCK)) {
      await once(child.stdin, "drain");
    }
  }
  // What it had at most is asked before it may end.
  const late = resident(child.pid, "VmHWM");
  child.stdin.end();
  const [code] = await ended;
  return { code, back, early, late, seconds: (performance.now() - started) / 1_000 };
}

const STREAM = `
  import { Readable, Writable } from "node:stream";
  const { convertStream } = await import(process.argv[1]);
  await Readable.toWeb(process.stdin)
    .pipeThrough(convertStream({ direction: "to-skype", format: "address" }))
    .pipeTo(Writable.toWeb(process.stdout));`;

for (const [name, words] of /** @type {[string, string[]][]} */ ([
  ["the command line", [CLI, "--to", "skype"]],
  ["convertStream", ["--input-type=module", "--eval", STREAM, PACKAGE]],
])) {
  test(`10,000,000 lines through ${name}`, LONG, async (t) => {
    const { code, back, early, late, seconds } = await lines(
      spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] }),
    );
    t.diagnostic(`after a tenth at most ${megabytes(early)}, at the end ${megabytes(late)}; ${seconds.toFixed(0)} s`);
    assert.equal(code, 0);
    assert.equal(back, LINES);
    // The lines alone are 220 MB, and the answers more; what is not collected yet varies.
    assert.ok(late < 200 * MB, "memory grows with the number of lines");
  });
}

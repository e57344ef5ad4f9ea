// The list view: any size, in a worker, every row accounted for, no formulas.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { LOOKS, SITE, axe, clipboard, harness, onlyOwnRequests } from "./harness.mjs";
import { drawn } from "./visit.mjs";

const { newPage } = harness();

const BULK = `${SITE}/#v=1&to=skype&step=bulk`;
const LIST = [
  "bob@contoso.com",
  "ann@outlook.com",
  "sue@hotmial.com",
  "live:bob",
  "=1+1@contoso.com",
  "",
  "bob@@contoso.com",
].join("\n");

/** Opens the list view. */
async function open(t, options = {}) {
  const page = await newPage(t, options);
  await page.goto(BULK);
  await page.locator("#lines").waitFor();
  return page;
}

/** A folder that goes with the test. */
async function folder(t) {
  const path = await mkdtemp(join(tmpdir(), "lync-skype-"));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

async function convert(page, text) {
  await page.locator("#lines").fill(text);
  await page.getByRole("button", { name: "Convert the list" }).click();
  await page.getByText("The whole list is read").waitFor();
}

const row = (page, index) => page.locator(`[role=row][aria-rowindex="${index}"]`);
const filter = (page, name) => page.getByRole("group", { name: "Rows to show" }).getByRole("button", { name });

/** The cells of a CSV file, parsed strictly by RFC 4180. */
function cells(csv, separator = ",") {
  assert.ok(csv.startsWith("\u{FEFF}"), "no byte order mark");
  const rows = csv.slice(1).split("\r\n");
  assert.equal(rows.pop(), "");
  return rows.map((line) => {
    assert.match(line, new RegExp(`^"(?:[^"]|"")*"(?:${separator}"(?:[^"]|"")*")*$`));
    return line
      .slice(1, -1)
      .split(`"${separator}"`)
      .map((cell) => cell.replaceAll('""', '"'));
  });
}

async function download(page) {
  const [file] = await Promise.all([
    // A million rows take JavaScript without WebAssembly a while on a busy machine.
    page.waitForEvent("download", { timeout: 180_000 }),
    page.getByRole("button", { name: /^Download as CSV/ }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "lync-skype.csv");
  return readFile(await file.path(), "utf8");
}

test("a pasted list: each row with its answer, reason and suggestion", async (t) => {
  const page = await open(t);
  const before = page.requests.length;
  await convert(page, LIST);
  assert.match(await row(page, 2).textContent(), /^1bob@contoso\.combob\(contoso\.com\)@msn\.comConverted$/);
  assert.match(await row(page, 3).textContent(), /ann@outlook\.comann@outlook\.comTyped as it is/);
  assert.match(await row(page, 4).textContent(), /Worth a look.*Did you mean sue@hotmail\.com\?sue@hotmail\.com$/);
  assert.match(await row(page, 5).textContent(), /^4live:bobNot converted.+Skype name/);
  // A blank line is not a row, but counts in the row numbers of a spreadsheet.
  assert.match(await row(page, 7).textContent(), /^7bob@@contoso\.comNot converted/);
  assert.equal(await page.getByRole("grid").getAttribute("aria-rowcount"), "7");
  assert.equal(
    await page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id),
    "list",
  );
  onlyOwnRequests(page, before);
  assert.ok(page.requests.slice(before).every(({ url }) => !/contoso|hotmial/.test(url)));
  assert.ok(
    page.requests.some(({ url }) => /\/bulk-worker-\w+\.js$/.test(url)),
    "no worker",
  );
});

test("the rows can be filtered, with counts", async (t) => {
  const page = await open(t);
  await convert(page, LIST);
  assert.equal((await filter(page, "All").textContent()).replace(/\D/g, ""), "6");
  assert.equal((await filter(page, /^Converted/).textContent()).replace(/\D/g, ""), "2");
  assert.equal((await filter(page, "Typed as it is").textContent()).replace(/\D/g, ""), "1");
  await filter(page, "Worth a look").click();
  assert.equal(await filter(page, "Worth a look").getAttribute("aria-pressed"), "true");
  assert.equal(await page.getByRole("grid").getAttribute("aria-rowcount"), "2");
  await page.getByText("sue@hotmial.com").first().waitFor();
  await filter(page, "Not converted").click();
  await page.getByRole("row", { name: /bob@@contoso\.com/ }).waitFor();
  assert.equal(await page.getByRole("button", { name: /Copy/ }).count(), 0);
});

test("the CSV file has every row, and no formulas", async (t) => {
  const page = await open(t);
  await convert(page, `${LIST}\n+bob@outlook.com\n-bob@contoso.com\n@sum(1)\nx";=cmd|calc@contoso.com`);
  const rows = cells(await download(page));
  assert.deepEqual(rows[0], ["Row", "In your list", "Type this", "Result", "Reason", "Suggestion", "Codes"]);
  assert.equal(rows.length, 11);
  assert.deepEqual(rows[1], ["1", "bob@contoso.com", "bob(contoso.com)@msn.com", "Converted", "", "", ""]);
  assert.deepEqual(rows[3].slice(-2), ["sue@hotmail.com", "maybe-typo"]);
  assert.equal(rows[4][2], "");
  assert.match(rows[4][4], /Skype name/);
  assert.deepEqual(rows[5].slice(1, 3), ["'=1+1@contoso.com", "'=1+1(contoso.com)@msn.com"]);
  assert.equal(rows[7][1], "'+bob@outlook.com");
  assert.equal(rows[8][1], "'-bob@contoso.com");
  assert.equal(rows[9][1], "'@sum(1)");
  assert.equal(rows[10][1], "x\";'=cmd|calc@contoso.com");
  for (const cell of rows.flat()) {
    assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    assert.doesNotMatch(cell, /[;\t]\s*[=+\-@]/);
  }
});

test("all addresses go to the clipboard, one on each line, refused rows left out", async (t) => {
  const page = await open(t);
  await convert(page, LIST);
  await page.getByRole("button", { name: "Copy 4 addresses", exact: true }).click();
  await page.getByRole("status").getByText("Copied").first().waitFor();
  assert.equal(
    await clipboard(page),
    "bob(contoso.com)@msn.com\nann@outlook.com\nsue(hotmial.com)@msn.com\n=1+1(contoso.com)@msn.com\n",
  );
});

test("by keyboard alone: paste, convert, walk through the rows, copy one", async (t) => {
  const page = await open(t);
  await page.locator("#lines").focus();
  await page.keyboard.insertText(Array.from({ length: 300 }, (_, i) => `user${i}@contoso.com`).join("\n"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("The whole list is read").waitFor();
  const inside = () => page.evaluate(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id);
  for (let i = 0; i < 12 && (await inside()) !== "grid"; i += 1) {
    await page.keyboard.press("Tab");
  }
  assert.equal(await inside(), "grid");
  const current = async () => {
    const grid = page.getByRole("grid");
    const id = await grid.getAttribute("aria-activedescendant");
    const line = page.locator(`#${id}`);
    await line.getByText("@msn.com").waitFor();
    const [box, frame] = [await line.boundingBox(), await grid.boundingBox()];
    assert.ok(box.y >= frame.y && box.y + box.height <= frame.y + frame.height + 1, `${id} is out of sight`);
    assert.equal(await line.getAttribute("aria-selected"), "true");
    return line.getAttribute("aria-rowindex");
  };
  for (const [key, index] of [
    ["ArrowDown", "2"],
    ["ArrowDown", "3"],
    ["ArrowUp", "2"],
    ["End", "301"],
    ["ArrowUp", "300"],
    ["Home", "2"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await current(), index, key);
  }
  await page.keyboard.press("PageDown");
  assert.ok(Number(await current()) > 5);
  await page.keyboard.press("End");
  await page.getByRole("heading", { name: "Row 300" }).waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await inside(), "copy-row");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Copied").first().waitFor();
  assert.equal(await clipboard(page), "user299(contoso.com)@msn.com");
});

test("a table: the column is found, and can be set right", async (t) => {
  const page = await open(t);
  await convert(
    page,
    'Name;Mail;SIP\n"Smith; Bob";bob@contoso.com;sip:bob@fabrikam.com\nAnn;ann@outlook.com;sip:ann@fabrikam.com',
  );
  const column = page.getByLabel("Column with the addresses");
  assert.deepEqual(await column.locator("option").allTextContents(), ["Name", "Mail", "SIP"]);
  assert.equal(await column.inputValue(), "Mail");
  assert.ok(await page.getByLabel("The first row is a heading").isChecked());
  assert.match(await row(page, 2).textContent(), /^2bob@contoso\.combob\(contoso\.com\)@msn\.com/);
  await column.selectOption("SIP");
  await page.getByRole("row", { name: /sip:bob@fabrikam\.com/ }).waitFor();
  await page.getByLabel("The first row is a heading").uncheck();
  await page.getByRole("row", { name: /^1 SIP/ }).waitFor();
  await page.getByLabel("Lync contacts’ sign-in addresses").check();
  await page.getByRole("row", { name: /sip:ann@fabrikam\.com ann@fabrikam\.com Converted/ }).waitFor();
});

test("files: UTF-16 from a spreadsheet, bytes that are no text, a dropped file", async (t) => {
  const page = await open(t);
  const file = page.locator("#file");
  await file.setInputFiles({
    name: "unicode.txt",
    mimeType: "text/plain",
    buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Name\tMail\r\nJörg\tj@contoso.com\r\n", "utf16le")]),
  });
  await page.getByRole("row", { name: /^2 j@contoso\.com j\(contoso\.com\)@msn\.com Converted/ }).waitFor();
  assert.ok(await page.getByText("unicode.txt").isVisible());
  await file.setInputFiles({
    name: "old.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("bob@contoso.com\nj\u00f6rg@contoso.com\nann@live.com\n", "latin1"),
  });
  await page.getByRole("row", { name: /^2 .*Not converted This row is not UTF-8 text/ }).waitFor();
  assert.equal((await filter(page, /^Converted/).textContent()).replace(/\D/g, ""), "1");
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["dropped@contoso.com"], "dropped.txt", { type: "text/plain" }));
    return transfer;
  });
  const drag = (event) => page.locator(".drop").dispatchEvent(event, { dataTransfer: data });
  await drag("dragover");
  await page.locator(".drop[data-over]").waitFor();
  await drag("dragleave");
  await page.locator(".drop:not([data-over])").waitFor();
  await drag("dragover");
  await drag("drop");
  await page.getByRole("row", { name: /^1 dropped@contoso\.com/ }).waitFor();
  await page.locator(".drop:not([data-over])").waitFor();
});

test("a million rows: progress, a page that answers at once, and every row there", { timeout: 240_000 }, async (t) => {
  const path = join(await folder(t), "million.csv");
  const lines = ["Name,Mail"];
  for (let i = 0; i < 1_000_000; i += 1) {
    lines.push(`Person ${i},${i % 1_000 === 999 ? "nobody" : `user${i}@contoso.com`}`);
  }
  await writeFile(path, lines.join("\n"));

  const page = await open(t);
  const started = Date.now();
  await page.locator("#file").setInputFiles(path);
  const bar = page.getByRole("progressbar", { name: "Reading the list" });
  await bar.waitFor();
  // While it is reading: the bar moves, rows can be viewed, and the field accepts input.
  const value = async () => Number(await bar.getAttribute("value"));
  await page.getByRole("row", { name: /^2 user0@contoso\.com/ }).waitFor();
  const earlier = await value();
  assert.ok(earlier < Number(await bar.getAttribute("max")));
  await page.locator("#lines").fill("typed meanwhile");
  assert.equal(await page.locator("#lines").inputValue(), "typed meanwhile");
  await page.waitForFunction((then) => {
    const now = document.querySelector("lync-skype-helper").shadowRoot.querySelector("progress");
    return !now || Number(now.getAttribute("value")) > then;
  }, earlier);
  await page.getByText("The whole list is read. Rows: 1,000,000").waitFor({ timeout: 180_000 });
  const seconds = (Date.now() - started) / 1_000;
  t.diagnostic(`${seconds.toFixed(1)} s`);

  assert.equal(await page.getByRole("grid").getAttribute("aria-rowcount"), "1000001");
  assert.equal((await filter(page, "Not converted").textContent()).replace(/\D/g, ""), "1000");
  assert.ok((await page.locator("[role=row]").count()) < 80, "rows out of sight exist");
  await page.getByRole("grid").focus();
  await page.keyboard.press("End");
  await page.getByRole("row", { name: /^1000001 nobody Not converted/ }).waitFor();
  await page.keyboard.press("ArrowUp");
  await page
    .getByRole("row", { name: /^1000000 user999998@contoso\.com user999998\(contoso\.com\)@msn\.com/ })
    .waitFor();
  // The scroll bar reaches the middle too, although no element can be that high.
  await page.getByRole("grid").evaluate((grid) => {
    grid.scrollTop = grid.scrollHeight / 2;
  });
  await page
    .getByRole("row", { name: /^(?:49|50)\d{4} user\d+@contoso\.com/ })
    .first()
    .waitFor();
  const rows = cells(await download(page));
  assert.equal(rows.length, 1_000_001);
  assert.deepEqual(rows[0].slice(0, 3), ["Name", "Mail", "Type this"]);
  assert.deepEqual(rows.at(-2).slice(0, 3), [
    "Person 999998",
    "user999998@contoso.com",
    "user999998(contoso.com)@msn.com",
  ]);
});

test("reading can be stopped; what was read stays", async (t) => {
  const page = await open(t);
  await page.evaluate(() => {
    const line = "user@contoso.com\n".repeat(1 << 16);
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array(40).fill(line), "long.txt"));
    const field = document.querySelector("lync-skype-helper").shadowRoot.querySelector(".drop");
    field.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole("row", { name: /^1 user@contoso\.com/ }).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped\. Rows read until then: /).waitFor();
  const count = Number((await filter(page, "All").textContent()).replace(/\D/g, ""));
  assert.ok(count > 0 && count < 40 << 16);
  await drawn(page);
  assert.equal(Number((await filter(page, "All").textContent()).replace(/\D/g, "")), count);
  await convert(page, "ann@outlook.com");
  await page.getByRole("row", { name: /^1 ann@outlook\.com/ }).waitFor();
});

test("where a worker is refused the page does the work itself", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => {
    globalThis.Worker = /** @type {any} */ (
      class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      }
    );
  });
  await page.goto(BULK);
  await page.locator("#lines").waitFor();
  const buffer = Buffer.from(`${LIST}\n${"user@contoso.com\n".repeat(20_000)}`);
  await page.locator("#file").setInputFiles({ name: "list.txt", mimeType: "text/plain", buffer });
  await page.getByText("The whole list is read").waitFor();
  assert.equal((await filter(page, "All").textContent()).replace(/\D/g, ""), "20006");
  assert.equal(cells(await download(page)).length, 20_007);
});

test("a table keeps its columns and its separator, on the screen and in the file", async (t) => {
  const page = await open(t);
  await convert(page, "Name;Mail;Note\nJörg;j@contoso.com;=1+1\nAnn;live:.cid.98;\nSue;sue@live.com;x\n");
  const grid = page.getByRole("grid");
  assert.deepEqual((await grid.getByRole("columnheader").allTextContents()).slice(-2), ["Name", "Note"]);
  await page.getByRole("row", { name: /live:\.cid\.98 .*Not converted.* Ann/ }).waitFor();
  const csv = await download(page);
  const rows = cells(csv, ";");
  assert.deepEqual(rows[0], ["Name", "Mail", "Note", "Type this", "Result", "Reason", "Suggestion", "Codes"]);
  assert.deepEqual(rows[1].slice(0, 5), ["Jörg", "j@contoso.com", "'=1+1", "j(contoso.com)@msn.com", "Converted"]);
  assert.deepEqual(rows[3].slice(0, 5), ["Sue", "sue@live.com", "x", "sue@live.com", "Typed as it is"]);
  // It round-trips.
  const buffer = Buffer.from(csv);
  await page.locator("#file").setInputFiles({ name: "again.csv", mimeType: "text/csv", buffer });
  await page.getByText("again.csv").waitFor();
  await page.getByText("The whole list is read. Rows: 3").waitFor();
  await page.getByRole("row", { name: /j@contoso\.com .* Jörg =1\+1/ }).waitFor();
  assert.equal(await download(page), csv);
});

test("what programs write before the first row is no row", async (t) => {
  const page = await open(t);
  await convert(page, "sep=;\r\nName;Mail\r\nBob;bob@contoso.com\r\n");
  await page.getByText("The whole list is read. Rows: 1").waitFor();
  await page.getByRole("row", { name: /^3 bob@contoso\.com/ }).waitFor();
  await convert(
    page,
    '#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\r\n"Name","mail"\r\n"Bob","bob@contoso.com"\r\n',
  );
  await page.getByRole("row", { name: /^3 bob@contoso\.com/ }).waitFor();
});

test("buttons name what they copy or download", async (t) => {
  const page = await open(t);
  await convert(page, `${LIST}\n${"user@contoso.com\n".repeat(1_994)}`);
  await page.getByRole("button", { name: "Copy 1,998 addresses", exact: true }).waitFor();
  await page.getByRole("button", { name: "Download as CSV (2,000 rows)", exact: true }).waitFor();
  await filter(page, "Worth a look").click();
  await page.getByRole("button", { name: "Copy 1 address", exact: true }).click();
  await page.getByRole("status").getByText("Copied").first().waitFor();
  assert.equal(await clipboard(page), "sue(hotmial.com)@msn.com\n");
  assert.equal(cells(await download(page)).length, 2);
});

test("submitting an empty list shows an error until there is input", async (t) => {
  const page = await open(t);
  await page.getByRole("button", { name: "Convert the list" }).click();
  await page.getByRole("alert").getByText("Paste at least one address").waitFor();
  assert.equal(await page.locator("#lines").getAttribute("aria-invalid"), "true");
  await convert(page, LIST);
  assert.equal(await page.locator("#lines").getAttribute("aria-invalid"), null);
  assert.equal(await page.getByText("Paste at least one address").count(), 0);
});

test("a row in full is shown next to the row, in view", async (t) => {
  const page = await open(t, { viewport: { width: 1280, height: 720 } });
  await convert(page, Array.from({ length: 300 }, (_, i) => `user${i}@contoso.com`).join("\n"));
  const details = page.getByRole("region", { name: /^Row/ });
  for (const index of [2, 4, 8]) {
    const line = row(page, index);
    await line.click({ position: { x: 8, y: 8 } });
    await page.getByRole("heading", { name: `Row ${index - 1}`, exact: true }).waitFor();
    await drawn(page);
    const [box, beside] = [await details.boundingBox(), await line.boundingBox()];
    const gap = Math.min(Math.abs(box.y - beside.y - beside.height), Math.abs(beside.y - box.y - box.height));
    assert.ok(gap <= 2, `row ${index}: ${gap} pixels away`);
    await page.getByRole("button", { name: "Close" }).click();
    assert.equal(await details.count(), 0);
  }
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown");
  await details.waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await details.count(), 0);
});

test("no address breaks within a word", async (t) => {
  const page = await open(t, { viewport: { width: 760, height: 720 } });
  await convert(page, "maximiliane.mustermann@department.contoso.com\n");
  const broken = await row(page, 2).evaluate((line) => {
    const wrong = [];
    for (const node of line.querySelectorAll("bdi")) {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      let last;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { top } = range.getBoundingClientRect();
          if (last !== undefined && top > last + 4 && !/[(@._-]/.test(text.data[at])) {
            wrong.push(text.data.slice(at));
          }
          last = top;
        }
      }
    }
    return wrong;
  });
  assert.deepEqual(broken, []);
});

/** A test cannot intercept responses of a service worker. */
async function openUncached(t) {
  const page = await open(t, { serviceWorkers: "block" });
  page.expectFault(/Service Worker registration blocked/);
  return page;
}

/** Changes the first worker, or every one, before it runs. */
async function changeWorker(page, change, { always = false } = {}) {
  let count = 0;
  await page.route("**/bulk-worker*.js", async (route) => {
    count += 1;
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: count === 1 || always ? change(body) : body });
  });
}

const LONG = `Name,Mail\n${"Bob,bob@contoso.com\n".repeat(100_000)}`;

async function choose(page) {
  const buffer = Buffer.from(LONG);
  await page.locator("#file").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
}

const rowCount = async (page) => Number((await filter(page, "All").textContent()).replace(/\D/g, ""));

/** A job that fails like WebAssembly when out of memory. */
const trap = (body) =>
  body.replace(
    /new (\w+)\((\w+\.Job),/,
    'new $1(class extends $2{push(b){super.push(b);if(this.counts()[0]>20000)throw new WebAssembly.RuntimeError("unreachable")}},',
  );

test("a worker that breaks: the rows read stay, can be taken along, and the next list is read", async (t) => {
  const page = await openUncached(t);
  await changeWorker(page, trap);
  await choose(page);
  await page
    .getByText(/^Reading stopped: the list is too large for the memory of this browser\. Rows read: /)
    .waitFor();
  const count = await rowCount(page);
  assert.ok(count > 0 && count < 100_000, `${count}`);
  await page.getByRole("row", { name: /^2 bob@contoso\.com bob\(contoso\.com\)@msn\.com/ }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("End");
  await page.getByRole("heading", { name: /^Row \d+/ }).waitFor();
  const rows = cells(await download(page));
  assert.equal(rows.length, (await rowCount(page)) + 1);
  await convert(page, "ann@outlook.com");
  await page.getByRole("row", { name: /^1 ann@outlook\.com/ }).waitFor();
});

test("a worker that breaks each time leaves a view that works", async (t) => {
  const page = await openUncached(t);
  await changeWorker(page, (body) => trap(body).replace("20000", "10"), { always: true });
  await choose(page);
  await page.getByText(/^The list could not be read: the list is too large/).waitFor();
  assert.equal(await rowCount(page), 0);
  await convert(page, "ann@outlook.com");
  await page.getByRole("row", { name: /^1 ann@outlook\.com/ }).waitFor();
});

test("a worker that no longer answers: Stop and a new list end it", async (t) => {
  const silent = (body) =>
    `let silent = false; const post = self.postMessage.bind(self); self.postMessage = (news) => { if (!silent) post(news); silent ||= news.type === "rows" && news.rows.length > 2; };\n${body}`;
  const page = await openUncached(t);
  await changeWorker(page, silent);
  // Through a file on the disk: Playwright takes only so much by itself.
  const path = join(await folder(t), "list.csv");
  await writeFile(path, LONG.repeat(20));
  await page.locator("#file").setInputFiles(path);
  await page.getByRole("row", { name: /^2 bob@contoso\.com/ }).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped\. Rows read until then: /).waitFor();
  assert.ok((await rowCount(page)) > 0);
  await convert(page, "ann@outlook.com");
  await page.getByRole("row", { name: /^1 ann@outlook\.com/ }).waitFor();
});

test("a worker that never answers: the page does the work", { timeout: 60_000 }, async (t) => {
  const page = await openUncached(t);
  await changeWorker(page, () => "", { always: true });
  await page.locator("#lines").fill(LIST);
  await page.getByRole("button", { name: "Convert the list" }).click();
  await page.getByText("The whole list is read").waitFor({ timeout: 30_000 });
  await page.getByRole("row", { name: /^1 bob@contoso\.com/ }).waitFor();
});

test("a file that shrinks while it is read is reported", async (t) => {
  const grown = (body) =>
    `const { get } = Object.getOwnPropertyDescriptor(Blob.prototype, "size"); Object.defineProperty(Blob.prototype, "size", { get() { return get.call(this) + 9; } });\n${body}`;
  const page = await openUncached(t);
  await changeWorker(page, grown);
  await choose(page);
  await page.getByText("The file became shorter while it was read. Rows read: 100,000").waitFor();
});

test("code of the list that failed to load is asked for again", async (t) => {
  const page = await openUncached(t);
  page.expectFault(/ERR_FAILED/);
  await page.route(/\/bulk(?:-[\w]+)?\.js$/, (route) => route.abort());
  await page.locator("#lines").fill(LIST);
  await page.getByRole("button", { name: "Convert the list" }).click();
  await page.getByText(/^The list could not be read: /).waitFor();
  await page.unroute(/\/bulk(?:-[\w]+)?\.js$/);
  await convert(page, LIST);
});

test("axe finds nothing, in both schemes, forced colours, narrow and wide", async (t) => {
  for (const options of LOOKS) {
    const page = await open(t, options);
    await axe(page);
    await convert(page, LIST);
    await page.getByRole("grid").focus();
    await page.keyboard.press("End");
    await page.getByRole("heading", { name: "Row 7" }).waitFor();
    await axe(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, "the page scrolls sideways");
  }
});

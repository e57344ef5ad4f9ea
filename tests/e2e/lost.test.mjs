// 404.html, wherever the site lies and however deep the wrong path is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import test, { after } from "node:test";
import { SITE, axe, harness } from "./harness.mjs";
import { answer, ready } from "./visit.mjs";

const { newPage } = harness();

const BELOW = "/tools/helper/";
const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

/** A plain host that has the site in a folder, and sends that folder's 404.html for every path it does not know. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const name = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) || "index.html" : "";
  const type = {
    "content-type": TYPES[extname(name)] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
  };
  try {
    const body = readFileSync(join(process.env.SITE_FOLDER, name));
    response.writeHead(200, type).end(body);
  } catch {
    response
      .writeHead(404, { "content-type": "text/html" })
      .end(readFileSync(join(process.env.SITE_FOLDER, "404.html")));
  }
});
const listening = new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});

async function homes() {
  await listening;
  return [`${SITE}/`, `http://127.0.0.1:${server.address().port}${BELOW}`];
}

test("a wrong path has the site's looks and a way to the site, also deep below it", async (t) => {
  for (const home of await homes()) {
    for (const path of ["wrong", "wrong/", "no/such/page", "a/b/c/wrong.html"]) {
      const page = await newPage(t);
      // The page itself, and each folder above it that is not the site's.
      page.expectFault(/404|MIME type/);
      await page.goto(home + path);
      const link = page.getByRole("link", { name: "Open the Lync–Skype contact helper" });
      await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).boxSizing === "border-box");
      assert.equal(await link.evaluate((node) => node.href), home, path);
      await axe(page);
      await link.click();
      await ready(page);
      assert.equal(page.url(), home);
    }
  }
});

test("a link whose `#` was encoded opens below a folder too", async (t) => {
  const [, home] = await homes();
  const page = await newPage(t);
  page.expectFault(/404|MIME type/);
  await page.goto(`${home}%23v=1&to=skype&address=bob%40contoso.com`);
  await answer(page).waitFor();
  assert.ok(page.url().startsWith(`${home}#`), page.url());
});

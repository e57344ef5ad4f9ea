// The server and the harness themselves: if these fail, no other result is reliable.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import test from "node:test";
import { SITE, axe, harness, onlyOwnRequests } from "./harness.mjs";

const { newPage } = harness();

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

test("the page opens without any complaint, from its own origin alone", async (t) => {
  const page = await newPage(t);
  await page.goto(`${SITE}/`);
  await page.waitForLoadState("networkidle");
  assert.notEqual(await page.title(), "");
  onlyOwnRequests(page);
  await axe(page);
});

test("every answer of the site carries the policy, word for word", async () => {
  const [, module] = /href="(assets\/app_bg-\w+\.wasm)"/.exec(await (await fetch(`${SITE}/`)).text());
  for (const path of ["/", "/embed.js", `/${module}`, "/no/such/page"]) {
    const response = await fetch(`${SITE}${path}`);
    assert.equal(response.headers.get("content-security-policy"), POLICY, path);
    assert.equal(response.status, path === "/no/such/page" ? 404 : 200, path);
  }
  assert.equal((await fetch(`${SITE}/${module}`)).headers.get("content-type"), "application/wasm");
});

test("every file that a page or a script names is there", async () => {
  const folder = process.env.SITE_FOLDER;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|js)$/.test(name),
  );
  let named = 0;
  for (const file of files.filter((name) => name !== "single.html")) {
    const text = readFileSync(join(folder, file), "utf8");
    const found = file.endsWith(".html")
      ? text.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"#?]+)/g)
      : text.matchAll(/(?:new URL\(|\bfrom |\bimport )"([\w./-]+\.\w+)"/g);
    for (const [, path] of found) {
      named += 1;
      // The service worker is named from the page.
      const response = await fetch(new URL(path, `${SITE}/${path === "sw.js" ? "" : file}`));
      assert.equal(response.status, 200, `${file} names ${path}`);
    }
  }
  assert.ok(named > 10, `only ${named} names were found`);
});

test("no path leads out of the site, and nothing can be sent to it", async () => {
  const { hostname, port } = new URL(SITE);
  for (const path of ["/../../Cargo.toml", "/%2e%2e/%2e%2e/Cargo.toml", "/..%2f..%2fCargo.toml"]) {
    const answer = await raw(hostname, port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 404 /, path);
    assert.doesNotMatch(answer, /\[workspace\]/);
  }
  assert.equal((await fetch(`${SITE}/`, { method: "POST", body: "x" })).status, 405);
});

test("a violation of the policy, an error and a warning each fail a test", async (t) => {
  for (const [script, pattern] of [
    [
      "document.body.append(Object.assign(new Image(), { src: 'https://example.com/x.png' }))",
      /CSP: img-src|violates the following Content Security Policy/,
    ],
    ["setTimeout(() => { throw new Error('by intent'); })", /uncaught: Error: by intent/],
    ["console.warn('careful')", /console warning: careful/],
  ]) {
    const page = await newPage(t);
    page.expectFault(pattern);
    await page.goto(`${SITE}/`);
    // The error is asynchronous: wait for the event that the harness listens to.
    const fault = Promise.race([
      page.context().waitForEvent("console", (message) => ["error", "warning"].includes(message.type())),
      page.context().waitForEvent("weberror"),
    ]);
    await page.evaluate(script);
    await fault;
  }
});

test("the request log names what was asked for", async () => {
  await fetch(`${SITE}/?log-test`);
  // The line is written once the answer has left.
  const written = () => /^200 GET \/\?log-test$/m.test(readFileSync(process.env.SITE_LOG, "utf8"));
  for (let tries = 0; tries < 500 && !written(); tries += 1) {
    await new Promise((done) => setTimeout(done, 20));
  }
  assert.ok(written());
});

/** What comes back for bytes that `fetch` would tidy up. */
function raw(host, port, request) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => socket.write(request));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

// 404.html, wherever the site is deployed and however deep the wrong path is.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, harness } from "./harness.mjs";
import { plainHost } from "./plain-host.mjs";
import { answer, ready } from "./visit.mjs";

const { newPage } = harness();

const BELOW = "/tools/helper/";

/** A host that has the site at its top, and one that has it in a folder. */
const homes = async (t) => [`${SITE}/`, (await plainHost(t, { below: BELOW })).home];

test("a wrong path has the site's looks and a way to the site, also deep below it", async (t) => {
  for (const home of await homes(t)) {
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
  const [, home] = await homes(t);
  const page = await newPage(t);
  page.expectFault(/404|MIME type/);
  await page.goto(`${home}%23v=1&to=skype&address=bob%40contoso.com`);
  await answer(page).waitFor();
  assert.ok(page.url().startsWith(`${home}#`), page.url());
});

/** Paths that would be URLs of another host if resolved on their own. `%s` is that host. */
const AWAY = [
  "//%s/",
  "///%s/",
  "////%s/",
  "/\\%s/",
  "/\\/%s/",
  "//%s\\",
  "/x/..//%s/",
  "/x/../\\%s/",
  "/./%s/..//%s/",
  "//user@%s/",
  "//%s/index.html",
  "/\t/%s/",
];

test("no path leads to another host: two slashes, a backslash or dots before the `#` that was encoded", async (t) => {
  const evil = await plainHost(t);
  const stranger = new URL(evil.origin).host;
  const home = await plainHost(t);
  const page = await newPage(t);
  page.expectFault(/404|MIME type/);
  for (const shape of AWAY) {
    for (const sign of ["%23", "%2523"]) {
      const path = shape.replaceAll("%s", stranger);
      await page.goto(`${home.origin}${path}${sign}v=1&to=skype&address=secret%40contoso.com`).catch(() => {
        // Interrupted by the very navigation that is looked for.
      });
      await page.waitForURL(/#(?:%2523)?v=1&to=skype/, { waitUntil: "commit" });
      assert.equal(await page.evaluate(() => location.origin), home.origin, path);
    }
  }
  assert.ok(
    page.requests.every(({ url }) => url.startsWith(`${home.origin}/`)),
    page.requests.map(({ url }) => url).join("\n"),
  );
  assert.deepEqual(evil.seen, []);
});

// Every way in which each file of the first visit can fail to load: nothing typed leaves the page, and the reader gets an
// answer or an error message.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { plainHost } from "../e2e/plain-host.mjs";

const { newPage } = harness();

const html = { "content-type": "text/html" };
const FAULTS = {
  missing: (answer) => ({ ...answer, status: 404, headers: html, body: "<h1>Not found</h1>" }),
  forbidden: (answer) => ({ ...answer, status: 403, headers: html, body: "<h1>Forbidden</h1>" }),
  "a page of a proxy": (answer) => ({
    ...answer,
    headers: html,
    body: "<h1>Sign in to the network</h1><script>globalThis.broken=1</script>",
  }),
  empty: (answer) => ({ ...answer, body: "" }),
  "cut in the middle": (answer) => ({ ...answer, body: answer.body.subarray(0, answer.body.length >> 1) }),
  "of the wrong type": (answer) => ({
    ...answer,
    headers: { ...answer.headers, "content-type": "application/octet-stream" },
  }),
  "without an answer": () => undefined,
};

/** The files of the first visit, and those loaded later by the reader's actions. */
const FILES = readdirSync(process.env.SITE_FOLDER, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter(
    (name) =>
      /\.(?:js|mjs|wasm|css|txt|pack)$/.test(name) && !/^(?:sw|iframe|repair|setup|frame)\b|LICEN|THIRD/.test(name),
  );

/** The reader's result after that many milliseconds: an answer, an error message, or nothing. */
function answeredOrTold(page, timeout) {
  return page
    .waitForFunction(
      () => {
        const root = document.querySelector("lync-skype-helper")?.shadowRoot;
        if (root?.getElementById("typed")?.textContent === "secret-person(contoso.com)@msn.com") {
          return "answered";
        }
        const text = `${document.body.innerText} ${root?.querySelector(".lsh")?.innerText ?? ""}`;
        return /could not|not load|try again|reload|load the page again/i.test(text) && "told";
      },
      undefined,
      { timeout },
    )
    .then((handle) => handle.jsonValue())
    .catch(() => "nothing");
}

const WHOLE = process.env.ATTACK === "whole";

/** The short form. */
const COMMON = ["missing", "a page of a proxy", "cut in the middle"];

for (const [what, fault] of Object.entries(FAULTS).filter(([name]) => WHOLE || COMMON.includes(name))) {
  test(`a file is ${what}`, async (t) => {
    let bad;
    const host = await plainHost(t, { change: (answer) => (answer.name === bad ? fault(answer) : answer) });
    const page = await newPage(t, { serviceWorkers: "block" });
    page.expectFault(/./);
    let tried = 0;
    for (const [index, file] of FILES.entries()) {
      // Always the scripts and the app's wasm, and a sample of the rest.
      if (!WHOLE && !/app|embed|page|helper/.test(file) && index % 9 !== 0) {
        continue;
      }
      tried += 1;
      bad = file;
      await page.goto("about:blank");
      const from = page.requests.length;
      await page.goto(`${host.home}#v=1&to=skype`, { waitUntil: "commit" });
      const field = page.getByRole("textbox").first();
      await field.waitFor();
      await field.fill("secret-person@contoso.com");
      // Not through the locator, which would wait for a page that the policy blocks.
      await page.keyboard.press("Enter");
      let told = await answeredOrTold(page, 8000);
      if (told === "nothing") {
        // The app may have become ready between the text and the key: press Enter again, as a reader would.
        await field.focus();
        await page.keyboard.press("Enter");
        told = await answeredOrTold(page, 15_000);
      }
      assert.notEqual(told, "nothing", `${file}: the reader gets neither an answer nor a word`);
      for (const { url, method } of page.requests.slice(from)) {
        assert.equal(method, "GET", file);
        assert.doesNotMatch(url.split("#")[0], /secret|contoso/, file);
        assert.ok(url.startsWith(host.home) || /^(?:data|blob|about):/.test(url), `${file}: ${url}`);
      }
      assert.doesNotMatch(page.url(), /secret/, file);
      assert.equal(await page.evaluate(() => globalThis.broken), undefined, file);
    }
    t.diagnostic(`${tried} files`);
  });
}

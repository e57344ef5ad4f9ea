// The example of a help desk's page: two elements and one frame, with a policy of its own and the site in a folder.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../xtask/node/serve.mjs";
import { axe, harness } from "./harness.mjs";

const { newPage } = harness();

const EXAMPLE = fileURLToPath(new URL("../../examples/help-desk/", import.meta.url));
/** The help desk's server: the example, and below `lync-skype/` the built site. */
const server = serve({ "/": EXAMPLE, "/lync-skype/": process.env.SITE_FOLDER }, { policy: false });
after(async () => (await server).close());

async function open(t, options) {
  const page = await newPage(t, options);
  const url = `${(await server).url}/`;
  // The element and the frame would report errors in the settings.
  await page.addInitScript(() => {
    globalThis.complaints = [];
    addEventListener("lync-skype-error", ({ detail }) => globalThis.complaints.push(detail));
  });
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  const [toSkype, toLync] = ["to-skype", "to-lync"].map((id) => page.locator(`lync-skype-helper#${id}`));
  await Promise.all([toSkype, toLync].map((helper) => helper.getByRole("textbox").waitFor()));
  await frame.locator("lync-skype-helper .lsh").first().waitFor();
  return { page, url, frame, toSkype, toLync };
}

test("two elements and a frame on a help desk's page, each with the help desk's policy", async (t) => {
  const { page, url, frame, toSkype, toLync } = await open(t);

  await toSkype.getByRole("textbox").fill("bob@fabrikam.com");
  await toSkype.getByRole("textbox").press("Enter");
  await toSkype.locator("#typed").waitFor();
  assert.equal(await toSkype.locator("#typed").textContent(), "bob(fabrikam.com)@msn.com");
  assert.equal(await page.evaluate(() => document.activeElement.id || document.activeElement.localName), "to-skype");
  // The page gets an event that there was a result, but not the address.
  const news = page.locator("#news");
  await news.getByText("lync-skype-result").waitFor();
  assert.equal(
    await news.textContent(),
    'lync-skype-helper lync-skype-result {"ok":true,"rule":"decorated","codes":[]}',
  );

  // The other element is in a German section.
  assert.equal(await toLync.locator(".lsh").first().getAttribute("lang"), "de");
  await toLync.getByRole("textbox").fill("sip:ann@fabrikam.com");
  await toLync.getByRole("textbox").press("Enter");
  await toLync.locator("#typed").waitFor();
  assert.equal(await toLync.locator("#typed").textContent(), "ann@fabrikam.com");
  assert.equal(await toSkype.locator("#typed").textContent(), "bob(fabrikam.com)@msn.com");

  // The attribute overrides the parts in the settings; its direction answers the question.
  assert.equal(await toLync.getByRole("radio").count(), 0);
  assert.ok((await toSkype.getByRole("checkbox").count()) > 0);

  // Colleagues are recognized by the help desk's own domains.
  await toSkype.getByRole("textbox").fill("eve@contoso.com");
  await toSkype.getByRole("textbox").press("Enter");
  await toSkype
    .getByText(/colleague/i)
    .first()
    .waitFor();

  // The frame shows its part alone, as high as it is.
  await frame.getByRole("heading", { name: "Fix a problem" }).first().waitFor();
  assert.equal(await frame.getByRole("textbox").count(), 0);
  await page.waitForFunction(() => {
    const box = document.querySelector("iframe");
    return Math.abs(box.clientHeight - box.contentDocument.body.getBoundingClientRect().height) <= 1;
  });

  assert.equal(page.url(), url, "the page's address is the page's own");
  assert.deepEqual(
    page.requests.filter((request) => !request.url.startsWith(url)),
    [],
  );
  await axe(page);
});

test("the example's settings are known to the app and to the published schema", async (t) => {
  const { page, frame } = await open(t);
  await frame.getByRole("heading", { name: "Fix a problem" }).first().waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.complaints), []);
  const config = JSON.parse(readFileSync(join(EXAMPLE, "help-desk.json"), "utf8"));
  const schema = JSON.parse(
    readFileSync(join(process.env.SITE_FOLDER, config.$schema.slice("lync-skype/".length)), "utf8"),
  );
  for (const key of Object.keys(config)) {
    assert.ok(key in schema.properties, key);
  }
});

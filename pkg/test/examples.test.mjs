/** The examples, with the packed package. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { app, open, root, run, serve, succeed, tool } from "./support.mjs";

function files(name) {
  const folder = join(root, "examples", name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

test("the Node script", async () => {
  const folder = await app("example-node", files("node-script"));
  const { code, stdout, stderr } = await run("node", ["convert.mjs", "contacts.csv"], { cwd: folder });
  assert.equal(code, 0);
  assert.equal(
    stdout,
    "name,email,im-address\nBob,bob@contoso.com,bob(contoso.com)@msn.com\nAnn,ann@outlook.com,ann@outlook.com\nCarl,live:carl,\n",
  );
  assert.match(stderr, /^live:carl: Enter the Microsoft account/);
});

test("the React form", async () => {
  const folder = await app("example-react", files("react-form"));
  await succeed(tool("vite"), ["build", "--logLevel", "warn"], { cwd: folder });
  const page = await open(`${await serve(join(folder, "dist"))}/`);
  try {
    await page.getByLabel("Skype contact's Microsoft account").fill("bob@@fabrikam.com");
    await page.getByRole("button", { name: "Convert" }).click();
    assert.match(await page.getByRole("alert").innerText(), /only one @/);
    assert.equal(await page.getByRole("textbox").getAttribute("aria-invalid"), "true");
    await page.getByRole("textbox").fill("bob@fabrikam.com");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("output").innerText(), "bob(fabrikam.com)@msn.com");
    await page.getByRole("textbox").fill("bob@contoso.com");
    await page.keyboard.press("Enter");
    await page.getByText("Contoso").first().waitFor();
    assert.deepEqual(page.faults, []);
  } finally {
    await page.close();
  }
});

test("the examples of the README", async () => {
  const readme = readFileSync(join(root, "pkg/README.md"), "utf8");
  const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  assert.equal(blocks.length, 3);
  const [one, form, stream] = blocks;
  const folder = await app("readme", {
    "one.mjs": one,
    "stream.mjs": stream,
    "contacts.txt": "bob@contoso.com\nnobody\n",
    "index.html": `<!doctype html><link rel="icon" href="data:,"><script type="importmap">{ "imports": { "lync-skype": "/node_modules/lync-skype/dist/web.js" } }</script>
      <form><label>Account <input></label><button>Convert</button><output></output></form><script type="module" src="/form.mjs"></script>`,
    "form.mjs": form,
  });
  assert.equal(await succeed("node", ["one.mjs"], { cwd: folder }), "bob(contoso.com)@msn.com\n");
  await succeed("node", ["stream.mjs"], { cwd: folder });
  assert.equal(readFileSync(join(folder, "im-addresses.txt"), "utf8"), "bob(contoso.com)@msn.com\n\n");
  const page = await open(`${await serve(folder)}/`);
  try {
    await page.getByRole("textbox").fill("ann@outlook.com");
    await page.locator("form[data-ready]").waitFor();
    await page.getByRole("button").click();
    assert.equal(await page.locator("output").innerText(), "ann@outlook.com");
    assert.deepEqual(page.faults, []);
  } finally {
    await page.close();
  }
});

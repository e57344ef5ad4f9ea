/** The examples, with the packed package. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { TARBALL, app, here, open, root, run, serve, succeed, tool } from "./support.mjs";

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
    'name,email,im-address\nBob,bob@contoso.com,bob(contoso.com)@msn.com\n"Lee, Ann",ann@outlook.com,ann@outlook.com\nCarl,live:carl,\n',
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

const README = readFileSync(join(root, "pkg/README.md"), "utf8");
const blocks = (language) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, code]) => code);

test("the examples of the README run", async () => {
  const [form, one, stream, schema, ...more] = blocks("js");
  assert.equal(more.length, 0);
  const [markup] = blocks("html");
  const imports = { "lync-skype/js": "/node_modules/lync-skype/dist/js.js" };
  const folder = await app("readme", {
    "one.mjs": one,
    "stream.mjs": stream,
    "schema.mjs": schema,
    "contacts.txt": "bob@contoso.com\nnobody\n",
    "index.html": `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>${markup}<script type="module" src="/form.mjs"></script>`,
    "form.mjs": form,
  });
  assert.equal(await succeed("node", ["one.mjs"], { cwd: folder }), "bob(contoso.com)@msn.com\n");
  await succeed("node", ["stream.mjs"], { cwd: folder });
  assert.equal(readFileSync(join(folder, "im-addresses.txt"), "utf8"), "bob(contoso.com)@msn.com\n\n");
  await succeed("node", ["schema.mjs"], { cwd: folder });

  // A user is faster than the script: the text is kept, and nothing is sent.
  const url = `${await serve(folder)}/`;
  const page = await open("about:blank");
  try {
    let arrive;
    const wait = new Promise((resolve) => (arrive = resolve));
    await page.route("**/js.js", async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(url, { waitUntil: "commit" });
    await page.getByRole("textbox").fill("ann@outlook.com");
    await page.keyboard.press("Enter");
    arrive();
    await page.locator("button:enabled").waitFor();
    assert.equal(page.url(), url);
    await page.keyboard.press("Enter");
    assert.match(await page.locator("output").innerText(), /^ann@outlook\.com/);
    await page.getByRole("textbox").fill("ann@");
    await page.getByRole("button").click();
    assert.match(await page.locator("output").innerText(), /^Enter the full domain/);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.close();
  }
});

test("the examples of the README have the types that they use", async () => {
  const names = ["form", "one", "stream", "schema"];
  const files = Object.fromEntries(blocks("js").map((code, index) => [`${names[index]}.mjs`, code]));
  const folder = await app("readme-types", files);
  const args = [
    "--noEmit",
    "--ignoreConfig",
    "--allowJs",
    "--checkJs",
    "--skipLibCheck",
    "--strict",
    "false",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--lib",
    "es2022,dom",
    "--types",
    "node",
  ];
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  await succeed("node", [compiler, ...args, ...Object.keys(files)], { cwd: folder });
});

test("the commands of the README", async () => {
  const folder = await app(
    "readme-cli",
    { "contacts.txt": "bob@contoso.com\n", "contacts.csv": "name,mail\nBob,bob@contoso.com\n" },
    { unpack: false },
  );
  await succeed("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", TARBALL], { cwd: folder });
  const lines = blocks("sh")
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("npx "));
  assert.equal(lines.length, 4);
  const said = [];
  for (const line of lines)
    said.push(await succeed("bash", ["-c", line.replace("npx ", "npx --no-install ")], { cwd: folder }));
  assert.deepEqual(said, ["bob(contoso.com)@msn.com\n", "bob@contoso.com\n", "", ""]);
  assert.equal(readFileSync(join(folder, "im-addresses.txt"), "utf8"), "bob(contoso.com)@msn.com\n");
  assert.match(
    readFileSync(join(folder, "contacts-with-im.csv"), "utf8"),
    /^Bob,bob@contoso\.com,bob\(contoso\.com\)@msn\.com,/m,
  );
});

/**
 * The first answer in Chromium on a processor slowed down four times: `node browser-first.mjs ROUNDS` prints for each
 * package the milliseconds from before the import to the answer. Each is bundled as an app would bundle it, and each run
 * has a browser profile of its own, so that nothing is cached. They take turns, and each round begins with another one.
 * CHROME says where the browser is.
 */

import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const from = (folder) => createRequire(new URL(folder, import.meta.url));
// What the browser tests and the build have installed.
const { chromium } = from("../e2e/")("playwright-core");
const esbuild = from("../../xtask/node/")("esbuild");

const SLOWDOWN = 4;
/** How long the browser gets to finish starting a page, which would otherwise be part of the figure. */
const SETTLING = 150;
const rounds = Number(process.argv[2] ?? "5");
const ours = (file) => fileURLToPath(new URL(`../../pkg/dist/${file}`, import.meta.url));

const WAYS = {
  "lync-skype": `
    import { addressForLync, ready } from ${JSON.stringify(ours("web.js"))};
    export const ask = async () => { await ready(); return addressForLync("bob@contoso.com").address; };`,
  "lync-skype/js": `
    import { addressForLync } from ${JSON.stringify(ours("js.js"))};
    export const ask = () => addressForLync("bob@contoso.com").address;`,
  zod: `
    import { z } from "zod";
    export const ask = () => z.email().safeParse("bob@contoso.com").data;`,
  validator: `
    import validator from "validator";
    export const ask = () => validator.isEmail("bob@contoso.com") && "bob@contoso.com";`,
  mailcheck: `
    import mailcheck from "mailcheck";
    export const ask = () => mailcheck.run({ email: "bob@hotmial.com" }).full;`,
};

/** Every file of the bundles, by path. */
const files = new Map();
for (const [index, contents] of Object.values(WAYS).entries()) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    outdir: "/",
    entryNames: `entry-${index}`,
    write: false,
    logLevel: "error",
  });
  for (const { path, contents } of outputFiles) files.set(`/${path.replaceAll("\\", "/").split("/").at(-1)}`, contents);
}
files.set("/", "<!doctype html><title>first answer</title>");

const server = createServer(({ url }, response) => {
  const file = files.get(url);
  response.writeHead(file === undefined ? 404 : 200, {
    "Content-Type": url === "/" ? "text/html" : "text/javascript",
  });
  response.end(file);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const site = `http://127.0.0.1:${port}/`;

const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ["--no-sandbox", "--disable-gpu"] });
const names = Object.keys(WAYS);
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (let turn = 0; turn < names.length; turn += 1) {
    const index = (round + turn) % names.length;
    const name = names[index];
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site);
    await page.waitForTimeout(SETTLING);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const { answer, time } = await page.evaluate(async (entry) => {
      const before = performance.now();
      const { ask } = await import(entry);
      const answer = await ask();
      return { answer, time: performance.now() - before };
    }, `/entry-${index}.js`);
    if (typeof answer !== "string") throw new Error(`${name} gave no answer`);
    times[name].push(time);
    await context.close();
  }
}
await browser.close();
server.close();
process.stdout.write(JSON.stringify(times));

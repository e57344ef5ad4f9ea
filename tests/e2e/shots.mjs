// The screenshots of the README: node shots.mjs FOLDER, with SITE_URL and CHROME set. `cargo xtask shots` does it.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { SITE, SWITCHES } from "./harness.mjs";

const folder = resolve(process.argv[2] ?? "shots");
mkdirSync(folder, { recursive: true });

const ANSWER = "#v=1&to=skype&address=bob%40contoso.com&client=lync-2013";

/** What is shown, and how. Heights are the page's own unless `screen` asks for one screenful. */
const SHOTS = [
  { name: "start-320", width: 320 },
  { name: "start-768", width: 768 },
  { name: "start-1440-light", width: 1440, screen: true },
  { name: "start-1440-dark", width: 1440, screen: true, colorScheme: "dark" },
  { name: "answer-320", width: 320, link: ANSWER },
  { name: "answer-768-dark", width: 768, link: ANSWER, colorScheme: "dark" },
  { name: "answer-1440-light", width: 1440, link: ANSWER },
  { name: "answer-768-rtl", width: 768, link: `${ANSWER}&lang=ar` },
  { name: "answer-768-forced-colors", width: 768, link: ANSWER, forcedColors: "active" },
  // 1280 pixels at 400 % are 320 wide.
  { name: "answer-400-percent", width: 320, height: 256, link: ANSWER, screen: true },
  { name: "refused-768", width: 768, link: "#v=1&to=skype", type: "bob@@contoso,com" },
  { name: "answer-print", width: 794, height: 1123, link: ANSWER, media: "print" },
];

const browser = await chromium.launch({ executablePath: process.env.CHROME, args: SWITCHES });
for (const { name, width, height = 900, link = "", screen, type, media, ...options } of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${SITE}/${link}`);
  await page.locator("lync-skype-helper").getByRole("heading").first().waitFor();
  if (type) {
    const field = page.getByRole("textbox").first();
    await field.fill(type);
    await field.press("Enter");
    await page.locator("[aria-invalid=true]").waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  if (media) {
    await page.emulateMedia({ media });
    await page.getByRole("img", { name: "QR code" }).waitFor();
    // Only real paper has the margins of `@page`.
    await page.evaluate(() => Object.assign(document.body.style, { margin: "10mm" }));
  }
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !screen });
  console.log(`${name}.png`);
  await context.close();
}
await browser.close();

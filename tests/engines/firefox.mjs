// Firefox ESR through WebDriver BiDi.
import puppeteer from "puppeteer-core";

/** @returns {Promise<import("./engine.mjs").Engine>} */
export async function firefox(executablePath) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { "dom.events.testing.asyncClipboard": true, "intl.accept_languages": "en-US" },
  });
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) {
      faults.push(message.text());
    }
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name: "Firefox",
    faults,
    open: (url) => page.goto(url, { waitUntil: "load" }),
    run: (script, ...given) => page.evaluate(script, ...given),
    keys: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async chord(held, key) {
      await page.keyboard.down(held);
      await page.keyboard.press(key);
      await page.keyboard.up(held);
    },
    paper: () => page.pdf({ format: "a4" }),
    close: () => browser.close(),
  };
}

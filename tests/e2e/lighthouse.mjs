// Lighthouse on a page, as for a telephone: its own slow connection and slow processor.
import assert from "node:assert/strict";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

/**
 * @param {string} url
 * @param {readonly ("performance" | "accessibility" | "best-practices")[]} categories
 * @returns {Promise<Record<string, { score: number, missed: string[] }>>} for each category its score, of 100, and what cost points
 */
export async function audit(url, categories) {
  const chrome = await launch({
    chromePath: process.env.CHROME,
    chromeFlags: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
    logLevel: "silent",
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: [...categories], logLevel: "silent" });
    assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
    return Object.fromEntries(
      categories.map((id) => {
        const { score, auditRefs } = lhr.categories[id];
        const missed = auditRefs
          .map((reference) => lhr.audits[reference.id])
          .filter((result) => result.score !== null && result.score < 1)
          .map(({ id: name, title, displayValue }) => [name, title, displayValue].filter(Boolean).join(": "));
        return [id, { score: Math.round(score * 100), missed }];
      }),
    );
  } finally {
    await chrome.kill();
  }
}

// A poisoned config: every payload in every text of a config, and as an unknown key.
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

/** Runs in the page. */
async function apply(payload, view) {
  const helper = document.querySelector("lync-skype-helper");
  const desk = { mail: payload, phone: payload, url: payload };
  const whole = {
    [payload]: payload,
    notice: { text: payload, show: true },
    theme: payload,
    views: [payload],
    hide: [payload],
    direction: payload,
    asIsDomains: [payload],
    routingDomain: payload,
    organisation: { name: payload, sipDomains: [payload], helpDesk: desk, [payload]: payload },
  };
  for (const config of [
    whole,
    { publicIm: "off", organisation: { name: payload, helpDesk: { ...desk, url: `https://desk.example/${payload}` } } },
  ]) {
    helper.applyConfig(config);
    helper.openPlace(`v=1&to=skype&address=bob%40contoso.com&step=${view}`);
    await globalThis.attack.drawn();
  }
}

for (const view of ["guide", "trouble", "other-person"]) {
  test(`every payload at every place of a config, seen in ${view}`, async (t) => {
    const page = await watched(newPage, t);
    t.diagnostic(`${await tryEach(page, apply, { extra: view })} payloads`);
    stayedHome(page);
    await page.evaluate(() => document.querySelector("lync-skype-helper").applyConfig(undefined));
    await stillAnswers(page);
  });
}

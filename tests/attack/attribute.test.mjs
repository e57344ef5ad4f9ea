// Attributes and properties: a hostile or careless host page.
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

async function set(payload, names) {
  const helper = document.querySelector("lync-skype-helper");
  for (const name of names) {
    helper.setAttribute(name, payload);
    helper[name] = payload;
  }
  await globalThis.attack.drawn();
  for (const name of names) {
    helper.removeAttribute(name);
  }
}

/** Without `config`, whose target is the host's own choice. */
const ATTRIBUTES = [
  ["address"],
  ["direction", "network", "client"],
  ["lang"],
  ["theme", "compact", "heading-level"],
  ["views"],
];

for (const names of ATTRIBUTES) {
  test(`every payload as ${names.join(", ")}`, async (t) => {
    const page = await watched(newPage, t);
    t.diagnostic(`${await tryEach(page, set, { extra: names })} payloads`);
    stayedHome(page);
    await stillAnswers(page);
  });
}

// Messages between the frame and a hostile page around it, both ways.
import assert from "node:assert/strict";
import test from "node:test";
import { OTHER, SITE, harness } from "../e2e/harness.mjs";
import { answer, host } from "../e2e/visit.mjs";
import { MARK, PAYLOADS } from "./corpus.mjs";

const { newPage } = harness();

const SCRIPT = `<script src="${SITE}/iframe.js" data-direction="to-skype" data-address="bob@contoso.com" data-loading="eager" async></script>`;

async function open(t) {
  const page = await newPage(t);
  page.allowFault(/lync-skype-helper: /);
  await host(page, `${OTHER}/help.html`, `${SCRIPT}<iframe id="eve" srcdoc="<p>Eve</p>"></iframe>`);
  await answer(page.frameLocator("iframe.lync-skype-frame")).waitFor();
  const frame = page.frames().find((each) => each.url().startsWith(`${SITE}/frame.html`));
  const instance = await page.locator("iframe.lync-skype-frame").getAttribute("name");
  return { page, frame, instance };
}

const inside = (frame) =>
  frame.evaluate((mark) => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    return {
      ran: globalThis[mark] ?? 0,
      markup: root.querySelectorAll("script, img, iframe, object, embed, base, style, [onerror], [onload]").length,
    };
  }, MARK);

test("settings from the host: every payload as every setting, and shapes that are none", async (t) => {
  const { page, frame, instance } = await open(t);
  await page.evaluate(
    ([name, payloads]) => {
      const target = document.querySelector("iframe.lync-skype-frame").contentWindow;
      const say = (lyncSkype) => target.postMessage({ lyncSkype }, "*");
      for (const payload of payloads) {
        for (const key of ["direction", "address", "client", "lang", "theme", "views", "policy", "settings", payload]) {
          say({ instance: name, type: "config", settings: { [key]: payload } });
        }
        say({
          instance: name,
          type: "config",
          settings: { policy: { [payload]: payload, organisation: { name: payload } } },
        });
        say({ instance: name, type: "config", settings: { settings: { notice: { text: payload }, [payload]: 1 } } });
        say({ instance: name, type: payload, settings: payload });
        say({ instance: payload, type: "config", settings: { address: payload } });
        target.postMessage(payload, "*");
        target.postMessage({ lyncSkype: payload }, "*");
      }
      for (const shape of [
        null,
        0,
        [],
        [[]],
        { lyncSkype: null },
        { lyncSkype: [] },
        { lyncSkype: { instance: name } },
        new Map(),
        new Date(0),
        new ArrayBuffer(8),
      ]) {
        target.postMessage(shape, "*");
        say({ instance: name, type: "config", settings: shape });
        say({ instance: name, type: "config", settings: { policy: shape, settings: shape, views: shape } });
      }
    },
    [instance, PAYLOADS],
  );
  assert.deepEqual(await inside(frame), { ran: 0, markup: 0 });
  // It still takes settings.
  await page.evaluate((name) => {
    const target = document.querySelector("iframe.lync-skype-frame").contentWindow;
    const settings = {
      settings: {},
      policy: {},
      views: "ask address steps",
      lang: "en",
      direction: "to-skype",
      address: "ann@contoso.com",
    };
    target.postMessage({ lyncSkype: { instance: name, type: "config", settings } }, "*");
  }, instance);
  await frame.locator("#typed", { hasText: "ann(contoso.com)@msn.com" }).waitFor();
  assert.ok(
    page.requests.every(({ url }) => url.startsWith(SITE) || url.startsWith(OTHER) || url.startsWith("about:")),
  );
});

test("a sibling frame can impersonate neither the host nor the frame", async (t) => {
  const { page, frame, instance } = await open(t);
  const height = await page.locator("iframe.lync-skype-frame").evaluate((node) => node.style.blockSize);
  await page.evaluate(() => {
    globalThis.heard = 0;
    for (const name of ["result", "copy", "error", "ready"]) {
      addEventListener(`lync-skype-${name}`, () => {
        globalThis.heard += 1;
      });
    }
  });
  await page
    .frameLocator("#eve")
    .locator("p")
    .evaluate(
      (_, [name, payloads]) => {
        for (const payload of payloads) {
          parent.frames[0].postMessage({ lyncSkype: { instance: name, type: "hello" } }, "*");
          parent.frames[0].postMessage(
            {
              lyncSkype: {
                instance: name,
                type: "config",
                settings: { address: payload, policy: { publicIm: "off" } },
              },
            },
            "*",
          );
          parent.postMessage({ lyncSkype: { instance: name, type: "height", height: 1 } }, "*");
          parent.postMessage({ lyncSkype: { instance: name, type: "event", name: "result", detail: payload } }, "*");
          parent.postMessage({ lyncSkype: { instance: name, type: "settings" } }, "*");
        }
      },
      [instance, PAYLOADS],
    );
  assert.equal(await answer(frame).textContent(), "bob(contoso.com)@msn.com");
  assert.equal(await page.evaluate(() => globalThis.heard), 0);
  assert.equal(await page.locator("iframe.lync-skype-frame").evaluate((node) => node.style.blockSize), height);
});

test("a page that did not embed the frame gets no address from it", async (t) => {
  const page = await newPage(t);
  await host(
    page,
    `${OTHER}/help.html`,
    `<script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));</script>
    <iframe title="Helper" name="lync-skype-1" width="900" height="900" src="${SITE}/frame.html#v=1&amp;to=skype&amp;address=secret%40contoso.com"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await answer(frame).waitFor();
  await page.evaluate(() => frames[0].postMessage({ lyncSkype: { instance: "lync-skype-1", type: "hello" } }, "*"));
  await frame.getByRole("textbox").first().fill("hidden@contoso.com");
  await frame.getByRole("textbox").first().press("Enter");
  await frame.locator("#typed", { hasText: "hidden" }).waitFor();
  await page.waitForFunction(() => globalThis.heard.some((text) => text.includes("result")));
  assert.doesNotMatch(await page.evaluate(() => globalThis.heard.join("\n")), /secret|hidden|contoso/);
});

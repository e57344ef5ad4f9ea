// The main path of every view, in browsers other than Chromium. `cargo xtask test --only engines` runs it.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { plainHost } from "../e2e/plain-host.mjs";
import { ENGINES } from "./engine.mjs";

const TO_SKYPE = "#v=1&to=skype&address=bob%40contoso.com&client=lync-2013";
const DECORATED = "bob(contoso.com)@msn.com";

/** Asks again and again, as things that are drawn later want. */
async function until(engine, script, ...given) {
  const start = Date.now();
  for (;;) {
    const found = await engine.run(script, ...given);
    if (found) {
      return found;
    }
    assert.ok(Date.now() - start < 20_000, `never so: ${script}`);
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
}

const ready = (engine) =>
  until(engine, () =>
    Boolean(
      document.querySelector("lync-skype-helper")?.shadowRoot?.querySelector(".lsh #top, .lsh #address, .lsh #lines"),
    ),
  );

/** The text of an element of the app. */
const text = (engine, id) =>
  engine.run(
    (wanted) => document.querySelector("lync-skype-helper").shadowRoot.getElementById(wanted)?.textContent ?? null,
    id,
  );

const answer = (engine, expected) =>
  until(
    engine,
    (wanted) => document.querySelector("lync-skype-helper").shadowRoot.getElementById("typed")?.textContent === wanted,
    expected,
  );

const focus = (engine, id) =>
  engine.run((wanted) => {
    const node = document.querySelector("lync-skype-helper").shadowRoot.getElementById(wanted);
    node.focus();
    node.select?.();
    return document.querySelector("lync-skype-helper").shadowRoot.activeElement === node;
  }, id);

const focused = (engine) =>
  engine.run(() => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id ?? null);

/** A page at that path of the host, in place of the site's files. */
const withPage = (path, html) => (reply) =>
  reply.path === path
    ? {
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: `<!doctype html><title>Host</title><body><h1>Host</h1>${html}`,
      }
    : reply;

for (const [name, start] of Object.entries(ENGINES)) {
  test(name, async (suite) => {
    let engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine?.close());
    const visit = async (t, fragment = "", options = {}) => {
      const host = await plainHost(t, options);
      // Another fragment alone would be the same page.
      await engine.open("about:blank");
      await engine.open(`${host.home}${fragment}`);
      await ready(engine);
      return host;
    };

    await suite.test("type: program, address, Enter, answer", async (t) => {
      await visit(t);
      await engine.run(() => document.querySelector("lync-skype-helper").shadowRoot.getElementById("use-lync").click());
      assert.ok(await focus(engine, "address"));
      await engine.keys("bob@contoso.com");
      await engine.press("Enter");
      await answer(engine, DECORATED);
    });

    await suite.test("a refusal: told in the field and above it, and the text stays", async (t) => {
      await visit(t, "#v=1&to=skype");
      await focus(engine, "address");
      await engine.keys("bob@@contoso.com");
      await engine.press("Enter");
      await until(
        engine,
        () =>
          document
            .querySelector("lync-skype-helper")
            .shadowRoot.getElementById("address")
            .getAttribute("aria-invalid") === "true",
      );
      assert.equal(await focused(engine), "summary");
      assert.equal(
        await engine.run(() => document.querySelector("lync-skype-helper").shadowRoot.getElementById("address").value),
        "bob@@contoso.com",
      );
    });

    await suite.test("copy the answer, and paste it back", async (t) => {
      await visit(t, TO_SKYPE);
      await answer(engine, DECORATED);
      await focus(engine, "copy");
      await engine.press("Enter");
      await until(engine, () =>
        /Copied/.test(
          document.querySelector("lync-skype-helper").shadowRoot.querySelector("[role=status]").textContent,
        ),
      );
      await focus(engine, "address");
      await engine.chord("Control", "v");
      await until(
        engine,
        (wanted) => document.querySelector("lync-skype-helper").shadowRoot.getElementById("address").value === wanted,
        DECORATED,
      );
      await engine.press("Enter");
      await answer(engine, DECORATED);
    });

    await suite.test("a link: field, answer and guide at once, and nothing takes the focus", async (t) => {
      await visit(t, "#v=1&to=lync&address=sip%3Aann%40contoso.com");
      await answer(engine, "ann@contoso.com");
      assert.equal(await engine.run(() => document.activeElement === document.body), true);
      assert.ok(
        await engine.run(
          () =>
            document.querySelector("lync-skype-helper").shadowRoot.querySelector("[part~=guide]")?.textContent.length >
            200,
        ),
      );
    });

    await suite.test("every other view opens by its link", async (t) => {
      for (const view of ["trouble", "today", "other-person", "admin"]) {
        await visit(t, `#v=1&to=skype&address=bob%40contoso.com&step=${view}`);
        await until(
          engine,
          () => document.querySelector("lync-skype-helper").shadowRoot.querySelector(".lsh").textContent.length > 400,
        );
        assert.ok((await text(engine, "top")).length > 3, view);
      }
      const host = await plainHost(t);
      await engine.open(`${host.home}setup.html`);
      await until(engine, () => document.querySelectorAll("#set-up input").length > 3);
    });

    await suite.test("a list, in its worker", async (t) => {
      await visit(t, "#v=1&to=skype&step=bulk");
      await until(engine, () =>
        Boolean(document.querySelector("lync-skype-helper").shadowRoot.getElementById("lines")),
      );
      await focus(engine, "lines");
      await engine.keys("bob@contoso.com,ann@outlook.com");
      await engine.run(() =>
        document.querySelector("lync-skype-helper").shadowRoot.getElementById("lines").closest("form").requestSubmit(),
      );
      await until(engine, () =>
        /bob\(contoso\.com\)@msn\.com/.test(
          document.querySelector("lync-skype-helper").shadowRoot.querySelector("[role=grid]")?.textContent ?? "",
        ),
      );
    });

    await suite.test("another language, from right to left, and back", async (t) => {
      await visit(t, TO_SKYPE);
      for (const [language, direction] of [
        ["ar", "rtl"],
        ["de", "ltr"],
        ["en", "ltr"],
      ]) {
        await engine.run((wanted) => {
          const menu = document.querySelector("lync-skype-helper").shadowRoot.querySelector(".language select");
          menu.value = wanted;
          menu.dispatchEvent(new Event("change", { bubbles: true }));
        }, language);
        await until(
          engine,
          (wanted) => document.querySelector("lync-skype-helper").shadowRoot.querySelector(".lsh").lang === wanted,
          language,
        );
        assert.equal(
          await engine.run(() => document.querySelector("lync-skype-helper").shadowRoot.querySelector(".lsh").dir),
          direction,
        );
        await answer(engine, DECORATED);
      }
    });

    await suite.test("paper: what stands only there is drawn when the page is printed", async (t) => {
      await visit(t, TO_SKYPE);
      await answer(engine, DECORATED);
      const onPaper = () =>
        document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll(".print-only").length;
      const outside = await engine.run(onPaper);
      await engine.run(() => dispatchEvent(new Event("beforeprint")));
      await until(
        engine,
        (count) =>
          document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll(".print-only").length > count,
        outside,
      );
      await engine.run(() => dispatchEvent(new Event("afterprint")));
      await until(
        engine,
        (count) =>
          document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll(".print-only").length === count,
        outside,
      );
      if (engine.paper) {
        const pdf = Buffer.from(await engine.paper());
        assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
        assert.ok(pdf.length > 5000);
      }
    });

    await suite.test(
      "embedded: the element, and the frame of another origin with its height, its news and its config",
      async (t) => {
        const site = await plainHost(t);
        const ours = await plainHost(t, {
          change: withPage(
            "/help.html",
            '<script type="module" src="embed.js"></script><lync-skype-helper direction="to-skype" address="bob@contoso.com"></lync-skype-helper>',
          ),
        });
        await engine.open(`${ours.origin}/help.html`);
        await answer(engine, DECORATED);
        const body = `<script>globalThis.heard = []; addEventListener("lync-skype-result", ({ detail }) => heard.push(detail));</script>
        <script src="${site.home}iframe.js" data-direction="to-skype" data-address="bob@contoso.com" data-config="desk.json" data-loading="eager" async></script>`;
        const others = await plainHost(t, {
          change: (reply) =>
            reply.path === "/desk.json"
              ? {
                  status: 200,
                  headers: { "content-type": "application/json" },
                  body: '{"asIsDomains":["contoso.com"]}',
                }
              : withPage("/help.html", body)(reply),
        });
        await engine.open(`${others.origin}/help.html`);
        await until(
          engine,
          () => Number.parseInt(document.querySelector("iframe.lync-skype-frame")?.style.blockSize, 10) > 200,
        );
        await until(engine, () => globalThis.heard.length > 0);
        assert.deepEqual(
          (await engine.run(() => globalThis.heard)).map(({ rule }) => rule),
          ["as-is"],
          "the config was not there when it answered",
        );
      },
    );

    await suite.test("offline: after the first visit the host goes, and the page opens", async (t) => {
      const host = await visit(t);
      await until(engine, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
      host.cut();
      await engine.open("about:blank");
      await engine.open(`${host.home}${TO_SKYPE}`);
      await ready(engine);
      await answer(engine, DECORATED);
    });

    await suite.test("nothing complained", () => {
      // The next visit may cut short what the page loads in idle time. That it can be loaded is shown by the views that need it.
      const expected = /Content-Security-Policy|preload|assets\/full[-_].* ServiceWorker intercepted/i;
      assert.deepEqual(
        engine.faults.filter((fault) => !expected.test(fault)),
        [],
      );
    });
  });
}

// <lync-skype-helper> in other pages: several elements, moving, foreign styles, settings from outside, isolation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { SITE, axe, harness, holdApp } from "./harness.mjs";
import { answer, copyButton, drawn, enter, field, host, iUse, summary } from "./visit.mjs";

const { newPage } = harness();

const SCRIPT = '<script type="module" src="/embed.js"></script>';
const EVENTS = ["ready", "change", "result", "copy", "step", "complete", "error"];

/** Opens a page with that body on the site's origin, without the site's policy, and waits for every helper in it. */
async function open(t, body, { before = undefined, ...options } = {}) {
  const page = await newPage(t, options);
  // Listens on the document from the start: events arrive here only if they bubble and are composed.
  await page.addInitScript((names) => {
    globalThis.heard = [];
    for (const name of names) {
      addEventListener(`lync-skype-${name}`, (event) => {
        globalThis.heard.push({
          name,
          detail: event.detail,
          bubbles: event.bubbles,
          composed: event.composed,
          from: event.target.id,
        });
      });
    }
  }, EVENTS);
  await before?.(page);
  await host(page, `${SITE}/host.html`, `${SCRIPT}${body}`);
  await page.waitForFunction(() => {
    const all = (root) =>
      [...root.querySelectorAll("*")].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    const helpers = all(document).filter((node) => node.localName === "lync-skype-helper");
    return helpers.length > 0 && helpers.every((helper) => helper.shadowRoot?.querySelector(".lsh #top"));
  });
  return page;
}

const helper = (page, id) => page.locator(`lync-skype-helper#${id}`);
const heard = (page, name) =>
  page.evaluate((wanted) => globalThis.heard.filter((event) => event.name === wanted), name);
async function hears(page, name, count = 1) {
  await page.waitForFunction(
    ([wanted, times]) => globalThis.heard.filter((event) => event.name === wanted).length >= times,
    [name, count],
  );
  return heard(page, name);
}
const activeIn = (page, id) =>
  page.evaluate((of) => document.getElementById(of).shadowRoot.activeElement?.id ?? null, id);

test("several on a page: each on its own", async (t) => {
  const page = await open(
    t,
    `
    <lync-skype-helper id="one" direction="to-skype"></lync-skype-helper>
    <lync-skype-helper id="two" direction="to-lync" address="sip:ann@contoso.com"></lync-skype-helper>
    <lync-skype-helper id="three"></lync-skype-helper>`,
  );
  assert.equal(await answer(helper(page, "two")).textContent(), "ann@contoso.com");
  await enter(helper(page, "one"), "bob@contoso.com");
  await answer(helper(page, "one")).waitFor();
  assert.equal(await answer(helper(page, "one")).textContent(), "bob(contoso.com)@msn.com");
  assert.equal(await answer(helper(page, "two")).textContent(), "ann@contoso.com");
  assert.equal(await field(helper(page, "three")).inputValue(), "");
  // Only the submitted form moves the focus to its errors.
  await enter(helper(page, "three"), "bob");
  await summary(helper(page, "three")).waitFor();
  await page.waitForFunction(() => document.activeElement.id === "three");
  assert.equal((await summary(helper(page, "one")).count()) + (await summary(helper(page, "two")).count()), 0);
  // Radio groups with the same name do not interfere.
  await iUse(helper(page, "three"), "Skype").check();
  assert.equal(await iUse(helper(page, "one"), "Lync").isChecked(), true);
  assert.equal((await heard(page, "ready")).length, 3);
  // Three elements have landmarks with the same names, as three articles do.
  await axe(page, { rules: { "landmark-unique": { enabled: false } } });
});

test("moved: the same place, the same text, no second start", async (t) => {
  const page = await open(t, '<div id="a"><lync-skype-helper id="one"></lync-skype-helper></div><div id="b"></div>');
  await iUse(helper(page, "one"), "Lync").check();
  await enter(helper(page, "one"), "bob@contoso.com");
  await answer(helper(page, "one")).waitFor();
  await page.evaluate(() => document.getElementById("b").append(document.getElementById("one")));
  await drawn(page);
  assert.equal(await answer(helper(page, "one")).textContent(), "bob(contoso.com)@msn.com");
  assert.equal((await heard(page, "ready")).length, 1);
  await enter(helper(page, "one"), "bob@outlook.com");
  await page.getByText("Accounts on outlook.com are typed as they are.").waitFor();
});

test("removed and reinserted later, it resumes where it was; removed for good, it sends no events", async (t) => {
  const page = await open(t, '<lync-skype-helper id="one"></lync-skype-helper>');
  await iUse(helper(page, "one"), "Lync").check();
  await enter(helper(page, "one"), "bob@contoso.com");
  await answer(helper(page, "one")).waitFor();
  await page.evaluate(async () => {
    globalThis.kept = document.getElementById("one");
    globalThis.kept.remove();
    await new Promise((done) => setTimeout(done));
    globalThis.inside = globalThis.kept.shadowRoot.querySelectorAll(".lsh").length;
    document.body.append(globalThis.kept);
  });
  assert.equal(await page.evaluate(() => globalThis.inside), 0, "what is not on the page keeps running");
  await answer(helper(page, "one")).waitFor();
  assert.equal(await answer(helper(page, "one")).textContent(), "bob(contoso.com)@msn.com");
  assert.equal(await page.locator("lync-skype-helper .lsh").count(), 1);
});

test("removed and put back while it is loading: it starts all the same, once", async (t) => {
  const page = await newPage(t);
  const go = await holdApp(page);
  await host(
    page,
    `${SITE}/host.html`,
    `${SCRIPT}<lync-skype-helper id="one" direction="to-lync"></lync-skype-helper>`,
  );
  await page.waitForFunction(() => document.getElementById("one").shadowRoot);
  await page.evaluate(async () => {
    const one = document.getElementById("one");
    one.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(one);
  });
  go();
  await page.locator("lync-skype-helper #top").waitFor();
  assert.equal(await page.locator("lync-skype-helper .lsh").count(), 1);
  assert.equal(await iUse(page, "Skype").isChecked(), true);
});

test("inside another shadow root: focus, errors and copying stay inside", async (t) => {
  const page = await open(
    t,
    `<div id="outer"></div><script type="module">
    document.getElementById("outer").attachShadow({ mode: "open" }).innerHTML = '<lync-skype-helper id="deep" direction="to-skype"></lync-skype-helper>';
  </script>`,
  );
  const deep = helper(page, "deep");
  await enter(deep, "bob");
  await summary(deep).getByRole("link").click();
  await page.waitForFunction(
    () => document.getElementById("outer").shadowRoot.getElementById("deep").shadowRoot.activeElement?.id === "address",
  );
  await enter(deep, "bob@contoso.com");
  await copyButton(deep).click();
  await hears(page, "copy");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "bob(contoso.com)@msn.com");
  // Seen from outside, an event comes from the outermost host: it went through both roots.
  assert.equal((await heard(page, "copy"))[0].from, "outer");
});

test("a right-to-left host: English stays left to right, and so does every address", async (t) => {
  const page = await open(
    t,
    '<script>document.documentElement.dir = "rtl"</script><lync-skype-helper id="one" direction="to-skype" address="bob@contoso.com"></lync-skype-helper>',
  );
  const directions = await page.evaluate(() => {
    const root = document.getElementById("one").shadowRoot;
    return ["#top", "#address", "#typed"].map((selector) => getComputedStyle(root.querySelector(selector)).direction);
  });
  assert.deepEqual(directions, ["ltr", "ltr", "ltr"]);
});

const HOSTILE = `<style>
  html { font-size: 5px; }
  body, body * { color: red !important; font: italic 40px/5 cursive !important; letter-spacing: 1em !important; text-transform: uppercase !important;
    background: yellow !important; box-sizing: content-box !important; }
  body { text-align: right; text-indent: 5em; white-space: pre; word-spacing: 2em; visibility: visible; direction: rtl; cursor: wait; line-break: anywhere; user-select: none; }
  input, button, label, h2, h3, p, ol, li { display: none !important; opacity: 0.1 !important; }
</style>`;

test("a hostile style sheet of the host changes nothing inside", async (t) => {
  const styles = async (page) =>
    page.evaluate(() => {
      const root = document.getElementById("one").shadowRoot;
      return ["#top", "#address", ".closure", "legend", "#typed", "#copy"].map((selector) => {
        const style = getComputedStyle(root.querySelector(selector));
        return [
          "color",
          "fontSize",
          "fontStyle",
          "fontFamily",
          "letterSpacing",
          "textTransform",
          "textAlign",
          "textIndent",
          "whiteSpace",
          "wordSpacing",
          "direction",
          "display",
          "opacity",
          "backgroundColor",
          "lineHeight",
          "cursor",
        ].map((name) => `${selector} ${name} ${style[name]}`);
      });
    });
  const body = '<lync-skype-helper id="one" direction="to-skype" address="bob@contoso.com"></lync-skype-helper>';
  // The element's own size in pixels depends on the root's, which belongs to the reader: the same in both.
  const calm = await open(t, `<style>html { font-size: 5px; }</style>${body}`);
  const hostile = await open(t, `${HOSTILE}${body}`);
  assert.deepEqual(await styles(hostile), await styles(calm));
  assert.ok(
    Number.parseFloat((await styles(hostile))[1][1].split(" ").at(-1)) >= 16,
    "the host made the field's text too small to read",
  );
});

test("the host's address, title, history, focus and styles are left alone", async (t) => {
  const page = await open(t, '<input id="own" autofocus><lync-skype-helper id="one"></lync-skype-helper>', {
    before: (page) =>
      page.addInitScript(() => {
        globalThis.calls = [];
        for (const name of ["pushState", "replaceState"]) {
          history[name] = () => globalThis.calls.push(name);
        }
      }),
  });
  assert.equal(await page.evaluate(() => document.activeElement.id), "own");
  const before = await page.evaluate(() => [
    location.href,
    document.title,
    history.length,
    document.head.childElementCount,
    document.documentElement.lang,
  ]);
  await iUse(page, "Lync").check();
  const one = helper(page, "one");
  await enter(one, "bob");
  await summary(one).waitFor();
  await enter(one, "bob@contoso.com");
  await answer(one).waitFor();
  await one.getByRole("button", { name: "Fix a problem" }).click();
  await one.getByRole("heading", { level: 2, name: "Fix a problem" }).waitFor();
  assert.deepEqual(
    await page.evaluate(() => [
      location.href,
      document.title,
      history.length,
      document.head.childElementCount,
      document.documentElement.lang,
    ]),
    before,
  );
  assert.deepEqual(await page.evaluate(() => globalThis.calls), []);
});

test("the element never reads the address bar", async (t) => {
  const page = await newPage(t);
  await host(
    page,
    `${SITE}/host.html`,
    `${SCRIPT}<lync-skype-helper id="one"></lync-skype-helper>`,
    "#v=1&to=skype&address=eve%40evil.example&lang=de",
  );
  await page.locator("lync-skype-helper #top").waitFor();
  assert.equal(await field(page).inputValue(), "");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
});

test("every property that is set before the element is defined is taken over", async (t) => {
  const early = {
    direction: "to-skype",
    address: "bob@contoso.com",
    client: "lync-2010",
    theme: "dark",
    network: "teams-free",
    compact: true,
    headingLevel: 4,
    config: "/early.json",
    views: "address steps",
    policy: { asIsDomains: ["fabrikam.com"] },
  };
  const manifest = JSON.parse(readFileSync(new URL("../../www/element/custom-elements.json", import.meta.url), "utf8"));
  const fields = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === "lync-skype-helper")
    .members.filter((member) => member.kind === "field" && !member.static);
  assert.deepEqual(Object.keys(early).sort(), fields.map(({ name }) => name).sort());
  const page = await newPage(t);
  await page.route("**/early.json", (route) => route.fulfill({ json: {} }));
  const properties = JSON.stringify({ ...early, id: "one" });
  await host(
    page,
    `${SITE}/host.html`,
    `${SCRIPT}<script>
      document.currentScript.after(Object.assign(document.createElement("lync-skype-helper"), ${properties}));
    </script>`,
  );
  await answer(helper(page, "one")).waitFor();
  const state = await page.locator("#one").evaluate((one, names) => {
    const values = names.map((name) => [name, one[name]]);
    return {
      // An own property would hide the accessor.
      own: names.filter((name) => Object.hasOwn(one, name)),
      values: Object.fromEntries(values),
      attributes: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
    };
  }, Object.keys(early));
  assert.deepEqual(state.own, []);
  assert.deepEqual(state.values, early);
  const { policy: _, headingLevel, ...reflected } = early;
  assert.deepEqual(state.attributes, {
    ...reflected,
    id: "one",
    compact: "",
    "heading-level": String(headingLevel),
  });
});

test("attributes and properties reflect each other, before and after the start", async (t) => {
  const page = await open(
    t,
    '<script>globalThis.early = document.createElement("lync-skype-helper"); early.id = "one"; early.direction = "to-skype"; early.address = "bob@contoso.com"; document.currentScript.after(early);</script>',
  );
  const one = helper(page, "one");
  assert.equal(
    await answer(one).textContent(),
    "bob(contoso.com)@msn.com",
    "a property that was set before the element was defined got lost",
  );
  const set = (name, value) =>
    page.evaluate(
      ([key, to]) => {
        document.getElementById("one")[key] = to;
      },
      [name, value],
    );
  const read = (name) =>
    page.evaluate(
      (key) => [document.getElementById("one")[key], document.getElementById("one").getAttribute(key)],
      name,
    );
  await set("address", "ann@outlook.com");
  await page.getByText("Accounts on outlook.com are typed as they are.").waitFor();
  assert.deepEqual(await read("address"), ["ann@outlook.com", "ann@outlook.com"]);
  await set("client", "lync-2010");
  await page
    .locator("#one select[part~=client] option:checked", { hasText: "Lync 2010" })
    .waitFor({ state: "attached" });
  assert.deepEqual(await read("client"), ["lync-2010", "lync-2010"]);
  await set("client", "no-such-client");
  await page
    .locator("#one select[part~=client] option:checked", { hasText: "Lync 2013" })
    .waitFor({ state: "attached" });
  await page.evaluate(() => document.getElementById("one").setAttribute("direction", "to-lync"));
  await page.getByRole("heading", { name: "Type this in Skype" }).waitFor();
  assert.deepEqual(await read("direction"), ["to-lync", "to-lync"]);
  await set("theme", "dark");
  await page.locator('lync-skype-helper .lsh[data-theme="dark"]').waitFor();
  assert.deepEqual(await read("theme"), ["dark", "dark"]);
  await set("theme", null);
  await page.locator('lync-skype-helper .lsh[data-theme="auto"]').waitFor();
  assert.deepEqual(await read("views"), [null, null]);
  // Only this way round has settings to check.
  await set("direction", "to-skype");
  await page.getByRole("heading", { name: "Type this in Lync" }).waitFor();
  await set("views", "address");
  await page.locator("[part~=guide]").waitFor({ state: "detached" });
  await set("views", "address steps nonsense");
  await page.locator("[part~=steps]").waitFor();
  assert.equal(await page.locator("[part~=alerts], [part~=checks]").count(), 0);
  await set("views", null);
  await page.locator("[part~=alerts]").waitFor();
  // What the reader types shows in the property.
  await field(one).fill("typed@contoso.com");
  await drawn(page);
  assert.equal(await page.evaluate(() => document.getElementById("one").address), "typed@contoso.com");
});

test("every event, with its detail; an address only where the host asked for it", async (t) => {
  const page = await open(
    t,
    `<lync-skype-helper id="shy"></lync-skype-helper><lync-skype-helper id="open" share-address></lync-skype-helper>`,
  );
  for (const id of ["shy", "open"]) {
    const one = helper(page, id);
    const mine = async (name, count) => {
      await page.waitForFunction(
        ([wanted, from, times]) =>
          globalThis.heard.filter((event) => event.name === wanted && event.from === from).length >= times,
        [name, id, count],
      );
      return (await heard(page, name)).filter((event) => event.from === id);
    };
    assert.equal((await mine("ready", 1)).length, 1);
    await iUse(one, "Lync").check();
    assert.equal((await mine("change", 1))[0].detail.direction, "to-skype");
    await enter(one, "bob@@contoso.com");
    const [refused] = await mine("result", 1);
    assert.deepEqual(
      { ...refused.detail, address: undefined },
      { ok: false, rule: null, codes: ["several-at"], address: undefined },
    );
    await enter(one, "bob@contoso.com");
    const [, accepted] = await mine("result", 2);
    assert.deepEqual(
      { ...accepted.detail, address: undefined },
      { ok: true, rule: "decorated", codes: [], address: undefined },
    );
    await copyButton(one).click();
    assert.deepEqual((await mine("copy", 1))[0].detail, { ok: true });
    const boxes = one.getByRole("checkbox");
    await boxes.first().check();
    const [step] = await mine("step", 1);
    assert.equal(step.detail.done, true);
    assert.match(step.detail.id, /^[a-z0-9-]+$/);
    await mine("complete", 1);
    await boxes.first().uncheck();
    assert.equal((await mine("step", 2)).at(-1).detail.done, false);
    const all = (await page.evaluate(() => globalThis.heard)).filter((event) => event.from === id);
    assert.ok(all.every((event) => event.bubbles && event.composed));
    assert.equal(JSON.stringify(all).includes("contoso"), id === "open", id);
    // The next one begins without ticks.
    await boxes.first().check();
    await one.getByRole("button", { name: "Clear ticked boxes" }).click();
  }
});

const CONFIG = {
  policy: {
    publicIm: "maybe",
    organisation: { name: "Contoso", sipDomains: ["contoso.com"], helpDesk: { phone: 5 }, color: "red" },
    asIsDomains: ["Fabrikam.com"],
  },
  theme: "dark",
  hide: ["today"],
  direction: "to-skype",
  notice: { text: "<b>Ask us first</b>" },
  unknownKey: 1,
};
const BAD = ["organisation.color", "organisation.helpDesk.phone", "publicIm", "unknownKey"];

test("a config is applied; its invalid parts are reported with their paths and replaced by defaults", async (t) => {
  const page = await open(t, '<lync-skype-helper id="one" config="/config.json" theme="light"></lync-skype-helper>', {
    before: (page) => {
      // Told to whoever wrote the config, on the console too.
      page.expectFault(/lync-skype-helper: policy\.publicIm must be one of/);
      return page.route("**/config.json", (route) => route.fulfill({ json: CONFIG }));
    },
  });
  const [{ detail }] = await hears(page, "error");
  const paths = detail.paths.map((path) => path.replace(/^policy\./, ""));
  assert.deepEqual([...paths].sort(), BAD);
  for (const path of BAD) {
    assert.ok(detail.message.includes(path), path);
    // The author gets an event; readers could do nothing about it.
    assert.ok(!(await page.locator("lync-skype-helper .lsh").innerText()).includes(path), `${path} is told to readers`);
  }
  const one = helper(page, "one");
  assert.equal(await iUse(one, "Lync").isChecked(), true);
  await one.getByText("<b>Ask us first</b>").waitFor();
  assert.equal(await one.locator(".lsh").getAttribute("data-theme"), "light", "an attribute beats the config");
  assert.equal(await one.getByRole("button", { name: "What works today" }).count(), 0);
  await enter(one, "bob@fabrikam.com");
  await answer(one).waitFor();
  assert.equal(await answer(one).textContent(), "bob@fabrikam.com");
  await enter(one, "bob@contoso.com");
  await one
    .getByText(/Contoso/)
    .first()
    .waitFor();
  // The property overrides the policy of the config.
  await page.evaluate(() => {
    document.getElementById("one").policy = { asIsDomains: ["contoso.com"] };
  });
  await one.getByText("Accounts on contoso.com are typed as they are.").waitFor();
  assert.equal(await answer(one).textContent(), "bob@contoso.com");
});

/** Whether any address is shown, in the answer or anywhere in the text of the app. */
const showsAnAddress = (scope) => scope.locator(".lsh").evaluate((root) => /@msn\.com|#typed/.test(root.innerText));

test("a config that is not an object is reported, and everything else works", async (t) => {
  for (const [what, json] of /** @type {any[][]} */ ([
    ["a list", [1, 2]],
    ["a text", "text"],
  ])) {
    const page = await open(
      t,
      '<lync-skype-helper id="one" config="/config.json" direction="to-skype"></lync-skype-helper>',
      {
        before: (page) => {
          // Logged for the author of the config.
          page.expectFault(/lync-skype-helper/);
          return page.route("**/config.json", (route) => route.fulfill({ json }));
        },
      },
    );
    const [{ detail }] = await hears(page, "error");
    assert.ok(detail.message.length > 5, what);
    await enter(helper(page, "one"), "bob@contoso.com");
    await answer(page).waitFor();
    assert.equal(await answer(page).textContent(), "bob(contoso.com)@msn.com", what);
  }
});

test("a config that cannot be loaded is reported, no address is shown without it, and a retry brings both", async (t) => {
  for (const [what, answerWith, fault] of /** @type {any[][]} */ ([
    ["missing", { status: 404, body: "" }, /404/],
    ["not JSON", { body: "<html>" }],
  ])) {
    let mended = false;
    const page = await open(
      t,
      '<lync-skype-helper id="one" config="/config.json" direction="to-skype" address="bob@contoso.com"></lync-skype-helper>',
      {
        before: async (page) => {
          page.expectFault(fault ?? /lync-skype-helper/);
          page.expectFault(/lync-skype-helper/);
          await page.route("**/config.json", (route) =>
            route.fulfill(mended ? { json: { asIsDomains: ["contoso.com"] } } : answerWith),
          );
        },
      },
    );
    const one = helper(page, "one");
    const [{ detail }] = await hears(page, "error");
    assert.deepEqual(detail.paths, ["config"], what);
    await one.getByText("The settings of this page could not be loaded.").waitFor();
    assert.equal(await showsAnAddress(one), false, what);
    await enter(one, "ann@contoso.com");
    await drawn(page);
    assert.equal(await showsAnAddress(one), false, what);
    mended = true;
    await one.getByRole("button", { name: "Try again" }).click();
    await answer(page).waitFor();
    assert.equal(await answer(page).textContent(), "ann@contoso.com", what);
  }
});

test("as long as a config is on its way, no address is shown", async (t) => {
  let arrive;
  const held = new Promise((done) => {
    arrive = done;
  });
  const page = await open(
    t,
    '<lync-skype-helper id="one" config="/config.json" direction="to-skype" address="bob@contoso.com"></lync-skype-helper>',
    {
      before: (page) =>
        page.route("**/config.json", async (route) => {
          await held;
          await route.fulfill({ json: { publicIm: "off" } });
        }),
    },
  );
  const one = helper(page, "one");
  await one.getByText("Loading the settings of this page.").waitFor();
  await page.evaluate(() => {
    document.getElementById("one").policy = { clients: ["lync-2010"] };
  });
  await drawn(page);
  assert.equal(await showsAnAddress(one), false);
  arrive();
  await one.locator("[part~=stop]").waitFor();
  assert.equal(await showsAnAddress(one), false);
});

test("a guide without a checkbox is complete when its address is copied", async (t) => {
  const page = await open(
    t,
    `<lync-skype-helper id="one" direction="to-lync" address="sip:ann@contoso.com"></lync-skype-helper>`,
  );
  const one = helper(page, "one");
  await answer(one).waitFor();
  assert.equal(await one.getByRole("checkbox").count(), 0);
  assert.deepEqual(await heard(page, "complete"), []);
  await copyButton(one).click();
  await hears(page, "complete");
});

test("custom properties and parts style it; no more than twenty of them", async (t) => {
  const css = readFileSync(new URL("../../www/styles/helper/tokens.css", import.meta.url), "utf8");
  const properties = new Set(css.match(/--lsh-[a-z-]+/g));
  assert.ok(properties.size > 5 && properties.size <= 20, [...properties].join(" "));
  const page = await open(
    t,
    `<style>
    #one { --lsh-accent: rgb(1, 2, 3); --lsh-paper: rgb(250, 251, 252); }
    #one::part(address) { border: 7px solid rgb(9, 9, 9); }
    #one::part(copy-button) { border-radius: 33px; }
    #one::part(input) { font-size: 31px; }
  </style><lync-skype-helper id="one" theme="light" direction="to-skype" address="bob@contoso.com"></lync-skype-helper>`,
  );
  assert.deepEqual(
    await page.evaluate(() => {
      const root = document.getElementById("one").shadowRoot;
      const style = (selector) => getComputedStyle(root.querySelector(selector));
      return [
        style(".lsh").backgroundColor,
        style("#typed").borderTopWidth,
        style("#copy").borderTopLeftRadius,
        style("#address").fontSize,
        style("#copy").backgroundColor,
      ];
    }),
    ["rgb(250, 251, 252)", "7px", "33px", "31px", "rgb(1, 2, 3)"],
  );
});

test("a second copy of the script changes nothing, and a document that the element is not in loads nothing", async (t) => {
  const page = await open(
    t,
    '<script type="module" src="/embed.js?again"></script><lync-skype-helper id="one"></lync-skype-helper>',
  );
  assert.equal(await page.locator("lync-skype-helper .lsh").count(), 1);
  const empty = await newPage(t);
  await host(empty, `${SITE}/host.html`, SCRIPT);
  await empty.waitForFunction(() => customElements.get("lync-skype-helper"));
  await empty.waitForLoadState("networkidle");
  assert.deepEqual(
    empty.requests.map(({ url }) => new URL(url).pathname).filter((path) => /wasm|\/app-|\.txt$/.test(path)),
    [],
  );
});

test("what the host put into it shows until the app is there", async (t) => {
  const page = await newPage(t);
  await page.route("**/app_bg-*.wasm", () => {
    // Never answered: a slow network.
  });
  await host(
    page,
    `${SITE}/host.html`,
    `${SCRIPT}<lync-skype-helper id="one"><p>One moment, or call 555 0100.</p></lync-skype-helper>`,
  );
  await page.waitForFunction(() => document.getElementById("one").shadowRoot);
  assert.equal(await page.getByText("One moment, or call 555 0100.").isVisible(), true);
  assert.equal(await activeIn(page, "one"), null);
});

test("elements that were made and dropped leave nothing behind", async (t) => {
  const page = await open(t, '<lync-skype-helper id="one"></lync-skype-helper>');
  const debug = await page.context().newCDPSession(page);
  await debug.send("Performance.enable");
  const rounds = (count) =>
    page.evaluate(async (times) => {
      for (let round = 0; round < times; round += 1) {
        const made = document.createElement("lync-skype-helper");
        const ready = new Promise((done) => made.addEventListener("lync-skype-ready", done, { once: true }));
        document.body.append(made);
        await ready;
        made.remove();
        // The element stops in a microtask, and its app in the next.
        await new Promise((done) => setTimeout(done));
      }
    }, count);
  const kept = async () => {
    await debug.send("HeapProfiler.collectGarbage");
    const { metrics } = await debug.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { listeners: value("JSEventListeners"), nodes: value("Nodes") };
  };
  await rounds(5);
  const before = await kept();
  const ROUNDS = 50;
  await rounds(ROUNDS);
  // A new root for each would keep four listeners and a node. Garbage may take more than one collection.
  let after = await kept();
  const few = (name) => after[name] - before[name] < ROUNDS / 2;
  for (let turn = 0; turn < 50 && !(few("listeners") && few("nodes")); turn += 1) {
    await page.waitForTimeout(100);
    after = await kept();
  }
  assert.ok(few("listeners"), `listeners: ${before.listeners}, after ${ROUNDS} elements ${after.listeners}`);
  assert.ok(few("nodes"), `nodes: ${before.nodes}, after ${ROUNDS} elements ${after.nodes}`);
});

// Accessibility: axe on every view, scheme and language; forced colours, less motion, narrow screens, big text, small targets.
import assert from "node:assert/strict";
import test from "node:test";
import { SITE, axe, harness } from "./harness.mjs";
import { TO_LYNC, TO_SKYPE, VIEWS, answer, drawn, enter, field, iUse, summary, visit } from "./visit.mjs";

const { newPage } = harness();

const LANGUAGES = ["en", "de", "fr", "es", "ar"];

/** Every view, by its link; `then` performs actions that no link can. */
const PLACES = [
  ["start", "#v=1"],
  ["answer for Lync", TO_SKYPE],
  ["answer for Skype", TO_LYNC],
  ["an offer beside the answer", "#v=1&to=skype&address=bob%40hotmial.com"],
  ["refused", "#v=1&to=skype&address=bob%40%40con_toso.com"],
  ["Teams Free", "#v=1&to=skype&net=teams-free&address=bob%40contoso.com"],
  ...VIEWS.map((view) => [view, `#v=1&to=skype&address=bob%40contoso.com&step=${view}`]),
];

/** Opens another place on the same page, with everything visible. */
async function go(page, link, language) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${link}&lang=${language}`);
  await page.locator(`lync-skype-helper .lsh[lang=${language}]`).waitFor();
  const view = new URLSearchParams(link.slice(1)).get("step");
  await page.waitForFunction((wanted) => {
    const helper = document.querySelector("lync-skype-helper");
    return (
      (new URLSearchParams(helper.publicPlace).get("step") ?? null) === wanted &&
      helper.shadowRoot.querySelector("#top")
    );
  }, view);
  if (view === "bulk") {
    await page.locator("lync-skype-helper #lines").waitFor();
  }
  await drawn(page);
  await page.evaluate(() => {
    for (const details of document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("details")) {
      details.open = true;
    }
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on any view in any language, ${colorScheme}`, async (t) => {
    const page = await visit(newPage, t, "", { colorScheme, reducedMotion: "reduce" });
    for (const language of LANGUAGES) {
      for (const [name, link] of PLACES) {
        await go(page, link, language);
        await axe(page).catch((error) => {
          error.message = `${name}, ${language}: ${error.message}`;
          throw error;
        });
      }
    }
  });
}

test("the refusal, the stop page and the page that is not there: axe finds nothing either", async (t) => {
  const page = await visit(newPage, t);
  await enter(page, "bob");
  await summary(page).waitFor();
  await axe(page);
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").policy = {
      publicIm: "off",
      organisation: { helpDesk: { mail: "help@contoso.com" } },
    };
  });
  await page.locator("[part~=stop]").waitFor();
  await axe(page);
  const lost = await newPage(t);
  await lost.goto(`${SITE}/404.html`);
  await axe(lost);
});

test("forced colours: everything that can be pressed has an edge, the choice and the mistake can be seen", async (t) => {
  const page = await visit(newPage, t, "", { forcedColors: "active" });
  await iUse(page, "Lync").check();
  await enter(page, "bob,smith@contoso.com");
  await summary(page).waitFor();
  await axe(page);
  const looks = await page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    const edge = (node) => {
      const style = getComputedStyle(node);
      return style.borderTopStyle !== "none" && Number.parseFloat(style.borderTopWidth) >= 1;
    };
    const mark = root.querySelector(".marks mark");
    const [chosen, other] = root.querySelectorAll(".choice");
    const border = (node) =>
      ["borderTopWidth", "borderTopColor", "outlineStyle", "outlineWidth"]
        .map((name) => getComputedStyle(node)[name])
        .join(" ");
    return {
      bare: [...root.querySelectorAll(".button, input[type=text], select")]
        .filter((node) => !edge(node))
        .map((node) => node.outerHTML.slice(0, 80)),
      marked:
        getComputedStyle(mark).backgroundColor !== getComputedStyle(mark.parentElement).backgroundColor ||
        getComputedStyle(mark).textDecorationLine !== "none",
      chosen: border(chosen) !== border(other),
    };
  });
  assert.deepEqual(looks, { bare: [], marked: true, chosen: true });
  const answered = await visit(newPage, t, TO_SKYPE, { forcedColors: "active" });
  const width = (name) =>
    answered
      .getByRole("button", { name, exact: true })
      .evaluate((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth));
  assert.ok((await width("Copy address")) > (await width("Copy link")), "the main button looks like the others");
});

test("who asked for less motion gets none", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE, { reducedMotion: "reduce" });
  const moving = await page.evaluate(() =>
    [...document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("*")]
      .filter((node) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(node);
        const long = (list) => list.split(",").some((time) => Number.parseFloat(time) > 0.01);
        return (
          long(transitionDuration) ||
          (animationName !== "none" && long(animationDuration)) ||
          scrollBehavior === "smooth"
        );
      })
      .map((node) => node.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(moving, []);
});

for (const [what, viewport] of [
  ["320 px", { width: 320, height: 640 }],
  ["1280 px at 400 %", { width: 320, height: 256 }],
]) {
  test(`${what}: nothing is cut off and nothing scrolls sideways, in any view`, async (t) => {
    const page = await visit(newPage, t, "", { viewport });
    for (const language of ["en", "de", "ar"]) {
      for (const [name, link] of PLACES) {
        await go(page, link, language);
        const wide = await page.evaluate(() => {
          const root = document.querySelector("lync-skype-helper").shadowRoot;
          const scrolls = (node) => node.closest("pre, .scroll, [role=grid], [tabindex='0']");
          const { clientWidth, scrollWidth } = document.documentElement;
          const out = [...root.querySelectorAll(".lsh *")].filter((node) => {
            const box = node.getBoundingClientRect();
            return (
              node.checkVisibility() &&
              box.width > 1 &&
              (box.right > clientWidth + 1 || box.left < -1) &&
              !scrolls(node) &&
              !node.closest(".visually-hidden")
            );
          });
          return { over: scrollWidth - clientWidth, out: out.map((node) => `${node.outerHTML.slice(0, 80)}`) };
        });
        assert.deepEqual(wide, { over: 0, out: [] }, `${name}, ${language}`);
      }
    }
    await go(page, TO_SKYPE, "en");
    assert.equal(await answer(page).innerText(), "bob(contoso.com)@msn.com");
    assert.ok(await field(page).evaluate((node) => node.getBoundingClientRect().width >= 200));
  });
}

test("text at twice its size stays whole", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE, { viewport: { width: 900, height: 700 } });
  const size = () => answer(page).evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  // The reader's font size in the browser is the root font size, on which every length of the helper depends.
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await drawn(page);
  assert.ok((await size()) > before * 1.4, "the text does not follow the reader's size");
  const cut = await page.evaluate(() => {
    const root = document.querySelector("lync-skype-helper").shadowRoot;
    return {
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...root.querySelectorAll("button, label, legend, h1, h2, h3, p, li, td")]
        .filter(
          (node) =>
            node.checkVisibility() &&
            getComputedStyle(node).overflow === "hidden" &&
            node.scrollHeight > node.clientHeight + 2 &&
            !node.closest(".visually-hidden"),
        )
        .map((node) => node.outerHTML.slice(0, 80)),
    };
  });
  assert.deepEqual(cut, { over: 0, cut: [] });
});

test("everything that can be pressed is big enough to be hit", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE, { viewport: { width: 390, height: 800 }, hasTouch: true });
  const small = await page.evaluate(() =>
    [...document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("button, input, select, summary, a")]
      .filter((node) => node.checkVisibility() && !node.closest(".visually-hidden"))
      .map((node) => {
        // A label makes its box part of the target.
        const { width, height } = (node.closest("label") ?? node).getBoundingClientRect();
        return {
          what: `${node.localName} ${node.textContent.trim().slice(0, 30)}`,
          width,
          height,
          main: node.matches(".button:not([data-rank=small]), select, input[type=text]"),
        };
      })
      .filter(({ width, height, main }) => Math.min(width, height) < (main ? 44 : 24)),
  );
  assert.deepEqual(small, []);
});

test("one title, one language, headings in order, everything named", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  assert.deepEqual(
    await page.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dir,
      document.title.length > 10,
    ]),
    ["en", "ltr", true],
  );
  const levels = await page.evaluate(() => {
    const inside = [
      ...document.querySelector("lync-skype-helper").shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6"),
    ];
    return [...document.querySelectorAll("h1"), ...inside]
      .filter((node) => node.checkVisibility())
      .map((node) => Number(node.localName[1]));
  });
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((before, level) => {
    assert.ok(level <= before + 1, `h${level} after h${before}: ${levels.join(" ")}`);
    return level;
  });
  // Present from the start and empty; otherwise nothing in it would be announced.
  const live = page.locator("lync-skype-helper [aria-live=polite]");
  assert.equal(await live.count(), 1);
  assert.equal(await live.textContent(), "");
});

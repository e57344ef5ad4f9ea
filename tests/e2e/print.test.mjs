// Print: every guide in every language fits on one page of A4 or Letter.
import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import jsQR from "jsqr";
import { PDFDocument } from "pdf-lib";
import { SITE, harness } from "./harness.mjs";
import { TO_LYNC, TO_SKYPE, answer, enter, ready, visit } from "./visit.mjs";

const { newPage } = harness();

const FORMATS = ["A4", "Letter"];
const PDF_JS = import.meta.resolve("pdfjs-dist/build/pdf.min.mjs");
const DESK = { mail: "help@contoso.com", phone: "+49 30 1234567", url: "https://help.contoso.com/lync" };
const POLICIES = [{}, { organisation: { name: "Contoso", helpDesk: DESK } }];
/** The ways from one network to another, each with an address for it. */
const ROUTES = [
  "to=skype&address=bob%40contoso.com",
  "to=lync&address=sip%3Abob%40contoso.com",
  "to=skype&net=federated&address=bob%40contoso.com",
  "to=skype&net=teams-free&address=bob%40contoso.com",
];
const QR = { name: "QR code that opens this guide" };

/** Opens a link on a page that was at another before. */
async function open(page, link) {
  await page.goto("about:blank");
  await page.goto(`${SITE}/#v=1&${link}`);
  await ready(page);
}

const setPolicy = (page, policy) =>
  page.evaluate((given) => {
    document.querySelector("lync-skype-helper").policy = given;
  }, policy);

/** Prints like the browser, without any preparation. */
async function pages(page, format) {
  return (await PDFDocument.load(await page.pdf({ format }))).getPageCount();
}

async function onePage(page, what, policies = POLICIES) {
  for (const policy of policies) {
    await setPolicy(page, policy);
    for (const format of FORMATS) {
      assert.equal(
        await pages(page, format),
        1,
        `${what}, ${format}, ${policy.organisation ? "with" : "without"} a help desk`,
      );
    }
  }
}

test("every client's guide is one page, in both directions", async (t) => {
  const page = await newPage(t);
  let guides = 0;
  for (const route of ROUTES) {
    await open(page, route);
    const menu = page.locator("[part=client] option");
    const clients = await menu.evaluateAll((options) => options.map((option) => option.value));
    for (const client of clients.length ? clients : ["teams"]) {
      await open(page, `${route}&client=${client}`);
      await answer(page).waitFor();
      // With a help desk there is more on the sheet.
      await onePage(page, `${route} ${client}`, POLICIES.slice(1));
      guides += 1;
    }
  }
  assert.ok(guides >= 24, `only ${guides} guides were printed`);
});

for (const lang of ["de", "fr", "es", "ar"]) {
  test(`the sheet is one page in ${lang}`, async (t) => {
    const page = await newPage(t);
    for (const link of [
      "to=skype&address=bob%40contoso.com&client=lync-2013",
      "to=lync&address=bob%40contoso.com&client=skype-6",
    ]) {
      await open(page, `${link}&lang=${lang}`);
      await page.locator(`.lsh[lang=${lang}] #typed`).waitFor();
      await onePage(page, link);
    }
  });
}

test("with an address of maximum length the print is one page, and has the address in full", async (t) => {
  const page = await newPage(t);
  const fill = (text, length) => text.repeat(length).slice(0, length);
  for (const address of [
    `${"x".repeat(64)}@${fill(`${"a".repeat(60)}.`, 170)}.example.com`,
    // Half of it symbols: too long to read out.
    `${fill("a_", 63)}z@${fill(`${"a-".repeat(30)}b.`, 170)}z.example.com`,
    // Just short enough for the other person's part to stay.
    `${fill("first-last.", 25)}z@${fill("dept-", 10)}x.example.com`,
  ]) {
    for (const lang of ["en", "de", "ar"]) {
      await open(page, `to=skype&client=lync-2013&lang=${lang}&address=${encodeURIComponent(address)}`);
      await page.locator(`.lsh[lang=${lang}] #typed`).waitFor();
      await onePage(page, `${address} ${lang}`);
      await page.emulateMedia({ media: "print" });
      const typed = answer(page);
      assert.equal(await typed.textContent(), address.replace(/@(.*)/, "($1)@msn.com"));
      assert.ok(
        await typed.evaluate(
          (node) => node.scrollWidth <= node.clientWidth && node.scrollHeight <= node.clientHeight + 1,
        ),
        "the address is cut off",
      );
      // Else what follows would be printed as it is on the screen.
      await page.emulateMedia({ media: null });
    }
  }
});

test("the other views of a guide are one page as well", async (t) => {
  const page = await newPage(t);
  for (const link of ["to=skype&client=lync-2013&step=other-person", "to=lync&client=skype-6&step=other-person"]) {
    await open(page, link);
    await onePage(page, link);
  }
  await open(page, "to=skype&address=bob%40contoso.com");
  await setPolicy(page, { publicIm: "off", organisation: POLICIES[1].organisation });
  await page.locator("[part=stop]").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("[part=stop]").getByText(DESK.mail).isVisible(), "what to do instead is not on paper");
  assert.equal(await pages(page, "A4"), 1);
});

test("a sheet without an address has the rule; problems are printed without the questions", async (t) => {
  const page = await visit(newPage, t);
  await page.emulateMedia({ media: "print" });
  await page.getByText("bob@contoso.com becomes bob(contoso.com)@msn.com").filter({ visible: true }).waitFor();
  const trouble = await visit(newPage, t, "#v=1&step=trouble");
  await trouble.emulateMedia({ media: "print" });
  assert.equal(await trouble.getByRole("heading", { name: "Find the cause" }).isVisible(), false);
  assert.ok(await trouble.getByRole("heading", { name: "All problems and causes" }).isVisible());
  const other = await visit(newPage, t, "#v=1&to=skype&step=other-person&from=sheet&me=ann%40fabrikam.com");
  await other.emulateMedia({ media: "print" });
  for (const words of [
    "ann@fabrikam.com",
    "Skype closed on 5 May 2025.",
    "If no request arrives, add the other person",
  ]) {
    await other.getByText(words).filter({ visible: true }).first().waitFor();
  }
});

test("what is needed away from the screen is on the sheet, and nothing to click", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  await setPolicy(page, POLICIES[1]);
  const box = page.getByRole("checkbox");
  await box.check();
  await page.emulateMedia({ media: "print" });

  await page.getByRole("img", QR).waitFor();
  assert.equal(await answer(page).innerText(), "bob(contoso.com)@msn.com");
  await page
    .locator(".print-only", { hasText: "bob, open bracket, contoso dot com, close bracket, at, msn dot com" })
    .waitFor();
  assert.ok(await page.getByText("Skype closed on 5 May 2025.").filter({ visible: true }).isVisible());
  for (const title of [
    "Add a Skype contact in Lync",
    "1 Add the contact",
    "2 Let requests reach you",
    "3 See whether it worked",
    "Help desk",
  ]) {
    assert.ok(await page.getByRole("heading", { name: title }).isVisible(), String(title));
  }
  assert.ok((await box.isVisible()) && (await box.isChecked()));
  // What must be true first, and the drawings beside their steps.
  await page.getByText("Works only if").filter({ visible: true }).waitFor();
  assert.deepEqual(
    await page
      .locator("[part=steps] .window, [part=alerts] .window")
      .evaluateAll((all) => all.map((one) => one.checkVisibility())),
    [true, false, true],
    "the dialog and the options are drawn, the other way is not",
  );
  for (const way of Object.values(DESK)) {
    assert.ok(await page.getByText(way).filter({ visible: true }).isVisible(), way);
  }
  for (const role of ["button", "combobox", "textbox", "radio", "navigation"]) {
    assert.equal(await page.getByRole(role).count(), 0, role);
  }
  await setPolicy(page, {});
  await page.getByRole("heading", { name: "Help desk" }).waitFor({ state: "detached" });

  await page.emulateMedia({ media: "screen" });
  // Not hidden by its style alone, which comes at once: taken out, which takes a drawing.
  await page.locator(".print-only").first().waitFor({ state: "detached" });
});

test("the QR code leads back to the guide, and marks that it came from a sheet", async (t) => {
  for (const link of [TO_SKYPE, TO_LYNC]) {
    const page = await visit(newPage, t, link);
    await page.emulateMedia({ media: "print" });
    const code = page.getByRole("img", QR);
    await code.waitFor();
    const { width, height } = await code.boundingBox();
    assert.ok(width >= 75 && height >= 75, `${width} × ${height} is too small for a camera`);
    const found = read(
      await code.evaluate((svg) => ({
        size: svg.viewBox.baseVal.width,
        path: svg.querySelector("path").getAttribute("d"),
      })),
    );
    assert.equal(found, `${SITE}/${link}&from=sheet`);

    const other = await newPage(t);
    await other.goto(found);
    await ready(other);
    assert.equal(await answer(other).textContent(), await answer(page).textContent());
    // The reader's own sheet, which was not sent by anyone.
    await other.getByRole("button", { name: "Show their steps" }).click();
    await other.getByText("They have to act too.").waitFor();
  }
});

/** The QR code comes with the second module, which is fetched once there is an answer. */
async function codeIsThere(page) {
  await page.emulateMedia({ media: "print" });
  await page.getByRole("img", QR).waitFor();
  await page.emulateMedia({ media: null });
  await page.locator(".print-only").first().waitFor({ state: "detached" });
}

test("Enter, then print: the ring of the focus is not on paper, and the code in the PDF is read", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype&client=lync-2013");
  await enter(page, "bob@contoso.com");
  await page.waitForFunction(
    () => document.querySelector("lync-skype-helper").shadowRoot.activeElement?.id === "answer",
  );
  await page.emulateMedia({ media: "print" });
  assert.equal(
    await page.evaluate(() => {
      const root = document.querySelector("lync-skype-helper").shadowRoot;
      return getComputedStyle(root.activeElement).outlineStyle;
    }),
    "none",
  );
  await codeIsThere(page);
  for (const format of FORMATS) {
    // The end of the print before it has been rendered.
    await page.locator(".print-only").first().waitFor({ state: "detached" });
    const { data, width, height, pages } = await rendered(page, await page.pdf({ format }));
    assert.equal(pages, 1);
    assert.equal(jsQR(data, width, height)?.data, `${SITE}/${TO_SKYPE}&from=sheet`, format);
  }
});

/** The first page of a PDF as pixels, 200 to the inch: what a printer makes of it. The browser runs pdf.js. */
async function rendered(page, pdf) {
  const reader = await page.context().newPage();
  await reader.route("http://pdf.test/**", (route) => {
    const name = new URL(route.request().url()).pathname;
    return name === "/"
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>PDF</title>" })
      : route.fulfill({ contentType: "text/javascript", path: fileURLToPath(new URL(`.${name}`, PDF_JS)) });
  });
  await reader.goto("http://pdf.test/");
  const { bytes, ...size } = await reader.evaluate(async (base64) => {
    const from = (name) => new URL(name, location.href).href;
    const { GlobalWorkerOptions, getDocument } = await import(from("pdf.min.mjs"));
    GlobalWorkerOptions.workerSrc = from("pdf.worker.min.mjs");
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const file = await getDocument({ data }).promise;
    const sheet = await file.getPage(1);
    const viewport = sheet.getViewport({ scale: 200 / 72 });
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    const canvasContext = canvas.getContext("2d");
    await sheet.render({ canvas, canvasContext, viewport }).promise;
    const { width, height } = canvas;
    const pixels = canvasContext.getImageData(0, 0, width, height).data;
    // One byte a pixel is enough for black on white.
    let text = "";
    for (let at = 0; at < pixels.length; at += 4) {
      text += String.fromCharCode(pixels[at]);
    }
    return { width, height, pages: file.numPages, bytes: btoa(text) };
  }, pdf.toString("base64"));
  await reader.close();
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  Buffer.from(bytes, "base64").forEach((grey, at) => {
    data.fill(grey, at * 4, at * 4 + 3);
  });
  return { data, ...size };
}

/** What a camera reads from the drawing: every run of it is a row of dark modules. */
function read({ size, path }) {
  const scale = 4;
  const side = (size + 8) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = (Number(y) + 4) * scale; row < (Number(y) + 5) * scale; row += 1) {
      for (let column = (Number(x) + 4) * scale; column < (Number(x) + Number(width) + 4) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test("on paper it is black on white and never small, also in the dark theme", async (t) => {
  for (const [lang, theme] of [
    ["en", "auto"],
    ["de", "dark"],
    ["ar", "dark"],
  ]) {
    const page = await visit(newPage, t, `${TO_SKYPE}&lang=${lang}`, { colorScheme: "dark" });
    await page.evaluate((given) => document.querySelector("lync-skype-helper").setAttribute("theme", given), theme);
    await page.locator(`.lsh[lang=${lang}][data-theme=${theme}] #typed`).waitFor();
    await setPolicy(page, POLICIES[1]);
    await page.emulateMedia({ media: "print" });
    await page.getByRole("img").waitFor();
    const faults = await page.evaluate(() => {
      const root = document.querySelector("lync-skype-helper").shadowRoot;
      const found = [];
      if (getComputedStyle(document.documentElement).backgroundColor !== "rgb(255, 255, 255)") {
        found.push("the page is not white");
      }
      for (const element of root.querySelectorAll(".lsh, .lsh *")) {
        const style = getComputedStyle(element);
        const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (!element.checkVisibility() || style.clipPath !== "none") {
          continue;
        }
        if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(style.backgroundColor)) {
          found.push(`${element.className || element.localName}: on ${style.backgroundColor}`);
        }
        if (hasText && style.color !== "rgb(0, 0, 0)") {
          found.push(`${element.className || element.localName}: in ${style.color}`);
        }
        // What is read is 11 pt, 14.67 px; drawings, notes and captions are 9 pt, 12 px.
        const least = element.closest(
          ".drawing, .qr, .muted, .closure, .answer-head > .print-only, .steps > li > div > p, .settings p",
        )
          ? 12
          : 14.6;
        if (hasText && Number.parseFloat(style.fontSize) < least) {
          found.push(`${element.className || element.localName}: ${style.fontSize}`);
        }
        if (
          element.id === "typed" &&
          (style.direction !== "ltr" || style.unicodeBidi !== "isolate" || Number.parseFloat(style.fontSize) < 20)
        ) {
          found.push(`the address: ${style.direction} ${style.unicodeBidi} ${style.fontSize}`);
        }
      }
      return found;
    });
    assert.deepEqual(faults, [], lang);
  }
});

test("the print button prints the sheet, and the screen is the screen again afterwards", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  await page.evaluate(() => {
    globalThis.print = () => {
      const root = document.querySelector("lync-skype-helper").shadowRoot;
      globalThis.printed ??= [];
      globalThis.printed.push(root.querySelectorAll(".print-only [role=img]").length);
      dispatchEvent(new Event("beforeprint"));
      dispatchEvent(new Event("afterprint"));
    };
  });
  await codeIsThere(page);
  for (const times of [1, 2]) {
    await page.getByRole("button", { name: "Print" }).click();
    await page.waitForFunction((wanted) => globalThis.printed?.length === wanted, times);
    await page.locator(".print-only").first().waitFor({ state: "detached" });
  }
  assert.deepEqual(await page.evaluate(() => globalThis.printed), [1, 1]);
});

// What the page says beside the address: once, where it belongs, and in few words.
import assert from "node:assert/strict";
import test from "node:test";
import { harness } from "./harness.mjs";
import { TO_LYNC, TO_SKYPE, answer, enter, iUse, visit } from "./visit.mjs";

const { newPage } = harness();

const result = (page) => page.locator("[part=result]");

test("that Microsoft does not describe an address is said once", async (t) => {
  const page = await visit(newPage, t);
  await iUse(page, "Lync").check();
  for (const [address, wanted] of [
    ["bob@hotmail.co.uk", /Microsoft’s own lists do not name “hotmail\.co\.uk”/],
    ["bob@skypeids.net", /Microsoft does not describe it/],
  ]) {
    await enter(page, address);
    await result(page).getByText(wanted).waitFor();
    assert.equal(await result(page).getByText("Microsoft’s documents do not say this for certain.").count(), 0);
  }
  await enter(page, "bob@bücher.example");
  await result(page).getByText("Microsoft’s documents do not say this for certain.").waitFor();
});

test("a reason names the exceptions as people write a list", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const why =
    "Only live.com, hotmail.com, outlook.com and msn.com are typed as they are. Lync needs contoso.com in brackets.";
  await result(page).getByText(why).waitFor();
});

test("the notice speaks of steps only where there are steps", async (t) => {
  const page = await visit(newPage, t);
  const notice = page.locator("[part=notice]");
  assert.match(await notice.innerText(), /^Skype closed on 5 May 2025\. Lync and Skype no longer connect\./);
  await iUse(page, "Lync").check();
  await notice.getByText("These steps no longer connect anyone.").waitFor();
});

test("a request is one of the outcomes, and what to do with it opens by its link", async (t) => {
  const page = await visit(newPage, t, TO_SKYPE);
  const row = page.locator(".states tbody tr").last();
  assert.deepEqual(await row.locator("td").allInnerTexts(), [
    "A request on the tab New",
    "They have added you",
    "Add them to Favorites or to a contact list",
  ]);
  const linked = await visit(newPage, t, `${TO_SKYPE}&step=alerts-favorites`);
  assert.ok(await linked.locator("#item-alerts-favorites").isVisible());
  const skype = await visit(newPage, t, TO_LYNC);
  assert.equal(await skype.getByText("A request on the tab New").count(), 0);
});

test("the conditions are the reader's: who must be signed in, whose administrator", async (t) => {
  /** @type {[string, RegExp][]} */
  const conditions = [
    [TO_SKYPE, /^Works only if: They are signed in to Skype with a Microsoft account\. Your administrator has enabled/],
    [TO_LYNC, /^Works only if: You are signed in to Skype with a Microsoft account\. Their administrator has enabled/],
  ];
  for (const [link, wanted] of conditions) {
    const page = await visit(newPage, t, link);
    assert.match((await page.locator("[part=requirements]").innerText()).replace(/\s+/g, " "), wanted);
  }
});

test("on the routes of today the conditions are short, and the first part is a chat", async (t) => {
  /** @type {[string, number][]} */
  const routes = [
    ["#v=1&to=skype&net=teams-free&address=bob%40contoso.com", 55],
    // Two settings, with labels of a line each.
    ["#v=1&to=lync&net=teams-free&address=bob%40contoso.com", 90],
    ["#v=1&to=lync&net=federated&client=teams&address=bob%40contoso.com", 30],
  ];
  for (const [link, most] of routes) {
    const page = await visit(newPage, t, link, { viewport: { width: 1280, height: 800 } });
    await answer(page).waitFor();
    await page.getByRole("heading", { name: "1 Start the chat" }).waitFor();
    const words = (await page.locator("[part=requirements]").innerText()).split(/\s+/).length;
    assert.ok(words <= most, `${words} words`);
  }
});

test("words without a drawing have the whole width", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=lync&net=federated&address=bob%40contoso.com", {
    viewport: { width: 1280, height: 800 },
  });
  const widths = await page
    .locator("[part=steps], [part=steps] .beside")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  assert.equal(widths.length, 2);
  assert.equal(widths[0], widths[1]);
});

test("the help desk can be called and written to", async (t) => {
  const page = await visit(newPage, t, "#v=1&to=skype");
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").policy = {
      publicIm: "off",
      organisation: { helpDesk: { phone: "+49 30 123-45", mail: "help@contoso.com" } },
    };
  });
  const stop = page.locator("[part=stop]");
  await stop.waitFor();
  assert.deepEqual(await stop.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href"))), [
    "mailto:help@contoso.com",
    "tel:+493012345",
  ]);
  // What is open today comes before the ticket.
  await stop.getByRole("button", { name: "See what works today" }).waitFor();
});

// The property `policy`: every payload in it, and objects with hostile getters and proxies.
import assert from "node:assert/strict";
import test from "node:test";
import { harness } from "../e2e/harness.mjs";
import { stayedHome, stillAnswers, tryEach, watched } from "./watch.mjs";

const { newPage } = harness();

async function set(payload) {
  document.querySelector("lync-skype-helper").policy = {
    [payload]: payload,
    asIsDomains: [payload, "contoso.com"],
    routingDomain: payload,
    autoDecorate: payload,
    clients: [payload],
    organisation: { name: payload, sipDomains: [payload], helpDesk: { mail: payload, phone: payload, url: payload } },
  };
  await globalThis.attack.drawn();
}

test("every payload at every place of a policy", async (t) => {
  const page = await watched(newPage, t);
  t.diagnostic(`${await tryEach(page, set)} payloads`);
  stayedHome(page);
  await page.evaluate(() => {
    document.querySelector("lync-skype-helper").policy = undefined;
  });
  await stillAnswers(page);
});

/** Each makes a value in the page. */
const HOSTILE = {
  "a getter that throws": () => ({
    get asIsDomains() {
      throw new Error("no");
    },
  }),
  "a getter that throws, deep inside": () => ({
    organisation: {
      get helpDesk() {
        throw new Error("no");
      },
    },
  }),
  "a list whose entry throws": () => ({
    asIsDomains: Object.defineProperty(["contoso.com"], 0, {
      get() {
        throw new Error("no");
      },
    }),
  }),
  "a proxy that throws at everything": () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error("get");
        },
        has() {
          throw new Error("has");
        },
        ownKeys() {
          throw new Error("ownKeys");
        },
        getOwnPropertyDescriptor() {
          throw new Error("descriptor");
        },
        getPrototypeOf() {
          throw new Error("prototype");
        },
      },
    ),
  "a proxy that was revoked": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a list that is a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return { asIsDomains: proxy };
  },
  "a proxy without an end": () =>
    new Proxy(() => undefined, {
      get: (_, key) => (typeof key === "symbol" ? undefined : globalThis.endless),
      ownKeys: () => ["prototype"],
    }),
  "the window": () => window,
  "the window under a key": () => ({ organisation: window, asIsDomains: window, routingDomain: document }),
  "the element itself": () => document.querySelector("lync-skype-helper"),
  "a circle": () => {
    const circle = { organisation: {} };
    circle.organisation.helpDesk = circle;
    return circle;
  },
  "20,000 deep": () => {
    let deep = {};
    for (let level = 0; level < 20_000; level += 1) {
      deep = { organisation: deep };
    }
    return deep;
  },
  "a list that claims four billion entries": () => ({
    asIsDomains: new Proxy([], { get: (target, key) => (key === "length" ? 4_294_967_295 : target[key]) }),
  }),
  "a sparse list": () => ({ asIsDomains: Object.assign([], { length: 4_000_000_000 }) }),
  "50,000 keys": () => Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`key${index}`, index])),
  "a function": () => () => ({}),
  "a symbol": () => Symbol("policy"),
  "a big number": () => 10n ** 1000n,
  "a date": () => new Date(Number.NaN),
  "a map": () => new Map([["publicIm", "off"]]),
  "texts that are objects": () => ({ routingDomain: new String("evil.invalid"), publicIm: { toString: () => "off" } }),
  "toString that throws": () => ({
    publicIm: {
      toString() {
        throw new Error("no");
      },
      valueOf() {
        throw new Error("no");
      },
    },
  }),
  "no prototype": () => Object.assign(Object.create(null), { __proto__: null }),
  "a prototype with settings": () => Object.create({ publicIm: "off" }),
  "__proto__ as a key": () =>
    JSON.parse('{"__proto__":{"publicIm":"off"},"constructor":{"prototype":{"publicIm":"off"}}}'),
  "a getter that sets the policy again": () => ({
    get asIsDomains() {
      document.querySelector("lync-skype-helper").policy = { asIsDomains: ["fabrikam.com"] };
      return ["contoso.com"];
    },
  }),
  "a getter that takes the element away": () => ({
    get asIsDomains() {
      const helper = document.querySelector("lync-skype-helper");
      const parent = helper.parentElement;
      helper.remove();
      parent.append(helper);
      return undefined;
    },
  }),
};

/** Runs in the page: sets the policy, and manipulates the element meanwhile as a host might. */
async function give(make) {
  const helper = document.querySelector("lync-skype-helper");
  const value = make();
  const start = performance.now();
  helper.policy = value;
  const took = performance.now() - start;
  await globalThis.attack.drawn();
  helper.theme = "dark";
  helper.client = "lync-2010";
  const parent = helper.parentElement;
  helper.remove();
  await globalThis.attack.drawn();
  parent.append(helper);
  await globalThis.attack.drawn();
  helper.policy = undefined;
  helper.client = null;
  return took;
}

for (const [name, make] of Object.entries(HOSTILE)) {
  test(`hostile objects: ${name}`, async (t) => {
    const page = await watched(newPage, t);
    const time = await page.evaluate(`(${give})(${make})`);
    assert.ok(time < 1000, `${Math.round(time)} ms`);
    await page.waitForFunction(() =>
      document.querySelector("lync-skype-helper").shadowRoot?.querySelector(".lsh #top"),
    );
    await stillAnswers(page);
    assert.deepEqual(await page.evaluate(() => globalThis.attack.wrong()), []);
    stayedHome(page);
  });
}

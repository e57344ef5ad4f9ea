/** The functions in Node, with the tarball installed into an empty folder. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import Ajv from "ajv/dist/2020.js";

import { TARBALL, app, succeed, vectors } from "./support.mjs";

let folder;
const entries = {};

before(async () => {
  folder = await app(
    "api",
    { "entry.mjs": 'export * as wasm from "lync-skype"; export * as js from "lync-skype/js";' },
    { unpack: false },
  );
  await succeed("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", TARBALL], { cwd: folder });
  Object.assign(entries, await import(pathToFileURL(join(folder, "entry.mjs")).href));
  const require = createRequire(join(folder, "entry.mjs"));
  entries.cjs = require("lync-skype");
  entries.cjsJs = require("lync-skype/js");
});

test("the package needs nothing else", () => {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  assert.deepEqual(Object.keys(lock.packages), ["", "node_modules/lync-skype"]);
});

for (const name of ["wasm", "js", "cjs", "cjsJs"]) {
  describe(`vectors, entry ${name}`, () => {
    for (const {
      why,
      input,
      task,
      policy,
      address,
      rule,
      certainty = "documented",
      account = input,
      notices = [],
    } of vectors) {
      test(why, () => {
        const result = convert(entries[name], task, input, policy && { policy });
        const list = result.ok ? result.notices : result.problems;
        assert.deepEqual(list.map(brief), notices);
        assert.equal(result.ok, address !== undefined);
        assert.equal(
          list.some((notice) => notice.severity === "error"),
          !result.ok,
        );
        assert.ok(list.every((notice) => notice.message.length > 0));
        if (!result.ok) {
          assert.deepEqual(result.notices, result.problems);
          return assert.deepEqual(Object.keys(result), ["ok", "notices", "problems"]);
        }
        const { ok, notices: _, ...rest } = result;
        assert.deepEqual(rest, { address, direction: task, rule, account, certainty });
        assert.deepEqual(Object.keys(result), [
          "ok",
          "address",
          "direction",
          "rule",
          "account",
          "certainty",
          "notices",
        ]);
      });
    }
  });
}

test("kinds, as the shared vectors have them", () => {
  const cases = JSON.parse(readFileSync(new URL("../../tests/vectors/inspect.json", import.meta.url), "utf8"));
  for (const { why, input, policy, kind, text, directions, notices } of cases) {
    for (const name of ["wasm", "js"]) {
      const seen = entries[name].inspect(input, policy && { policy });
      assert.deepEqual(Object.keys(seen), ["kind", "text", "directions", "notices"]);
      const codes = seen.notices.map(({ code }) => code).sort();
      assert.deepEqual({ ...seen, notices: codes }, { kind, text, directions, notices }, `${why}, ${name}`);
    }
  }
});

test("the quick way and the whole way give the same", () => {
  for (const { input, task, policy } of vectors.filter((vector) => vector.policy === undefined)) {
    assert.deepEqual(convert(entries.wasm, task, input, policy), convert(entries.wasm, task, input, {}), input);
  }
  for (let length = 1; length < 80; length += 1) {
    for (const input of [
      `${"a".repeat(length)}@contoso.com`,
      `bob@${"a".repeat(length)}.com`,
      `bob@outlook.com${" ".repeat(length)}`,
    ]) {
      assert.deepEqual(convert(entries.wasm, "to-skype", input), convert(entries.wasm, "to-skype", input, {}), input);
    }
  }
  // Whatever is inserted, a text of an answer is put together from the right parts of the input.
  const bases = ["Bob@Contoso.com", "SIP:bob@hotmial.com:5061;lr", "bob(contoso.com)@msn.com", "b%C3%B6b@live.com"];
  const inserted = [
    "@",
    ".",
    "..",
    " ",
    ",",
    ";",
    "<>",
    "@fabrikam.com",
    "A",
    "2",
    "%41",
    " and more than can be quoted ",
  ];
  for (const name of ["wasm", "js"]) {
    for (const task of ["to-skype", "to-lync", "account"]) {
      for (const base of bases) {
        for (let place = 0; place <= base.length; place += 1) {
          for (const text of inserted) {
            const input = base.slice(0, place) + text + base.slice(place);
            assert.deepEqual(convert(entries[name], task, input), convert(entries[name], task, input, {}), input);
          }
        }
      }
    }
  }
});

test("spans count UTF-16 units, and half a character is one", () => {
  for (const name of ["wasm", "js"]) {
    for (const input of [
      "b\ud83d\ude00b b@contoso.com",
      "b\ud800b@contoso.com",
      "\udc00",
      "bob@cont\ud800oso.com",
      "\ud83d\ude00 bob@hotmial.com",
      "a\ud800,\ud83d",
    ]) {
      const result = entries[name].addressForLync(input);
      const list = result.ok ? result.notices : result.problems;
      assert.ok(list.length > 0, input);
      for (const { start, end } of list) {
        assert.ok(start >= 0 && start <= end && end <= input.length, input);
        assert.ok(!splitsPair(input, start) && !splitsPair(input, end), input);
      }
    }
    const [problem] = entries[name].addressForLync("b\ud800\u00fcb@contoso.com").problems;
    assert.deepEqual([problem.code, problem.start, problem.end], ["non-ascii-local", 1, 3]);
  }
});

test("a wrong argument is one TypeError that names every place", () => {
  const policy = {
    asIsDomain: [],
    routingDomain: "msn",
    publicIm: "of",
    clients: ["lync-2013", "lync"],
    organisation: { sipDomains: ["contoso.com", "fabrikam.com", "no domain"] },
  };
  const places = ["asIsDomain", "routingDomain", "publicIm", "clients[1]", "organisation.sipDomains[2]"].map(
    (place) => `policy.${place}`,
  );
  const { wasm } = entries;
  const calls = {
    addressForLync: () => wasm.addressForLync("bob@contoso.com", { policy }),
    addressForSkype: () => wasm.addressForSkype("bob@contoso.com", { policy }),
    accountFromLync: () => wasm.accountFromLync("bob@contoso.com", { policy }),
    spell: () => wasm.spell("bob@contoso.com", { policy }),
    inspect: () => wasm.inspect("bob@contoso.com", { policy }),
    guide: () => wasm.guide({ direction: "to-skype", policy }),
    convertBytes: () => wasm.convertBytes(new Uint8Array(0), { direction: "to-skype", policy }),
    convertStream: () => wasm.convertStream({ direction: "to-skype", policy }),
  };
  for (const [name, call] of Object.entries(calls)) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof TypeError, name);
      assert.deepEqual(/** @type {any} */ (error).paths, places, name);
      for (const place of places) assert.ok(error.message.includes(place), `${name}: ${error.message}`);
      return true;
    });
  }
  for (const [call, place] of /** @type {any[][]} */ ([
    [() => wasm.addressForLync(), "account"],
    [() => wasm.addressForSkype(null), "sipUri"],
    [() => wasm.accountFromLync(7), "imAddress"],
    [() => wasm.inspect(["a"]), "text"],
    [() => wasm.spell({}), "address"],
    [
      () => ["a@b.c"].map(wasm.addressForLync),
      "options must be an object, not a number: `map` passes the index as well",
    ],
    [() => wasm.addressForLync("a@b.c", { lang: "de" }), "lang is not a known key: the language is set with `locale`"],
    [() => wasm.addressForLync("a@b.c", { policy: globalThis }), "policy.global"],
    [() => wasm.addressForLync("a@b.c", { locale: 1 }), "locale"],
    [() => wasm.addressForLync("a@b.c", { polciy: {} }), "polciy"],
    [() => wasm.addressForLync("a@b.c", { policy: { organisation: () => {} } }), "organisation"],
    [() => wasm.guide(), "direction"],
    [() => wasm.guide({ direction: "to-skype", client: "lync-2012" }), "client"],
    [() => wasm.guide({ direction: "skype", network: "icq" }), "network"],
    [() => wasm.convertBytes("bob", { direction: "to-skype" }), "lines"],
    [() => wasm.convertBytes(new Uint8Array(1), { direction: "to-skype", format: "csv" }), "format"],
  ])) {
    assert.throws(call, (error) => error instanceof TypeError && error.message.includes(place));
  }
});

test("errors in the request, its policy and the lines are all reported at once", () => {
  const { wasm } = entries;
  for (const [call, places] of /** @type {any[][]} */ ([
    [() => wasm.addressForLync("a@b.c", { policy: [] }), ["policy"]],
    [() => wasm.addressForLync("a@b.c", { policy: "x" }), ["policy"]],
    [() => wasm.guide({ policy: { direction: 1 } }), ["policy.direction", "direction"]],
    [() => wasm.convertBytes(7, { direction: "no" }), ["lines", "direction"]],
    [() => wasm.convertBytes("x", { direction: "to-skype" }), ["lines"]],
    [() => wasm.convertBytes(new Float64Array(1), { direction: "to-skype" }), ["lines"]],
    [() => wasm.convertBytes(new DataView(new ArrayBuffer(1)), { direction: "to-skype" }), ["lines"]],
  ])) {
    assert.throws(
      call,
      (error) => {
        assert.ok(error instanceof TypeError);
        assert.deepEqual(/** @type {any} */ (error).paths, places, String(call));
        for (const place of places) assert.ok(error.message.includes(`${place} `), error.message);
        return true;
      },
      String(call),
    );
  }
});

test("options that throw while they are read do no harm", () => {
  for (const name of ["wasm", "js"]) {
    const { addressForLync, guide } = entries[name];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const list = Object.defineProperty([1], 0, {
      get() {
        throw new RangeError("not today");
      },
    });
    const bad = [
      {
        get policy() {
          throw new RangeError("not today");
        },
      },
      proxy,
      { policy: proxy },
      { policy: { clients: list } },
    ];
    for (let round = 0; round < 3000; round += 1) {
      assert.throws(() => addressForLync("bob@contoso.com", bad[round % bad.length]), /not today|revoked/);
    }
    assert.equal(addressForLync("bob@contoso.com", { locale: "en" }).address, "bob(contoso.com)@msn.com", name);
    assert.equal(guide({ direction: "to-skype" }).client, "lync-2013", name);
  }
});

test("a cyclic policy is refused, not followed", () => {
  const organisation = {};
  organisation.helpDesk = organisation;
  assert.throws(() => entries.wasm.addressForLync("a@b.c", { policy: { organisation } }), TypeError);
});

test("keys without a value are not there", () => {
  const policy = { routingDomain: undefined, organisation: { name: undefined } };
  assert.equal(
    entries.wasm.addressForLync("bob@contoso.com", { policy, locale: undefined }).address,
    "bob(contoso.com)@msn.com",
  );
});

test("a policy may change between two calls", () => {
  const policy = { routingDomain: "example.net" };
  assert.equal(entries.wasm.addressForLync("bob@contoso.com", { policy }).address, "bob(contoso.com)@example.net");
  policy.routingDomain = "example.org";
  assert.equal(entries.wasm.addressForLync("bob@contoso.com", { policy }).address, "bob(contoso.com)@example.org");
});

test("an unknown locale is English", () => {
  for (const locale of ["en", "en-GB", "tlh", "", "not a locale", "de-AT-1996"]) {
    assert.match(entries.wasm.addressForLync("", { locale }).problems[0].message, /^Enter /);
  }
});

test("starting is idempotent and takes any form of the bytes", async () => {
  const { wasm } = entries;
  assert.equal(wasm.ready(), wasm.ready());
  assert.equal(await wasm.ready(), undefined);
  wasm.initSync(new Uint8Array(0));
  const bytes = readFileSync(createRequire(join(folder, "x.js")).resolve("lync-skype/core.wasm"));
  for (const source of [
    "bytes",
    "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)",
    "new WebAssembly.Module(bytes)",
  ]) {
    const program = `
      import { addressForLync, initSync, ready } from "./node_modules/lync-skype/dist/web.js";
      import { readFileSync } from "node:fs";
      const bytes = readFileSync("node_modules/lync-skype/dist/core.wasm");
      let early;
      try { addressForLync("bob@contoso.com"); } catch (error) { early = error; }
      if (early?.constructor !== Error || !early.message.includes("ready()")) throw new Error("too early, and nothing said");
      initSync(${source});
      console.log(addressForLync("bob@contoso.com").address);
      await ready();
      initSync(bytes);
      console.log(addressForLync("bob@contoso.com").address);`;
    const stdout = await succeed("node", ["--input-type=module", "-e", program], { cwd: folder });
    assert.equal(stdout, "bob(contoso.com)@msn.com\nbob(contoso.com)@msn.com\n");
  }
  assert.ok(bytes.length > 1000);
});

test("importing touches no global", async () => {
  const traps = `
    const names = ["TextDecoder", "TextEncoder", "WebAssembly", "URL", "fetch", "atob", "Buffer", "TransformStream", "performance", "navigator",
      "Uint8Array", "Int32Array", "Float64Array", "DataView", "ArrayBuffer", "FinalizationRegistry", "setTimeout"].filter((name) => name in globalThis);
    const touched = [];
    const real = Object.fromEntries(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
    const entries = process.argv.slice(1);
    const trap = () => { for (const name of names) Object.defineProperty(globalThis, name, { configurable: true, get() {
      if (new Error().stack.includes("lync-skype/dist")) touched.push(name);
      return real[name].get ? real[name].get.call(globalThis) : real[name].value;
    } }); };
    trap();
    for (const entry of entries) await import(entry);
    for (const name of names) Object.defineProperty(globalThis, name, real[name]);
    console.log(JSON.stringify(touched));`;
  const files = ["node.js", "web.js", "js.js"].map(
    (name) => pathToFileURL(join(folder, "node_modules/lync-skype/dist", name)).href,
  );
  assert.equal(await succeed("node", ["--input-type=module", "-e", traps, "--", ...files], { cwd: folder }), "[]\n");
});

test("no entry evaluates text as code or waits while it is imported", () => {
  const dist = join(folder, "node_modules/lync-skype/dist");
  for (const name of [
    "node.js",
    "web.js",
    "js.js",
    "workerd.js",
    "answer.js",
    "create.js",
    "core.js",
    "core-js.js",
    "core-bytes.js",
    "languages.js",
  ]) {
    const source = readFileSync(join(dist, name), "utf8");
    assert.doesNotMatch(source, /\beval\s*\(|new Function\b|\bFunction\s*\(/, name);
    assert.doesNotThrow(() => transformSync(source, { format: "esm", supported: { "top-level-await": false } }), name);
  }
});

test("no WebAssembly: the error names the entry that does without", async () => {
  const program =
    'const { addressForLync } = await import("lync-skype"); try { addressForLync("a@b.c"); } catch (error) { console.log(error.message); }';
  const stdout = await succeed("node", ["--input-type=module", "-e", `delete globalThis.WebAssembly; ${program}`], {
    cwd: folder,
  });
  assert.match(stdout, /lync-skype\/js/);
});

test("an answer with a message that was never learnt is left to the whole way", async () => {
  const { answers } = await import(pathToFileURL(join(folder, "node_modules/lync-skype/dist/answer.js")).href);
  const { look, read } = answers(new TextDecoder());
  const [head, account, notice] = [[0, 1, 0, 0, 0, 0, 0, 0], [0], [0, 3, 5 << 1, 0]];
  look(Uint32Array.of(...head, ...account, ...notice).buffer);
  assert.equal(read(0, "to-skype", "bob"), undefined);
});

test("the core without SIMD gives the same", async () => {
  const program = `
    import { initSync, addressForLync, convertBytes } from "./node_modules/lync-skype/dist/web.js";
    import { readFileSync } from "node:fs";
    initSync(readFileSync("node_modules/lync-skype/dist/core-scalar.wasm"));
    const lines = new TextEncoder().encode("bob@contoso.com\\nx\\n");
    console.log(addressForLync("bob@contoso.com").address, JSON.stringify(new TextDecoder().decode(convertBytes(lines, { direction: "to-skype" }))));`;
  const stdout = await succeed("node", ["--input-type=module", "-e", program], { cwd: folder });
  assert.equal(stdout, 'bob(contoso.com)@msn.com "bob(contoso.com)@msn.com\\n\\n"\n');
});

test("a guide conforms to its schema, in every direction, network and client", () => {
  const schema = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/schema/guide.json"), "utf8"));
  const holds = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const policySchema = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/schema/policy.json"), "utf8"));
  const clients = policySchema.properties.clients.items.enum;
  assert.equal(clients.length, 14);
  for (const direction of ["to-skype", "to-lync"]) {
    for (const network of [undefined, "skype", "teams-free", "federated"]) {
      for (const client of [undefined, ...clients]) {
        for (const address of [undefined, "bob@contoso.com", "no address"]) {
          const guide = entries.wasm.guide({ direction, network, client, address });
          assert.ok(holds(guide), JSON.stringify(holds.errors, null, 1));
          assert.equal("conversion" in guide, address !== undefined);
          if (address === "no address") assert.equal(guide.conversion.ok, false);
          const items = [
            ...guide.requirements,
            ...[guide.yours, guide.theirs].flatMap((sheet) => [...sheet.steps, ...sheet.alerts, ...sheet.states]),
          ];
          assert.equal(new Set(items.map((item) => item.id)).size, items.length, "ids are unique in a guide");
          for (const item of items) {
            const text = item.text ?? [item.sees, item.means, item.next].join(" ");
            for (const label of item.labels) assert.ok(text.includes(label), `${label}: ${text}`);
          }
        }
      }
    }
  }
  assert.equal(entries.wasm.guide({ direction: "to-skype" }).client, "lync-2013");
  assert.equal(entries.wasm.guide({ direction: "to-lync" }).client, "skype-6");
  assert.equal(
    entries.wasm.guide({ direction: "to-skype", network: "federated", address: "bob@contoso.com" }).conversion.address,
    "bob@contoso.com",
  );
});

test("the schema of the policy and the reader of the policy agree", () => {
  const schema = JSON.parse(readFileSync(join(folder, "node_modules/lync-skype/schema/policy.json"), "utf8"));
  const holds = new Ajv({ allErrors: true }).compile(schema);
  const takes = (policy) => {
    try {
      return Boolean(entries.wasm.inspect("x", { policy }));
    } catch {
      return false;
    }
  };
  for (const policy of [
    {},
    { $schema: "x" },
    { autoDecorate: "yes", publicIm: "off" },
    { asIsDomains: ["live.com"], routingDomain: "msn.com" },
    { clients: ["teams"] },
  ]) {
    assert.ok(holds(policy) && takes(policy), JSON.stringify(policy));
  }
  for (const policy of [
    { a: 1 },
    { autoDecorate: true },
    { asIsDomains: "live.com" },
    { routingDomain: "msn" },
    { clients: ["icq"] },
    { organisation: { helpDesk: { url: "javascript:1" } } },
    { organisation: [] },
    [],
  ]) {
    assert.ok(!holds(policy) && !takes(policy), JSON.stringify(policy));
  }
});

describe("lines in bulk", () => {
  const text = (bytes) => new TextDecoder().decode(bytes);
  const bytes = (string) => new TextEncoder().encode(string);
  const lines = "bob@contoso.com\r\nann@outlook.com\n\n b\u00f6b@x.de\nbob@m\u00fcller.de\nlast@hotmial.com";

  test("one line each, whatever the borders of the chunks", async () => {
    for (const direction of ["to-skype", "to-lync", "account"]) {
      for (const format of ["address", "tsv", "ndjson"]) {
        const whole = text(entries.wasm.convertBytes(bytes(lines), { direction, format }));
        assert.equal(whole.split("\n").length, 7);
        for (const size of [1, 2, 3, 7, 16, 1000]) {
          assert.equal(
            await streamed(entries.wasm, bytes(lines), { direction, format }, size),
            whole,
            `${direction} ${format} ${size}`,
          );
        }
        assert.equal(text(entries.js.convertBytes(bytes(lines), { direction, format })), whole);
      }
    }
  });

  test("ndjson is the object of the single call", () => {
    const rows = text(entries.wasm.convertBytes(bytes(lines), { direction: "to-skype", format: "ndjson" }))
      .trimEnd()
      .split("\n");
    assert.deepEqual(
      rows.map((row) => JSON.parse(row)),
      lines.split(/\r?\n/).map((line) => entries.wasm.addressForLync(line)),
    );
    assert.equal(rows[0], JSON.stringify(entries.wasm.addressForLync("bob@contoso.com", {})));
  });

  test("the ends of a text", () => {
    const convert = (input) => text(entries.wasm.convertBytes(bytes(input), { direction: "to-skype" }));
    assert.equal(convert(""), "");
    assert.equal(convert("\n"), "\n");
    assert.equal(convert("bob@outlook.com"), "bob@outlook.com\n");
    assert.equal(convert("bob@outlook.com\rann@outlook.com"), "\n");
    const broken = entries.wasm.convertBytes(new Uint8Array([0x62, 0xff, 0x40, 0x0a, 0x0a]), {
      direction: "to-skype",
      format: "tsv",
    });
    assert.match(text(broken), /^\t\t\t[^\n]*bad-character[^\n]*\n\t\t\tempty\n$/);
  });

  test("the answer is the caller's own", () => {
    const first = entries.wasm.convertBytes(bytes("bob@outlook.com\n"), { direction: "to-skype" });
    entries.wasm.convertBytes(bytes("ann@contoso.com\n"), { direction: "to-skype" });
    assert.equal(text(first), "bob@outlook.com\n");
    assert.equal(first.buffer.byteLength, first.length);
  });

  test("a view into a larger buffer is taken as it is", () => {
    const buffer = Buffer.from("xxbob@outlook.com\nyy");
    assert.equal(
      text(entries.wasm.convertBytes(buffer.subarray(2, -2), { direction: "to-skype" })),
      "bob@outlook.com\n",
    );
  });

  test("a long input needs no more memory than a short one", async () => {
    const program = `
      import { convertStream } from "lync-skype";
      const line = new TextEncoder().encode("bob.smith@contoso.com\\n".repeat(4096));
      const stream = convertStream({ direction: "to-skype", format: "tsv" });
      const writer = stream.writable.getWriter();
      const after = [];
      const read = (async () => { let bytes = 0; for await (const chunk of stream.readable) bytes += chunk.length; return bytes; })();
      for (let round = 0; round < 240; round += 1) { await writer.write(line); if (round % 80 === 79) { globalThis.gc(); after.push(process.memoryUsage().rss); } }
      await writer.close();
      console.log(await read, Math.round((after.at(-1) - after[0]) / 1e6));`;
    const stdout = await succeed("node", ["--expose-gc", "--input-type=module", "-e", program], { cwd: folder });
    const [written, grown] = stdout.split(" ").map(Number);
    assert.equal(written, 240 * 4096 * "bob.smith(contoso.com)@msn.com\tdecorated\tdocumented\t\n".length);
    assert.ok(grown < 24, `${grown} MB more after three times the input`);
  });

  test("a stream passes on a fault of its source and can be given up", async () => {
    const stream = entries.wasm.convertStream({ direction: "to-skype" });
    const writer = stream.writable.getWriter();
    const reading = stream.readable.getReader();
    await assert.rejects(Promise.all([writer.write("text"), reading.read()]), TypeError);
    const other = entries.wasm.convertStream({ direction: "to-skype" });
    await other.readable.cancel();
  });
});

/** All calls by task go through this function. */
function convert(entry, task, input, options) {
  const functions = {
    "to-skype": entry.addressForLync,
    "to-lync": entry.addressForSkype,
    account: entry.accountFromLync,
  };
  return functions[task](input, options);
}

function brief({ code, start, end, suggestion }) {
  return `${code}@${start}-${end}${suggestion === undefined ? "" : ` -> ${suggestion}`}`;
}

function splitsPair(text, at) {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

async function streamed(entry, bytes, request, size) {
  const source = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  return new Response(source.pipeThrough(entry.convertStream(request))).text();
}

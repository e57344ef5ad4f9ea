/** The types of the packed package in every TypeScript version and module resolution. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { TARBALL, app, here, run, succeed, tool } from "./support.mjs";

const EXPECTATIONS = `
import { accountFromLync, addressForLync, addressForSkype, clients, convertBytes, convertStream, guide, initSync, inspect, locales, ready, spell } from "lync-skype";
import type { BulkRequest, ClientId, Code, Conversion, Direction, Guide, GuideRequest, Inspection, Item, Notice, Options, Policy, Sheet, Symptom } from "lync-skype";
import * as js from "lync-skype/js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | void => undefined;

// The types promised by the design: each must be identical, or assignable both ways.
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type PromisedNotice = { code: Code; severity: "error" | "warning" | "info"; start: number; end: number; message: string; suggestion?: string };
type PromisedConversion =
  | { ok: true; address: string; direction: Direction | "account"; rule: "as-is" | "decorated" | "plain" | "sip" | "undecorated";
      account: string; certainty: "documented" | "less-certain"; notices: PromisedNotice[]; problems?: undefined }
  | { ok: false; notices: PromisedNotice[]; problems: PromisedNotice[];
      address?: undefined; direction?: undefined; rule?: undefined; account?: undefined; certainty?: undefined };
type PromisedPolicy = { asIsDomains?: readonly string[]; routingDomain?: string; autoDecorate?: "yes" | "no" | "unknown"; publicIm?: "on" | "off" | "unknown"; clients?: readonly ClientId[];
  organisation?: { name?: string; sipDomains?: readonly string[]; helpDesk?: { mail?: string; phone?: string; url?: string } } };
type PromisedInspection = { kind: "email" | "sip" | "im-address" | "skype-name" | "skype-link" | "phone" | "conference" | "several" | "empty" | "other";
  text: string; directions: Direction[]; notices: PromisedNotice[] };
type PromisedClient = "communicator-2007-r2" | "lync-2010" | "lync-2013" | "sfb-2015" | "sfb-2016" | "sfb-2019" | "sfb-ltsc" | "lync-mac-2011" | "sfb-mac" | "lync-mobile"
  | "skype-6" | "skype-7" | "skype-8" | "teams";
type PromisedItem = { id: string; kind: "step" | "or" | "path" | "set" | "note" | "later" | "outside"; text: string; labels: string[]; about?: string };
type PromisedState = { id: string; sees: string; means: string; next: string; labels: string[] };
type PromisedSheet = { client: ClientId; title: string; steps: PromisedItem[]; alerts: PromisedItem[]; states: PromisedState[] };
type PromisedSymptom = { id: string; sees: string; cause: string; actions: { actor: "me" | "them" | "my-admin" | "their-admin"; text: string }[] };
type PromisedGuide = { direction: Direction; client: ClientId; conversion?: Conversion; notice?: string; requirements: PromisedItem[]; yours: PromisedSheet; theirs: PromisedSheet; troubleshooting: PromisedSymptom[] };
type PromisedRequest = { direction: Direction; network?: "skype" | "teams-free" | "federated"; address?: string; client?: ClientId; policy?: Policy; locale?: string };
type PromisedBulk = { direction: Direction | "account"; policy?: Policy; locale?: string; format?: "address" | "tsv" | "ndjson" };

holds<Both<Direction, "to-skype" | "to-lync">>();
holds<Both<Notice, PromisedNotice>>();
holds<Both<Conversion, PromisedConversion>>();
holds<Both<Policy, PromisedPolicy>>();
holds<Both<Options, { policy?: Policy; locale?: string }>>();
holds<Both<Inspection, PromisedInspection>>();
holds<Same<ClientId, PromisedClient>>();
holds<Both<Item, PromisedItem>>();
holds<Both<Sheet, PromisedSheet>>();
holds<Both<Symptom, PromisedSymptom>>();
holds<Both<Omit<Guide, "questions">, PromisedGuide>>();
holds<Both<GuideRequest, PromisedRequest>>();
holds<Both<BulkRequest, PromisedBulk>>();
holds<Same<typeof addressForLync, (account: string, options?: Options) => Conversion>>();
holds<Same<typeof addressForSkype, (sipUri: string, options?: Options) => Conversion>>();
holds<Same<typeof accountFromLync, (imAddress: string, options?: Options) => Conversion>>();
holds<Same<typeof spell, (address: string, options?: Options) => string>>();
holds<Same<typeof inspect, (text: string, options?: Options) => Inspection>>();
holds<Same<typeof guide, (request: GuideRequest) => Guide>>();
// From TypeScript 5.7 on these are Uint8Array<ArrayBuffer>: what Blob and Response take.
type Owned = ReturnType<Uint8Array["slice"]>;
holds<Same<typeof convertBytes, (lines: Uint8Array, request: BulkRequest) => Owned>>();
holds<Same<typeof convertStream, (request: BulkRequest) => TransformStream<Uint8Array, Owned>>>();
new Blob([convertBytes(new Uint8Array(0), { direction: "to-skype" })]).stream().pipeThrough(convertStream({ direction: "account" }));
holds<Same<typeof ready, () => Promise<void>>>();
holds<Same<typeof js.addressForLync, typeof addressForLync>>();

initSync(new Uint8Array(0));
const result = addressForLync("bob@contoso.com");
export const text: string = result.ok ? result.address : result.problems.map((problem) => problem.message).join();
// Both variants declare all keys, so that they can be accessed without narrowing.
holds<Same<typeof result.address, string | undefined>>();
holds<Same<typeof result.problems, Notice[] | undefined>>();
export const codes: Code[] = result.notices.map(({ code }) => code);
const [client] = clients("de");
holds<Both<typeof client.id, ClientId>>();
export const loaded: boolean = locales()[0].loaded;

// What never changes can be said with \`as const\`.
const policy = { asIsDomains: ["contoso.com"], clients: ["lync-2013"], organisation: { sipDomains: ["contoso.com"] } } as const;
addressForLync("", { policy });
// @ts-expect-error a text is needed
addressForLync(1);
// @ts-expect-error an unknown key
addressForLync("", { policy: { routing: "msn.com" } });
// @ts-expect-error an unknown client
guide({ direction: "to-skype", client: "icq" });
// @ts-expect-error the direction is needed
convertBytes(new Uint8Array(0), {});
`;

/** Programs that pass on what may be missing, under the strictest rules that TypeScript has. */
const EXACT = `
import { addressForLync, guide } from "lync-skype";
import type { Notice, Policy } from "lync-skype";

export function form(policy: Policy | undefined, locale: string | undefined, name: string | undefined) {
  const { address } = addressForLync("bob@contoso.com", { policy, locale });
  guide({ direction: "to-skype", network: undefined, address, policy: { routingDomain: name, organisation: { name } } });
}
export const suggested = ({ suggestion }: Notice): string => suggestion ?? "";
`;

/** Everything that can be imported, for a resolution that knows no \`exports\`. */
const ENTRIES = `
import { addressForLync } from "lync-skype";
import * as js from "lync-skype/js";
import { accountSchema } from "lync-skype/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import "lync-skype/lang/de";

export const text: string | undefined = addressForLync("bob@contoso.com").address ?? js.addressForLync("").address;
export const schema: StandardSchemaV1<string, string> = accountSchema({ locale: "de" });
`;

const ELEMENT = `
import { LyncSkypeHelper, bestLanguage, define } from "lync-skype/element";
import type { LyncSkypeHelperEventMap } from "lync-skype/element";
import type { ClientId, Direction, Policy } from "lync-skype";
import "lync-skype/lang/de";

type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holds = <T extends true>(): T | void => undefined;

define();
const helper = document.createElement("lync-skype-helper");
holds<Both<typeof helper, LyncSkypeHelper>>();
holds<Both<typeof helper.direction, Direction | null>>();
holds<Both<typeof helper.client, ClientId | null>>();
holds<Both<typeof helper.policy, Policy | undefined>>();
helper.policy = { autoDecorate: "yes" };
helper.addEventListener("lync-skype-result", ({ detail }) => {
  const codes: string[] = detail.codes;
  // @ts-expect-error no such detail
  detail.password;
  return codes;
});
helper.addEventListener("click", (event) => event.preventDefault());
document.querySelector("lync-skype-helper")!.openPlace("v=1", { own: true });
holds<Both<LyncSkypeHelperEventMap["lync-skype-copy"]["detail"], { ok: boolean }>>();
export const language: string = bestLanguage(["de-AT", null]);

// @ts-expect-error an unknown direction
helper.direction = "to-icq";
`;

let folder;

before(async () => {
  folder = await app("types", {
    "esm.mts": EXPECTATIONS,
    "cjs.cts": EXPECTATIONS,
    "bundler/main.ts": EXPECTATIONS,
    "element.mts": ELEMENT,
    "bundler/element.ts": ELEMENT,
    "exact.mts": EXACT,
    "exact.cts": EXACT,
    "entries.mts": ENTRIES,
    "entries.cts": ENTRIES,
    "bundler/entries.ts": ENTRIES,
    "node10/entries.ts": ENTRIES,
    "node10/package.json": "{}",
  });
});

const STRICT = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--lib",
  "es2022,dom,dom.iterable",
  "--typeRoots",
  "none",
];
const VERSIONS = { "5.0": "typescript-5.0", 5.9: "typescript-5.9", 6: "typescript-6", 7: "typescript" };
const compiler = (name) => join(here, "node_modules", name, "bin/tsc");

for (const [version, name] of Object.entries(VERSIONS)) {
  // Newer ones refuse files beside a project, and the repository has one above these.
  const alone = Number(version) < 6 ? [] : ["--ignoreConfig"];
  const check = (...args) => succeed("node", [compiler(name), ...STRICT, ...alone, ...args], { cwd: folder });
  const nodenext = ["--module", "nodenext"];

  test(`TypeScript ${version} under Node, ES modules and CommonJS`, async () => {
    await check(...nodenext, "esm.mts", "cjs.cts", "element.mts", "entries.mts", "entries.cts");
  });

  test(`TypeScript ${version} for a bundler`, async () => {
    const files = ["bundler/main.ts", "bundler/element.ts", "bundler/entries.ts"];
    await check("--module", "esnext", "--moduleResolution", "bundler", ...files);
  });

  test(`TypeScript ${version} with exactOptionalPropertyTypes`, async () => {
    await check("--exactOptionalPropertyTypes", ...nodenext, "exact.mts", "exact.cts", "entries.mts");
  });

  // Deprecated in TypeScript 6 and removed in 7.
  if (Number(version) < 6) {
    test(`TypeScript ${version} as Node 10 resolved`, async () => {
      await check("--module", "commonjs", "--moduleResolution", "node10", "node10/entries.ts");
    });
  }
}

test("a wrong expectation fails", async () => {
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(folder, "wrong.mts"), EXPECTATIONS.replace('"to-skype" | "to-lync">', '"to-skype" | "to-icq">'));
  const { code } = await run(
    "node",
    [compiler("typescript"), ...STRICT, "--ignoreConfig", "--module", "nodenext", "wrong.mts"],
    {
      cwd: folder,
    },
  );
  assert.notEqual(code, 0);
});

test("the schemas name the same codes and clients as the types", () => {
  const dist = join(folder, "node_modules/lync-skype");
  const types = readFileSync(join(dist, "dist/types.d.ts"), "utf8");
  const schema = JSON.parse(readFileSync(join(dist, "schema/guide.json"), "utf8"));
  const names = (type) =>
    [...types.match(new RegExp(`type ${type} = ([^;]+);`))[1].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(schema.$defs.notice.properties.code.enum, names("Code"));
  assert.deepEqual(schema.$defs.client.enum, names("ClientId"));
});

test("publint finds nothing", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: join(folder, "node_modules/lync-skype"), strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test("Are The Types Wrong finds nothing", async () => {
  // It exits before a slow reader of a pipe has everything, so its output goes into a file.
  const line = '"$ATTW" "$TARBALL" --format json --no-definitely-typed > attw.json';
  await run("bash", ["-c", line], { cwd: folder, env: { ATTW: tool("attw"), TARBALL } });
  const { analysis } = JSON.parse(readFileSync(join(folder, "attw.json"), "utf8"));
  assert.equal(analysis.packageName, "lync-skype");
  const said = analysis.problems.map(
    ({ kind, entrypoint, resolutionKind }) => `${entrypoint} ${resolutionKind} ${kind}`,
  );
  // Only the main entry is for the way that Node 10 resolved, which knows no `exports`; the bytes are no module.
  const told = said.filter(
    (problem) => !/^\.\/\S+ node10 NoResolution$/.test(problem) && !problem.startsWith("./core.wasm "),
  );
  // A custom element is for browsers: it comes as an ES module only.
  assert.deepEqual(
    told.filter((problem) => !/^\.\/element(?:\/\w+)? node16-cjs CJSResolvesToESM$/.test(problem)),
    [],
  );
});

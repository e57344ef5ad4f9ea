/** What people pasted, through the built package: both entries answer as the Rust core does in `tests/it/suites.rs`. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { app, root } from "./support.mjs";

const rows = readFileSync(join(root, "tests/suites/field.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

let entries;

before(async () => {
  const folder = await app("field", {
    "entry.mjs": 'export * as wasm from "lync-skype"; export * as js from "lync-skype/js";',
  });
  entries = await import(pathToFileURL(join(folder, "entry.mjs")).href);
});

for (const name of ["wasm", "js"]) {
  test(`rows from the field, entry ${name}`, () => {
    assert.ok(rows.length > 100);
    const wrong = rows.flatMap((row) => differences(entries[name], row).map((what) => `${row.id}: ${what}`));
    assert.deepEqual(wrong, []);
  });
}

/** The differences between a result and the expectation of a row. */
function differences(entry, { call, input, policy, expected, not = [], count = {}, span = {}, suggestion_is_one_of }) {
  const { address, notices } = entry[call](input, policy && { policy });
  const times = (code) => notices.filter((notice) => notice.code === code).length;
  const wrong = [];
  if (address !== expected.address) wrong.push(`address ${address}`);
  for (const code of expected.codes ?? []) if (times(code) === 0) wrong.push(`no ${code}`);
  for (const code of not) if (times(code) > 0) wrong.push(`${code} too`);
  for (const [code, number] of Object.entries(count))
    if (times(code) !== number) wrong.push(`${code} ${times(code)} times`);
  for (const [code, [start, end]] of Object.entries(span)) {
    const found = notices.find((notice) => notice.code === code);
    if (found?.start !== start || found.end !== end) wrong.push(`${code} at ${found?.start}-${found?.end}`);
  }
  const suggestion = notices.find((notice) => notice.suggestion !== undefined)?.suggestion ?? null;
  const right = suggestion_is_one_of ?? ("suggestion" in expected ? [expected.suggestion] : [suggestion]);
  if (!right.includes(suggestion)) wrong.push(`suggestion ${suggestion}`);
  return wrong;
}

/** `docs/reference.md` is up to date and included in the package. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { reference } from "../reference.mjs";
import { sizes, written } from "../sizes.mjs";
import { app, root } from "./support.mjs";

test("the reference is up to date with the source and the package: else run `cargo xtask reference`", async () => {
  const home = join(await app("reference", {}), "node_modules/lync-skype");
  const written = readFileSync(join(root, "docs/reference.md"), "utf8");
  assert.equal(written, await reference(home));
  assert.equal(readFileSync(join(home, "docs/reference.md"), "utf8"), written);
});

test("every code, client, attribute, event, part and custom property is in it", async () => {
  const home = join(await app("reference-whole", {}), "node_modules/lync-skype");
  const text = await reference(home);
  const types = readFileSync(join(home, "dist/types.d.ts"), "utf8");
  for (const type of ["Code", "ClientId"]) {
    const names = [...types.match(new RegExp(`type ${type} = ([^;]+);`))[1].matchAll(/"([^"]+)"/g)];
    assert.ok(names.length > 10);
    for (const [, name] of names) assert.ok(text.includes(`| \`${name}\` |`), name);
  }
  const manifest = JSON.parse(readFileSync(join(home, "dist/element/custom-elements.json"), "utf8"));
  const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
  for (const list of ["attributes", "events", "cssParts", "cssProperties"]) {
    for (const { name } of element[list]) assert.ok(text.includes(`| \`${name}\` |`), name);
  }
});

test("the sizes in the README are those of the package, within a tenth: else run `cargo xtask reference`", async () => {
  const home = join(await app("sizes", {}), "node_modules/lync-skype");
  const rows = written(readFileSync(join(home, "README.md"), "utf8"));
  const real = sizes(join(home, "dist"));
  assert.deepEqual(
    rows.map(([name]) => name),
    real.map(([name]) => name),
  );
  for (const [index, [name, numbers]] of real.entries()) {
    for (const [place, size] of numbers.entries()) {
      const stated = rows[index][1][place];
      assert.ok(Math.abs(stated - size) <= size / 10, `${name}: the README has ${stated}, it is ${size.toFixed(1)}`);
    }
  }
});

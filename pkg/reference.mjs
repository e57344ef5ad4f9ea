/**
 * Writes `docs/reference.md`: every code, client, option, attribute, event, part and custom property, taken from the
 * source and the built package, and the sizes in `pkg/README.md`; `cargo xtask reference` runs this.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { updated } from "./sizes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * The page, as Markdown.
 * @param {string} home the package, unpacked or in the source tree
 */
export async function reference(home) {
  const functions = await import(pathToFileURL(join(home, "dist/node.js")).href);
  const [element] = json(join(home, "dist/element/custom-elements.json"))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === "lync-skype-helper");
  return `# Reference

Generated from the source and the built package by \`cargo xtask reference\`; a test checks that it is up to date.

## Codes

The codes in \`notices\`. An input with an error is refused; warnings and infos accompany an answer.

${table(["code", "severity", "meaning", "example", "message"], codes(functions))}

## Clients

The values of \`client\`, in \`guide\` and in the element.

${table(
  ["client", "name", "family"],
  functions.clients().map(({ id, name, family }) => [code(id), name, family]),
)}

## Options

Every function takes \`{ policy, locale }\` as its second argument; for \`guide\`, \`convertBytes\` and \`convertStream\`
they are part of the request. \`locale\` is one of ${functions
    .locales()
    .map(({ id, name }) => `\`${id}\` (${name})`)
    .join(", ")}; all but English have to be imported: \`import "lync-skype/lang/de"\`.

### \`policy\`

${table(["key", "values", "meaning"], options(json(join(home, "schema/policy.json"))))}

### A help desk's settings

The keys of the file that the attribute \`config\` and the option \`--policy\` take: those of \`policy\`, at the top level or in
an object \`policy\`, and these.

${table(["key", "values", "meaning"], settings(home))}

## \`<lync-skype-helper>\`

### Attributes

${table(["attribute", "values", "meaning"], described(element.attributes))}

### Properties

${table(["property", "type", "meaning"], described(element.members.filter(({ kind, privacy }) => kind === "field" && privacy !== "private")))}

### Events

All events bubble and are composed.

${table(["event", "type", "meaning"], described(element.events))}

### Parts

For \`::part()\`.

${table(
  ["part", "meaning"],
  described(element.cssParts).map(([name, , meaning]) => [name, meaning]),
)}

### Custom properties

${table(
  ["property", "default", "meaning"],
  element.cssProperties.map((property) => [code(property.name), code(property.default), property.description]),
)}
`;
}

/** The codes in the order of the core, each with the first of the simplest inputs that produce it, and its message. */
function codes(functions) {
  const source = readFileSync(join(root, "src/report/notice.rs"), "utf8");
  const rows = [...source.matchAll(/^ {4}((?:\/\/\/.*\n {4})+)\w+ = "([a-z-]+)", (\w+);$/gm)];
  const vectors = ["to-skype", "to-lync", "account", "policy"].flatMap((name) =>
    json(join(root, `tests/vectors/${name}.json`)),
  );
  const convert = { "to-skype": "addressForLync", "to-lync": "addressForSkype", account: "accountFromLync" };
  return rows.map(([, comment, name, severity]) => {
    const meaning = comment.replaceAll(/\s*\/\/\/ ?/g, " ").trim();
    const shows = ({ notices, input }) =>
      input.trim() !== "" && notices?.some((notice) => notice.startsWith(`${name}@`));
    const simplest = (one, other) => one.notices.length - other.notices.length;
    const example = vectors.filter(shows).sort(simplest)[0] ?? { input: "", task: "to-skype" };
    const { input, task, policy } = example;
    const { notices } = functions[convert[task]](input, policy && { policy });
    const message = notices.find((notice) => notice.code === name)?.message;
    if (message === undefined) throw new Error(`reference: no vector shows the code ${name}`);
    const text = JSON.stringify(input.length > 60 ? `${input.slice(0, 40)}…` : input);
    const options = policy ? `, { policy: ${JSON.stringify(policy)} }` : "";
    return [code(name), severity.toLowerCase(), meaning, code(`${convert[task]}(${text}${options})`), message];
  });
}

/** The keys of a schema, flattened. */
function options({ properties }, before = "") {
  return Object.entries(properties).flatMap(([key, schema]) => [
    [code(before + key), values(schema), schema.description ?? ""],
    ...(schema.properties ? options(schema, `${before}${key}.`) : []),
  ]);
}

/** The keys of a config that are not keys of a policy. */
function settings(home) {
  const policy = options(json(join(home, "schema/policy.json"))).map(([key]) => key);
  const own = options(json(join(home, "schema/config.json"))).filter(([key]) => !policy.includes(key));
  return own.filter(([key]) => !key.startsWith("`policy."));
}

function values(schema) {
  if (schema.enum) return schema.enum.map((value) => code(value)).join(", ");
  if (schema.type === "array") return `a list of ${schema.items.enum ? "these: " : ""}${values(schema.items)}`;
  return { string: "text", boolean: "`true`, `false`", object: "an object" }[schema.type] ?? "";
}

const described = (list = []) =>
  list.map(({ name, type, description }) => [code(name), code(type?.text), description ?? ""]);

const code = (text) => (text === undefined || text === "" ? "" : `\`${text}\``);

function table(headings, rows) {
  const cell = (text = "") => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headings), `|${"---|".repeat(headings.length)}`, ...rows.map(line)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "docs/reference.md"), await reference(join(root, "pkg")));
  const readme = join(root, "pkg/README.md");
  writeFileSync(readme, updated(readFileSync(readme, "utf8"), join(root, "pkg/dist")));
}

/** Writes `docs/environments.md`: each environment of the matrix and its result. */

const FILES = {
  "bundlers.test.mjs": "Bundlers",
  "frameworks.test.mjs": "Frameworks",
  "generators.test.mjs": "Fresh projects, as their own generators make them",
};

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* report(events) {
  /** @type {Map<string, { name: string, nesting: number, passed: boolean, skip?: string }[]>} */
  const results = new Map(Object.keys(FILES).map((file) => [file, []]));
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const file = data.file?.split("/").at(-1) ?? "";
    results.get(file)?.push({ name: data.name, nesting: data.nesting, passed: type === "test:pass", skip: data.skip });
  }
  yield `# Environments

Made by \`cargo xtask test --only matrix\`: each row is a project with the packed package and the given version from the
registry, built and opened in Chromium. The functions must answer, with WebAssembly and without, and the element must appear
with its styles. The table in [the package's README](../pkg/README.md) lists what is tested in every run.
`;
  for (const [file, title] of Object.entries(FILES)) {
    yield `\n## ${title}\n\n| environment | result |\n|---|---|\n`;
    const rows = results.get(file) ?? [];
    // A test with subtests is represented by them; they are reported before it.
    let parts = [];
    for (const row of rows) {
      if (row.nesting > 0) {
        parts.push(row);
        continue;
      }
      const said = parts.length > 0 ? parts.map((part) => `${part.name} ${result(part)}`).join(", ") : result(row);
      yield `| ${row.name} | ${said} |\n`;
      parts = [];
    }
  }
}

/** @param {{ passed: boolean, skip?: string }} row */
function result({ passed, skip }) {
  if (skip) return `not run: ${skip}`;
  return passed ? "works" : "**fails**";
}

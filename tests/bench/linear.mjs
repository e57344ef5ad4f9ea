/** Whether the cost of every function grows with the input and not faster: `node linear.mjs` prints it as JSON. */

const core = await import(process.env.LYNC_SKYPE ?? new URL("../../pkg/dist/node.js", import.meta.url).href);
await core.ready();

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

/** Inputs that look at first like much work. */
const INPUTS = {
  letters: (size) => "a".repeat(size),
  signs: (size) => "@".repeat(size),
  dots: (size) => `a@${"b.".repeat(size / 2)}c`,
  addresses: (size) => Array.from({ length: size / 20 }, (_, index) => `bob${index}@contoso.com`).join(", "),
  brackets: (size) => "<(['".repeat(size / 4),
  escapes: (size) => `mailto:${"%41".repeat(size / 3)}@contoso.com`,
  spaces: (size) => `${" ".repeat(size)}bob@contoso.com`,
  wide: (size) => "\uff42".repeat(size),
};

const lines = new TextEncoder();
const FUNCTIONS = {
  addressForLync: (text) => core.addressForLync(text),
  addressForSkype: (text) => core.addressForSkype(text),
  accountFromLync: (text) => core.accountFromLync(text),
  inspect: (text) => core.inspect(text),
  spell: (text) => core.spell(text),
  convertBytes: (text) => core.convertBytes(lines.encode(text), { direction: "to-skype" }),
};

/** The best of some runs, in ns a character. */
function cost(call, text) {
  let best = Infinity;
  const runs = text.length > 1_000_000 ? 2 : 3;
  for (let index = 0; index < runs; index += 1) {
    const before = performance.now();
    call(text);
    best = Math.min(best, performance.now() - before);
  }
  return (best * 1e6) / text.length;
}

const rows = [];
for (const [name, call] of Object.entries(FUNCTIONS)) {
  call("bob@contoso.com");
  for (const [input, make] of Object.entries(INPUTS)) {
    rows.push({ name, input, costs: SIZES.map((size) => cost(call, make(size))) });
  }
}
process.stdout.write(JSON.stringify({ sizes: SIZES, rows }));

/**
 * `cargo xtask bench [--rounds N] [--loads N] [--work NAME] [--quick] [--as-is]`: lync-skype beside its peers, one table of
 * targets and the tables behind it, written to `docs/benchmarks.md`. `--work` prints one part: a table of `WORKS`, `first`,
 * `page`, `linear` or `inside`; `--quick` prints the tables. Every contender runs in processes of its own, and their rounds
 * take turns, so that other load on the machine meets all of them alike. A figure is the median of the rounds, with the
 * fastest and the slowest round beside it.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { CONTENDERS, OURS } from "./contenders.mjs";
import { NAMES as FIRST } from "./first.mjs";
import { median, middleHalf, quartile } from "./statistics.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : process.argv[place + 1];
};
const rounds = Number(option("rounds", "5"));
const only = option("work");
const quick = process.argv.includes("--quick");

const WORKS = {
  bytes: "100,000 pasted accounts, one of ten bad: bytes in, bytes out",
  account: "The same accounts, one call each",
  clean: "Clean accounts, one call each, the whole `Conversion` as result",
  refused: "The accounts of these that no program should accept, one call each: message, span and suggestion",
  suggest: "Did you mean: accounts, one of five with a typo in a well-known domain",
  sip: "SIP URIs as clients write them, one call each",
  inspect: "Clean accounts, one call of `inspect` each",
  formats: "The clean accounts in every format: bytes in, bytes out",
};
const FLOOR = ["encode and decode the same bytes", "copy the same bytes"];

/** What is counted by hand, and with what. */
const PARTS = [
  "## Where the time of a refusal goes",
  "",
  "Instructions of the native core, compiled for size like the package, as counted by callgrind on 2026-11-26 over the refused accounts above:",
  "2,000 to find the fault and the better input from masks. One account in 160, with more than one fault or more than 63 characters, takes the general path and 14,000.",
  "On the general path and by serde, as for longer texts, a refused account takes about ten times as long.",
  "Sampled in the package: 22 % of a call writes the characters, 60 % is the core and the numbers that it leaves in memory, 18 % puts the answer together from parts of the input",
  "and constant texts. A message crosses once, as a template; after that only its number does, unless it quotes text in another form.",
  "",
  "## Where the time of the first answer goes",
  "",
  "Traced on 2026-11-26 in Chromium slowed down four times, for `lync-skype/js`. The smallest package takes some 35 ms too: the request, and what the browser does to load a module.",
  "Reading 540 KB takes 11 to 15 ms on another thread, which is not slowed down. The first call used to take 38 ms: 15 to 19 ms to compile 117 functions, 85 of them getters that",
  "a bundler makes for the exports of a module, and some 10 ms for a loop that wrote the data byte by byte. It now takes 18 to 23 ms: there are no such getters, the engine encodes the data,",
  "and the two outermost functions are compiled on the other thread. Compiling the remaining 42 takes 4 to 8 ms.",
  "",
  "## What the modules are made of",
  "",
  "In KiB after Brotli, on 2026-11-26; `cargo xtask size` prints the sizes of all files. Each part was compressed alone and scaled to the whole,",
  'so single figures are approximate, and rounded they add up to a little less. The core is compiled for fast calls (`opt-level = "s"`), the app for loading (`"z"`).',
  "",
  "| part | npm core | page's `app` |",
  "| --- | --: | --: |",
  "| cleaning, conversion, suggestions | 34 | 25 |",
  "| typos and look-alikes | 4 | 4 |",
  "| short texts and lists of lines, from masks (`fast`) | 13 | |",
  "| guide, messages, spelling | 12 | 6 |",
  "| policies, settings, arguments | 7 | 4 |",
  "| views and state | | 35 |",
  "| yew | | 22 |",
  "| standard library, serde, wasm-bindgen, allocator | 13 | 27 |",
  "| data: sentences, labels, lists of domains, tables | 17 | 22 |",
  "| all | 101 | 146 |",
  "",
  "A first visit adds the page with its static copy (5), scripts (11) and styles (5).",
  "",
];

/** Everything to measure: which corpus, which contender, how. */
function jobs() {
  const list = [];
  for (const [work, contenders] of Object.entries(CONTENDERS)) {
    for (const name of Object.keys(contenders)) {
      if (work === "account") list.push({ table: "bytes", work, name, mode: "bytes" });
      if (work === "formats") {
        list.push({ table: work, work, name, mode: "bytes" });
        continue;
      }
      // It knows bytes only.
      if (name !== "plain JS: scanner over bytes") list.push({ table: work, work, name, mode: "single" });
    }
  }
  for (const name of FLOOR) list.push({ table: "bytes", work: "floor", name, mode: "bytes" });
  return list.filter(({ table }) => only === undefined || table === only);
}

function measure(list) {
  for (let round = 0; round < rounds; round += 1) {
    for (const job of list) {
      process.stderr.write(`\rround ${round + 1} of ${rounds}: ${job.table}, ${job.name}`.padEnd(78));
      const printed = execFileSync(process.execPath, [join(here, "measure.mjs"), job.work, job.name, job.mode], {
        encoding: "utf8",
      });
      const { times, accepted, items } = JSON.parse(printed);
      job.rounds = [...(job.rounds ?? []), quartile(times)];
      Object.assign(job, { accepted, items });
    }
  }
  process.stderr.write(`${"\r".padEnd(79)}\r`);
  for (const job of list) job.ns = median(job.rounds);
}

const number = (value) => value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });
const ratio = (value) => `${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 })} ×`;

function table(name, list) {
  const rows = list.filter((job) => job.table === name).toSorted((one, other) => one.ns - other.ns);
  if (rows.length === 0) return [];
  const ours = rows.find((job) => job.name === OURS).ns;
  return [
    `## ${WORKS[name]}`,
    "",
    "| | ns an item | fastest and slowest round | items a second | time : lync-skype | accepted |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows.map(({ name, ns, rounds, accepted, items }) => {
      const bold = name === OURS ? `**${name}**` : name;
      const share = accepted === undefined ? "" : `${number((accepted / items) * 100)} %`;
      const spread = `${number(Math.min(...rounds))} – ${number(Math.max(...rounds))}`;
      return `| ${bold} | ${number(ns)} | ${spread} | ${number(1e9 / ns)} | ${ratio(ns / ours)} | ${share} |`;
    }),
    "",
  ];
}

/** One row of the first table: a value, its spread over the rounds, its target, and whether that is met. */
const target = (what, value, spread, wanted, met) =>
  `| ${what} | **${value}** | ${spread.join(" – ")} | ${wanted} | ${met ? "yes" : "no"} |`;

/** The time of one job beside that of another, round by round. */
function beside(one, other) {
  const rounds = one.rounds.map((ns, round) => ns / other.rounds[round]);
  return { value: one.ns / other.ns, spread: [ratio(Math.min(...rounds)), ratio(Math.max(...rounds))] };
}

/** The ratios that matter, each beside its target. */
function headline(list) {
  const of = (table, name) => list.find((job) => job.table === table && job.name === name);
  const fastestPeer = (table) => {
    const peers = list.filter((job) => job.table === table && job.name !== OURS && !job.name.startsWith("plain JS"));
    return peers.toSorted((one, other) => one.ns - other.ns)[0];
  };
  const rows = [];
  const row = (what, one, other, sign, wanted) => {
    if (one === undefined || other === undefined) return;
    const { value, spread } = beside(one, other);
    const met = sign === "at least" ? value >= wanted : value <= wanted;
    rows.push(target(what, ratio(value), spread, `${sign} ${wanted} ×`, met));
  };
  const bulk = of("bytes", OURS);
  row("bulk: faster than regex and concat", of("bytes", "plain JS: regex and concat"), bulk, "at least", 20);
  const scanner = of("bytes", "plain JS: scanner over bytes");
  row("bulk: faster than the best JavaScript byte scanner", scanner, bulk, "at least", 2.5);
  row("bulk: compared with encoding and decoding the same bytes", bulk, of("bytes", FLOOR[0]), "at most", 3);
  const codes = of("clean", "plain JS: scanner over character codes");
  row("one clean address: compared with the best JavaScript scanner", of("clean", OURS), codes, "at most", 1.3);
  for (const [name, wanted] of [
    ["clean", 1],
    ["account", 1.2],
    ["sip", 8],
  ]) {
    const peer = fastestPeer(name);
    row(`${name}: faster than the fastest npm peer, ${peer?.name}`, peer, of(name, OURS), "at least", wanted);
  }
  const refused = of("refused", OURS);
  if (refused !== undefined) {
    const micro = (ns) => `${number(ns / 1000)} µs`;
    const spread = [micro(Math.min(...refused.rounds)), micro(Math.max(...refused.rounds))];
    const what = "a refusal with its message and its suggestion";
    rows.push(target(what, micro(refused.ns), spread, "at most 1.5 µs", refused.ns <= 1500));
  }
  for (const [format, wanted] of [
    ["tsv", 2],
    ["ndjson", 4],
  ]) {
    const what = `${format}: compared with \`address\` for the same clean lines`;
    row(what, of("formats", format), of("formats", OURS), "at most", wanted);
  }
  const inspect = "inspect: compared with a conversion by the same path";
  row(inspect, of("inspect", OURS), of("inspect", "convert"), "at most", 1.5);
  row("did you mean: faster than mailcheck", of("suggest", "mailcheck"), of("suggest", OURS), "at least", 10);
  return rows;
}

/** The first answer of each package in one host: rows of the first table, and a table of its own. */
function firstAnswers(host, times) {
  const names = Object.keys(times);
  const slowest = Math.max(...names.filter((name) => !name.startsWith(OURS)).map((name) => median(times[name])));
  const limits = (name) => middleHalf(times[name]).map(number);
  return {
    rows: names
      .filter((name) => name.startsWith(OURS))
      .map((name) => {
        const time = median(times[name]);
        const what = `first answer in ${host}, \`${name}\``;
        return target(what, `${number(time)} ms`, limits(name), `at most ${number(slowest)} ms`, time <= slowest);
      }),
    lines: names.map((name) => `| ${host} | ${name} | ${number(median(times[name]))} | ${limits(name).join(" – ")} |`),
  };
}

/** Milliseconds from before the import to the first answer, nothing cached. */
function first() {
  const times = Object.fromEntries(FIRST.map((name) => [name, []]));
  const runs = 5 * rounds;
  for (let round = 0; round < runs; round += 1) {
    for (const name of FIRST) {
      process.stderr.write(`\rround ${round + 1} of ${runs}: first answer, ${name}`.padEnd(78));
      const printed = execFileSync(process.execPath, [join(here, "first.mjs"), name], { encoding: "utf8" });
      times[name].push(JSON.parse(printed));
    }
  }
  process.stderr.write("\rfirst answer in the browser".padEnd(78));
  const inBrowser = execFileSync(process.execPath, [join(here, "browser-first.mjs"), String(runs)], {
    encoding: "utf8",
  });
  const node = firstAnswers("Node", times);
  const browser = firstAnswers("Chromium, four times slower", JSON.parse(inBrowser));
  return {
    rows: [...node.rows, ...browser.rows],
    lines: [
      "## The first answer, ms",
      "",
      `From before the import to the answer, each run in a process or a browser profile of its own: medians of ${runs} runs in turn, and`,
      "the middle half of them. Target: no later than the slowest of the others.",
      "",
      "| | | median | middle half |",
      "|---|---|--:|--:|",
      ...node.lines,
      ...browser.lines,
      "",
    ],
  };
}

/** Whether the cost of every function grows with the input and no faster. */
function linear() {
  process.stderr.write("cost by size of the input\r");
  const printed = execFileSync(process.execPath, [join(here, "linear.mjs")], { encoding: "utf8" });
  const { sizes, rows } = JSON.parse(printed);
  const growth = ({ costs }) => costs.at(-1) / costs[1];
  const worst = rows.toSorted((one, other) => growth(other) - growth(one))[0];
  const slowest = rows.toSorted((one, other) => other.costs.at(-1) - one.costs.at(-1))[0];
  const megabytes = sizes.at(-1) / 1_000_000;
  return [
    "## Cost by size of a single input",
    "",
    `The cost of a character is the same at ${sizes[1] / 1000} KB and at ${megabytes} MB: ${rows.length} combinations of function and input,`,
    `the worst (\`${worst.name}\`, ${worst.input}) ${ratio(growth(worst))}. The slowest is \`${slowest.name}\` with ${slowest.input}:`,
    `${number(slowest.costs.at(-1))} ns a character.`,
    "",
  ];
}

/** The page beside a bare counter, on a slow phone. */
function page() {
  const printed = execFileSync(process.execPath, [join(here, "page.mjs"), option("loads", "3")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { rounds: loads, early, site, counter, visit, spreads, lighthouse } = JSON.parse(printed);
  const row = (what, name) =>
    `| ${what} | ${number(site[name])} | ${number(counter[name])} | ${ratio(site[name] / counter[name])} |`;
  const toCounter = (what, name) => {
    const value = site[name] / counter[name];
    return target(what, ratio(value), spreads[name].map(ratio), "at most 1.5 ×", value <= 1.5);
  };
  const atMost = (what, name, value, wanted) =>
    target(
      what,
      `${number(value)} ms`,
      spreads[name].map(number),
      wanted,
      value <= Number.parseInt(wanted.slice(8), 10),
    );
  return {
    rows: [
      toCounter("page: the field is usable, compared with a bare yew counter", "usable"),
      toCounter("page: the app is ready, compared with a bare yew counter", "ready"),
      atMost("page: a keystroke while an address is typed and fixed", "keystroke", visit.keystroke, "at most 16 ms"),
      atMost("page: longest interaction of a visit (INP)", "interaction", visit.interaction, "at most 100 ms"),
      ...[
        ["performance", 95],
        ["accessibility", 100],
        ["best-practices", 100],
      ].map(([name, wanted]) => {
        const { median, spread } = lighthouse[name];
        return target(`page: Lighthouse, mobile, ${name}`, median, spread, `at least ${wanted}`, median >= wanted);
      }),
    ],
    lines: [
      "## The page on a slow phone, ms",
      "",
      "Slow 4G and a processor slowed down four times, as in Lighthouse, compared with a bare yew counter: built with the same flags, served in brotli",
      `by the same server with the same headers, loaded in turn, nothing cached. Medians of ${loads} loads. In ${early} of them the whole address was in the field before the app was ready.`,
      "The visit: an address is mistyped, corrected letter by letter while the errors change, answered and copied. A keystroke counts from its event until its scripts",
      "are done, plus drawing the frame after it; waiting for that frame does not count. INP is the browser's own figure, in steps of 8 ms, waiting included.",
      `Medians of ${visit.count} visits and of all their keystrokes; the spread is the middle half.`,
      `Load during the measurement: ${loadavg()[1].toFixed(1)} processes for ${cpus().length} cores on average.`,
      "",
      "| | page | counter | page : counter |",
      "|---|--:|--:|--:|",
      row("first paint", "paint"),
      row("the field takes text, which is kept; the button can be pressed", "usable"),
      row("the app is ready", "ready"),
      row(
        "the answer is on the screen, if the reader types and presses Enter at once; if they press the button",
        "answered",
      ),
      `| total blocking time (tasks over 50 ms, from first paint on) | ${number(site.blocked)} | ${number(counter.blocked)} | |`,
      `| a keystroke in a bare field without a script | ${number(visit.bareKeystroke)} (${spreads.bareKeystroke.map(number).join(" – ")}) | | |`,
      `| the slowest keystroke of a visit: Enter, which draws the guide | ${number(visit.slowest)} (${spreads.slowest.map(number).join(" – ")}) | | |`,
      "",
    ],
  };
}

/** The same engine without JavaScript around it, by criterion. */
function inside() {
  process.stderr.write("criterion, compiling first\r");
  const manifest = join(here, "core/Cargo.toml");
  const printed = execFileSync(
    "cargo",
    ["bench", "--quiet", "--manifest-path", manifest, "--", "--output-format", "bencher"],
    {
      encoding: "utf8",
      env: { ...process.env, CARGO_TARGET_DIR: join(root, "target/bench") },
    },
  );
  const rows = [...printed.matchAll(/^test (.+?)\s+\.\.\. bench:\s+([\d,]+) ns\/iter \(\+\/- ([\d,]+)\)/gm)];
  return [
    "## The Rust inside, by criterion",
    "",
    "| | ns | ± |",
    "|---|--:|--:|",
    ...rows.map(([, name, ns, spread]) => `| ${name} | ${ns} | ${spread} |`),
    "",
  ];
}

const today = new Date().toISOString().slice(0, 10);
const results = join(root, "docs/benchmarks.md");
const wants = (part) => (only === undefined ? !quick : only === part);
const nothing = { rows: [], lines: [] };
const list = jobs();
measure(list);
const parts = [wants("first") ? first() : nothing, wants("page") ? page() : nothing];
const locked = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;
const text = [
  "# Benchmarks",
  "",
  "Made by `cargo xtask bench`; do not edit. Compare ratios, and only within one run.",
  "",
  `${today}, ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform} ${process.arch}; medians of ${rounds} rounds, each in processes of its own.`,
  "",
  "| | measured | spread | target | met |",
  "|---|--:|--:|--:|---|",
  ...headline(list),
  ...parts.flatMap(({ rows }) => rows),
  "",
  ...Object.keys(WORKS).flatMap((name) => table(name, list)),
  ...parts.flatMap(({ lines }) => lines),
  ...(wants("linear") ? linear() : []),
  ...(wants("inside") ? inside() : []),
  ...PARTS,
  "## How",
  "",
  "Every contender does the whole work: it checks the address and makes the string to type. Peers that only check are followed by the same concatenation.",
  "The full `Conversion` with its notices is made for every call of lync-skype, and the look for a misspelt domain is part of it.",
  `Peers, from npm: ${Object.entries(locked)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}.`,
  "",
].join("\n");
process.stdout.write(text);
if (only === undefined && !quick) {
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(results, text);
}

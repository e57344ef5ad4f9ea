/**
 * `cargo xtask bench [--rounds N] [--loads N] [--work NAME] [--quick] [--as-is]`: lync-skype beside its peers, one table,
 * written to `docs/benchmarks.md`; `--work page` measures the page alone and writes only its part anew. Every contender
 * runs in processes of its own, and their rounds take turns, so that other load on the machine meets all of them alike.
 * A figure is the median of the rounds, with the fastest and the slowest round beside it.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { CONTENDERS, OURS } from "./contenders.mjs";
import { NAMES as FIRST } from "./first.mjs";

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
  refused: "The accounts of these that no program should accept, one call each: message, place and better input",
  suggest: "Did you mean: accounts, one of five with a slip in a well-known domain",
  sip: "SIP URIs as clients write them, one call each",
  inspect: "Clean accounts, one call of `inspect` each",
  formats: "The clean accounts in every format: bytes in, bytes out",
};
const FLOOR = ["encode and decode the same bytes", "copy the same bytes"];

/** The run that a quarter of the runs of a process beat: other load only ever adds to a time. */
const quartile = (values) => values.toSorted((one, other) => one - other)[values.length >> 2];
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

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
    "| | ns an item | fastest and slowest round | items a second | time beside lync-skype | accepted |",
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

/** The ratios that matter, each beside its target. */
function headline(list) {
  const of = (table, name) => list.find((job) => job.table === table && job.name === name)?.ns;
  const fastestPeer = (table) => {
    const peers = list.filter((job) => job.table === table && job.name !== OURS && !job.name.startsWith("plain JS"));
    return peers.toSorted((one, other) => one.ns - other.ns)[0];
  };
  const rows = [];
  const row = (what, value, target, met) => {
    if (Number.isFinite(value)) rows.push(`| ${what} | **${ratio(value)}** | ${target} | ${met ? "yes" : "no"} |`);
  };
  const bulk = of("bytes", OURS);
  const regex = of("bytes", "plain JS: regex and concat") / bulk;
  row("bulk: faster than regex and concat", regex, "at least 20 ×", regex >= 20);
  const scanner = of("bytes", "plain JS: scanner over bytes") / bulk;
  row("bulk: faster than the best JavaScript byte scanner", scanner, "at least 2.5 ×", scanner >= 2.5);
  const floor = bulk / of("bytes", FLOOR[0]);
  row("bulk: time of encoding and decoding the same bytes", floor, "at most 3 ×", floor <= 3);
  const clean = of("clean", OURS) / of("clean", "plain JS: scanner over character codes");
  row("one clean address: time of the best JavaScript scanner", clean, "at most 1.3 ×", clean <= 1.3);
  for (const [name, target] of [
    ["clean", 1],
    ["account", 1.2],
    ["sip", 8],
  ]) {
    const peer = fastestPeer(name);
    const value = peer && peer.ns / of(name, OURS);
    row(`${name}: faster than the fastest npm peer, ${peer?.name}`, value, `at least ${target} ×`, value >= target);
  }
  const refusal = of("refused", OURS) / 1000;
  if (Number.isFinite(refusal)) {
    rows.push(
      `| a refusal with its better input | **${number(refusal)} µs** | at most 1.5 µs | ${refusal <= 1.5 ? "yes" : "no"} |`,
    );
  }
  for (const [format, target] of [
    ["tsv", 2],
    ["ndjson", 4],
  ]) {
    const value = of("formats", format) / of("formats", OURS);
    row(`${format}: time of \`address\` for the same clean lines`, value, `at most ${target} ×`, value <= target);
  }
  const inspect = of("inspect", OURS) / of("inspect", "convert");
  row("inspect: time of a conversion that goes the same way", inspect, "at most 1.5 ×", inspect <= 1.5);
  const mailcheck = of("suggest", "mailcheck") / of("suggest", OURS);
  row("did you mean: faster than mailcheck", mailcheck, "at least 10 ×", mailcheck >= 10);
  return ["| | measured | target | met |", "|---|--:|--:|---|", ...rows, ""];
}

/** Milliseconds from before the import to the first answer, each in a fresh process. */
function first() {
  const times = Object.fromEntries(FIRST.map((name) => [name, []]));
  for (let round = 0; round < 4 * rounds; round += 1) {
    for (const name of FIRST) {
      const printed = execFileSync(process.execPath, [join(here, "first.mjs"), name], { encoding: "utf8" });
      times[name].push(JSON.parse(printed));
    }
  }
  const slowest = Math.max(...FIRST.filter((name) => !name.startsWith(OURS)).map((name) => median(times[name])));
  const met = (name) => (name.startsWith(OURS) ? (median(times[name]) <= slowest ? "yes" : "no") : "");
  return [
    "## The first answer of a process, ms",
    "",
    "From before the import to the answer, every run in a process of its own. Target: no later than the slowest of the others.",
    "",
    "| | median | fastest and slowest | met |",
    "|---|--:|--:|---|",
    ...FIRST.map((name) => {
      const spread = `${number(Math.min(...times[name]))} – ${number(Math.max(...times[name]))}`;
      return `| ${name} | ${number(median(times[name]))} | ${spread} | ${met(name)} |`;
    }),
    "",
  ];
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

const PAGE = "## The page on a slow telephone, ms";
const today = new Date().toISOString().slice(0, 10);

/** Puts the page's part in the place of the one before. */
function renewPage(file) {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "# Benchmarks\n\n";
  const start = old.indexOf(PAGE) < 0 ? old.length : old.indexOf(PAGE);
  const next = old.indexOf("\n## ", start);
  const part = page().join("\n");
  process.stdout.write(`${part}\n`);
  mkdirSync(join(root, "docs"), { recursive: true });
  writeFileSync(file, `${old.slice(0, start)}${part}${next < 0 ? "" : old.slice(next)}`);
}

/** The page beside a bare counter, on a slow telephone. */
function page() {
  const printed = execFileSync(process.execPath, [join(here, "page.mjs"), option("loads", "5")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { rounds: loads, early, site, counter, lighthouse } = JSON.parse(printed);
  const usable = site.usable / counter.usable;
  const row = (what, name) =>
    `| ${what} | ${number(site[name])} | ${number(counter[name])} | ${ratio(site[name] / counter[name])} |`;
  return [
    PAGE,
    "",
    `${today}. Slow 4G and a processor slowed down four times, as Lighthouse has them, beside a bare yew counter: built with the same flags, served in brotli`,
    `by the same server with the same headers, loaded in turn, nothing cached. Medians of ${loads} loads. In ${early} of them the whole address stood in the field before the app was there.`,
    `What else the machine did: ${loadavg()[1].toFixed(1)} processes wanted its ${cpus().length} cores at any moment; Lighthouse's performance suffers from that.`,
    "",
    "| | page | counter | page beside counter |",
    "|---|--:|--:|--:|",
    row("first paint", "paint"),
    row("the field takes text that is kept; the button can be pressed", "usable"),
    row("the app is there", "ready"),
    row(
      "answer on the screen to a reader who types and presses Enter at once; to one who presses the button",
      "answered",
    ),
    `| time blocked (tasks beyond 50 ms, from first paint on) | ${number(site.blocked)} | ${number(counter.blocked)} | |`,
    "",
    "| | measured | target | met |",
    "|---|--:|--:|---|",
    `| usable: time of the counter | **${ratio(usable)}** | at most 1.5 × | ${usable <= 1.5 ? "yes" : "no"} |`,
    ...[
      ["performance", 95],
      ["accessibility", 100],
      ["best-practices", 100],
    ].map(
      ([name, target]) =>
        `| Lighthouse, mobile: ${name} | **${lighthouse[name]}** | at least ${target} | ${lighthouse[name] >= target ? "yes" : "no"} |`,
    ),
    "",
  ];
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

const results = join(root, "docs/benchmarks.md");
if (only === "page") {
  renewPage(results);
  process.exit();
}
const list = jobs();
measure(list);
const locked = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;
const text = [
  "# Benchmarks",
  "",
  "Made by `cargo xtask bench`; do not edit. Compare ratios, and only within one run.",
  "",
  `${today}, ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform} ${process.arch}; medians of ${rounds} rounds, each in processes of its own.`,
  "",
  ...headline(list),
  ...Object.keys(WORKS).flatMap((name) => table(name, list)),
  ...(quick ? [] : first()),
  ...(quick ? [] : page()),
  ...(quick ? [] : linear()),
  ...(quick ? [] : inside()),
  "## Where the time of a refusal goes",
  "",
  "Counted by callgrind in instructions of the native core, over the refused accounts above: 6,600 to clean and convert the text once,",
  "6,500 to look for the better input and make sure that it is accepted, 1,400 for the message.",
  "On top of that JavaScript writes the characters, and decodes one text and cuts it into lines; that part is not measured by itself.",
  "With the fewer cleaning rules of 23 November 2026 it was 11,800 in all; today's rules took 38,800 at first.",
  "",
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

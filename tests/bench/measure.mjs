/** One contender in a process of its own: `node measure.mjs WORK NAME MODE` prints its times as JSON. */

import { CONTENDERS } from "./contenders.mjs";
import { accounts, cleanAccounts, refusedAccounts, sipUris, slips } from "./corpus.mjs";

const CORPORA = {
  account: () => accounts(100_000),
  clean: () => cleanAccounts(50_000),
  inspect: () => cleanAccounts(50_000),
  formats: () => cleanAccounts(50_000),
  refused: () => refusedAccounts(100_000),
  suggest: () => slips(10_000),
  sip: () => sipUris(10_000),
};

/** The lower bound: moving the bytes. */
const FLOOR = {
  "encode and decode the same bytes": ({ text }) => {
    const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
    return () => decoder.decode(encoder.encode(text)).length;
  },
  "copy the same bytes":
    ({ bytes }) =>
    () =>
      bytes.slice().length,
};

const [work, name, mode] = process.argv.slice(2);
const list = CORPORA[work === "floor" ? "account" : work]();
const text = `${list.join("\n")}\n`;
const bytes = new TextEncoder().encode(text);

/**
 * Calls for every item. Each answer is looked at and let go: keeping them all would measure how the garbage collector
 * moves what survives, and that takes longer than making it.
 */
function eachOf(call) {
  return () => {
    let characters = 0;
    for (let index = 0; index < list.length; index += 1) characters += call(list[index]).length;
    return characters;
  };
}

async function task() {
  if (work === "floor") return FLOOR[name]({ text, bytes });
  const contender = await CONTENDERS[work][name]();
  if (mode === "single") {
    accepted = list.filter((item) => contender.single(item) !== "").length;
    return eachOf(contender.single);
  }
  if (contender.bytes !== undefined) return () => contender.bytes(bytes);
  // Takes and returns strings, so lines have to be split and joined.
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  return () => {
    const lines = decoder.decode(bytes).split("\n");
    lines.pop();
    return encoder.encode(`${lines.map((line) => contender.single(line)).join("\n")}\n`);
  };
}

let accepted;
const run = await task();
const times = [];
let answers;
const started = performance.now();
// The first runs compile.
for (let index = 0; index < 3; index += 1) answers = run();
while (times.length < 5 || (performance.now() - started < 1200 && times.length < 200)) {
  const before = performance.now();
  answers = run();
  times.push(((performance.now() - before) * 1e6) / list.length);
}

if (answers instanceof Uint8Array && work !== "floor") {
  accepted = new TextDecoder()
    .decode(answers)
    .split("\n")
    .filter((line) => line !== "").length;
}
process.stdout.write(JSON.stringify({ times, accepted, items: list.length }));

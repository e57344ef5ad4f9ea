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
let list = CORPORA[work === "floor" ? "account" : work]();
let text = "";
let bytes = new Uint8Array();
const take = (count) => {
  list = list.slice(0, count);
  text = `${list.join("\n")}\n`;
  bytes = new TextEncoder().encode(text);
};
take(list.length);

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
  if (mode === "single") return eachOf(contender.single);
  if (contender.bytes !== undefined) return () => contender.bytes(bytes);
  // Takes and returns strings, so lines have to be split and joined.
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  return () => {
    const lines = decoder.decode(bytes).split("\n");
    lines.pop();
    return encoder.encode(`${lines.map((line) => contender.single(line)).join("\n")}\n`);
  };
}

const run = await task();
const times = [];
let answers;
const timed = () => {
  const before = performance.now();
  answers = run();
  return performance.now() - before;
};
// The first runs compile. The slow ones get a tenth of the list; what counts is the time of an item.
if (timed() > 400) take(list.length / 10);
for (let index = 0, started = performance.now(); index < 2 && performance.now() - started < 400; index += 1) timed();
for (const started = performance.now(); times.length < 3 || performance.now() - started < 700; ) {
  times.push((timed() * 1e6) / list.length);
}

/** How many items were accepted. */
async function count() {
  if (work === "floor") return undefined;
  if (answers instanceof Uint8Array) {
    const lines = new TextDecoder().decode(answers).split("\n");
    return lines.filter((line) => line !== "").length;
  }
  const contender = await CONTENDERS[work][name]();
  return list.filter((item) => contender.single(item) !== "").length;
}
const accepted = await count();
process.stdout.write(JSON.stringify({ times, accepted, items: list.length }));

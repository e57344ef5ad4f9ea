/**
 * The first answer of a process: `node first.mjs NAME` imports one package, asks it once and prints the milliseconds from
 * before the import to the answer. Every run is a new process, so that nothing is cached.
 */

const WAYS = {
  "lync-skype": async () => {
    const { addressForLync } = await import(ours("node.js"));
    return addressForLync("bob@contoso.com").address;
  },
  "lync-skype/js": async () => {
    const { addressForLync } = await import(ours("js.js"));
    return addressForLync("bob@contoso.com").address;
  },
  zod: async () => {
    const { z } = await import("zod");
    return z.email().safeParse("bob@contoso.com").data;
  },
  validator: async () => {
    const { default: validator } = await import("validator");
    return validator.isEmail("bob@contoso.com") && "bob@contoso.com";
  },
  mailcheck: async () => {
    const { default: mailcheck } = await import("mailcheck");
    return mailcheck.run({ email: "bob@hotmial.com" }).full;
  },
};

export const NAMES = Object.keys(WAYS);

function ours(file) {
  return new URL(file, process.env.LYNC_SKYPE ?? new URL("../../pkg/dist/node.js", import.meta.url).href).href;
}

const name = process.argv[2];
if (name in WAYS) {
  const before = performance.now();
  const answer = await WAYS[name]();
  const time = performance.now() - before;
  if (typeof answer !== "string") throw new Error(`${name} gave no answer`);
  process.stdout.write(JSON.stringify(time));
}

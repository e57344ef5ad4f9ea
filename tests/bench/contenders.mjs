/**
 * Everything that is measured. A contender of `account` and `clean` turns an account into what a Lync user types, or ""
 * where it refuses; of `suggest`, an account into the domain that was meant, or ""; of `sip`, a SIP URI into `user@host`,
 * or "". `bytes`, where there is one, does the same to all lines at once.
 */

const AS_IS = ["live.com", "hotmail.com", "outlook.com", "msn.com"];
const AS_IS_SET = new Set(AS_IS);

/** For peers, which only validate: the same conversion of an accepted address. */
function typed(account) {
  const at = account.lastIndexOf("@");
  const domain = account.slice(at + 1).toLowerCase();
  return AS_IS_SET.has(domain) ? account.slice(0, at + 1) + domain : `${account.slice(0, at)}(${domain})@msn.com`;
}

const checked = (isValid) => ({ single: (account) => (isValid(account) ? typed(account) : "") });

// The strongest plain JavaScript we can write: one pass, one table look-up a character.
const LOCAL = new Uint8Array(256);
const HOST = new Uint8Array(256);
const [LETTER, UPPER, HYPHEN, DOT] = [1, 2, 3, 4];
for (const character of "abcdefghijklmnopqrstuvwxyz0123456789") {
  LOCAL[character.charCodeAt(0)] = HOST[character.charCodeAt(0)] = LETTER;
}
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
  LOCAL[character.charCodeAt(0)] = LETTER;
  HOST[character.charCodeAt(0)] = UPPER;
}
for (const character of "!#$%&'*+-/=?^_`{|}~") LOCAL[character.charCodeAt(0)] = LETTER;
LOCAL[46] = HOST[46] = DOT;
HOST[45] = HYPHEN;

/** Over the character codes of a string. */
export function scanCodes(text) {
  const { length } = text;
  let place = 0;
  let before = DOT;
  for (; place < length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === 64) break;
    const kind = code < 128 ? LOCAL[code] : 0;
    if (kind === 0 || (kind === DOT && before === DOT)) return "";
    before = kind;
  }
  const at = place;
  if (at === length || at === 0 || at > 64 || before === DOT || length > 254) return "";
  let label = at + 1;
  let dots = 0;
  let upper = false;
  before = DOT;
  for (place = label; place < length; place += 1) {
    const code = text.charCodeAt(place);
    const kind = code < 128 ? HOST[code] : 0;
    if (kind === LETTER) {
      before = LETTER;
    } else if (kind === UPPER) {
      before = UPPER;
      upper = true;
    } else if (kind === DOT) {
      if (before >= HYPHEN || place - label > 63) return "";
      label = place + 1;
      dots += 1;
      before = DOT;
    } else if (kind === HYPHEN && before !== DOT) {
      before = HYPHEN;
    } else {
      return "";
    }
  }
  if (before >= HYPHEN || length - label > 63 || dots === 0) return "";
  let domain = text.slice(at + 1);
  if (upper) domain = domain.toLowerCase();
  if (AS_IS_SET.has(domain)) return upper ? text.slice(0, at + 1) + domain : text;
  return `${text.slice(0, at)}(${domain})@msn.com`;
}

const TAIL = new TextEncoder().encode(")@msn.com");
const AS_IS_BYTES = AS_IS.map((domain) => new TextEncoder().encode(domain));

function isAsIs(bytes, start, length) {
  if (length !== 7 && length !== 8 && length !== 11) return false;
  for (const domain of AS_IS_BYTES) {
    if (domain.length !== length) continue;
    let same = 0;
    while (same < length && bytes[start + same] === domain[same]) same += 1;
    if (same === length) return true;
  }
  return false;
}

/** Over bytes, without a single string. */
export function scanBytes(input) {
  const end = input.length;
  // A line of seven bytes, the shortest that is accepted, grows to sixteen.
  const output = new Uint8Array(Math.ceil(end * 2.5) + 64);
  let to = 0;
  let from = 0;
  while (from < end) {
    const start = to;
    const first = from;
    let before = DOT;
    let byte = 0;
    let good = true;
    for (; from < end && (byte = input[from]) !== 64; from += 1) {
      const kind = LOCAL[byte];
      if (kind === 0 || (kind === DOT && before === DOT)) {
        good = false;
        break;
      }
      before = kind;
      output[to++] = byte;
    }
    const size = from - first;
    if (good && from < end && size > 0 && size <= 64 && before !== DOT) {
      from += 1;
      to += 1;
      const domain = to;
      let label = from;
      let dots = 0;
      before = DOT;
      for (; from < end && (byte = input[from]) !== 10; from += 1) {
        const kind = HOST[byte];
        if (kind === LETTER) {
          before = LETTER;
        } else if (kind === UPPER) {
          byte |= 32;
          before = LETTER;
        } else if (kind === DOT) {
          if (before >= HYPHEN || from - label > 63) break;
          label = from + 1;
          dots += 1;
          before = DOT;
        } else if (kind === HYPHEN && before !== DOT) {
          before = HYPHEN;
        } else {
          before = DOT;
          break;
        }
        output[to++] = byte;
      }
      good =
        before < HYPHEN &&
        dots > 0 &&
        from - label <= 63 &&
        from - first <= 254 &&
        (from === end || input[from] === 10);
      if (good && isAsIs(output, domain, to - domain)) {
        output[domain - 1] = 64;
      } else if (good) {
        output[domain - 1] = 40;
        output.set(TAIL, to);
        to += TAIL.length;
      }
    } else {
      good = false;
    }
    if (!good) {
      to = start;
      while (from < end && input[from] !== 10) from += 1;
    }
    output[to++] = 10;
    from += 1;
  }
  return output.subarray(0, to);
}

// The pattern of <input type=email> in the HTML standard.
const WHATWG =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const SIP = /^\s*sips?:([^@\s:<>]+)@([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:;[^?>\s]*)?(?:\?[^>\s]*)?\s*$/i;

const domainOf = (account) => account.slice(account.lastIndexOf("@") + 1);
const OURS = "lync-skype";

async function ours() {
  const entry = process.env.LYNC_SKYPE ?? new URL("../../pkg/dist/node.js", import.meta.url).href;
  const core = await import(entry);
  await core.ready();
  return core;
}

const ourAddress = (conversion) => (conversion.ok ? conversion.address : "");

async function oursForAccounts() {
  const { addressForLync, convertBytes } = await ours();
  return {
    single: (account) => ourAddress(addressForLync(account)),
    bytes: (lines) => convertBytes(lines, { direction: "to-skype", format: "address" }),
  };
}

const forAccounts = {
  [OURS]: oursForAccounts,
  "plain JS: regex and concat": () => checked((account) => WHATWG.test(account)),
  "plain JS: scanner over character codes": () => ({ single: scanCodes }),
  "plain JS: scanner over bytes": () => ({ bytes: scanBytes }),
  zod: async () => {
    const { z } = await import("zod");
    const schema = z.email();
    return checked((account) => schema.safeParse(account).success);
  },
  "email-validator": async () => checked((await import("email-validator")).default.validate),
  "@hapi/address": async () => checked((await import("@hapi/address")).default.isEmailValid),
  isemail: async () => checked((await import("isemail")).default.validate),
  validator: async () => checked((await import("validator")).default.isEmail),
  "email-addresses": async () => {
    const { default: parser } = await import("email-addresses");
    return checked((input) => parser.parseOneAddress({ input, strict: true }) !== null);
  },
  "address-rfc2822": async () => {
    const { default: parser } = await import("address-rfc2822");
    return checked((account) => {
      try {
        return parser.parse(account).length === 1;
      } catch {
        return false;
      }
    });
  },
};

/** All lines at once in one format. */
const inFormat = (format) => async () => {
  const { convertBytes } = await ours();
  return { bytes: (lines) => convertBytes(lines, { direction: "to-skype", format }) };
};

/** By kind of work, by name: how to load a contender. */
export const CONTENDERS = {
  account: forAccounts,
  clean: forAccounts,
  refused: {
    [OURS]: async () => {
      const { addressForLync } = await ours();
      return { single: (account) => addressForLync(account).problems?.[0].message ?? "" };
    },
    zod: async () => {
      const { z } = await import("zod");
      const schema = z.email();
      return { single: (account) => schema.safeParse(account).error?.issues[0].message ?? "" };
    },
  },
  inspect: {
    [OURS]: async () => {
      const { inspect } = await ours();
      return { single: (account) => inspect(account).text };
    },
    // With options, the whole answer crosses as that of `inspect` does.
    convert: async () => {
      const { addressForLync } = await ours();
      return { single: (account) => ourAddress(addressForLync(account, { locale: "en" })) };
    },
  },
  formats: { [OURS]: inFormat("address"), tsv: inFormat("tsv"), ndjson: inFormat("ndjson") },
  suggest: {
    [OURS]: async () => {
      const { addressForLync } = await ours();
      return {
        single: (account) => {
          const answer = addressForLync(account);
          const notices = answer.ok ? answer.notices : answer.problems;
          const suggestion = notices.find(({ code }) => code === "maybe-typo")?.suggestion;
          return suggestion === undefined ? "" : domainOf(suggestion);
        },
      };
    },
    mailcheck: async () => {
      const { default: mailcheck } = await import("mailcheck");
      return { single: (email) => mailcheck.run({ email })?.domain ?? "" };
    },
    "@zootools/email-spell-checker": async () => {
      const { default: checker } = await import("@zootools/email-spell-checker");
      return { single: (email) => checker.run({ email })?.domain ?? "" };
    },
    "email-misspelled": async () => {
      const { default: create, top100 } = await import("email-misspelled");
      const check = create({ domains: top100 });
      return { single: (email) => check(email)[0]?.suggest ?? "" };
    },
  },
  sip: {
    [OURS]: async () => {
      const { addressForSkype } = await ours();
      return { single: (uri) => ourAddress(addressForSkype(uri)) };
    },
    "plain JS: one regex": () => ({
      single: (uri) => {
        const match = SIP.exec(uri);
        return match === null ? "" : `${match[1]}@${match[2].toLowerCase()}`;
      },
    }),
    "sip.js": async () => {
      const { Grammar } = await import("sip.js/lib/grammar/index.js");
      return {
        single: (text) => {
          const uri = Grammar.URIParse(text);
          return uri?.user ? `${uri.user}@${uri.host}` : "";
        },
      };
    },
    jssip: async () => {
      const { default: jssip } = await import("jssip");
      return {
        single: (text) => {
          const uri = jssip.URI.parse(text);
          return uri?.user ? `${uri.user}@${uri.host}` : "";
        },
      };
    },
  },
};

export { OURS };

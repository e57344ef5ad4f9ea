/** Answers to short texts, which the core leaves in its memory as numbers: `pkg/src/compact.rs` says which. */

/** The rules by the core's numbers; 0 is none. */
export const RULES = ["", "as-is", "decorated", "plain", "sip", "undecorated"];
export const DECORATED = 2;

/** Longer texts are decoded by the host. */
const FEW = 24;

/** The kinds of pieces that texts are made of, by the core's numbers; the others are 3. */
const CONSTANT = 0;
const INPUT = 1;
const LOWER = 2;
const SUGGESTION = 4;

/** The decorated form of an account with its `@` at this place. */
export function decorated(account, at) {
  return `${account.slice(0, at)}(${account.slice(at + 1)})@msn.com`;
}

/**
 * Reads answers from the memory of one core.
 * @param {TextDecoder} decoder
 */
export function answers(decoder) {
  /** Texts that never change, by their address. */
  const constants = new Map();
  /** Names of codes, by their number. */
  const kinds = [];
  let bytes;
  let numbers;
  /** The address of the texts that belong to this answer only. */
  let others = 0;
  /** The index of the numbers that are read next. */
  let next = 0;

  /** Renews the views of the memory. */
  function look(buffer) {
    bytes = new Uint8Array(buffer);
    numbers = new Uint32Array(buffer);
  }

  /** Puts an answer about `text` together: numbers from this index on (see `pkg/src/compact.rs`). */
  function read(index, direction, text) {
    others = numbers[index];
    const rule = numbers[index + 2];
    next = index + 8;
    let account = joined(text, "");
    const notices = [];
    for (let count = numbers[index + 1]; count > 0; count -= 1) {
      const start = numbers[next];
      const end = numbers[next + 1];
      const { code, severity } = kind(next + 2);
      next += 7;
      if (numbers[next] === 0) {
        next += 1;
        notices.push({ code, severity, start, end, message: joined(text, "") });
      } else {
        const suggestion = joined(text, "");
        notices.push({ code, severity, start, end, message: joined(text, suggestion), suggestion });
      }
    }
    if (rule === 0) return { ok: false, notices, problems: [...notices] };
    let address = account;
    if (account === "") {
      const start = numbers[index + 4];
      const at = numbers[index + 5];
      const end = numbers[index + 6];
      const local = text.slice(start, at);
      let domain = text.slice(at + 1, end);
      if (numbers[index + 7] === 1) {
        domain = domain.toLowerCase();
        account = `${local}@${domain}`;
      } else {
        account = text.slice(start, end);
      }
      address = rule === DECORATED ? `${local}(${domain})@msn.com` : account;
    } else if (rule === DECORATED) {
      address = decorated(account, account.lastIndexOf("@"));
    }
    const certainty = numbers[index + 3] === 1 ? "documented" : "less-certain";
    return { ok: true, address, direction, rule: RULES[rule], account, certainty, notices };
  }

  /** The text whose pieces begin at `next`. */
  function joined(text, suggestion) {
    let at = next + 1;
    let whole = "";
    for (const end = at + 2 * numbers[next]; at < end; at += 2) {
      const kind = numbers[at] & 7;
      const length = numbers[at] >>> 3;
      const start = numbers[at + 1];
      if (kind === CONSTANT) whole += constant(start, length);
      else if (kind === INPUT) whole += text.slice(start, start + length);
      else if (kind === LOWER) whole += text.slice(start, start + length).toLowerCase();
      else if (kind === SUGGESTION) whole += suggestion;
      else whole += other(start, length);
    }
    next = at;
    return whole;
  }

  /** The kind of a notice, whose number is at this index, followed by its names. */
  function kind(index) {
    const number = numbers[index];
    kinds[number] ??= {
      code: constant(numbers[index + 2], numbers[index + 1] >>> 3),
      severity: constant(numbers[index + 4], numbers[index + 3] >>> 3),
    };
    return kinds[number];
  }

  /** A text that is nowhere else. Decoding a few ASCII characters takes longer than putting them together. */
  function other(from, length) {
    const start = others + from;
    const end = start + length;
    let text = "";
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index];
      if (byte > 127 || length > FEW) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** A text that never changes, decoded once. */
  function constant(start, length) {
    let known = constants.get(start);
    if (known?.length !== length) {
      known = { length, text: decoder.decode(bytes.subarray(start, start + length)) };
      constants.set(start, known);
    }
    return known.text;
  }

  return { look, read };
}

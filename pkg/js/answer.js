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
const COVERED = 4;
const SUGGESTION = 5;

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
  /** Messages with gaps, by the numbers of their patterns. */
  const patterns = [];
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

  /** Puts an answer about `text` together: numbers from this index on (see `pkg/src/compact.rs`). May return nothing. */
  function read(index, direction, text) {
    others = numbers[index];
    const rule = numbers[index + 2];
    next = index + 8;
    let account = joined(text);
    const notices = new Array(numbers[index + 1]);
    for (let at = 0; at < notices.length; at += 1) {
      const start = numbers[next];
      const end = numbers[next + 1];
      const pattern = numbers[next + 2];
      next += 3;
      const suggestion = joined(text);
      const known = (pattern & 1) === 1 ? learn(pattern >>> 1, text) : patterns[pattern >>> 1];
      // The call that was to learn it was interrupted.
      if (known === undefined) return undefined;
      const { code, severity, texts, gaps } = known;
      let message = texts[0];
      for (let gap = 0; gap < gaps.length; gap += 1) {
        message += (gaps[gap] === COVERED ? text.slice(start, end) : suggestion) + texts[gap + 1];
      }
      notices[at] =
        suggestion === ""
          ? { code, severity, start, end, message }
          : { code, severity, start, end, message, suggestion };
    }
    if (rule === 0) return { ok: false, notices, problems: [...notices] };
    let address = account;
    if (account === "") {
      const start = numbers[index + 4];
      const place = numbers[index + 5];
      const end = numbers[index + 6];
      const local = text.slice(start, place - 1);
      let domain = text.slice(place, end);
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
  function joined(text) {
    let whole = "";
    let at = next + 1;
    next = at + 2 * numbers[next];
    for (; at < next; at += 2) whole += piece(at, text);
    return whole;
  }

  /** The piece whose numbers are at this index. */
  function piece(index, text) {
    const kind = numbers[index] & 7;
    const length = numbers[index] >>> 3;
    const start = numbers[index + 1];
    if (kind === CONSTANT) return constant(start, length);
    if (kind === INPUT) return text.slice(start, start + length);
    if (kind === LOWER) return text.slice(start, start + length).toLowerCase();
    return other(start, length);
  }

  /** The names and the message whose pieces begin at `next`, which are those of all notices with the pattern. */
  function learn(pattern, text) {
    const learnt = { code: piece(next, text), severity: piece(next + 2, text), texts: [""], gaps: [] };
    let at = next + 5;
    next = at + 2 * numbers[next + 4];
    for (; at < next; at += 2) {
      const kind = numbers[at] & 7;
      if (kind === COVERED || kind === SUGGESTION) {
        learnt.gaps.push(kind);
        learnt.texts.push("");
      } else {
        learnt.texts[learnt.gaps.length] += piece(at, text);
      }
    }
    if (pattern > 0) patterns[pattern] = learnt;
    return learnt;
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

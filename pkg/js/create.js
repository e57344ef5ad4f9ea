/**
 * Creates the functions of the package for one instance of the core. Every entry point calls this once, with its own way
 * of loading the bytes.
 *
 * Importing the package has no side effects: nothing here runs before a function is called.
 */

import { languages } from "./languages.js";
import { platform } from "./platform.js";

/** The core's task numbers. */
const TO_SKYPE = 0;
const TO_LYNC = 1;
const ACCOUNT = 2;

/** The capacity of the core's buffer for short texts, less one character. */
const SHORT = 127;

/** The rules by the core's numbers; 0 is none. */
const RULES = ["", "as-is", "decorated", "plain", "sip", "undecorated"];
const DECORATED = 2;

/** Longer texts are decoded by the host. */
const FEW = 24;

/** The kinds of pieces that texts are made of, by the core's numbers; the others are 3. */
const CONSTANT = 0;
const INPUT = 1;
const LOWER = 2;
const SUGGESTION = 4;

/**
 * @param {object} entry
 * @param {(platform: object) => any} entry.glue creates the bindings of one instance
 * @param {() => BufferSource | WebAssembly.Module | undefined} [entry.now] the core, if available synchronously
 * @param {() => Promise<BufferSource | WebAssembly.Module>} [entry.later] the core, if it must be loaded
 * @param {boolean} [entry.detaches] whether growing the core's memory detaches its views, as in WebAssembly
 */
export function create({ glue, now, later, detaches = true }) {
  /** The running core: its bindings, and views of its memory. */
  let core;
  let waiting;
  let loaded = 0;

  function start(source) {
    const { TextDecoder, TextEncoder, URL } = platform();
    const bindings = glue({ TextDecoder, TextEncoder, URL });
    const { memory } = bindings.initSync({ module: source });
    core = { ...bindings, memory, decoder: new TextDecoder(), constants: new Map(), kinds: [], others: 0 };
    look();
  }

  /** Renews the views of the core's memory. */
  function look() {
    const { buffer } = core.memory;
    core.input = new Uint8Array(buffer, core.inputBuffer(), SHORT);
    core.bytes = new Uint8Array(buffer);
    core.numbers = new Uint32Array(buffer);
  }

  /** Whether the core's memory has grown. Comparing `memory.buffer` would take longer than the rest of the call. */
  function moved() {
    return detaches ? core.input.length === 0 : core.bytes.buffer !== core.memory.buffer;
  }

  /** The core for a call of `name`, with all languages registered so far. */
  function use(name) {
    if (core === undefined) {
      if (now === undefined) {
        throw new Error(
          `lync-skype: \`${name}\` was called too early. Call \`await ready()\` first, or \`initSync(bytes)\`.`,
        );
      }
      start(now());
    }
    for (; loaded < languages.length; loaded += 1) {
      if (!core.loadWords(languages[loaded])) {
        throw new Error("lync-skype: a language was imported that belongs to another version of this package.");
      }
    }
    return core;
  }

  /**
   * The answer for a short text under the default policy, or nothing. Passing strings costs more than converting them, so
   * the characters are written into a buffer of the core, and for a clean address a single number is returned.
   */
  function short(task, direction, text) {
    const { length } = text;
    if (length > SHORT) return undefined;
    if (moved()) look();
    const { input } = core;
    let all = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      input[index] = unit;
      all |= unit;
    }
    if (all > 127) return undefined;
    const verdict = core.compact(task, length);
    const rule = verdict & 7;
    const at = verdict >>> 3;
    if (rule === 0) return decoded(at, direction, text);
    const address = rule === DECORATED ? decorated(text, at) : text;
    return { ok: true, address, direction, rule: RULES[rule], account: text, certainty: "documented", notices: [] };
  }

  /** The index of the numbers that are read next. */
  let next = 0;

  /** Puts an answer about `text` together: numbers from this index on (see `pkg/src/compact.rs`). */
  function decoded(index, direction, text) {
    if (moved()) look();
    const { numbers } = core;
    core.others = numbers[index];
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
    const { numbers } = core;
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
    const { kinds, numbers } = core;
    const number = numbers[index];
    kinds[number] ??= {
      code: constant(numbers[index + 2], numbers[index + 1] >>> 3),
      severity: constant(numbers[index + 4], numbers[index + 3] >>> 3),
    };
    return kinds[number];
  }

  /** A text that is nowhere else. Decoding a few ASCII characters takes longer than putting them together. */
  function other(from, length) {
    const { bytes, decoder, others } = core;
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
    const { bytes, constants, decoder } = core;
    let known = constants.get(start);
    if (known?.length !== length) {
      known = { length, text: decoder.decode(bytes.subarray(start, start + length)) };
      constants.set(start, known);
    }
    return known.text;
  }

  function converter(task, direction, name, parameter) {
    return (text, options) => {
      const core = use(name);
      const known = options === undefined && typeof text === "string" ? short(task, direction, text) : undefined;
      return known ?? core.convert(task, text, parameter, options);
    };
  }

  const addressForLync = converter(TO_SKYPE, "to-skype", "addressForLync", "account");
  const addressForSkype = converter(TO_LYNC, "to-lync", "addressForSkype", "sipUri");
  const accountFromLync = converter(ACCOUNT, "account", "accountFromLync", "imAddress");

  function inspect(text, options) {
    return use("inspect").inspect(text, options);
  }

  function spell(address, options) {
    return use("spell").spell(address, options);
  }

  function guide(request) {
    return use("guide").guide(request);
  }

  function clients(locale) {
    return use("clients").clients(locale);
  }

  function locales() {
    return use("locales").locales();
  }

  /** A run of the line converter. The caller frees it. */
  function openLines(request, name) {
    const { Lines, memory } = use(name);
    const lines = new Lines(request);
    const view = (start, length) => new Uint8Array(memory.buffer, start, length);
    let taken = 0;
    return {
      /** The answers to the next bytes, in chunks that are valid until the next one is requested. */
      *push(chunk) {
        if (!isBytes(chunk)) throw noBytes();
        for (let at = 0; at < chunk.length; ) {
          const count = Math.min(lines.space(), chunk.length - at);
          view(lines.room(), count).set(chunk.subarray(at, at + count));
          at += count;
          taken += count;
          const length = lines.commit(count);
          if (length > 0) yield view(lines.output(), length);
        }
      },
      /** The answer to a last line without a line end. */
      *finish() {
        const length = lines.end();
        if (length > 0) yield view(lines.output(), length);
      },
      /** How many bytes of input were taken. */
      taken: () => taken,
      /** The number of lines answered, and of those refused. */
      count: () => ({ lines: lines.lines(), refused: lines.refused() }),
      free: () => lines.free(),
    };
  }

  function convertBytes(lines, request) {
    const converter = openFor(lines, request);
    try {
      const output = new Output(lines.length);
      for (const piece of converter.push(lines)) output.add(piece, converter.taken());
      for (const piece of converter.finish()) output.add(piece, lines.length);
      return output.bytes();
    } finally {
      converter.free();
    }
  }

  /** Reports all errors of both at once. */
  function openFor(lines, request) {
    const wrong = isBytes(lines) ? undefined : noBytes();
    try {
      const converter = openLines(request, "convertBytes");
      if (wrong === undefined) return converter;
      converter.free();
    } catch (error) {
      if (wrong === undefined || !Array.isArray(error?.paths)) throw error;
      wrong.message += error.message.replace("lync-skype:", ";");
      wrong.paths.push(...error.paths);
    }
    throw wrong;
  }

  function convertStream(request) {
    const converter = openLines(request, "convertStream");
    const { TransformStream } = platform();
    return new TransformStream({
      transform(chunk, controller) {
        for (const piece of converter.push(chunk)) controller.enqueue(piece.slice());
      },
      flush(controller) {
        for (const piece of converter.finish()) controller.enqueue(piece.slice());
        converter.free();
      },
      cancel: () => converter.free(),
    });
  }

  function initSync(bytes) {
    if (core === undefined) start(bytes);
  }

  function ready() {
    waiting ??= wait().catch((error) => {
      // A failed load may succeed the next time, for example when the network is back.
      waiting = undefined;
      throw error;
    });
    return waiting;
  }

  async function wait() {
    if (core !== undefined) return;
    const source = now === undefined ? await later() : now();
    // `initSync` may have been called in the meantime.
    if (core === undefined) start(ArrayBuffer.isView(source) ? await compiled(source) : source);
  }

  return {
    addressForLync,
    addressForSkype,
    accountFromLync,
    inspect,
    spell,
    guide,
    clients,
    locales,
    convertBytes,
    convertStream,
    openLines,
    ready,
    initSync,
  };
}

/** The decorated form of an account with its `@` at this place. */
function decorated(account, at) {
  return `${account.slice(0, at)}(${account.slice(at + 1)})@msn.com`;
}

/** Compiles off the main thread if the host supports it. */
async function compiled(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new Error("lync-skype: WebAssembly is not allowed here. The entry `lync-skype/js` works without it.", {
      cause,
    });
  }
}

/** Does not compare constructors: frames and test runners have their own `Uint8Array`. */
function isBytes(value) {
  return ArrayBuffer.isView(value) && value[Symbol.toStringTag] === "Uint8Array";
}

function noBytes() {
  return Object.assign(new TypeError("lync-skype: lines must be a Uint8Array"), { paths: ["lines"] });
}

/** The answers to an input of known length, one after another. */
class Output {
  #input;
  #bytes = new Uint8Array(0);
  #length = 0;

  constructor(input) {
    this.#input = input;
  }

  /** Adds the answers to the input up to `taken`. The rest is expected to have answers as long, within reason. */
  add(piece, taken) {
    const length = this.#length + piece.length;
    if (length > this.#bytes.length) {
      const expected = Math.ceil((length / taken) * this.#input * 1.05);
      const longer = new Uint8Array(Math.max(length + (length >> 2), Math.min(expected, 8 * this.#input)));
      longer.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = longer;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  bytes() {
    return this.#bytes.slice(0, this.#length);
  }
}

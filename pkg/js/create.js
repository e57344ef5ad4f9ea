/**
 * Creates the functions of the package for one instance of the core. Every entry point calls this once, with its own way
 * of loading the bytes.
 *
 * Importing the package has no side effects: nothing here runs before a function is called.
 */

import { answers, DECORATED, decorated, RULES } from "./answer.js";
import { languages } from "./languages.js";
import { platform } from "./platform.js";

/** The core's task numbers. */
const TO_SKYPE = 0;
const TO_LYNC = 1;
const ACCOUNT = 2;

/** The capacity of the core's buffer for short texts, less one character. */
const SHORT = 127;

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
    core = { ...bindings, memory, answers: answers(new TextDecoder()) };
    look();
  }

  /** Renews the views of the core's memory. */
  function look() {
    const { buffer } = core.memory;
    core.input = new Uint8Array(buffer, core.inputBuffer(), SHORT);
    core.answers.look(buffer);
  }

  /** Whether the core's memory has grown. Comparing `memory.buffer` would take longer than the rest of the call. */
  function moved() {
    return detaches ? core.input.length === 0 : core.input.buffer !== core.memory.buffer;
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
    if (rule === 0) {
      // Making the answer may have moved the memory.
      if (moved()) look();
      return core.answers.read(at, direction, text);
    }
    const address = rule === DECORATED ? decorated(text, at) : text;
    return { ok: true, address, direction, rule: RULES[rule], account: text, certainty: "documented", notices: [] };
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

  /** A function of the core, which checks its arguments. */
  const call = (name) => (argument, options) => use(name)[name](argument, options);

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
    inspect: call("inspect"),
    spell: call("spell"),
    guide: call("guide"),
    clients: call("clients"),
    locales: call("locales"),
    convertBytes,
    convertStream,
    openLines,
    ready,
    initSync,
  };
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

/**
 * What the last output was collected in, unless the host needed the memory: writing to memory for the first time takes
 * longer than converting.
 * @type {WeakRef<Uint8Array> | undefined}
 */
let used;

/** The answers to an input of known length, one after another. */
class Output {
  #input;
  #bytes = used?.deref() ?? new Uint8Array(0);
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
    used = new WeakRef(this.#bytes);
    return this.#bytes.slice(0, this.#length);
  }
}

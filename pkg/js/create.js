/**
 * The functions of the package over one instance of the core. Every entry calls this once, with its own way to the bytes.
 *
 * Nothing here runs before a function is called: importing the package touches nothing.
 */

import { languages } from "./languages.js";

/** Numbers of the tasks, as the core has them. */
const TO_SKYPE = 0;
const TO_LYNC = 1;
const ACCOUNT = 2;

/** The core gets its lines in pieces of this size, so that its memory stays small whatever comes in. */
const PIECE = 1 << 16;

/**
 * @param {object} entry
 * @param {() => object} entry.glue makes the bindings of one instance
 * @param {() => BufferSource | WebAssembly.Module | undefined} [entry.now] the core, where it can be had at once
 * @param {() => Promise<BufferSource | WebAssembly.Module>} [entry.later] the core, where it must be waited for
 */
export function create({ glue, now, later }) {
  /** The running core: its bindings, and the scratch area for short texts. */
  let core;
  let waiting;
  let loaded = 0;

  function start(source) {
    const bindings = glue();
    const { memory } = bindings.initSync({ module: source });
    core = { ...bindings, memory };
  }

  /** The core for a call of `name`, with every language in it that was registered by now. */
  function use(name) {
    if (core === undefined) {
      if (now === undefined) {
        throw new Error(`lync-skype: \`${name}\` was called too early. Call \`await ready()\` first, or \`initSync(bytes)\`.`);
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

  function addressForLync(account, options) {
    return JSON.parse(use("addressForLync").convert(TO_SKYPE, account, "account", options));
  }

  function addressForSkype(sipUri, options) {
    return JSON.parse(use("addressForSkype").convert(TO_LYNC, sipUri, "sipUri", options));
  }

  function accountFromLync(imAddress, options) {
    return JSON.parse(use("accountFromLync").convert(ACCOUNT, imAddress, "imAddress", options));
  }

  function inspect(text, options) {
    return JSON.parse(use("inspect").inspect(text, options));
  }

  function spell(address, options) {
    return use("spell").spell(address, options);
  }

  function guide(request) {
    return JSON.parse(use("guide").guide(request));
  }

  /** One run of the line converter. Whoever opens it frees it. */
  function openLines(request, name) {
    const bulk = new (use(name).Bulk)(request);
    return {
      /** The output of the next bytes; they may end anywhere. */
      *push(chunk) {
        const bytes = asBytes(chunk);
        for (let start = 0; start < bytes.length; start += PIECE) {
          const piece = bulk.push(bytes.subarray(start, start + PIECE));
          if (piece.length > 0) yield piece;
        }
      },
      /** The output of a last line that has no end. */
      *finish() {
        const piece = bulk.finish();
        if (piece.length > 0) yield piece;
      },
      /** How many lines came out, and how many of them were refused. */
      count: () => ({ lines: bulk.lines(), refused: bulk.refused() }),
      free: () => bulk.free(),
    };
  }

  function convertBytes(lines, request) {
    const converter = openLines(request, "convertBytes");
    try {
      return joined([...converter.push(lines), ...converter.finish()]);
    } finally {
      converter.free();
    }
  }

  function convertStream(request) {
    const converter = openLines(request, "convertStream");
    return new TransformStream({
      transform(chunk, controller) {
        for (const piece of converter.push(chunk)) controller.enqueue(piece);
      },
      flush(controller) {
        for (const piece of converter.finish()) controller.enqueue(piece);
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
      // What failed once may work the next time: a network comes back.
      waiting = undefined;
      throw error;
    });
    return waiting;
  }

  async function wait() {
    if (core !== undefined) return;
    const source = now === undefined ? await later() : now();
    // Somebody may have called `initSync` in the meantime.
    if (core === undefined) start(ArrayBuffer.isView(source) ? await compiled(source) : source);
  }

  return { addressForLync, addressForSkype, accountFromLync, inspect, spell, guide, convertBytes, convertStream, openLines, ready, initSync };
}

/** Compiled off the main thread where the host can. */
async function compiled(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new Error("lync-skype: WebAssembly is not allowed here. The entry `lync-skype/js` works without it.", { cause });
  }
}

/** A view of the same bytes. Asks for no constructor by name: frames and test runners have their own `Uint8Array`. */
function asBytes(value) {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError("lync-skype: lines must be a Uint8Array");
}

function joined(pieces) {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

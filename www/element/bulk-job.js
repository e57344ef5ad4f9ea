// Converts a list with the app's `Job`, slice by slice. Runs in a worker, or in the page if workers are not available.

/** Bytes that are converted without a pause; takes a few milliseconds. */
const SLICE = 1 << 15;
/** How long work continues before it yields, and the interval of progress messages; in milliseconds. */
const TURN = 12;
const INTERVAL = 100;
/** Rows of a file that are written without a pause. */
const ROWS = 500;

/** Handles one list after another. */
export class Lists {
  #Job;
  #emit;
  #job;
  #number = 0;
  /** Incremented with each task; superseded tasks stop. */
  #round = 0;

  /**
   * @param {new (task: string, policy: object, column: number, header: boolean | undefined) => object} Job of the app
   * @param {(message: object) => void} emit
   */
  constructor(Job, emit) {
    this.#Job = Job;
    this.#emit = emit;
  }

  /**
   * Handles a message; results are sent through `emit`.
   * @param {any} request its `type` is the method: start, cancel, rows, csv, addresses
   */
  async take(request) {
    try {
      await this[request.type](request);
    } catch (error) {
      // WebAssembly traps and arrays that grow too long: out of memory.
      const full = error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
      this.#emit({ type: "failed", message: full ? undefined : String(error?.message ?? error) });
    }
  }

  /** Reads a list, or the first `limit` rows of a list that was read before. */
  async start({ number, source, task, policy, column, header, limit = Number.POSITIVE_INFINITY }) {
    this.#round += 1;
    const round = this.#round;
    this.#job?.free();
    const job = new this.#Job(task, policy, column, header);
    this.#job = job;
    this.#number = number;
    const total = source.size;
    const pause = pauses();
    let read = 0;
    // The first slice is reported at once: if the next one fails, its rows stay.
    let reported = Number.NEGATIVE_INFINITY;
    const utf8 = await decoder(source);
    const reader = source.stream().getReader();
    const isWanted = () => round === this.#round && job.counts()[0] < limit;
    let { done, value } = await reader.read();
    while (!done && isWanted()) {
      const bytes = utf8(value);
      for (let from = 0; from < bytes.length && isWanted(); from += SLICE) {
        job.push(bytes.subarray(from, from + SLICE));
        if (performance.now() - reported > INTERVAL) {
          reported = performance.now();
          this.#news("progress", { read: read + (from / bytes.length) * value.length, total });
        }
        await pause();
      }
      read += value.length;
      ({ done, value } = await reader.read());
    }
    if (round !== this.#round) {
      await reader.cancel();
      return;
    }
    job.finish();
    this.#news(done && read < total ? "short" : "done");
  }

  /** Stops the current task; the rows read so far are kept. */
  cancel() {
    this.#round += 1;
    this.#news("stopped");
  }

  #news(type, details) {
    const [counts, layout] = [this.#job?.counts() ?? [], this.#job?.layout()];
    this.#emit({ type, number: this.#number, counts, layout, ...details });
  }

  rows({ state, from, count }) {
    if (this.#job) {
      this.#emit({ type: "rows", number: this.#number, state, from, rows: this.#job.rows(state, from, count) });
    }
  }

  async csv({ state, pack }) {
    const parts = await this.#parts(state, (job, from) => job.csv(state, from, ROWS, pack));
    const blob = parts && new Blob([this.#job.csvHead(pack), ...parts], { type: "text/csv;charset=utf-8" });
    this.#emit({ type: "csv", number: this.#number, ok: Boolean(blob), blob });
  }

  async addresses({ state }) {
    const parts = await this.#parts(state, (job, from) => job.addresses(state, from, ROWS));
    this.#emit({ type: "addresses", ok: Boolean(parts), blob: parts && new Blob(parts, { type: "text/plain" }) });
  }

  /** All parts of a file, or nothing if superseded by another list. */
  async #parts(state, part) {
    const [job, round, pause] = [this.#job, this.#round, pauses()];
    const [all, ...counts] = job?.counts() ?? [0];
    const total = counts[state] ?? all;
    const parts = [];
    for (let from = 0; from < total; from += ROWS) {
      parts.push(part(job, from));
      await pause();
      if (round !== this.#round) {
        return undefined;
      }
    }
    return parts;
  }
}

/** Yields to messages and rendering when the time slice is over. */
function pauses() {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > TURN) {
      await new Promise((go) => {
        setTimeout(go);
      });
      since = performance.now();
    }
  };
}

/**
 * Spreadsheets also save UTF-16, with a byte order mark.
 * @param {Blob} source
 * @returns {Promise<(bytes: Uint8Array) => Uint8Array>}
 */
async function decoder(source) {
  const mark = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  const label = { "255,254": "utf-16le", "254,255": "utf-16be" }[mark.join()];
  if (!label) {
    return (bytes) => bytes;
  }
  const [decoder, encoder] = [new TextDecoder(label), new TextEncoder()];
  return (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
}

// The way from the list view to its worker. Loaded when somebody hands over a list, never before.
import { Lists } from "./bulk-job.js";

/** How long a worker that has spoken before may keep silent, and one that has not; in milliseconds. */
const SILENT = 1_000;
const STARTING = 10_000;

/**
 * Opens a channel to a worker. Where a worker is refused, as from another origin, the page itself works, in short turns.
 * A worker that breaks or no longer answers is ended, and a fresh one reads again what had been read by then.
 * @param {{ Job: any }} app the loaded app
 * @param {(language: string) => Promise<string | undefined>} loadPack the words of a language
 * @param {(news: Record<string, any>) => void} tell
 * @param {() => Worker} makeWorker
 */
export function open(app, loadPack, tell, makeWorker) {
  let isOpen = true;
  /** @type {Worker | undefined} */
  let worker;
  /** Whether this worker has said anything. */
  let answered = false;
  /** What the worker was told before it said anything: the page does it if the worker never speaks. */
  let unanswered = [];
  /** The list that was handed over last, and what is known of it: rows, columns, the rows looked at. */
  let list;
  let known = {};
  let sight;
  /** Orders that wait until a fresh worker has read the list again, and what to tell then. */
  let restoring;
  let copying;
  let timer;
  /** The reader has stopped it: progress is no answer to that. */
  let stopping = false;

  const hear = (news) => {
    if (!isOpen) {
      return;
    }
    if (news.counts) {
      known = { counts: news.counts, layout: news.layout };
    }
    if (news.type === "csv" && news.blob) {
      save(news.blob, "lync-skype.csv");
    }
    if (news.type === "addresses") {
      copying?.(news.blob);
    } else {
      tell(news);
    }
  };
  const here = new Lists(app.Job, hear);

  function post(order) {
    if (!worker) {
      here.take(order);
      return;
    }
    if (!answered) {
      unanswered.push(order);
    }
    worker.postMessage(order);
  }

  /** Something has to be heard in time, or else. */
  function expect(otherwise) {
    clearTimeout(timer);
    timer = worker && setTimeout(answered ? otherwise : workHere, answered ? SILENT : STARTING);
  }

  function startWorker() {
    answered = false;
    unanswered = [];
    try {
      const fresh = makeWorker();
      fresh.addEventListener("message", ({ data }) => worker === fresh && listen(data));
      fresh.addEventListener("error", (event) => {
        if (worker === fresh) {
          answered ? broken({ type: "failed", message: event.message ?? "" }) : workHere();
        }
      });
      worker = fresh;
    } catch {
      worker = undefined;
    }
  }

  function listen(news) {
    if (news.type === "unable") {
      workHere();
      return;
    }
    answered = true;
    unanswered = [];
    // What is still on its way from before is no answer.
    if (news.number === list?.number && !(stopping && news.type === "progress")) {
      clearTimeout(timer);
      stopping = false;
    }
    if (news.type === "failed") {
      broken(news);
    } else if (!restoring) {
      hear(news);
    } else if (["done", "stopped", "short"].includes(news.type)) {
      const { news: ended, held } = restoring;
      restoring = undefined;
      hear({ ...ended, counts: news.counts, layout: news.layout });
      for (const order of [sight, ...held].filter(Boolean)) {
        post(order);
      }
    }
  }

  /** No worker will do: the page does what none has done. */
  function workHere() {
    const orders = restoring ? [{ type: "start", ...list }] : unanswered;
    worker?.terminate();
    worker = undefined;
    restoring = undefined;
    for (const order of orders) {
      here.take(order);
    }
  }

  /** The worker is of no use any more. What it had read is read again; if that is what broke it, nothing is left. */
  function broken(news) {
    const rows = restoring ? 0 : (known.counts?.[0] ?? 0);
    clearTimeout(timer);
    stopping = false;
    worker?.terminate();
    copying?.(undefined);
    startWorker();
    if (rows > 0) {
      restoring = { news, held: [] };
      hear({ ...news, ...known });
      post({ type: "start", ...list, limit: rows });
    } else {
      restoring = undefined;
      hear({ ...news, counts: [], layout: undefined });
    }
  }

  function order(type, details) {
    const whole = { type, ...details };
    if (type === "rows") {
      sight = whole;
    }
    if (restoring) {
      restoring.held.push(...(type === "rows" ? [] : [whole]));
    } else {
      post(whole);
    }
  }

  startWorker();

  return {
    /** @param {{ source: Blob | string, number: number }} given */
    start(given) {
      list = { ...given, source: given.source instanceof Blob ? given.source : new Blob([given.source]) };
      known = {};
      stopping = false;
      sight = undefined;
      restoring = undefined;
      copying?.(undefined);
      post({ type: "start", ...list });
      expect(() => {
        worker?.terminate();
        startWorker();
        post({ type: "start", ...list });
        expect(workHere);
      });
    },
    cancel() {
      if (restoring) {
        return;
      }
      stopping = true;
      post({ type: "cancel" });
      expect(() => broken({ type: "stopped" }));
    },
    rows(state, from, count) {
      order("rows", { state, from, count });
    },
    async csv(state, language) {
      // Headings in English are better than no file.
      order("csv", { state, pack: await loadPack(language).catch(() => undefined) });
    },
    async addresses(state) {
      const blob = new Promise((resolve) => {
        copying = resolve;
      });
      order("addresses", { state });
      tell({ type: "addresses", ok: await copy(blob) });
    },
    close() {
      isOpen = false;
      clearTimeout(timer);
      worker?.terminate();
      here.take({ type: "cancel" });
    },
  };
}

/**
 * Copies what is still being made. The clipboard is asked at once, while the reader's click still counts.
 * @param {Promise<Blob | undefined>} blob
 * @returns {Promise<boolean>}
 */
async function copy(blob) {
  try {
    const text = blob.then((made) => made ?? Promise.reject(new Error("overtaken")));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    return true;
  } catch {
    const made = await blob;
    return made ? copyByCommand(await made.text()) : false;
  }
}

/**
 * The old way, for pages that did not come over HTTPS.
 * @param {string} text
 */
function copyByCommand(text) {
  const field = document.createElement("textarea");
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  // Out of sight, without a style attribute.
  field.style.position = "fixed";
  field.style.insetBlockStart = "-100vh";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  before?.focus?.({ preventScroll: true });
  return copied;
}

/**
 * Hands a file to the reader.
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // By then the download has its own hold on the data.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

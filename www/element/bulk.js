// Connects the list view to its worker. Loaded with the first list.
import { Lists } from "./bulk-job.js";
import { save } from "./save.js";

/** Timeouts for a worker that has answered before, and for one that has not; in milliseconds. */
const SILENT = 1_000;
const STARTING = 10_000;

/**
 * Opens a channel to a worker. If a worker is refused, as from another origin, the page does the work in short slices.
 * A worker that crashes or no longer answers is replaced by a new one, which reads the same rows again.
 * @param {{ Job: any }} app the loaded app
 * @param {(language: string) => Promise<string | undefined>} loadPack the texts of a language
 * @param {(message: Record<string, any>) => void} emit
 * @param {() => Worker} makeWorker
 */
export function open(app, loadPack, emit, makeWorker) {
  let isOpen = true;
  /** @type {Worker | undefined} */
  let worker;
  /** Whether this worker has sent a message. */
  let answered = false;
  /** The request for the current list; its rows and columns; the request for the visible rows. */
  let list;
  let known = {};
  let visibleRows;
  /** Messages that wait until a new worker has read the list again, and the message to send then. */
  let restoring;
  let copying;
  let timer;
  /** Cancelled by the reader: progress messages do not count as an answer. */
  let stopping = false;

  const receive = (message) => {
    if (!isOpen) {
      return;
    }
    if (message.counts) {
      known = { counts: message.counts, layout: message.layout };
    }
    if (message.type === "csv" && message.blob) {
      save(message.blob, "lync-skype.csv");
    }
    if (message.type === "addresses") {
      copying?.(message.blob);
    } else {
      emit(message);
    }
  };
  const here = new Lists(app.Job, receive);

  function post(request) {
    if (worker) {
      worker.postMessage(request);
    } else {
      here.take(request);
    }
  }

  /** Calls `otherwise` unless the worker answers in time. */
  function expect(otherwise) {
    clearTimeout(timer);
    timer = worker && setTimeout(answered ? otherwise : workHere, answered ? SILENT : STARTING);
  }

  function startWorker() {
    worker?.terminate();
    answered = false;
    try {
      const fresh = makeWorker();
      fresh.addEventListener("message", ({ data }) => worker === fresh && listen(data));
      fresh.addEventListener("error", (event) => {
        if (worker === fresh) {
          answered ? workerFailed({ type: "failed", message: event.message ?? "" }) : workHere();
        }
      });
      worker = fresh;
    } catch {
      worker = undefined;
    }
  }

  function listen(message) {
    // What a worker asks for while it starts is no message of the list.
    if (!message?.type) {
      return;
    }
    if (message.type === "unable") {
      workHere();
      return;
    }
    answered = true;
    // Messages about an earlier list, and progress after cancelling, are ignored.
    if (message.number === list?.number && !(stopping && message.type === "progress")) {
      clearTimeout(timer);
      stopping = false;
    }
    if (message.type === "failed") {
      workerFailed(message);
    } else if (!restoring) {
      receive(message);
    } else if (["done", "stopped", "short"].includes(message.type)) {
      const { message: ended, held } = restoring;
      restoring = undefined;
      receive({ ...ended, counts: message.counts, layout: message.layout });
      for (const request of [visibleRows, ...held].filter(Boolean)) {
        post(request);
      }
    }
  }

  /** No worker is available: the page reads the list from its beginning. */
  function workHere() {
    worker?.terminate();
    worker = undefined;
    restoring = undefined;
    if (list) {
      here.take(list);
      if (stopping) {
        here.take({ type: "cancel" });
      }
    }
  }

  /** The worker has failed. Its list is read again; if it fails on that too, the list is given up. */
  function workerFailed(message) {
    const rows = restoring ? 0 : (known.counts?.[0] ?? 0);
    clearTimeout(timer);
    stopping = false;
    copying?.(undefined);
    startWorker();
    if (rows > 0) {
      restoring = { message, held: [] };
      receive({ ...message, ...known });
      post({ ...list, limit: rows });
    } else {
      restoring = undefined;
      receive({ ...message, counts: [], layout: undefined });
    }
  }

  function postWhenRestored(request) {
    if (restoring) {
      restoring.held.push(request);
    } else {
      post(request);
    }
  }

  startWorker();

  return {
    /** @param {{ type: "start", source: Blob | string, number: number }} given */
    start(given) {
      list = { ...given, source: given.source instanceof Blob ? given.source : new Blob([given.source]) };
      known = {};
      stopping = false;
      visibleRows = undefined;
      restoring = undefined;
      copying?.(undefined);
      post(list);
      expect(() => {
        startWorker();
        post(list);
        expect(workHere);
      });
    },
    cancel() {
      if (restoring) {
        return;
      }
      stopping = true;
      post({ type: "cancel" });
      expect(() => workerFailed({ type: "stopped" }));
    },
    rows(request) {
      visibleRows = request;
      if (!restoring) {
        post(request);
      }
    },
    async csv({ state, language }) {
      // English headings are better than no file.
      postWhenRestored({ type: "csv", state, pack: await loadPack(language).catch(() => undefined) });
    },
    async addresses(request) {
      const blob = new Promise((resolve) => {
        copying = resolve;
      });
      postWhenRestored(request);
      emit({ type: "addresses", ...(await copy(blob)) });
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
 * Copies text that is not ready yet. The clipboard is accessed at once, while the user activation is valid. If it refuses, as
 * on pages that were not loaded over HTTPS, the app may copy the text.
 * @param {Promise<Blob | undefined>} blob
 * @returns {Promise<{ ok: boolean, text?: string }>}
 */
async function copy(blob) {
  try {
    const text = blob.then((made) => made ?? Promise.reject(new Error("overtaken")));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    return { ok: true };
  } catch {
    const made = await blob;
    return { ok: false, text: await made?.text() };
  }
}

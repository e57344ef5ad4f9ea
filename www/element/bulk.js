// The way from the list view to its worker. Loaded when somebody hands over a list, never before.
import { Lists } from "./bulk-job.js";

/**
 * Opens a line to a worker. Where a worker is refused, as from another origin, the page itself works, in short turns.
 * @param {{ Job: any }} app the loaded app
 * @param {(language: string) => Promise<string | undefined>} loadPack the words of a language
 * @param {(news: object) => void} tell
 * @param {() => Worker} startWorker
 */
export function open(app, loadPack, tell, startWorker) {
  let open = true;
  let worker;
  let answered = false;
  /** What the worker was told before it said anything: the page does it if the worker never speaks. */
  const unanswered = [];
  let copying;

  const hear = (news) => {
    if (!open) {
      return;
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
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const order of unanswered.splice(0)) {
      here.take(order);
    }
  };

  try {
    worker = startWorker();
    worker.addEventListener("message", ({ data }) => {
      if (data.type === "unable") {
        giveUp();
        return;
      }
      answered = true;
      unanswered.length = 0;
      hear(data);
    });
    worker.addEventListener("error", (event) => {
      if (answered) {
        hear({ type: "failed", message: event.message ?? "" });
      } else {
        giveUp();
      }
    });
  } catch {
    worker = undefined;
  }

  const order = (type, details) => {
    const whole = { type, ...details };
    if (!worker) {
      here.take(whole);
      return;
    }
    if (!answered) {
      unanswered.push(whole);
    }
    worker.postMessage(whole);
  };

  return {
    /** @param {{ source: Blob | string }} list */
    start(list) {
      order("start", { ...list, source: list.source instanceof Blob ? list.source : new Blob([list.source]) });
    },
    cancel() {
      order("cancel");
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
      open = false;
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

/** The old way, for pages that did not come over HTTPS. */
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

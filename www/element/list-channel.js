import { loadPack } from "./languages.js";
import { workerStarter } from "./resources.js";

/**
 * Opens the channel between the list view and its worker. Its code is loaded with the first list; if that fails, the next
 * list tries again.
 * @param {object} app
 */
export function openListChannel(app) {
  return (emit) => {
    let channel;
    return (order) => {
      if (!channel && order.type !== "start") {
        return;
      }
      channel ??= connect(app, emit);
      channel
        .then((open) => open[order.type](order))
        .catch((error) => {
          channel = undefined;
          emit({ type: "failed", message: String(error) });
        });
    };
  };
}

async function connect(app, emit) {
  const cannot = () => {
    throw new Error("there is no worker");
  };
  const [{ open }, startWorker] = await Promise.all([import("./bulk.js"), workerStarter().catch(() => cannot)]);
  return open(app, loadPack, emit, startWorker);
}

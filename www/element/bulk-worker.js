// The worker of the list view: the same app, without a page.
import init, { Job } from "./full.js";
import { Lists } from "./bulk-job.js";

const waiting = [];
let lists;

addEventListener("message", ({ data }) => {
  if (lists) {
    lists.take(data);
  } else {
    waiting.push(data);
  }
});

init({ module_or_path: new URL("./full_bg.wasm", import.meta.url) })
  .then(() => {
    lists = new Lists(Job, (news) => postMessage(news));
    for (const order of waiting.splice(0)) {
      lists.take(order);
    }
  })
  .catch((error) => postMessage({ type: "unable", message: String(error) }));

// The worker of the list view: the same app without a DOM.
import { Lists } from "./bulk-job.js";
import { loadApp } from "./modules.js";

const waiting = [];
let lists;

addEventListener("message", ({ data }) => {
  if (lists) {
    lists.take(data);
  } else if (data.type) {
    waiting.push(data);
  }
});

loadApp("full")
  .then((app) => {
    lists = new Lists(app.Job, (news) => postMessage(news));
    for (const order of waiting.splice(0)) {
      lists.take(order);
    }
  })
  .catch((error) => postMessage({ type: "unable", message: String(error) }));

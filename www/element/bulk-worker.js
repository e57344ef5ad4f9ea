// The worker of the list view: the same app without a DOM.
import { Lists } from "./bulk-job.js";
import { loadApp } from "./modules.js";

const started = loadApp("full")
  .then((app) => new Lists(app.Job, (message) => postMessage(message)))
  .catch((error) => {
    postMessage({ type: "unable", message: String(error) });
    return undefined;
  });

addEventListener("message", async ({ data }) => {
  // A message without a type has the module, which is for worker-resources.js.
  if (data.type) {
    const lists = await started;
    lists?.take(data);
  }
});

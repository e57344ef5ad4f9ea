// <script src=".../iframe.js" data-direction="to-skype" data-lang="de" async></script>
// puts an iframe with the helper in the place of this script, as high as its content.
(() => {
  const script = document.currentScript;
  if (!script) {
    return;
  }
  const page = new URL("frame.html", script.src);
  const instance = `lync-skype-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const data = script.dataset;

  const link = new URLSearchParams({ v: "1" });
  const inLink = {
    to: { "to-skype": "skype", "to-lync": "lync" }[data.direction],
    address: data.address,
    client: data.client,
    lang: data.lang,
  };
  for (const [key, value] of Object.entries(inLink)) {
    if (value) {
      link.set(key, value);
    }
  }
  // A fragment knows no "+" for a space.
  page.hash = link.toString().replaceAll("+", "%20");

  const frame = document.createElement("iframe");
  frame.name = instance;
  frame.src = page.href;
  frame.title = data.title ?? "Lync–Skype contact helper";
  frame.allow = "clipboard-write";
  frame.loading = data.loading === "eager" ? "eager" : "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.className = "lync-skype-frame";
  frame.style.cssText =
    "display:block;box-sizing:border-box;inline-size:100%;min-block-size:20rem;border:0;background:transparent;color-scheme:normal;opacity:0";

  const settings = {};
  for (const name of ["theme", "views", "config"]) {
    if (data[name]) {
      settings[name] = name === "config" ? new URL(data[name], document.baseURI).href : data[name];
    }
  }

  /** @param {object} message */
  const post = (message) => {
    frame.contentWindow?.postMessage({ lyncSkype: { instance, ...message } }, page.origin);
  };

  /**
   * Changes settings without loading the frame again.
   * @param {{ direction?: string, address?: string, client?: string, lang?: string, theme?: string, views?: string, config?: string, policy?: object }} changed
   */
  frame.setConfig = (changed) => {
    Object.assign(settings, changed);
    post({ type: "config", settings: changed });
  };

  addEventListener("message", (event) => {
    const message = event.data?.lyncSkype;
    if (event.origin !== page.origin || event.source !== frame.contentWindow || message?.instance !== instance) {
      return;
    }
    if (message.type === "height" && Number.isFinite(message.height)) {
      frame.style.blockSize = `${Math.min(Math.max(Math.ceil(message.height), 1), 100_000)}px`;
      frame.style.opacity = "1";
    } else if (message.type === "event" && typeof message.name === "string") {
      frame.dispatchEvent(new CustomEvent(`lync-skype-${message.name}`, { detail: message.detail, bubbles: true }));
    }
  });
  frame.addEventListener("load", () => {
    // Shown even if no height ever comes, as from a frame without JavaScript.
    frame.style.opacity = "1";
    post({ type: "hello" });
    if (Object.keys(settings).length > 0) {
      post({ type: "config", settings });
    }
  });
  script.replaceWith(frame);
})();

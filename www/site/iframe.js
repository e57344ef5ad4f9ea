// <script src=".../iframe.js" data-direction="to-skype" data-lang="de" async></script>
// replaces this script by an iframe with the helper, as high as its content.
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script) {
    return;
  }
  const page = new URL("frame.html", script.src);
  const data = script.dataset;
  // The name announces a config to the frame: until it has arrived, no address is shown.
  const announced = data.config ? "config-" : "";
  const instance = `lync-skype-${announced}${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;

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
  // In a fragment "+" does not mean a space.
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
  for (const name of ["theme", "views", "network", "headingLevel", "accent"]) {
    if (data[name]) {
      settings[name] = data[name];
    }
  }
  if ("compact" in data) {
    settings.compact = true;
  }

  let loaded = false;
  /**
   * Does nothing before the frame has loaded: settings changed by then are sent with the first message.
   * @param {object} message
   */
  const post = (message) => {
    if (loaded) {
      frame.contentWindow?.postMessage({ lyncSkype: { instance, ...message } }, page.origin);
    }
  };
  const dispatch = (name, detail) => {
    frame.dispatchEvent(new CustomEvent(`lync-skype-${name}`, { detail, bubbles: true }));
  };

  const set = (changed) => {
    Object.assign(settings, changed);
    post({ type: "config", settings: changed });
  };

  /** Counts config requests: the response to a superseded one is ignored. */
  let round = 0;
  let { config } = data;
  /**
   * Fetches the config in the host page, because the frame's policy only allows requests to its own site. Sends `undefined`
   * to the frame until the config has arrived, and `null` if it cannot be fetched.
   */
  async function loadConfig() {
    round += 1;
    const mine = round;
    set({ settings: undefined });
    let found = null;
    try {
      const response = await fetch(new URL(config, document.baseURI), { credentials: "same-origin" });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      found = await response.json();
    } catch (error) {
      if (mine === round) {
        dispatch("error", { paths: ["config"], message: `${config}: ${error.message}` });
      }
    }
    if (mine === round) {
      set({ settings: found });
    }
  }

  /**
   * Changes settings without reloading the frame.
   * @param {{ direction?: string, address?: string, client?: string, lang?: string, theme?: string, views?: string, config?: string, policy?: object }} changed
   */
  frame.setConfig = ({ config: url, ...changed }) => {
    set(changed);
    if (url) {
      config = url;
      loadConfig();
    }
  };

  addEventListener("message", (event) => {
    const message = event.data?.lyncSkype;
    if (event.origin !== page.origin || event.source !== frame.contentWindow || message?.instance !== instance) {
      return;
    }
    if (message.type === "height" && Number.isFinite(message.height)) {
      frame.style.blockSize = `${Math.min(Math.max(Math.ceil(message.height), 1), 100_000)}px`;
      frame.style.opacity = "1";
    } else if (message.type === "settings" && config) {
      loadConfig();
    } else if (message.type === "event" && typeof message.name === "string") {
      dispatch(message.name, message.detail);
    }
  });
  frame.addEventListener("load", () => {
    // Show it even if no height ever arrives, for example from a frame without JavaScript.
    frame.style.opacity = "1";
    loaded = true;
    post({ type: "hello" });
    if (Object.keys(settings).length > 0) {
      post({ type: "config", settings });
    }
  });
  script.replaceWith(frame);
  if (config) {
    loadConfig();
  }
})();

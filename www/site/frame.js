// The page inside an iframe: reads its fragment, tells the host its height and its news, takes settings from the host.
import "../element/embed.js";

const helper = document.querySelector("lync-skype-helper");
/** iframe.js names the frame after its instance; a plain iframe has no name and nobody to talk to. */
const instance = window.name;
const SETTINGS = [
  "direction",
  "network",
  "address",
  "client",
  "lang",
  "theme",
  "views",
  "compact",
  "headingLevel",
  "config",
];
const NEWS = ["ready", "change", "result", "copy", "step", "complete", "error"];
let hostOrigin;

// iframe.js has said so in the name: the host fetches a config and hands it over. Until then no address is shown.
if (instance.startsWith("lync-skype-config-")) {
  helper.awaitConfig("coming");
}

/** @param {object} message */
function post(message, origin) {
  if (window.parent !== window && instance.startsWith("lync-skype-")) {
    window.parent.postMessage({ lyncSkype: { instance, ...message } }, origin);
  }
}

function setConfig(settings) {
  for (const name of SETTINGS) {
    if (name in settings) {
      helper[name] = settings[name];
    }
  }
  if (typeof settings.accent === "string") {
    helper.style.setProperty("--lsh-accent", settings.accent);
  }
  if ("policy" in settings) {
    helper.policy = settings.policy;
  }
  if ("settings" in settings) {
    takeConfig(settings.settings);
  }
}

/** The config that the host fetched; `undefined` is on its way, `null` did not come. */
function takeConfig(config) {
  if (config === undefined || config === null) {
    helper.awaitConfig(config === null ? "missing" : "coming");
  } else {
    helper.applyConfig(config);
  }
}

const isObject = (value) => typeof value === "object" && value !== null;

addEventListener("message", (event) => {
  const message = event.data?.lyncSkype;
  if (event.source !== window.parent || message?.instance !== instance || instance === "") {
    return;
  }
  if (message.type === "hello") {
    hostOrigin = event.origin;
  } else if (message.type === "config" && event.origin === hostOrigin && isObject(message.settings)) {
    setConfig(message.settings);
  }
});

for (const name of NEWS) {
  helper.addEventListener(`lync-skype-${name}`, (/** @type {CustomEvent} */ event) => {
    if (hostOrigin) {
      // A page from a disk has no origin that a message could be addressed to; events hold no address.
      post({ type: "event", name, detail: event.detail }, hostOrigin === "null" ? "*" : hostOrigin);
    }
    document.documentElement.lang = helper.shownLanguage.lang;
  });
}

// "Try again": only the host can fetch it.
helper.addEventListener("lync-skype-settings", () => {
  if (hostOrigin) {
    post({ type: "settings" }, hostOrigin === "null" ? "*" : hostOrigin);
  }
});

// The static copy has done its work.
helper.addEventListener("lync-skype-ready", () => helper.replaceChildren(), { once: true });

const lang = /(?:^#|&)lang=([A-Za-z0-9-]{2,35})/.exec(location.hash)?.[1];
if (lang) {
  helper.setAttribute("lang", lang);
}
if (location.hash.length > 1) {
  helper.openPlace(location.hash);
}
addEventListener("hashchange", () => helper.openPlace(location.hash));

let told = 0;
function tellHeight() {
  // Rounded up, or the last border is cut; told once, or host and frame chase each other.
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height !== told) {
    told = height;
    // A height is no secret: it may go to whoever embeds.
    post({ type: "height", height }, "*");
  }
}

new ResizeObserver(tellHeight).observe(document.body);
// Browsers do not observe a frame of another origin that is out of sight; what the app draws there changes the height too.
helper.addEventListener("lync-skype-state", tellHeight);

// The page inside an iframe: reads its fragment, reports height and events to the host page, takes settings from it.
import { LyncSkypeHelper } from "../element/embed.js";
import { linkLanguage } from "../element/languages.js";

const helper = document.querySelector("lync-skype-helper");
/** iframe.js sets the frame's name to an instance id; a plain iframe has no name and no host script. */
const instance = window.name;
/** The properties that the host page may set, in this order: the attributes, and the policy. */
const SETTINGS = [...LyncSkypeHelper.observedAttributes, "policy"].map((name) =>
  name.replace(/-(.)/, (_, letter) => letter.toUpperCase()),
);
const NEWS = ["ready", "change", "result", "copy", "step", "complete", "error"];
let hostOrigin;

// The name announces that the host page fetches a config and sends it. Until then no address is shown.
if (instance.startsWith("lync-skype-config-")) {
  helper.awaitConfig("coming");
}

/** @param {object} message */
function post(message, origin) {
  if (window.parent !== window && instance.startsWith("lync-skype-")) {
    window.parent.postMessage({ lyncSkype: { instance, ...message } }, origin);
  }
}

/** @param {object} message */
function tellHost(message) {
  if (hostOrigin) {
    // A page opened from disk has no origin to address a message to; events contain no address.
    post(message, hostOrigin === "null" ? "*" : hostOrigin);
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
  if ("settings" in settings) {
    takeConfig(settings.settings);
  }
}

/** The config from the host page; `undefined`: not yet fetched, `null`: could not be fetched. */
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
    tellHost({ type: "event", name, detail: event.detail });
    const { lang } = helper.shownLanguage;
    // As in page.js: an unchanged language is not written again.
    if (document.documentElement.lang !== lang) {
      document.documentElement.lang = lang;
    }
  });
}

// Retry: only the host page can fetch the config.
helper.addEventListener("lync-skype-settings", () => tellHost({ type: "settings" }));

// The static copy is no longer needed.
helper.addEventListener("lync-skype-ready", () => helper.replaceChildren(), { once: true });

const lang = linkLanguage(location.hash);
if (lang) {
  helper.setAttribute("lang", lang);
}
if (location.hash.length > 1) {
  helper.openPlace(location.hash);
}
addEventListener("hashchange", () => helper.openPlace(location.hash));

let postedHeight = 0;
function postHeight() {
  // Rounded up, or the last border would be cut off. Sent only when changed, or host and frame would resize in a loop.
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height !== postedHeight) {
    postedHeight = height;
    // The height is not confidential: any embedding page may receive it.
    post({ type: "height", height }, "*");
  }
}

new ResizeObserver(postHeight).observe(document.body);
// ResizeObserver does not fire in cross-origin frames that are off screen, but rendering there changes the height too.
helper.addEventListener("lync-skype-state", postHeight);

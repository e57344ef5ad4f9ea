// Where WebAssembly is refused: a plain form over the JavaScript build of the same core, and every guide as text.
import { guide, inspect } from "./js/index.js";

/** The words of this form; it is in English only, as the static guides are. */
const SAY = {
  why: "This browser or this site’s policy does not allow WebAssembly. This simpler form gives the same answers; the steps are below.",
  who: "Which program do you use?",
  "to-skype": "I use Lync and want to add someone who uses Skype",
  "to-lync": "I use Skype and want to add someone who uses Lync",
  label: "The other person’s address",
  submit: "Show what to type",
  copy: "Copy address",
  copied: "Copied",
  press: "Press Ctrl+C to copy",
  choose: "Choose which program you use",
};
/** The keys of a config that are none of the policy's. */
const BESIDE_POLICY = ["$schema", "policy", "notice", "theme", "views", "hide", "direction"];
const DIRECTIONS = ["to-skype", "to-lync"];
const NETWORKS = ["skype", "teams-free", "federated"];

/**
 * Mounts the form as the app is mounted: it knows the same options, orders and news, as far as it has what they are about.
 * @param {HTMLElement} container
 * @param {object} options those of the app, and `element`, which holds the static page
 * @param {(name: string, detail: object) => void} tell
 */
export function mount(container, options, tell) {
  const settings = { config: undefined, policy: options.policy, theme: options.theme };
  /** What is good of all policies, and what is wrong with them. */
  let policy = {};
  let problems = { paths: [], message: "" };
  let network = NETWORKS[0];
  let choiceMissing = false;
  /** The answer or the refusal that stands. */
  let conversion;
  const told = {};

  const frame = make("div", { class: "lsh", part: "root", lang: "en", dir: "ltr" });
  const form = make("form", { class: "form", novalidate: "" });
  const choice = make("fieldset", { class: "field" }, make("legend", {}, SAY.who));
  const radios = DIRECTIONS.map((direction) =>
    make("input", { type: "radio", id: direction, name: "direction", value: direction }),
  );
  const cards = radios.map((radio) => make("label", { class: "card" }, radio, make("strong", {}, SAY[radio.value])));
  choice.append(make("div", { class: "cards" }, ...cards));
  const error = make("div", { id: "address-error", class: "error-text", role: "alert" });
  const input = make("input", {
    id: "address",
    type: "text",
    inputmode: "email",
    autocapitalize: "none",
    autocorrect: "off",
    autocomplete: "off",
    spellcheck: "false",
    dir: "ltr",
    "aria-describedby": "address-error",
  });
  const entry = make(
    "div",
    { class: "entry" },
    input,
    make("button", { type: "submit", class: "button main" }, SAY.submit),
  );
  const field = make("div", { class: "field" }, make("label", { for: "address" }, SAY.label), error, entry);
  const answer = make("div", { class: "ask" });
  form.append(choice, field);
  frame.append(make("div", { class: "frame" }, make("p", { class: "note" }, SAY.why), form, answer));
  // The static start view has given way; the guides stay, and come into sight.
  const guides = options.element.querySelector(".all-guides") ?? "";
  container.append(frame, guides);

  const chosen = () => radios.find((radio) => radio.checked)?.value;

  function choose(direction) {
    for (const radio of radios) {
      radio.checked = radio.value === direction;
    }
    choiceMissing = false;
    // Without a direction there is nothing to ask: the answer goes.
    askAgain();
  }

  function ask() {
    const direction = chosen();
    conversion = direction && guide({ direction, network, address: input.value, policy }).conversion;
  }

  function askAgain() {
    if (conversion) {
      ask();
    }
  }

  /** What comes from the host or a link is answered at once. */
  function fillIn(address) {
    input.value = address;
    conversion = undefined;
    if (address) {
      ask();
    }
  }

  function readSettings() {
    const config = settings.config ?? {};
    const atTop = Object.fromEntries(Object.entries(config).filter(([key]) => !BESIDE_POLICY.includes(key)));
    // The later beats the earlier, key by key.
    const parts = [
      ["", atTop],
      ["policy.", config.policy],
      ["", settings.policy],
    ];
    const faults = parts.flatMap(([place, part]) => {
      const fault = faultOf(part);
      return fault ? [{ ...fault, paths: fault.paths.map((path) => (path === "policy" ? path : place + path)) }] : [];
    });
    problems = {
      paths: faults.flatMap(({ paths }) => paths),
      message: faults.map(({ message }) => message).join("; "),
    };
    policy = Object.assign({}, ...parts.map(([, part]) => goodOf(part)));
    for (const part of container.children) {
      part.dataset.theme = settings.theme ?? config.theme ?? "auto";
    }
    if (!chosen() && config.direction) {
      choose(config.direction);
    }
    askAgain();
  }

  function open(fragment, own) {
    const link = readLink(fragment);
    // A fragment of the page's own, as that of a link to its main part, says nothing.
    if (!own && !link.direction && !link.network && !link.address) {
      return;
    }
    network = link.network ?? NETWORKS[0];
    choose(link.direction ?? (own ? undefined : chosen()));
    fillIn(link.address);
    // Who comes back to half an address has sent nothing.
    if (own && !conversion?.ok) {
      conversion = undefined;
    }
  }

  /** Shows what stands and tells what is new, as the app does after every drawing. */
  function draw() {
    if (isNew("shown", [choiceMissing, conversion])) {
      show();
      if (conversion) {
        const { ok, rule = null, notices, problems: reasons } = conversion;
        tell("result", { ok, rule, codes: (notices ?? reasons).map(({ code }) => code), address: input.value });
      }
    }
    if (isNew("problems", problems.paths) && problems.paths.length > 0) {
      tell("error", problems);
    }
    const direction = chosen() ?? null;
    const place = new URLSearchParams({ v: "1", to: direction?.slice(3) ?? "", net: network, address: input.value });
    tell("state", { direction, address: input.value, place: String(place).replaceAll("+", "%20") });
  }

  function isNew(name, value) {
    const before = told[name];
    told[name] = JSON.stringify(value);
    return before !== told[name];
  }

  function show() {
    const reasons =
      conversion?.problems?.filter(({ severity }) => severity === "error").map(({ message }) => message) ?? [];
    const errors = choiceMissing ? [SAY.choose] : reasons;
    error.replaceChildren(...errors.map((message) => make("p", {}, message)));
    if (errors.length > 0) {
      input.setAttribute("aria-invalid", "true");
    } else {
      input.removeAttribute("aria-invalid");
    }
    if (!conversion?.ok) {
      answer.replaceChildren();
      return;
    }
    const { address } = conversion;
    const typed = make("bdi", { id: "typed", class: "hero", dir: "ltr", part: "address" }, address);
    const status = make("span", { class: "hush", role: "status" });
    const copy = make("button", { type: "button", class: "button main" }, SAY.copy);
    copy.addEventListener("click", async () => {
      let ok = true;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        ok = false;
        getSelection()?.selectAllChildren(typed);
      }
      status.textContent = ok ? SAY.copied : SAY.press;
      tell("copy", { ok });
    });
    const notices = conversion.notices.map(({ message }) => make("p", { class: "hush" }, message));
    answer.replaceChildren(
      make("section", { class: "answer" }, typed, make("span", { class: "row" }, copy, status), ...notices),
    );
  }

  function submit() {
    choiceMissing = !chosen();
    ask();
    draw();
    if (!conversion?.ok) {
      input.focus();
    }
  }

  /** The cards speak of Skype: whoever takes one leaves the network of a link. */
  function take(direction) {
    network = NETWORKS[0];
    choose(direction);
    draw();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  choice.addEventListener("change", () => take(chosen()));
  input.addEventListener("input", () => {
    const before = conversion;
    askAgain();
    // While somebody types nothing is refused: an answer steps aside, a refusal stays until there is an answer.
    if (before && !conversion?.ok) {
      conversion = before.ok ? undefined : before;
    }
    draw();
  });

  choose(options.direction);
  readSettings();
  fillIn(options.address ?? "");
  if (options.place) {
    open(options.place, true);
  }
  // Nobody hears of anything before there is a form to speak to.
  queueMicrotask(draw);

  return {
    set(name, to) {
      if (name in settings) {
        settings[name] = to;
        readSettings();
      } else if (name === "direction") {
        choose(to);
      } else if (name === "address") {
        fillIn(to ?? "");
      }
      draw();
    },
    open(fragment, own) {
      open(fragment, own);
      draw();
    },
    choose: take,
    submit,
    destroy() {
      // For the form of an element that is put back.
      options.element.append(guides);
    },
  };
}

/**
 * What the core says against a policy.
 * @returns {{ paths: string[], message: string } | undefined}
 */
function faultOf(policy) {
  try {
    inspect("", { policy });
  } catch ({ paths, message }) {
    return { paths, message: message.replace("lync-skype: ", "") };
  }
}

/**
 * What is good of a policy: an object is kept without its bad keys, anything else is kept or not.
 * @param {unknown} value
 * @param {(value: unknown) => unknown} within the policy that has such a value in that place, and nothing else
 */
function goodOf(value, within = (policy) => policy) {
  if (!faultOf(within(value))) {
    return value;
  }
  // Where the core takes no object there is nothing to look through.
  if (faultOf(within({}))) {
    return undefined;
  }
  const good = Object.entries(value ?? {}).map(([key, inner]) => [key, goodOf(inner, (it) => within({ [key]: it }))]);
  return Object.fromEntries(good.filter(([, inner]) => inner !== undefined));
}

/** What a link says, as `route.rs` reads it. */
function readLink(fragment) {
  // Mail protection may have encoded the `#`, and all else with it.
  let text = fragment.replace(/^#+/, "");
  text = text.startsWith("%2523") ? decode(text.slice(5)) : text.replace(/^%23/, "");
  text = text.includes("=") ? text : decode(text);
  // In a link, `+` is a plus.
  const link = new URLSearchParams(text.replaceAll("+", "%2B"));
  // One of another version is not ours to read.
  const value = (key) => ((link.get("v") ?? "1") === "1" ? link.get(key) : null) ?? "";
  return {
    direction: DIRECTIONS.find((name) => name === `to-${value("to")}`),
    network: NETWORKS.find((name) => name === value("net")),
    address: value("address"),
  };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children text stays text
 */
function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

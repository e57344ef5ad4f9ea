// Where WebAssembly is refused: a plain form over the JavaScript build of the same core, and every guide as text.

/** The words of this form; it is in English only, as the static guides are. */
const SAY = {
  why: "This browser or this site’s policy does not allow WebAssembly. This simpler form gives the same answers; the steps are below.",
  who: "Which program do you use?",
  skype: "I use Lync and want to add someone who uses Skype",
  lync: "I use Skype and want to add someone who uses Lync",
  label: "The other person’s address",
  submit: "Show what to type",
  copy: "Copy address",
  copied: "Copied",
  press: "Press Ctrl+C to copy",
  choose: "Choose which program you use",
};

/**
 * Puts the form into the shadow tree, above what the page holds.
 * @param {HTMLElement} element
 * @param {ShadowRoot} root
 */
export async function fallBack(element, root) {
  const core = await import("./js/index.js");
  await core.ready?.();
  const policy = element.policy ?? undefined;

  const frame = make("div", { class: "lsh", part: "root", lang: "en", dir: "ltr" });
  const form = make("form", { class: "form", novalidate: "" });
  const choice = make("fieldset", { class: "field" }, make("legend", {}, SAY.who));
  const cards = make("div", { class: "cards" });
  const wanted = element.getAttribute("direction") ?? element.querySelector("input[type=radio]:checked")?.value;
  for (const [direction, words] of [["to-skype", SAY.skype], ["to-lync", SAY.lync]]) {
    const button = make("input", { type: "radio", name: "direction", value: direction });
    button.checked = direction === wanted;
    cards.append(make("label", { class: "card" }, button, make("strong", {}, words)));
  }
  choice.append(cards);
  const error = make("div", { id: "address-error", class: "error-text", role: "alert" });
  const input = make("input", {
    id: "address", type: "text", inputmode: "email", autocapitalize: "none", autocorrect: "off",
    autocomplete: "off", spellcheck: "false", dir: "ltr", "aria-describedby": "address-error",
  });
  input.value = element.getAttribute("address") ?? element.querySelector("input[type=text]")?.value ?? "";
  const entry = make("div", { class: "entry" }, input, make("button", { type: "submit", class: "button main" }, SAY.submit));
  const field = make("div", { class: "field" }, make("label", { for: "address" }, SAY.label), error, entry);
  const answer = make("div", { class: "ask" });
  form.append(choice, field);
  frame.append(make("div", { class: "frame" }, make("p", { class: "note" }, SAY.why), form, answer));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const direction = form.querySelector("input:checked")?.value;
    const convert = direction === "to-lync" ? core.addressForSkype : core.addressForLync;
    const problems = direction ? convert(input.value, { policy }) : { ok: false, problems: [{ severity: "error", message: SAY.choose }] };
    show(problems);
  });

  function show(conversion) {
    const errors = conversion.ok ? [] : conversion.problems.filter(({ severity }) => severity === "error");
    error.replaceChildren(...errors.map(({ message }) => make("p", {}, message)));
    if (!conversion.ok) {
      input.setAttribute("aria-invalid", "true");
      answer.replaceChildren();
      input.focus();
      return;
    }
    input.removeAttribute("aria-invalid");
    const typed = make("bdi", { class: "hero", dir: "ltr", part: "address" }, conversion.address);
    const status = make("span", { class: "hush", role: "status" });
    const copy = make("button", { type: "button", class: "button main" }, SAY.copy);
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(conversion.address);
        status.textContent = SAY.copied;
      } catch {
        getSelection()?.selectAllChildren(typed);
        status.textContent = SAY.press;
      }
    });
    const notices = conversion.notices.map(({ message }) => make("p", { class: "hush" }, message));
    answer.replaceChildren(
      make("section", { class: "answer" }, typed, make("span", { class: "row" }, copy, status), ...notices),
    );
  }

  // The static start view has given way; the guides stay and come into sight.
  element.querySelector(".lsh:not(.all-guides)")?.remove();
  element.querySelector(".all-guides")?.classList.add("shown");
  root.prepend(frame);
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

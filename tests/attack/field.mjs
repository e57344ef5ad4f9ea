// Shared by the doors that have an address field.

/** Runs in the page: types a payload and sends it; there must be an answer or a refusal. */
export async function typeIt(payload) {
  const root = document.querySelector("lync-skype-helper").shadowRoot;
  const field = root.getElementById("address");
  field.value = payload;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await globalThis.attack.drawn();
  field.form.requestSubmit();
  await globalThis.attack.drawn();
  const after = root.getElementById("address");
  const answered = Boolean(root.getElementById("typed")) || after.getAttribute("aria-invalid") === "true";
  // The field removes line breaks; everything else is kept as typed.
  if (after.value !== payload.replace(/[\r\n]/g, "")) {
    throw new Error("the text in the field changed");
  }
  if (!answered) {
    throw new Error("neither an answer nor a refusal");
  }
}

/**
 * The reader's input in the static form that is shown before the app.
 * @param {HTMLElement} element
 */
export function readStaticForm(element) {
  /** @type {HTMLInputElement | null} */
  const field = element.querySelector("input[type=text]");
  const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
  /** @type {HTMLInputElement | null} */
  const chosen = element.querySelector("input[type=radio]:checked");
  return {
    typed: field?.value || undefined,
    focused: focused?.id,
    caret:
      field && field === focused ? [field.selectionStart, field.selectionEnd, field.selectionDirection] : undefined,
    chosen: chosen?.value,
    submitted: element.dataset?.submitted === "true",
  };
}

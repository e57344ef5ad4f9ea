import { idle } from "./idle.js";

/** A refusal with a suggestion, and an answer. */
const TEXTS = ["bob@@contoso.com", "bob@contoso.com"];

/**
 * Only for speed, and may be deleted: while nobody waits, the app makes an answer of each kind, so that the engine has
 * compiled what the reader's own answer needs.
 * @param {{ rehearse: (text: string) => void }} app
 */
export async function rehearse(app) {
  for (const text of TEXTS) {
    await idle();
    app.rehearse(text);
  }
}

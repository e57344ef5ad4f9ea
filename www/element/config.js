/**
 * Loads a help desk's settings.
 * @param {string} url relative to the document
 * @returns {Promise<object>}
 */
export async function loadConfig(url) {
  const response = await fetch(new URL(url, document.baseURI), { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

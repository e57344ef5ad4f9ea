// What the page hears from both elements and from the frame alike. No address is among it.
const news = document.querySelector("#news");
for (const name of ["ready", "result", "copy", "complete", "error"]) {
  addEventListener(`lync-skype-${name}`, (/** @type {any} */ { type, target, detail }) => {
    news.textContent = `${target.localName} ${type} ${JSON.stringify(detail)}`;
  });
}

// The site's own page: the address bar, the title and the history belong to it, never to the element.
import "./embed.js";
import { bestLanguage } from "./embed.js";

const helper = document.querySelector("lync-skype-helper");
/** Where the reader was, by the number that stands in `history.state`. Addresses stay here, in memory: the history gets none. */
const places = new Map();
let at = 0;
let shown = "";

/** The language that a link asks for; all else of the link is the app's to read. */
function linkLanguage() {
  return /(?:^#?|&)lang=([A-Za-z0-9-]{2,35})/.exec(location.hash)?.[1];
}

function setLanguage() {
  const lang = bestLanguage([linkLanguage(), ...(navigator.languages ?? [])]);
  helper.setAttribute("lang", lang);
}

function describe() {
  const { lang, dir } = helper.shownLanguage;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  if (helper.pageTitle) {
    document.title = helper.pageTitle;
  }
}

/** Another view, direction or client is a new place: Back leads to the one before. */
function remember() {
  describe();
  const place = helper.publicPlace;
  if (place === shown) {
    places.set(at, helper.place);
    return;
  }
  const first = shown === "";
  shown = place;
  if (first) {
    places.set(at, helper.place);
    return;
  }
  at += 1;
  places.set(at, helper.place);
  history.pushState({ at }, "", `#${place}`);
}

function goBack(event) {
  const known = event.state?.at;
  at = known ?? 0;
  const place = places.get(at);
  if (place === undefined) {
    setLanguage();
    helper.openPlace(location.hash);
  } else {
    helper.openPlace(place, { own: true });
  }
  shown = helper.publicPlace;
}

setLanguage();
if (location.hash.length > 1) {
  helper.openPlace(location.hash);
}
helper.addEventListener("lync-skype-state", describe);
for (const name of ["ready", "change", "result"]) {
  helper.addEventListener(`lync-skype-${name}`, remember);
}
addEventListener("popstate", goBack);
// The static copy has done its work: nobody should find its guides a second time, hidden.
helper.addEventListener("lync-skype-ready", () => helper.replaceChildren(), { once: true });

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  addEventListener("load", () => {
    navigator.serviceWorker.register("sw.js").catch(() => {
      // Without it the page works as before, only not offline.
    });
  });
}

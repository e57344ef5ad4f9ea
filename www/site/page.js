// The site's own page: the address bar, the title and the history belong to it, never to the element.
import { bestLanguage, LyncSkypeHelper } from "../element/embed.js";
import { workerAddress } from "../element/worker-address.js";

const helper = document.querySelector("lync-skype-helper");
/** Where the reader was, by the number that stands in `history.state`. Addresses stay here, in memory: the history gets none. */
const places = new Map();
let at = history.state?.at ?? 0;
let shown = "";
/** How often the app had been sent somewhere when it was looked at last: what it shows then is no new place. */
let arrivals;

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

/** After every drawing. Another view, direction or client is a new place: Back leads to the one before. */
function remember() {
  describe();
  const place = helper.publicPlace;
  if (place !== shown && helper.arrivals === arrivals) {
    at += 1;
    history.pushState({ at }, "", `#${place}`);
  }
  ({ arrivals } = helper);
  shown = place;
  places.set(at, helper.place);
}

/** Back, forward, or another link opened in this tab. */
function travel(event) {
  const place = places.get(event.state?.at);
  if (event.state) {
    at = event.state.at;
  } else {
    at += 1;
    history.replaceState({ at }, "");
  }
  if (place === undefined) {
    setLanguage();
    helper.openPlace(location.hash);
  } else {
    helper.openPlace(place, { own: true });
  }
}

setLanguage();
if (location.hash.length > 1) {
  helper.openPlace(location.hash);
}
helper.addEventListener("lync-skype-state", remember);
addEventListener("popstate", travel);
history.replaceState({ at }, "");
// The static copy has done its work: nobody should find its guides a second time, hidden.
helper.addEventListener("lync-skype-ready", () => helper.replaceChildren(), { once: true });

// The page in one file has no home and needs no network.
if ("serviceWorker" in navigator && LyncSkypeHelper.home !== undefined) {
  addEventListener("load", () => {
    navigator.serviceWorker.register(workerAddress(new URL("sw.js", LyncSkypeHelper.home))).catch(() => {
      // Without it the page works as before, only not offline.
    });
  });
}

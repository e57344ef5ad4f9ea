// The site's own page: handles the address bar, the title and the history, which the element never touches.
import { bestLanguage, LyncSkypeHelper } from "../element/embed.js";
import { linkLanguage } from "../element/languages.js";
import { workerAddress } from "../element/worker-address.js";

const helper = document.querySelector("lync-skype-helper");
/** The reader's places, by the number in `history.state`. Addresses stay here in memory and never enter the history. */
const places = new Map();
let at = history.state?.at ?? 0;
let shown = "";
/** The value of `arrivals` at the last render: if it has changed, the app was sent to its place, which is not a new entry. */
let arrivals;

function setLanguage() {
  const lang = bestLanguage([linkLanguage(location.hash), ...(navigator.languages ?? [])]);
  helper.setAttribute("lang", lang);
}

function describe() {
  const { lang, dir } = helper.shownLanguage;
  const root = document.documentElement;
  // Writing an unchanged language would style the whole page again, and Chromium never frees the media queries it evaluates then.
  if (root.lang !== lang || root.dir !== dir) {
    root.lang = lang;
    root.dir = dir;
  }
  const title = helper.pageTitle || document.title;
  if (document.title !== title) {
    document.title = title;
  }
}

/** Called after every render. Another view, direction or client is a new history entry. */
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
// The static copy is no longer needed; its hidden guides must not be found by a search in the page.
helper.addEventListener("lync-skype-ready", () => helper.replaceChildren(), { once: true });

// The page in one file has no base URL and needs no network.
if ("serviceWorker" in navigator && LyncSkypeHelper.home !== undefined) {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register(workerAddress(new URL("sw.js", LyncSkypeHelper.home)));
    } catch {
      // Without it the page works, but not offline.
    }
  });
}

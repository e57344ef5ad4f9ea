// 404.html is shown at any wrong path below the site, and asks for this file in the folders above. The nearest one tells it
// where the site is.
const home = new URL("../", import.meta.url).href;
/** @type {HTMLAnchorElement | null} */
const way = document.querySelector('a[href="./"]');
if (way) {
  way.href = home;
  /** @type {HTMLLinkElement} */
  const sheet = document.querySelector("link[rel=stylesheet]");
  const there = new URL(sheet.getAttribute("href"), home).href;
  if (sheet.href !== there) {
    sheet.href = there;
  }
}

// A mail filter may have turned the `#` of a link into `%23` or `%2523`; then the path is a link's fragment.
const found = /^(.*?)(?:index\.html)?%(?:25)?23(?=v(?:=|%(?:25)?3D)|to(?:=|%(?:25)?3D)|lang(?:=|%(?:25)?3D))/i.exec(
  location.pathname,
);
if (found) {
  const [before, base] = found;
  const encodedTwice = /%2523$/i.test(before) ? "%2523" : "";
  const rest = location.pathname.slice(before.length) + location.search;
  // With the origin in front: a path that begins with two slashes is another host's address where it stands alone.
  const there = new URL(`${location.origin}${base}#${encodedTwice}${rest}`);
  if (there.origin === location.origin) {
    location.replace(there.href);
  }
}

// 404.html is shown at any wrong path below the site, and looks for this file in its parent folders. The URL of this file
// gives the location of the site.
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

// A link scanner may have turned the `#` of a link into `%23` or `%2523`; then the fragment is part of the path.
const found = /^(.*?)(?:index\.html)?%(?:25)?23(?=v(?:=|%(?:25)?3D)|to(?:=|%(?:25)?3D)|lang(?:=|%(?:25)?3D))/i.exec(
  location.pathname,
);
if (found) {
  const [before, base] = found;
  const encodedTwice = /%2523$/i.test(before) ? "%2523" : "";
  const rest = location.pathname.slice(before.length) + location.search;
  // With the origin prepended: on its own, a path that starts with two slashes would be a URL on another host.
  const there = new URL(`${location.origin}${base}#${encodedTwice}${rest}`);
  if (there.origin === location.origin) {
    location.replace(there.href);
  }
}

/** The language in the link to this page; the app reads the rest of the link. */
export function linkLanguage() {
  return /(?:^#?|&)lang=([A-Za-z0-9-]{2,35})/.exec(location.hash)?.[1];
}

// Caches the site for offline use. One cache per version; the old one is deleted when the new one is complete.
// The build fills in the version, and its files with their hashes.
const VERSION = "dev";
const PRECACHE = [];
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** Cache storage is shared by the whole origin; two helpers on it are distinguished by scope. */
const MINE = `lync-skype ${worker.registration.scope} `;
const CACHE = MINE + VERSION;

worker.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(removeOld().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== worker.location.origin) {
    return;
  }
  event.respondWith(answer(event.request, url));
});

/** Caches all files or none. A file of another version, as in a half-finished deployment, fails; the browser tries again later. */
async function install() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(PRECACHE.map(([url, integrity]) => keep(cache, url, integrity)));
  } catch (error) {
    await caches.delete(CACHE).catch(() => false);
    throw error;
  }
}

/**
 * @param {Cache} cache
 * @param {string} url
 * @param {string} integrity
 */
async function keep(cache, url, integrity) {
  const response = await fetch(new Request(url, { cache: "no-cache", integrity }));
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  // Browsers refuse a redirected response as the answer to a navigation; hosts redirect /setup.html to /setup.
  const { status, statusText, headers } = response;
  await cache.put(url, response.redirected ? new Response(response.body, { status, statusText, headers }) : response);
}

async function removeOld() {
  try {
    const old = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  } catch {
    // Ignored: a leftover cache does no harm.
  }
}

/**
 * The cached file of this version, else the network, also if the storage fails.
 * @param {Request} request
 * @param {URL} url
 */
async function answer(request, url) {
  const kept = await find(request, url).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Ignores the query of a page, and treats index.html as the folder. */
function find(request, url) {
  const home = worker.registration.scope;
  const asked = url.origin + url.pathname === `${home}index.html` ? home : request;
  return caches.match(asked, { cacheName: CACHE, ignoreSearch: request.mode === "navigate" });
}

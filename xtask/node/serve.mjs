// A static file server: node serve.mjs FOLDER [--port N] [--log FILE] [--without-wasm] [--announce]
//
// Also a module for the tests: `const { url, close } = await serve(folder)`.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";

/** The content security policy of every page of the site. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** The page in one file contains its own policy. */
const OWN_POLICY = "/single.html";

/** This machine only. */
const HOST = "127.0.0.1";

/**
 * @typedef {object} Options
 * @property {number} [port] 0 means any free port
 * @property {string} [log] a file that gets one line per request
 * @property {string | false} [policy] replaces the site's policy
 * @property {Record<string, string>} [headers] additional headers for every response
 */

/**
 * Serves folders until `close` is called. Compressed copies (`.br`, `.gz`) are sent to browsers that accept them, and
 * `404.html` for unknown paths.
 * @param {string | Record<string, string>} folders one for the whole host, or one for each path that ends in a slash
 * @param {Options} [options]
 * @returns {Promise<{ url: string, close: () => void }>} the URL without a trailing slash
 */
export async function serve(folders, { port = 0, log, policy = POLICY, headers = {} } = {}) {
  const places = Object.entries(typeof folders === "string" ? { "/": folders } : folders)
    .sort(([one], [other]) => other.length - one.length)
    .map(([base, folder]) => ({
      base,
      folder,
      files: sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: caching }),
    }));
  const server = createServer((request, response) => {
    const target = request.url ?? "/";
    if (log !== undefined) {
      response.on("finish", () => appendFileSync(log, `${response.statusCode} ${request.method} ${target}\n`));
    }
    const path = target.replace(/[?#].*/s, "");
    const all = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", Vary: "Accept-Encoding" };
    const own = policy && path !== OWN_POLICY ? { "Content-Security-Policy": policy } : {};
    for (const [name, value] of Object.entries({ ...all, ...own, ...headers })) {
      response.setHeader(name, value);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const place = places.find(({ base }) => path.startsWith(base));
    if (place === undefined) {
      missing(response, places[0].folder);
      return;
    }
    request.url = `/${target.slice(place.base.length)}`;
    place.files(request, response, () => missing(response, place.folder));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) {
    throw new Error("the server has no port");
  }
  return {
    url: `http://${HOST}:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Files in `assets` have their content hash in their name.
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 */
function caching(response, path) {
  response.setHeader("Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 */
function missing(response, folder) {
  const page = join(folder, "404.html");
  const body = existsSync(page) ? readFileSync(page) : "There is no such page.\n";
  response
    .writeHead(404, { "Content-Type": `${existsSync(page) ? "text/html" : "text/plain"}; charset=utf-8` })
    .end(body);
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "0" },
      log: { type: "string" },
      announce: { type: "boolean" },
      "without-wasm": { type: "boolean" },
    },
  });
  if (values.log !== undefined) {
    writeFileSync(values.log, "");
  }
  const { url } = await serve(positionals[0], {
    port: Number(values.port),
    log: values.log,
    policy: values["without-wasm"] ? POLICY.replace(" 'wasm-unsafe-eval'", "") : POLICY,
  });
  console.log(values.announce ? `Serving the site on ${url}/ (press Ctrl+C to stop)` : url);
}

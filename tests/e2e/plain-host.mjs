// A plain host: serves the site from a folder without special headers, with faults injected by tests.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { closePages } from "./closing.mjs";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves the site until the test ends. What the host does not have, it answers with the site's 404.html.
 * @param {import("node:test").TestContext} t
 * @param {object} [options]
 * @param {string} [options.below] the folder of the site on that host
 * @param {(answer: { path: string, name: string, status: number, headers: Record<string, string>, body: Buffer | string },
 *   request: import("node:http").IncomingMessage) => { status: number, headers?: import("node:http").OutgoingHttpHeaders, body?: Buffer | string } | undefined} [options.change] returns another response, or `undefined`
 *   to close the connection without one
 * @returns {Promise<{ home: string, origin: string, seen: string[], cut: () => void }>} `seen` fills with every path that is
 *   asked for; `cut` takes the host off the network
 */
export async function plainHost(t, { below = "/", change = (answer) => answer } = {}) {
  const folder = process.env.SITE_FOLDER;
  const seen = [];
  const server = createServer((request, response) => {
    // Never by a URL parser: a path may begin with two slashes.
    const path = request.url.split(/[?#]/)[0];
    seen.push(path);
    const name = path.startsWith(below) ? path.slice(below.length) || "index.html" : "404.html";
    /** @type {Parameters<typeof change>[0]} */
    const answer = {
      path,
      name,
      status: 200,
      headers: { "content-type": TYPES[extname(name)] ?? "text/plain" },
      body: "",
    };
    try {
      answer.body = readFileSync(join(folder, name));
    } catch {
      Object.assign(answer, {
        status: 404,
        headers: { "content-type": "text/html" },
        body: readFileSync(join(folder, "404.html")),
      });
    }
    answer.headers["x-content-type-options"] = "nosniff";
    const changed = change(answer, request);
    if (changed) {
      response.writeHead(changed.status, changed.headers).end(changed.body);
    } else {
      response.destroy();
    }
  });
  const cut = () => {
    server.close();
    server.closeAllConnections();
  };
  t.after(async () => {
    await closePages(t);
    cut();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  return { origin, home: origin + below, seen, cut };
}

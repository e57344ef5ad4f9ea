// The site's settings for web servers, applied as by each server; and a new release while a page is open.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { POLICY } from "../../xtask/node/serve.mjs";
import { closePages } from "./closing.mjs";
import { harness } from "./harness.mjs";
import { plainHost } from "./plain-host.mjs";
import { answer, ready, TO_SKYPE } from "./visit.mjs";

const { newPage } = harness();

const FOLDER = process.env.SITE_FOLDER;
const hashed = (pattern) => readdirSync(join(FOLDER, "assets")).find((name) => pattern.test(name));
const WASM = `assets/${hashed(/^app_bg-\w+\.wasm$/)}`;

/** A folder that is deleted when the test ends. */
function folder(t) {
  const made = mkdtempSync(join(tmpdir(), "lync-skype-"));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A free port. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Runs a server until the test ends; waits until it answers. */
async function start(t, program, args, url) {
  const child = spawn(program, args, { stdio: "ignore" });
  t.after(async () => {
    await closePages(t);
    child.kill();
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response) {
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`${program} does not answer`);
}

const has = (program) => (process.env.PATH ?? "").split(":").some((path) => existsSync(join(path, program)));

/** The headers that every host has to send. */
async function check(home) {
  for (const [path, type, caching] of /** @type {any[][]} */ ([
    ["", "text/html", /no-cache/],
    ["embed.js", "text/javascript", /no-cache/],
    [WASM, "application/wasm", /max-age=31536000.*immutable/],
    [`assets/${hashed(/^page-\w+\.js$/)}`, "text/javascript", /immutable/],
    [`assets/${hashed(/^de-\w+\.txt$/)}`, "text/plain", /immutable/],
    [`assets/${hashed(/\.webmanifest$/)}`, "application/manifest+json", /immutable/],
    // A worker obeys the policy of its own response only.
    ["sw.js", "text/javascript", /no-cache/],
    [`assets/${hashed(/^bulk-worker-\w+\.js$/)}`, "text/javascript", /immutable/],
  ])) {
    const response = await fetch(`${home}${path}`);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get("content-type")?.split(";")[0], type, path);
    assert.match(response.headers.get("cache-control") ?? "", caching, path);
    assert.equal(response.headers.get("content-security-policy"), POLICY, path);
    assert.equal(response.headers.get("access-control-allow-origin"), "*", path);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff", path);
  }
  await checkFraming(home);
  const single = await fetch(`${home}single.html`);
  assert.equal(single.status, 200);
  assert.equal(single.headers.get("content-security-policy"), null);
  const missing = await fetch(`${home}no/such/page`);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /Page not found/);
}

/** Other sites may frame frame.html, and no other page. */
async function checkFraming(home) {
  for (const [path, framing] of [
    ["", "DENY"],
    ["index.html", "DENY"],
    ["setup.html", "DENY"],
    ["frame.html", null],
  ]) {
    assert.equal((await fetch(home + path)).headers.get("x-frame-options"), framing, path);
  }
}

async function opens(t, home) {
  const page = await newPage(t);
  await page.goto(`${home}${TO_SKYPE}`);
  await answer(page).waitFor();
  // The service worker has every file in store before the server ends.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test("nginx with the site's nginx.conf", { skip: !has("nginx") && "nginx is not installed" }, async (t) => {
  const [place, port] = [folder(t), await freePort()];
  const location = readFileSync(join(FOLDER, "nginx.conf"), "utf8").replace("/srv/lync-skype/", `${FOLDER}/`);
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${place}/${name};`)
    .join(" ");
  writeFileSync(
    join(place, "main.conf"),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log; ${user}
events {}
http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; ${location} } }
`,
  );
  const home = `http://127.0.0.1:${port}/lync-skype/`;
  await start(t, "nginx", ["-p", place, "-c", join(place, "main.conf")], home);
  await check(home);
  const compressed = await fetch(`${home}${WASM}`, { headers: { "accept-encoding": "gzip" } });
  assert.equal(compressed.headers.get("content-encoding"), "gzip");
  await opens(t, home);
});

test("Caddy with the site's Caddyfile", { skip: !has("caddy") && "Caddy is not installed" }, async (t) => {
  const [place, port] = [folder(t), await freePort()];
  const text = readFileSync(join(FOLDER, "Caddyfile"), "utf8")
    .replaceAll("/srv/lync-skype", FOLDER)
    .replace("example.org", `http://127.0.0.1:${port}`);
  writeFileSync(join(place, "Caddyfile"), `{\n\tadmin off\n}\n${text}`);
  const home = `http://127.0.0.1:${port}/lync-skype/`;
  await start(t, "caddy", ["run", "--config", join(place, "Caddyfile"), "--adapter", "caddyfile"], home);
  await check(home);
  const compressed = await fetch(`${home}${WASM}`, { headers: { "accept-encoding": "br" } });
  assert.equal(compressed.headers.get("content-encoding"), "br");
  await opens(t, home);
});

/** The default MIME types of IIS 10; all others are 404.3 there. */
const IIS = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "application/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

test("IIS, imitated by the rules of the site's web.config", async (t) => {
  const config = readFileSync(join(FOLDER, "web.config"), "utf8");
  const types = { ...IIS };
  for (const [, ending, type] of config.matchAll(/<mimeMap fileExtension="([^"]+)" mimeType="([^"]+)" \/>/g)) {
    types[ending] = type;
  }
  const [, ...locations] = config.split(/<location path="/);
  /** The rules for a path: those of the folder, then those of the places that it is in. */
  const headersOf = (path) => {
    const headers = {};
    for (const location of locations) {
      const place = location.slice(0, location.indexOf('"'));
      if (place !== "." && path !== place && !path.startsWith(`${place}/`)) {
        continue;
      }
      for (const [, action, name, , value] of location.matchAll(
        /<(remove|add) name="([^"]+)"( value="([^"]*)")? \/>/g,
      )) {
        if (action === "remove") {
          delete headers[name.toLowerCase()];
        } else {
          headers[name.toLowerCase()] = value.replaceAll("&quot;", '"');
        }
      }
      if (location.includes('cacheControlMode="DisableCache"')) {
        headers["cache-control"] = "no-cache";
      }
      const [, days, custom] = /cacheControlMaxAge="(\d+)\.00:00:00" cacheControlCustom="([^"]*)"/.exec(location) ?? [];
      if (days) {
        headers["cache-control"] = `${custom}, max-age=${Number(days) * 86400}`;
      }
    }
    return headers;
  };
  const [, notFound] = /<error statusCode="404" path="([^"]+)" responseMode="File" \/>/.exec(config);
  const { home } = await plainHost(t, {
    change: ({ name, status, body }) => {
      const type = types[extname(name)];
      const isThere = status === 200 && type !== undefined;
      return {
        status: isThere ? 200 : 404,
        headers: { ...headersOf(name), "content-type": isThere ? type : "text/html" },
        body: isThere ? body : readFileSync(join(FOLDER, notFound)),
      };
    },
  });
  for (const [path, type] of [
    [WASM, "application/wasm"],
    [`assets/${hashed(/\.webmanifest$/)}`, "application/manifest+json"],
    ["embed.js", "text/javascript"],
  ]) {
    assert.equal((await fetch(home + path)).headers.get("content-type"), type, path);
  }
  const cached = (await fetch(home + WASM)).headers.get("cache-control");
  assert.match(cached, /max-age=31536000/);
  assert.equal((await fetch(home)).headers.get("content-security-policy"), POLICY);
  await checkFraming(home);
  assert.equal((await fetch(`${home}single.html`)).headers.get("content-security-policy"), null);
  await opens(t, home);
});

test("the file for Netlify and Cloudflare Pages has the policy, and long caching for hashed names alone", () => {
  const text = readFileSync(join(FOLDER, "_headers"), "utf8");
  assert.ok(text.includes(`Content-Security-Policy: ${POLICY}\n`));
  const ofOrigins = [...text.matchAll(/\n(\S+)\n {2}Access-Control-Allow-Origin: \*/g)].map(([, path]) => path);
  const unframed = [...text.matchAll(/\n(\S+)\n {2}X-Frame-Options: DENY/g)].map(([, path]) => path);
  assert.deepEqual(ofOrigins.slice(0, 2), ["/embed.js", "/iframe.js"]);
  assert.deepEqual(unframed, ["/", "/index.html", "/setup", "/setup.html"]);
  assert.match(text, /\/assets\/\*\n(?:\s+! Cache-Control\n)?\s+Cache-Control: public, max-age=31536000, immutable/);
});

/** The same site as another release has it: every script, style and module under another name. */
function nextRelease(t) {
  const next = join(folder(t), "site");
  cpSync(FOLDER, next, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const names = readdirSync(join(next, "assets")).filter((name) => /-\w+\.(?:js|css|wasm|txt)$/.test(name));
  const renamed = new Map(names.map((name) => [name, name.replace(/(\w)(\.\w+)$/, "$1x$2")]));
  for (const path of readdirSync(next, { recursive: true, encoding: "utf8" })) {
    if (/\.(?:html|js|css)$/.test(path)) {
      let text = readFileSync(join(next, path), "utf8");
      for (const [old, now] of renamed) {
        text = text.replaceAll(old, now);
      }
      writeFileSync(join(next, path), text);
    }
  }
  for (const [old, now] of renamed) {
    cpSync(join(next, "assets", old), join(next, "assets", now));
    rmSync(join(next, "assets", old));
  }
  writeFileSync(join(next, "files.txt"), readdirSync(join(next, "assets")).join("\n"));
  return next;
}

/** What `cargo xtask build --keep` does after the build. */
const keep = (deployed, site) =>
  promisify(execFile)(process.execPath, [
    fileURLToPath(new URL("../../xtask/node/keep.mjs", import.meta.url)),
    deployed,
    site,
  ]);

test("every file of the release before is kept, from a folder or a URL, and none of the release before that", async (t) => {
  const { home } = await plainHost(t);
  const own = readFileSync(join(FOLDER, "files.txt"), "utf8").trim().split("\n");
  assert.ok(own.some((name) => /^full-js-\w+\.js$/.test(name)));
  for (const deployed of [home, home.slice(0, -1), FOLDER]) {
    const next = nextRelease(t);
    const fresh = readdirSync(join(next, "assets"));
    await keep(deployed, next);
    assert.deepEqual(readdirSync(join(next, "assets")).sort(), [...new Set([...fresh, ...own])].sort());
    const later = folder(t);
    mkdirSync(join(later, "assets"));
    await keep(next, later);
    assert.deepEqual(readdirSync(join(later, "assets")).sort(), fresh.sort());
  }
});

test("the first deployment has nothing to keep, and what is no site is refused", async (t) => {
  const site = folder(t);
  mkdirSync(join(site, "assets"));
  const { home } = await plainHost(t, {
    change: ({ path }) => (path.startsWith("/down/") ? { status: 503, body: "" } : { status: 404, body: "" }),
  });
  assert.match((await keep(home, site)).stdout, /no site at .* yet/);
  await assert.rejects(keep(`${home}down`, site), /503/);
  await assert.rejects(keep(folder(t), site), /is not a deployed site/);
  const other = folder(t);
  writeFileSync(join(other, "files.txt"), "../secret\n");
  await assert.rejects(keep(other, site), /not a list of files/);
  assert.deepEqual(readdirSync(join(site, "assets")), []);
});

test("a new release under an open page: nothing breaks, and the next visit gets the new one", async (t) => {
  const next = nextRelease(t);
  await keep(FOLDER, next);
  let current = FOLDER;
  const { home } = await plainHost(t, {
    change: (given) => {
      const file = join(current, given.name);
      const headers = { "content-type": IIS[extname(file)] ?? "application/wasm" };
      return existsSync(file) ? { ...given, status: 200, headers, body: readFileSync(file) } : given;
    },
  });
  const page = await newPage(t);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error("none here"));
  });
  await page.goto(`${home}${TO_SKYPE}`);
  await answer(page).waitFor();
  current = next;
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.locator("lync-skype-helper .lsh[lang=de]").waitFor();
  await page.evaluate(() => document.querySelector("lync-skype-helper").openPlace("v=1&to=skype&step=bulk&lang=de"));
  await page.locator("lync-skype-helper #lines").waitFor();
  await page.reload();
  await ready(page);
  const script = await page.locator("script[type=module]").first().getAttribute("src");
  assert.match(script, /x\.js$/);
});

test("the licences of what is compiled in are served, with their texts", () => {
  const text = readFileSync(join(FOLDER, "THIRD-PARTY.txt"), "utf8");
  for (const name of ["yew", "gloo", "futures", "slab", "talc", "qrcodegen", "wasm-bindgen", "js-sys", "serde"]) {
    assert.match(text, new RegExp(`^${name} \\d+\\.\\d+`, "m"), name);
  }
  for (const sentence of [
    "Unicode confusables",
    "Permission is hereby granted, free of charge",
    "Apache License",
    "UNICODE LICENSE V3",
  ]) {
    assert.ok(text.includes(sentence), sentence);
  }
  assert.ok(readFileSync(join(FOLDER, "LICENSE.txt"), "utf8").length > 100);
});

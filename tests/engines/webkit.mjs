// WebKitGTK through its own driver, on a virtual display.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Builder, Capabilities, Key } from "selenium-webdriver";

/** A free port. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a program whose end is the end of the test. */
function start(program, words, env = {}) {
  const child = spawn(program, words, { stdio: "ignore", env: { ...process.env, ...env } });
  child.on("error", () => {
    // The caller will time out waiting for it.
  });
  return child;
}

async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    }
  }
  throw new Error(`${url} never answered`);
}

/** @returns {Promise<import("./engine.mjs").Engine>} */
export async function webkit(driverPath, browserPath) {
  const display = `:${80 + (process.pid % 900)}`;
  const screen = start("Xvfb", [display, "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
  const port = await freePort();
  const driver = start(driverPath, [`--port=${port}`], {
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  let session;
  try {
    await answers(`http://127.0.0.1:${port}/status`);
    const wanted = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: browserPath, args: ["--automation"] },
    });
    session = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
    await session.manage().setTimeouts({ script: 30_000 });
  } catch (error) {
    end();
    throw error;
  }
  const NAMES = { Enter: Key.ENTER, Tab: Key.TAB, Control: Key.CONTROL, Space: Key.SPACE, Backspace: Key.BACK_SPACE };
  const key = (name) => NAMES[name] ?? name;
  return {
    name: "WebKitGTK",
    faults: [],
    open: (url) => session.get(url),
    run: async (script, ...given) => {
      // Scripts of WebDriver are bodies of functions; what is thrown comes back as a value, to be told apart.
      const body = `const done = arguments[arguments.length - 1]; Promise.resolve().then(() => (${script}).apply(null, [...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
      const { value, error } = await session.executeAsyncScript(body, ...given);
      if (error) {
        throw new Error(error);
      }
      return value;
    },
    keys: (text) => session.actions().sendKeys(text).perform(),
    press: (name) => session.actions().sendKeys(key(name)).perform(),
    chord: (held, name) => session.actions().keyDown(key(held)).sendKeys(key(name)).keyUp(key(held)).perform(),
    async close() {
      await session.quit().catch(() => {
        // It had gone already.
      });
      end();
    },
  };
}

// Runs a real screen reader: Firefox ESR with Orca, on a virtual display and without sound. Orca logs every utterance; the
// transcript lists them under the key that caused them.
//
//   import { transcript } from "./screen-reader.mjs";
//   await transcript("http://127.0.0.1:8080/", ["to entry", "type bob@contoso.com", "Return"]);
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The required Debian packages. */
const PACKAGES = "firefox-esr orca at-spi2-core dbus-x11 openbox xdotool xvfb";
const PROGRAMS = ["firefox-esr", "orca", "dbus-run-session", "openbox", "xdotool", "Xvfb"];

/** After this long without an utterance, the screen reader has finished. */
const QUIET = 2000;

/** The maximum duration of speech. */
const LONGEST = 15_000;

const pause = (time) =>
  new Promise((done) => {
    setTimeout(done, time);
  });

/** Preferences of a browser that asks nothing and shows nothing of its own. */
const PREFERENCES = {
  "accessibility.force_disabled": -1,
  "browser.shell.checkDefaultBrowser": false,
  "browser.aboutwelcome.enabled": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "browser.tabs.warnOnClose": false,
  "browser.sessionstore.resume_from_crash": false,
  "intl.accept_languages": "en-US",
  // The portals of a desktop mount things in the home folder.
  "widget.use-xdg-desktop-portal.file-picker": 0,
  "widget.use-xdg-desktop-portal.location": 0,
  "widget.use-xdg-desktop-portal.mime-handler": 0,
  "widget.use-xdg-desktop-portal.open-uri": 0,
  "widget.use-xdg-desktop-portal.settings": 0,
};

/**
 * @param {string} url
 * @param {string[]} acts names of keys as xdotool has them, with words to wait for where others can come first;
 *   `type TEXT`; or `to WORDS`: the Tab key until these are said
 * @returns {Promise<string>} `> act` lines, each followed by what was said
 */
export async function transcript(url, acts) {
  for (const program of PROGRAMS) {
    if (spawnSync("which", [program]).status !== 0) {
      throw new Error(`${program} is not installed: apt-get install ${PACKAGES}`);
    }
  }
  const room = mkdtempSync(join(tmpdir(), "lync-skype-screen-reader-"));
  const display = `:${100 + (process.pid % 400)}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", "1280x1000x24", "-nolisten", "tcp"], { stdio: "ignore" });
  try {
    await pause(800);
    const order = join(room, "order.json");
    writeFileSync(order, JSON.stringify({ url, acts, room }));
    const session = spawn("dbus-run-session", ["--", process.execPath, fileURLToPath(import.meta.url), order], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: join(room, "home"),
        LANG: "C.UTF-8",
        GNOME_ACCESSIBILITY: "1",
        MOZ_ENABLE_A11Y: "1",
        NO_AT_BRIDGE: "0",
        // Who runs as root in a container has no namespaces to lock a browser into.
        MOZ_DISABLE_CONTENT_SANDBOX: "1",
      },
    });
    const code = await new Promise((done) => {
      session.on("close", done);
    });
    if (code !== 0) {
      throw new Error(`the session of the screen reader ended with ${code}`);
    }
    return readFileSync(join(room, "said.txt"), "utf8");
  } finally {
    screen.kill();
    try {
      rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    } catch {
      // Something of the session still holds it: it is in the folder for temporary files.
    }
  }
}

/** Orca's utterances so far. What a live region announces is logged as it goes to braille. */
function said(log) {
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  const found = [];
  let announced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("vvvvv PRESENT LIVE REGION MESSAGE")) {
      announced = true;
    } else if (line.includes("SPEECH OUTPUT")) {
      const words = /SPEECH OUTPUT: '(.*?)'?(?: *\{'established.*)?$/.exec(line)?.[1].trim() ?? "";
      found.push({ words, announced: false });
    } else if (announced && line.includes("BRAILLE LINE:")) {
      found.push({ words: /BRAILLE LINE: +'(.*)'$/.exec(line)?.[1].trim() ?? "", announced });
      announced = false;
    }
  }
  return found.filter(({ words }) => !/^\W*$/.test(words));
}

/** Waits for utterances and then for silence; without any utterance, for `silence`. */
async function quiet(log, before, { patience = LONGEST, silence = QUIET * 3 } = {}) {
  const start = Date.now();
  let count = before;
  let last = Date.now();
  while (Date.now() - start < patience) {
    await pause(150);
    const now = said(log).length;
    if (now !== count) {
      count = now;
      last = Date.now();
    }
    if (Date.now() - last > (count > before ? QUIET : silence)) {
      return;
    }
  }
}

/** Inside the session: everything that shares its bus. */
async function session({ url, acts, room }) {
  const profile = join(room, "profile");
  const log = join(room, "orca.log");
  for (const folder of [profile, join(room, "home")]) {
    mkdirSync(folder, { recursive: true });
  }
  // Keys that are pressed are in the transcript anyway.
  const settings = {
    profile: ["Default", "default"],
    enableKeyEcho: false,
    enableEchoByWord: false,
    enableEchoByCharacter: false,
  };
  const orca = join(room, "home/.local/share/orca");
  mkdirSync(orca, { recursive: true });
  writeFileSync(
    join(orca, "user-settings.conf"),
    JSON.stringify({ general: settings, profiles: { default: settings }, pronunciations: {}, keybindings: {} }),
  );
  // Orca loads this file when it starts. Otherwise the last words would stay in a buffer until the next key fills it.
  writeFileSync(
    join(orca, "orca-customizations.py"),
    "from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n",
  );
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), preferences.join("\n"));
  const children = [];
  const start = (program, ...words) => children.push(spawn(program, words, { stdio: "ignore" }));
  start("openbox");
  start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately");
  await pause(1500);
  spawnSync("gsettings", ["set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"]);
  start("orca", "--replace", "--disable", "speech", `--debug-file=${log}`);
  for (let tries = 0; tries < 100 && !existsSync(log); tries += 1) {
    await pause(100);
  }
  await pause(2500);
  start("firefox-esr", "--no-remote", "--new-instance", "--profile", profile, url);
  let window = "";
  for (let tries = 0; tries < 300 && window === ""; tries += 1) {
    await pause(100);
    window = spawnSync("xdotool", ["search", "--onlyvisible", "--class", "firefox"])
      .stdout.toString()
      .trim()
      .split("\n")
      .at(-1);
  }
  await quiet(log, 0, { patience: 40_000, silence: 40_000 });
  spawnSync("xdotool", ["windowfocus", window]);
  await quiet(log, said(log).length);
  const lines = [];
  for (const act of acts) {
    const before = said(log).length;
    const heard = () => said(log).slice(before);
    const [word, ...rest] = act.split(" ");
    const isSaid = () => heard().some(({ words }) => words.includes(rest.join(" ")));
    if (word === "type") {
      spawnSync("xdotool", ["type", "--delay", "60", "--", rest.join(" ")]);
      await quiet(log, before);
    } else if (word === "to") {
      // From one focusable element to the next, until one of that kind is announced.
      for (let keys = 0; keys < 25 && !isSaid(); keys += 1) {
        const now = said(log).length;
        spawnSync("xdotool", ["key", "Tab"]);
        // Every focused element is announced, late on a busy machine.
        await quiet(log, now, { silence: LONGEST });
      }
      // Orca turns to typing a moment after it has said where it is.
      await pause(1500);
    } else {
      spawnSync("xdotool", ["key", word]);
      await quiet(log, before);
      for (let tries = 0; tries < 100 && rest.length > 0 && !isSaid(); tries += 1) {
        await pause(150);
      }
    }
    // The page announces something while Orca speaks of the key: either can be the first.
    const [announced, others] = [true, false].map((is) => heard().filter((utterance) => utterance.announced === is));
    lines.push(`> ${act}`, ...[...others, ...announced].map(({ words }) => words));
  }
  writeFileSync(join(room, "said.txt"), `${lines.join("\n")}\n`);
  for (const child of children.reverse()) {
    child.kill();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await session(JSON.parse(readFileSync(process.argv[2], "utf8")));
  process.exit(0);
}

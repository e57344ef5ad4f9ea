/**
 * The browser functions that the main paths need.
 * @typedef {object} Engine
 * @property {string} name
 * @property {string[]} faults what the console complained about, where the engine tells
 * @property {(url: string) => Promise<unknown>} open
 * @property {(script: (...given: any[]) => unknown, ...given: unknown[]) => Promise<any>} run in the page
 * @property {(text: string) => Promise<unknown>} keys types a text, key by key
 * @property {(key: string) => Promise<unknown>} press
 * @property {(held: string, key: string) => Promise<unknown>} chord
 * @property {() => Promise<Uint8Array>} [paper] the page as a PDF, where the engine can print without a dialog
 * @property {() => Promise<unknown>} close
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

function found(...names) {
  for (const name of names) {
    for (const folder of name.startsWith("/") ? [""] : process.env.PATH.split(delimiter)) {
      if (existsSync(join(folder, name))) {
        return join(folder, name);
      }
    }
  }
  throw new Error(`${names.join(" or ")} is not installed: apt-get install firefox-esr webkit2gtk-driver xvfb`);
}

/** The engines, each started by its own function. A missing one is a failure, never a skip. */
export const ENGINES = {
  Firefox: () => firefox(found("firefox-esr", "firefox")),
  WebKitGTK: () => {
    const browser = ["4.1", "6.0", "4.0"].map(
      (version) =>
        `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
    );
    return webkit(found("WebKitWebDriver"), found(...browser));
  },
};

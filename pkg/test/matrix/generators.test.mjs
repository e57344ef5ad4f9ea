/** Generated projects with two lines of ours. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { add, BODY, check, checkFolder, generated, MAIN, PROGRAM, started, tool } from "./project.mjs";

const read = (folder, path) => readFileSync(join(folder, path), "utf8");

test("npm create vite", async (t) => {
  const folder = await generated(
    "new-vite",
    "npm",
    "create",
    "vite@latest",
    "new-vite",
    "--yes",
    "--",
    "--template",
    "vanilla",
    "--no-interactive",
  );
  const entry = readdirSync(join(folder, "src")).find((name) => /^main\.[jt]s$/.test(name));
  await add(folder, {
    "src/program.js": PROGRAM,
    [`src/${entry}`]: MAIN,
    "index.html": read(folder, "index.html").replace("</body>", `${BODY}</body>`),
  });
  await t.test("production", async () => {
    await tool(folder, "vite", "build");
    await checkFolder(join(folder, "dist"));
  });
  await t.test("development", async () => {
    await check(await started(folder, "vite", "--host", "127.0.0.1", "--port", "4821"));
  });
});

/** `create-astro` takes its template from there. */
const GITHUB = await fetch("https://codeload.github.com").then(
  () => true,
  () => false,
);

test("npm create astro", { skip: !GITHUB && "its template is on GitHub, which cannot be reached" }, async (t) => {
  const args = ["--template", "minimal", "--no-install", "--no-git", "--skip-houston", "--yes"];
  const folder = await generated("new-astro", "npm", "create", "astro@latest", "new-astro", "--yes", "--", ...args);
  const script = '<script>import { show } from "../program.js"; show(document.querySelector("output"));</script>';
  await add(folder, {
    "src/program.js": PROGRAM,
    "src/pages/index.astro": read(folder, "src/pages/index.astro").replace("</body>", `${BODY}${script}</body>`),
  });
  await t.test("production", async () => {
    await tool(folder, "astro", "build");
    await checkFolder(join(folder, "dist"));
  });
  await t.test("development", async () => {
    await check(await started(folder, "astro", "dev", "--host", "127.0.0.1", "--port", "4822"));
  });
});

test("ng new, Angular 20.3", async (t) => {
  const args = [
    "new",
    "new-angular",
    "--defaults",
    "--skip-git",
    "--ssr=false",
    "--skip-tests",
    "--package-manager=npm",
  ];
  const folder = await generated("new-angular", "npx", "--yes", "@angular/cli@20.3.41", ...args);
  const component = `import { AfterViewInit, Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import { show } from "./program";

@Component({ selector: "app-root", schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${BODY}\` })
export class App implements AfterViewInit {
  ngAfterViewInit() {
    show(document.querySelector("output")!);
  }
}
`;
  await add(folder, {
    "src/app/program.ts": PROGRAM.replace("show(output)", "show(output: Element)"),
    "src/app/app.ts": component,
  });
  await t.test("production", async () => {
    await tool(folder, "ng", "build");
    await checkFolder(join(folder, "dist/new-angular/browser"));
  });
  await t.test("development", async () => {
    await check(await started(folder, "ng", "serve", "--host", "127.0.0.1", "--port", "4823"));
  });
});

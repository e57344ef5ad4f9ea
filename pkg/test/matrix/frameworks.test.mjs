/** The packed package in frameworks, from the registry as of today: the functions and the element, in Chromium. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { open, serve } from "../support.mjs";
import { BODY, check, checkFolder, HELPER, PROGRAM, project, started, tool } from "./project.mjs";

test("Astro 7.3.5", async (t) => {
  const index = `<html lang="en"><head><title>test</title><link rel="icon" href="data:,"></head><body>${BODY}<script>import { show } from "../program.js"; show(document.querySelector("output"));</script></body></html>`;
  const files = { "src/pages/index.astro": index, "src/program.js": PROGRAM };
  const folder = await project("astro", { packages: { astro: "7.3.5" }, files });
  await t.test("production", async () => {
    await tool(folder, "astro", "build");
    await checkFolder(join(folder, "dist"));
  });
  await t.test("development", async () => {
    await check(await started(folder, "astro", "dev", "--host", "127.0.0.1", "--port", "4811"));
  });
});

test("SvelteKit 3.2.0", async () => {
  const packages = {
    "@sveltejs/kit": "3.2.0",
    "@sveltejs/adapter-static": "4.0.1",
    "@sveltejs/vite-plugin-svelte": "7.3.1",
    svelte: "5.57.3",
    vite: "8.3.8",
  };
  const files = {
    "vite.config.js":
      'import adapter from "@sveltejs/adapter-static";\nimport { sveltekit } from "@sveltejs/kit/vite";\nexport default { plugins: [sveltekit({ adapter: adapter() })] };',
    "src/app.html":
      '<!doctype html><html lang="en"><head><link rel="icon" href="data:,">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
    "src/routes/+layout.js": "export const prerender = true;",
    "src/routes/+page.svelte": `<script>import { onMount } from "svelte"; import { show } from "./program.js"; onMount(() => show(document.querySelector("output")));</script>${BODY}`,
    "src/routes/program.js": PROGRAM,
  };
  const folder = await project("sveltekit", { packages, files });
  await tool(folder, "vite", "build", "--logLevel", "warn");
  await checkFolder(join(folder, "build"));
});

test("Nuxt 4.5.2", async () => {
  const files = {
    "nuxt.config.ts":
      'export default defineNuxtConfig({ compatibilityDate: "2026-11-01", vue: { compilerOptions: { isCustomElement: (tag) => tag === "lync-skype-helper" } } });',
    "app/app.vue": `<script setup>import { show } from "./program.js"; onMounted(() => show(document.querySelector("output")));</script><template><main>${BODY}</main></template>`,
    "app/program.js": PROGRAM,
  };
  const folder = await project("nuxt", { packages: { nuxt: "4.5.2" }, files });
  await tool(folder, "nuxt", "generate");
  await checkFolder(join(folder, ".output/public"));
});

for (const bundler of ["turbopack", "webpack"]) {
  test(`Next.js 16.4.6, ${bundler}`, async () => {
    const files = {
      "next.config.mjs": 'export default { output: "export", turbopack: { root: import.meta.dirname } };',
      "app/layout.js":
        'export default function Layout({ children }) { return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>; }',
      "app/page.js": `"use client";
        import { useEffect, useRef } from "react";
        import { show } from "../program.js";
        export default function Page() { const output = useRef(null); useEffect(() => { show(output.current); }, []); return <><output ref={output} />${HELPER.replace("></lync-skype-helper>", " />")}</>; }`,
      "program.js": PROGRAM,
    };
    const packages = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" };
    const folder = await project(`next-${bundler}`, { packages, files });
    await tool(folder, "next", "build", `--${bundler}`);
    await checkFolder(join(folder, "out"));
  });
}

/** What a component must do with the element: set an object property, and receive an event. */
async function hears(folder) {
  const opened = await open(`${await serve(join(folder, "dist"))}/`);
  try {
    const shown = opened.locator('lync-skype-helper [part~="address"]').first();
    await shown.waitFor();
    assert.equal(await shown.textContent(), "bob(contoso.com)@example.net", "the property `policy` is set");
    await opened.waitForFunction(() => document.querySelector("output")?.textContent === "true decorated");
    assert.deepEqual(opened.faults, []);
  } finally {
    await opened.close();
  }
}

const INDEX = (script) =>
  `<!doctype html><html lang="en"><head><title>test</title><link rel="icon" href="data:,"></head><body><div id="app"></div><script type="module" src="${script}"></script></body></html>`;
const OPTIONS = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom", "dom.iterable"],
  skipLibCheck: false,
};

test("React 19.3.1", async () => {
  const main = `import { createRoot } from "react-dom/client";
import { useState } from "react";
import "lync-skype/element/react";

const policy = { routingDomain: "example.net" };
function App() {
  const [said, say] = useState("");
  return <><output>{said}</output><lync-skype-helper direction="to-skype" address="bob@contoso.com" policy={policy} onlync-skype-result={({ detail }) => say(\`\${detail.ok} \${detail.rule}\`)} /></>;
}
createRoot(document.querySelector("#app")!).render(<App />);
// @ts-expect-error a direction that does not exist
export const wrong = <lync-skype-helper direction="to-icq" />;
`;
  const packages = {
    react: "19.3.1",
    "react-dom": "19.3.1",
    "@types/react": "^19",
    "@types/react-dom": "^19",
    vite: "8.3.8",
    "@vitejs/plugin-react": "6.3.0",
    typescript: "5.9.3",
  };
  const files = {
    "index.html": INDEX("/main.tsx"),
    "main.tsx": main,
    "vite.config.js": 'import react from "@vitejs/plugin-react";\nexport default { plugins: [react()] };',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...OPTIONS, jsx: "react-jsx", types: ["react", "react-dom"], skipLibCheck: true },
      files: ["main.tsx"],
    }),
  };
  const folder = await project("react", { packages, files });
  await tool(folder, "tsc");
  await tool(folder, "vite", "build", "--logLevel", "warn");
  await hears(folder);
});

test("Vue 3.5.45", async () => {
  const app = `<script setup lang="ts">
import { ref } from "vue";
import "lync-skype/element/vue";
const policy = { routingDomain: "example.net" };
const said = ref("");
</script>
<template>
  <output>{{ said }}</output>
  <lync-skype-helper direction="to-skype" address="bob@contoso.com" :policy="policy" @lync-skype-result="({ detail }) => (said = \`\${detail.ok} \${detail.rule}\`)" />
</template>
`;
  const custom =
    'import vue from "@vitejs/plugin-vue";\nexport default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "lync-skype-helper" } } })] };';
  const packages = {
    vue: "3.5.45",
    vite: "8.3.8",
    "@vitejs/plugin-vue": "6.0.11",
    "vue-tsc": "3.3.14",
    typescript: "5.9.3",
  };
  const files = {
    "index.html": INDEX("/main.ts"),
    "main.ts": 'import { createApp } from "vue";\nimport App from "./App.vue";\ncreateApp(App).mount("#app");\n',
    "App.vue": app,
    "Wrong.vue": app.replace('direction="to-skype"', 'direction="to-icq"'),
    "vite.config.js": custom,
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...OPTIONS, skipLibCheck: true, types: [] },
      files: ["main.ts", "App.vue"],
    }),
    "wrong.json": JSON.stringify({ extends: "./tsconfig.json", files: ["Wrong.vue"] }),
  };
  const folder = await project("vue", { packages, files });
  await tool(folder, "vue-tsc");
  await assert.rejects(tool(folder, "vue-tsc", "--project", "wrong.json"), /to-icq/);
  await tool(folder, "vite", "build", "--logLevel", "warn");
  await hears(folder);
});

test("Svelte 5.57.3", async () => {
  const app = `<script lang="ts">
  import "lync-skype/element/svelte";
  const policy = { routingDomain: "example.net" };
  let said = $state("");
</script>

<output>{said}</output>
<lync-skype-helper direction="to-skype" address="bob@contoso.com" {policy} onlync-skype-result={({ detail }) => (said = \`\${detail.ok} \${detail.rule}\`)}></lync-skype-helper>
`;
  const packages = {
    svelte: "5.57.3",
    vite: "8.3.8",
    "@sveltejs/vite-plugin-svelte": "7.3.1",
    "svelte-check": "4.7.8",
    typescript: "5.9.3",
  };
  const files = {
    "index.html": INDEX("/main.ts"),
    "main.ts":
      'import { mount } from "svelte";\nimport App from "./App.svelte";\nmount(App, { target: document.querySelector("#app")! });\n',
    "App.svelte": app,
    "svelte.config.js":
      'import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";\nexport default { preprocess: vitePreprocess() };',
    "vite.config.js": 'import { svelte } from "@sveltejs/vite-plugin-svelte";\nexport default { plugins: [svelte()] };',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...OPTIONS, skipLibCheck: true, types: ["svelte"], verbatimModuleSyntax: true },
      include: ["*.ts", "*.svelte"],
    }),
  };
  const folder = await project("svelte", { packages, files });
  await tool(folder, "svelte-check", "--fail-on-warnings");
  await tool(folder, "vite", "build", "--logLevel", "warn");
  await hears(folder);
});

test("Lit 3.3.3", async () => {
  const main = `import { html, render } from "lit";
import "lync-skype/element";
import type { LyncSkypeHelperEventMap } from "lync-skype/element";

const policy = { routingDomain: "example.net" };
const app = document.querySelector<HTMLElement>("#app")!;
const hear = ({ detail }: LyncSkypeHelperEventMap["lync-skype-result"]) => draw(\`\${detail.ok} \${detail.rule}\`);
const draw = (said: string) =>
  render(html\`<output>\${said}</output><lync-skype-helper direction="to-skype" address="bob@contoso.com" .policy=\${policy} @lync-skype-result=\${hear}></lync-skype-helper>\`, app);
draw("");
`;
  const packages = { lit: "3.3.3", vite: "8.3.8", typescript: "5.9.3" };
  const files = {
    "index.html": INDEX("/main.ts"),
    "main.ts": main,
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...OPTIONS, skipLibCheck: true, types: [] },
      files: ["main.ts"],
    }),
  };
  const folder = await project("lit", { packages, files });
  await tool(folder, "tsc");
  await tool(folder, "vite", "build", "--logLevel", "warn");
  await hears(folder);
});

// For the check of the types in tests and build scripts: what their code runs in, and packages that are installed only where
// the tests run.

/** A test knows what it selects and listens to. */
interface ParentNode {
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}
interface Document {
  getElementById(id: string): any;
}
interface Node {
  data?: any;
  length?: any;
}
interface Event {
  detail?: any;
}
interface EventTarget {
  id?: any;
}
// Event Timing, which TypeScript does not know everywhere.
interface PerformanceEntry {
  interactionId?: number;
}
interface PerformanceObserverInit {
  durationThreshold?: number;
}

declare module "playwright-core" {
  export const chromium: any;
  export const firefox: any;
  export type Browser = any;
  export type BrowserContextOptions = any;
  export type Page = any;
}
declare module "esbuild" {
  export const build: any;
  export const buildSync: any;
  export const transformSync: any;
  export type BuildOptions = any;
}
declare module "sip.js/lib/grammar/index.js";
declare module "*/app.js";
declare module "@hapi/address";
declare module "@hookform/resolvers/standard-schema";
declare module "@rollup/plugin-node-resolve";
declare module "@tanstack/react-form";
declare module "@zootools/email-spell-checker";
declare module "address-rfc2822";
declare module "ajv/dist/2020.js";
declare module "axe-core";
declare module "email-addresses";
declare module "email-misspelled";
declare module "email-validator";
declare module "chrome-launcher";
declare module "csv-parse/sync";
declare module "isemail";
declare module "jsqr";
declare module "jssip";
declare module "lighthouse";
declare module "mailcheck";
declare module "pdf-lib";
declare module "publint";
declare module "puppeteer-core";
declare module "react-hook-form";
declare module "rollup";
declare module "selenium-webdriver";
declare module "sirv";
declare module "validator";
declare module "vite";
declare module "webpack";
declare module "zod";

// For the check of the types in tests and build scripts.

/** A test knows what it selects. */
interface ParentNode {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  querySelector(selectors: string): any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  querySelectorAll(selectors: string): NodeListOf<any>;
}
interface Document {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  getElementById(id: string): any;
}
interface Event {
  // biome-ignore lint/suspicious/noExplicitAny: of events of the element
  detail?: any;
}

// From npm, in folders of their own; not installed where only the types are checked.
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
declare module "esbuild";
declare module "isemail";
declare module "jssip";
declare module "lighthouse";
declare module "mailcheck";
declare module "playwright-core";
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

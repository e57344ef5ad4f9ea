// Modules that the build makes: wasm-bindgen's JavaScript, and bytes, words and styles as text.
declare module "*/generated/app.js" {
  export default function init(options: { module_or_path: unknown }): Promise<unknown>;
}
declare module "*/generated/full.js" {
  export default function init(options: { module_or_path: unknown }): Promise<unknown>;
}
declare module "*/generated/app-bytes.js" {
  const text: string;
  export default text;
}
declare module "*/generated/full-bytes.js" {
  const text: string;
  export default text;
}
declare module "*/generated/helper-style.js" {
  const text: string;
  export default text;
}
declare module "*/generated/full-style.js" {
  const text: string;
  export default text;
}
declare module "*/generated/worker.js" {
  const text: string;
  export default text;
}
declare module "*/generated/ar.js" {
  const text: string;
  export default text;
}
declare module "*/generated/de.js" {
  const text: string;
  export default text;
}
declare module "*/generated/es.js" {
  const text: string;
  export default text;
}
declare module "*/generated/fr.js" {
  const text: string;
  export default text;
}
declare module "*/index.js" {
  export type ClientId = string;
  export type Direction = "to-skype" | "to-lync";
  export type Policy = object;
}

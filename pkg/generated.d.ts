// What is there only after the build, for the check of the types in `js/`. It is no part of the package.

declare module "*/core.js" {
  export const glue: (platform: object) => object;
}
declare module "*/core-js.js" {
  export const glue: (platform: object) => object;
}
declare module "*/bytes-simd.js" {
  export const bytes: string;
}
declare module "*/bytes-scalar.js" {
  export const bytes: string;
}
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
declare module "*/types.js" {
  export type Conversion = {
    ok: boolean;
    address?: string;
    rule?: string;
    certainty?: string;
    notices: { code: string; message: string }[];
  };
}
declare module "*/embed.js";
declare module "csv-parse";
declare module "csv-stringify/sync";

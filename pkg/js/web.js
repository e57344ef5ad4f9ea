/** Browsers: the functions work after `ready()`, because a page must not stand still while the core is compiled. */

import { loadBytes } from "./core-bytes.js";
import { glue } from "./core.js";
import { create } from "./create.js";

export const {
  addressForLync,
  addressForSkype,
  accountFromLync,
  inspect,
  spell,
  guide,
  clients,
  locales,
  convertBytes,
  convertStream,
  ready,
  initSync,
} = create({ glue, later: loadBytes });

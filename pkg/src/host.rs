//! What the core asks of JavaScript.

use lync_skype::idna::{from_hostname, url_of};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    type URL;

    #[wasm_bindgen(constructor, catch)]
    fn new(text: &str) -> Result<URL, JsValue>;

    #[wasm_bindgen(method, getter)]
    fn hostname(this: &URL) -> String;
}

/// UTS 46 as `URL` does it: the host that a browser would look up.
pub(crate) fn to_ascii(domain: &str) -> Option<String> {
    from_hostname(&URL::new(&url_of(domain)?).ok()?.hostname())
}

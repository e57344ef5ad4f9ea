//! What the core asks of JavaScript.

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
    // Anything else could end the host and start another part of the URL.
    let is_host = |char: char| !char.is_ascii() || char.is_ascii_alphanumeric() || matches!(char, '.' | '-');
    if !domain.chars().all(is_host) {
        return None;
    }
    URL::new(&["http://", domain].concat()).ok().map(|url| url.hostname())
}

//! The QR code of a link, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::Html;
use yew::virtual_dom::AttrValue;

use crate::el::{el, el_class};

/// A QR code; on paper its label stands below it. A link too long for one is left out.
pub(crate) fn qr(text: &str, label: AttrValue) -> Html {
    let Ok(code) = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low) else { return Html::default() };
    let size = code.size().to_string();
    let drawing = el("svg")
        .set("viewBox", ["0 0 ", &size, " ", &size].concat())
        .at("aria-hidden", "true")
        .at("shape-rendering", "crispEdges")
        .add(el("path").set("d", path(&code)).at("fill", "currentColor"));
    el_class("div", "qr").at("role", "img").set("aria-label", label).add(drawing).into()
}

/// Every run of dark modules in a row is one stroke of the path.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let (start, y, width) = (start.to_string(), y.to_string(), (x - start).to_string());
                path.push_str(&["M", &start, " ", &y, "h", &width, "v1h-", &width, "z"].concat());
            } else {
                x += 1;
            }
        }
    }
    path
}

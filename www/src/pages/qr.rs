//! The QR code of a link, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{AttrValue, Html, html};

/// A QR code; on paper its label stands below it. A link too long for one is left out.
pub(crate) fn qr(link: &str, label: AttrValue) -> Html {
    let Ok(code) = QrCode::encode_binary(link.as_bytes(), QrCodeEcc::Low) else { return Html::default() };
    let size = code.size().to_string();
    html! {
        <div class="qr" role="img" aria-label={label}>
            <svg viewBox={["0 0 ", &size, " ", &size].concat()} aria-hidden="true" shape-rendering="crispEdges">
                <path d={path(&code)} fill="currentColor" />
            </svg>
        </div>
    }
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

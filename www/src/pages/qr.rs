//! The QR code of a link, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// What to encode, and the text alternative.
#[derive(Properties, PartialEq)]
pub(crate) struct QrProps {
    /// The link.
    pub text: String,
    /// What the picture is, in words.
    pub label: AttrValue,
}

/// A QR code. A link too long for one is left out: it stands beside the picture as text anyway.
#[component]
pub(crate) fn Qr(props: &QrProps) -> Html {
    let drawn = use_memo(props.text.clone(), |text| {
        QrCode::encode_text(text, QrCodeEcc::Low).ok().map(|code| path(&code))
    });
    let Some((size, path)) = drawn.as_ref() else { return Html::default() };
    html! {
        <div class="qr">
            <svg viewBox={["0 0 ", size, " ", size].concat()} role="img" aria-label={props.label.clone()}
                shape-rendering="crispEdges">
                <path d={path.clone()} fill="currentColor" />
            </svg>
        </div>
    }
}

/// Every run of dark modules in a row is one stroke of the path.
fn path(code: &QrCode) -> (String, String) {
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
    (code.size().to_string(), path)
}

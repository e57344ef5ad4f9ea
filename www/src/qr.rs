//! The QR code of a link, as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use wasm_bindgen::prelude::*;

/// The width of the code in modules, a space, and the SVG path of the dark ones; `None` if the link is too long.
#[wasm_bindgen]
pub fn qr(text: &str) -> Option<String> {
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()?;
    Some([&code.size().to_string(), " ", &path(&code)].concat())
}

/// Each run of dark modules in a row is one stroke of the path.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let dark: Vec<i32> = (0..code.size()).filter(|x| code.get_module(*x, y)).collect();
        for run in dark.chunk_by(|left, right| left + 1 == *right) {
            let [start, ..] = run else { continue };
            let (start, y, width) = (start.to_string(), y.to_string(), run.len().to_string());
            path.push_str(&["M", &start, " ", &y, "h", &width, "v1h-", &width, "z"].concat());
        }
    }
    path
}

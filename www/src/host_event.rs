//! Events of the app, which the element dispatches.

use serde::Serialize;
use wasm_bindgen::JsValue;

/// An event, which JavaScript gets as an object with one key: its name without the element's prefix. The value is the detail.
/// `Language`, `Settings`, `Full`, `State` and `Code` are internal to the element.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "a field is a key of the detail, and `element.d.ts` says what it holds")]
pub enum HostEvent {
    /// The reader chose another language.
    Language { lang: String },
    /// The settings could not be loaded, and the reader wants to try again.
    Settings {},
    /// The reader opened a view of the other module.
    Full { browsing: bool, focus: bool },
    /// The current place, after every render.
    State {
        direction: Option<&'static str>,
        client: Option<&'static str>,
        address: String,
        title: String,
        lang: String,
        dir: &'static str,
        place: String,
        public_place: String,
        arrivals: String,
    },
    /// Direction, client or step changed.
    Change {
        direction: Option<&'static str>,
        client: Option<&'static str>,
        step: Option<String>,
        address: String,
    },
    /// An address was converted or refused.
    Result { ok: bool, rule: Option<&'static str>, codes: Vec<&'static str>, address: String },
    /// The address was copied, or only selected.
    Copy { ok: bool },
    /// A link is needed as a QR code.
    Code { link: String },
    /// The help desk's settings are invalid.
    Error { paths: Vec<String>, message: String },
    /// A step was ticked or cleared.
    Step { id: String, done: bool },
    /// The checkbox is ticked or, where there is none, the address is copied.
    Complete {},
}

impl HostEvent {
    /// The event for JavaScript; unknown values are `null`.
    pub fn to_js(&self) -> JsValue {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        // Strings, numbers and booleans always serialize.
        self.serialize(&serializer).unwrap_or_default()
    }
}

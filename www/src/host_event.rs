//! What the app tells the element around it, which makes events of it.

use serde::Serialize;
use wasm_bindgen::JsValue;

/// One thing that happened, with the detail of its event. `Language`, `Settings`, `Full`, `State` and `Code` are for the
/// element alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[expect(missing_docs, reason = "a field is a key of the detail, and `element.d.ts` says what it holds")]
pub enum HostEvent {
    /// The reader wants another language.
    Language { lang: String },
    /// The settings were not there when they were asked for, and are wanted now.
    Settings {},
    /// The reader opened a view that the other module has.
    Full { browsing: bool, focus: bool },
    /// Where the app is now, after everything that it drew.
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
    /// The reader went somewhere.
    Change {
        direction: Option<&'static str>,
        client: Option<&'static str>,
        step: Option<String>,
        address: String,
    },
    /// There is an answer or a refusal.
    Result { ok: bool, rule: Option<&'static str>, codes: Vec<&'static str>, address: String },
    /// The string to type was copied, or only selected.
    Copy { ok: bool },
    /// A link is wanted as a QR code.
    Code { link: String },
    /// Something is wrong with the settings of the help desk.
    Error { paths: Vec<String>, message: String },
    /// A step was ticked, or is no longer.
    Step { id: String, done: bool },
    /// Every step is ticked.
    Complete {},
}

impl HostEvent {
    /// Its name, without the element's prefix.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Language { .. } => "language",
            Self::Settings {} => "settings",
            Self::Full { .. } => "full",
            Self::State { .. } => "state",
            Self::Change { .. } => "change",
            Self::Result { .. } => "result",
            Self::Copy { .. } => "copy",
            Self::Code { .. } => "code",
            Self::Error { .. } => "error",
            Self::Step { .. } => "step",
            Self::Complete {} => "complete",
        }
    }

    /// The detail, for JavaScript: what is not known is `null`.
    pub fn detail(&self) -> JsValue {
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        // Texts, numbers and flags can always cross.
        self.serialize(&serializer).unwrap_or_default()
    }
}

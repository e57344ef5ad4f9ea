//! The available clients and languages, for menus.

use lync_skype::words::{LANGUAGES, is_rtl};
use lync_skype::{ClientId, Words};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::Arguments;
use crate::{languages, to_js};

/// A client program.
#[derive(Serialize, Tsify)]
pub struct Client<'a> {
    /// The id, as for `GuideRequest.client`.
    #[tsify(type = "ClientId")]
    id: &'static str,
    /// Its common name.
    name: &'a str,
    /// `lync` for Communicator, Lync and Skype for Business; `skype` for Skype; `teams` for Microsoft Teams.
    #[tsify(type = "\"lync\" | \"skype\" | \"teams\"")]
    family: &'static str,
}

/// An available language.
#[derive(Serialize, Tsify)]
pub struct Locale {
    /// The tag, as for `Options.locale` and in `lync-skype/lang/*`.
    id: &'static str,
    /// Its name in the language itself.
    name: &'static str,
    /// Its text direction.
    #[tsify(type = "\"ltr\" | \"rtl\"")]
    dir: &'static str,
    /// Whether it can be used now. English always can; others once they are imported.
    loaded: bool,
}

/// Every client, the Lync family from old to new, then Skype, then Teams.
///
/// # Errors
/// A `TypeError` if the locale is not a string.
#[wasm_bindgen(skip_typescript)]
pub fn clients(locale: &JsValue) -> Result<JsValue, JsValue> {
    let mut arguments = Arguments::default();
    let locale = if locale.is_undefined() { String::new() } else { arguments.text(locale, "locale") };
    arguments.check()?;
    let words = if locale.is_empty() { Words::ENGLISH } else { languages::find(&locale) };
    let client =
        |&id: &ClientId| Client { id: id.as_str(), name: id.name_in(&words), family: id.family().as_str() };
    to_js(&ClientId::ALL.iter().map(client).collect::<Vec<_>>())
}

/// Every available language.
///
/// # Errors
/// Never; the signature matches the other functions here.
#[wasm_bindgen(skip_typescript)]
pub fn locales() -> Result<JsValue, JsValue> {
    let locale = |&(id, name): &(&'static str, &'static str)| Locale {
        id,
        name,
        dir: if is_rtl(id) { "rtl" } else { "ltr" },
        loaded: languages::is_loaded(id),
    };
    to_js(&LANGUAGES.iter().map(locale).collect::<Vec<_>>())
}

//! The loaded languages other than English.

use std::cell::RefCell;

use lync_skype::words::{LANGUAGES, Words};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn warn(text: &str);
}

thread_local! {
    static LOADED: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
    /// The languages for which a hint to load them has been given.
    static HINTED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Whether it is loaded.
pub(crate) fn is_loaded(id: &str) -> bool {
    id == Words::ENGLISH.locale()
        || LOADED.with_borrow(|loaded| loaded.iter().any(|words| words.locale() == id))
}

/// Adds a language; a later pack of the same language replaces an earlier one. `false` if the pack does not fit this
/// version.
pub(crate) fn load(pack: &str) -> bool {
    let Ok(words) = Words::load(pack) else { return false };
    LOADED.with_borrow_mut(|loaded| {
        loaded.retain(|other| other.locale() != words.locale());
        loaded.push(words);
    });
    true
}

/// The best match: the tag itself, else the tag without its last subtags, else English (RFC 4647, lookup).
pub(crate) fn find(locale: &str) -> Words {
    let mut tag = locale;
    loop {
        let is_tag = |words: &&Words| words.locale().eq_ignore_ascii_case(tag);
        if let Some(words) = LOADED.with_borrow(|loaded| loaded.iter().find(is_tag).cloned()) {
            return words;
        }
        let Some((shorter, _)) = tag.rsplit_once(['-', '_']) else { break };
        tag = shorter;
    }
    if let Some((id, _)) = LANGUAGES.iter().find(|(id, _)| id.eq_ignore_ascii_case(tag) && !is_loaded(id)) {
        warn_once(id);
    }
    Words::ENGLISH
}

/// The language exists but has not been imported, most likely by mistake.
fn warn_once(id: &'static str) {
    let is_hinted = HINTED.with_borrow(|hinted| hinted.contains(&id));
    if !is_hinted {
        HINTED.with_borrow_mut(|hinted| hinted.push(id));
        warn(
            &[
                "lync-skype: the language `",
                id,
                "` is not loaded, so you get English. Add `import \"lync-skype/lang/",
                id,
                "\"`.",
            ]
            .concat(),
        );
    }
}

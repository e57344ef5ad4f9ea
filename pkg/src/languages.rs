//! The languages that were loaded besides English.

use std::cell::RefCell;

use lync_skype::words::Words;

thread_local! {
    static LOADED: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
}

/// Adds a language; of two packs of one language the last one counts. `false` where this is no pack for these words.
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
    LOADED.with_borrow(|loaded| {
        let mut tag = locale;
        loop {
            let found = loaded.iter().find(|words| words.locale().eq_ignore_ascii_case(tag));
            if let Some(words) = found {
                return words.clone();
            }
            let Some((shorter, _)) = tag.rsplit_once(['-', '_']) else { return Words::ENGLISH };
            tag = shorter;
        }
    })
}

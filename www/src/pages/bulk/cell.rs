//! Shared by the table and the row shown in full.

use yew::{Html, html};

use crate::view_context;

/// An address, which may wrap before a symbol but not within a word.
pub(super) fn breakable(text: &str) -> Html {
    html! {
        <bdi dir="ltr">
            for (place, part) in parts(text).into_iter().enumerate() {
                if place > 0 { <wbr /> }{ view_context::text(part) }
            }
        </bdi>
    }
}

/// The parts of an address, between which it may wrap: before each bracket and `@`, and before another symbol where the
/// part would otherwise be too long for a column.
fn parts(text: &str) -> Vec<&str> {
    const LONGEST: usize = 16;
    let mut parts = Vec::new();
    let (mut start, mut word) = (0, 0);
    let symbols = text.match_indices(['(', '@', '.', '-', '_']).map(|(at, _)| at);
    // A word begins with the symbol before it, and ends at the next one.
    for end in symbols.filter(|at| *at > 0).chain([text.len()]) {
        let (before, after) = text.split_at(word);
        if word > start && (after.starts_with(['(', '@']) || end - start > LONGEST) {
            parts.extend(before.get(start..));
            start = word;
        }
        word = end;
    }
    parts.extend(text.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn an_address_wraps_before_symbols_and_within_no_word() {
        for (address, expected) in [
            ("", ""),
            ("bob@contoso.com", "bob|@contoso.com"),
            ("bob(contoso.com)@msn.com", "bob|(contoso.com)|@msn.com"),
            (
                "maximiliane.mustermann@department.contoso.com",
                "maximiliane|.mustermann|@department|.contoso.com",
            ),
            ("live:.cid.98", "live:.cid.98"),
        ] {
            assert_eq!(parts(address).join("|"), expected);
        }
    }
}

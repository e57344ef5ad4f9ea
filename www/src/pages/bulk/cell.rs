//! Shared by the table and the row shown in full.

use yew::{Html, html};

/// An address, which may wrap before a symbol but not within a word.
pub(super) fn breakable(text: &str) -> Html {
    html! {
        <bdi dir="ltr">
            { for parts(text).into_iter().enumerate().map(|(place, part)| html! {
                <>if place > 0 { <wbr /> }{ part }</>
            }) }
        </bdi>
    }
}

/// The parts of an address, between which it may wrap: before each bracket and `@`, and before another symbol where the
/// part would otherwise be too long for a column.
fn parts(text: &str) -> Vec<String> {
    const LONGEST: usize = 16;
    let mut parts: Vec<String> = Vec::new();
    for word in words(text) {
        match parts.last_mut() {
            Some(part) if !word.starts_with(['(', '@']) && part.len() + word.len() <= LONGEST => {
                part.push_str(word)
            }
            _ => parts.push(word.to_owned()),
        }
    }
    parts
}

/// Each word of an address with the symbol before it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(['(', '@', '.', '-', '_']) {
        if at > start {
            words.extend(text.get(start..at));
            start = at;
        }
    }
    words.extend(text.get(start..));
    words
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

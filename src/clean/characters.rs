//! Invisible characters, and full-width and other variants of ASCII characters.

use crate::Span;
use crate::text::chars::{is_invisible, to_ascii_width};
use crate::text::source::{Edit, Source};

/// Drops invisible characters, and converts full-width forms to ASCII.
pub(super) fn characters(source: &mut Source<'_>) {
    let text = source.as_str();
    if text.is_ascii() {
        return;
    }
    let joiners = joiners_to_keep(text);
    let edits = text.char_indices().filter_map(|(offset, c)| {
        let with = to_ascii_width(c);
        let is_edited = with.is_some() || is_invisible(c) && joiners.binary_search(&offset).is_err();
        is_edited.then(|| Edit { span: Span::new(offset, offset + c.len_utf8()), with })
    });
    source.rewrite(&edits.collect::<Vec<_>>());
}

/// U+200C and U+200D belong to some scripts: they stay in a domain label that has another non-ASCII character.
fn joiners_to_keep(text: &str) -> Vec<usize> {
    let (mut keep, mut joiners) = (Vec::new(), Vec::new());
    let (mut in_domain, mut foreign) = (false, false);
    // The end of the text ends a label as a space does.
    for (offset, raw) in text.char_indices().chain([(text.len(), ' ')]) {
        let c = to_ascii_width(raw).unwrap_or(raw);
        let is_domain_next = match c {
            '\u{200c}' | '\u{200d}' => {
                joiners.push(offset);
                continue;
            }
            // The brackets of an IM address contain a domain too.
            '@' | '(' => true,
            '.' | ')' => in_domain,
            '<' | '>' | '[' | ']' | ',' | ';' | '|' | '?' | '"' => false,
            _ if c.is_whitespace() => false,
            _ => {
                foreign |= !c.is_ascii() && !is_invisible(c);
                continue;
            }
        };
        if in_domain && foreign && c != '@' {
            keep.append(&mut joiners);
        }
        joiners.clear();
        (in_domain, foreign) = (is_domain_next, false);
    }
    keep
}

#[cfg(test)]
mod tests {
    use super::joiners_to_keep;

    #[test]
    fn joiners_stay_in_labels_of_other_scripts() {
        // A Persian word with a non-joiner; its place in the text is what is kept.
        for (text, keep) in [
            ("bob@\u{646}\u{200c}\u{627}.com", vec![6]),
            ("bob@a.\u{646}\u{200c}\u{627}", vec![8]),
            ("bob(\u{646}\u{200c}\u{627}.com)@msn.com", vec![6]),
            ("bob@\u{646}\u{200c}\u{627} ann@contoso.com", vec![6]),
            ("b\u{200c}ob@contoso.com", vec![]),
            ("\u{646}\u{200c}\u{627}@contoso.com", vec![]),
            ("\u{646}\u{200c}\u{627} bob@contoso.com", vec![]),
            ("\u{646}\u{200c}\u{627}.x@contoso.com", vec![]),
            ("bob@con\u{200c}toso ann@contoso.com", vec![]),
            ("bob@con\u{200c}toso.com", vec![]),
            ("bob@\u{646}\u{627}.con\u{200c}toso.com", vec![]),
            // What follows the address is no label of its domain.
            ("bob@x.\u{646}\u{627} ann\u{200c}.smith@y.com", vec![]),
            ("bob@x.\u{646}\u{627}, ann\u{200c}.smith@y.com", vec![]),
            ("bob@x.\u{646}\u{627}<ann\u{200c}.smith@y.com", vec![]),
        ] {
            assert_eq!(joiners_to_keep(text), keep, "{text:?}");
        }
    }
}

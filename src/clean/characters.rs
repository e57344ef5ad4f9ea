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
    let mut kept = joiners.iter().peekable();
    let mut edits = Vec::new();
    for (at, c) in text.char_indices() {
        let span = Span::new(at, at + c.len_utf8());
        if kept.next_if_eq(&&at).is_some() {
            continue;
        }
        if is_invisible(c) {
            edits.push(Edit { span, with: None });
        } else if let Some(with) = to_ascii_width(c) {
            edits.push(Edit { span, with: Some(with) });
        }
    }
    source.rewrite(&edits);
}

/// U+200C and U+200D belong to some scripts: they stay in a domain label that has another non-ASCII character.
fn joiners_to_keep(text: &str) -> Vec<usize> {
    let mut keep = Vec::new();
    let mut label = Vec::new();
    let (mut in_domain, mut foreign) = (false, false);
    let mut flush = |label: &mut Vec<usize>, wanted: bool| {
        if wanted {
            keep.append(label);
        }
        label.clear();
    };
    for (at, raw) in text.char_indices() {
        let c = to_ascii_width(raw).unwrap_or(raw);
        match c {
            '\u{200c}' | '\u{200d}' => label.push(at),
            '@' => {
                flush(&mut label, false);
                (in_domain, foreign) = (true, false);
            }
            '.' | '(' | ')' => {
                flush(&mut label, in_domain && foreign);
                // The brackets of an IM address contain a domain too.
                in_domain |= c == '(';
                foreign = false;
            }
            _ if c.is_whitespace() || matches!(c, '<' | '>' | '[' | ']' | ',' | ';' | '|' | '?' | '"') => {
                flush(&mut label, in_domain && foreign);
                (in_domain, foreign) = (false, false);
            }
            _ => foreign |= !c.is_ascii() && !is_invisible(c),
        }
    }
    flush(&mut label, in_domain && foreign);
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

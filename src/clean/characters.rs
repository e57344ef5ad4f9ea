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

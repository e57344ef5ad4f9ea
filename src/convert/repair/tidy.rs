//! Typing and typesetting errors: white space next to a symbol, doubled symbols, marks, typographic quotes and dashes.

use std::borrow::Cow;

use super::{goes_on, is_ending};
use crate::Span;
use crate::address::domain::{is_letter, is_plausible};
use crate::clean::with_tags_rendered;
use crate::text::chars::{AsciiSearch, find};
use crate::text::source::{Edit, edited};

/// Whether [`white_space`] would change nothing: a cheap test.
pub(super) fn is_tidy(text: &str) -> bool {
    let mut before = b' ';
    let mut has_at = false;
    text.bytes().all(|byte| {
        let starts_a_domain = matches!(core::mem::replace(&mut before, byte), b'@' | b'.' | b'(');
        match byte {
            b'.' => !starts_a_domain,
            b'@' => !core::mem::replace(&mut has_at, true),
            _ => byte.is_ascii_graphic() && !matches!(byte, b'\\' | b','),
        }
    })
}

/// Removes white space next to `@`, brackets and the dots of a domain, doubled `@` and dots, a comma in place of the last
/// dot, and `\` before a symbol. `decorates`: whether brackets before this domain are a decoration. `None` if unchanged.
pub(super) fn white_space(text: &str, decorates: impl Fn(&str) -> bool) -> Option<String> {
    let escaped = unescaped(text);
    let (local, end) = one_at(&escaped)?;
    let end = mend_domain(end);
    let local = local.trim_end();
    let brackets =
        local.strip_suffix(')').and_then(|rest| rest.rsplit_once_byte(b'(')).filter(|_| decorates(&end));
    let tidy = match brackets {
        Some((name, domain)) => [name.trim_end(), "(", &mend_domain(domain), ")@", &end].concat(),
        None => [local, "@", &end].concat(),
    };
    (tidy != text).then_some(tidy)
}

/// The text around the only `@`, which may be doubled.
fn one_at(text: &str) -> Option<(&str, &str)> {
    let (local, rest) = text.split_once_byte(b'@')?;
    let end = rest.trim_start_matches(|c: char| c == '@' || c.is_whitespace());
    (!end.contains_byte(b'@')).then_some((local, end))
}

/// Removes backslashes before non-letters.
fn unescaped(text: &str) -> Cow<'_, str> {
    let escapes = text.match_indices('\\').filter_map(|(offset, _)| {
        let is_before_symbol = text.get(offset + 1..)?.starts_with(|c| !is_letter(c));
        is_before_symbol.then(|| Edit { span: Span::new(offset, offset + 1), with: None })
    });
    edited(text, &escapes.collect::<Vec<_>>())
}

fn mend_domain(domain: &str) -> String {
    let domain = domain
        .trim_matches(|c: char| c.is_whitespace())
        .trim_start_matches(|c: char| c == '.' || c.is_whitespace());
    let mut mended = String::with_capacity(domain.len());
    let mut rest = domain;
    // A dot next to white space, or several dots.
    while let Some(dot) = rest.find_byte(b'.') {
        let before = rest.get(..dot).unwrap_or_default();
        let after = rest.get(dot..).unwrap_or_default();
        let next = after.trim_start_matches(|c: char| c == '.' || c.is_whitespace());
        let gap = after.get(..after.len() - next.len()).unwrap_or_default();
        let ends = gap.ends_with(char::is_whitespace)
            && is_plausible(&[&mended, before.trim_end()].concat())
            && !is_ending(next);
        if ends {
            break;
        }
        mended.push_str(before.trim_end());
        mended.push('.');
        rest = next;
    }
    mended.push_str(rest);
    match mended.rsplit_once_byte(b',') {
        Some((before, after)) if goes_on(before.trim_end(), after.trim_start()) => {
            [before.trim_end(), ".", after.trim_start()].concat()
        }
        _ => mended,
    }
}

/// Removes tags, and paired marks of Markdown and code.
pub(super) fn without_marks(text: &str) -> Cow<'_, str> {
    let mut bare = with_tags_rendered(text);
    for mark in ["**", "__", "~~", "*", "_", "`"] {
        bare = without_pairs(bare, mark);
    }
    bare
}

/// Removes pairs of marks that are next to non-letters; unpaired marks are kept.
fn without_pairs<'a>(text: Cow<'a, str>, mark: &str) -> Cow<'a, str> {
    if !mark.bytes().next().is_some_and(|byte| text.contains_byte(byte)) {
        return text;
    }
    let is_inside = |c: Option<char>| c.is_some_and(is_letter);
    let mut edits = Vec::new();
    let mut end = 0;
    while let Some(after) = text.get(end..)
        && let Some(offset) = find(after, mark)
    {
        let start = end + offset;
        end = start + mark.len();
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(end..).and_then(|after| after.chars().next());
        if !is_inside(before) || !is_inside(after) {
            edits.push(Edit { span: Span::new(start, end), with: None });
        }
    }
    if edits.is_empty() || edits.len() % 2 == 1 {
        return text;
    }
    edited(&text, &edits).into_owned().into()
}

/// Replaces typographic apostrophes and hyphens.
pub(super) fn typographic(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let plain = |c| match c {
        '\u{2019}' | '\u{2018}' | '\u{2bc}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    };
    text.chars().map(plain).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::is_tidy;

    #[test]
    fn the_short_way_is_for_tidy_texts() {
        for (text, expected) in [
            ("bob.smith@contoso.com", true),
            ("bob..smith@contoso.com", false),
            ("bob@@contoso.com", false),
            ("bob@.contoso.com", false),
            ("bob @contoso.com", false),
            ("bob@contoso,com", false),
            ("bob\\@contoso.com", false),
        ] {
            assert_eq!(is_tidy(text), expected, "{text}");
        }
    }
}

//! Unwraps an address: `Bob <bob@contoso.com>`, tags, quotes, a Markdown link, brackets, marks.

use super::scheme::{self, Scheme};
use super::{CleanReport, several, tags};
use crate::text::chars::{ATEXT, AsciiSearch, closes_quote, find, is_closing, is_quote, is_trailing};
use crate::text::source::Source;
use crate::{Span, Task};

/// Removes one layer.
pub(super) fn unwrap(source: &mut Source<'_>, report: &mut CleanReport) {
    let text = source.as_str();
    let inner = first_tag(text)
        .or_else(|| last_tag(text))
        .or_else(|| angle(text, report))
        .or_else(|| quotes(text))
        .or_else(|| link(text))
        .or_else(|| brackets(text))
        .or_else(|| marks(text))
        .or_else(|| after_guard(text).map(|rest| Span::new(text.len() - rest.len(), text.len())))
        .or_else(|| list_mark(text));
    if let Some(inner) = inner {
        source.keep(inner);
    }
}

/// A tag at the start. A tag with an address that occurs nowhere else is not a wrapper.
fn first_tag(text: &str) -> Option<Span> {
    let tag = tags::tag(text)?;
    let rest = text.get(tag.end..)?;
    let is_wrapping = tag.values.iter().all(|value| is_known(value.of(text), rest));
    is_wrapping.then(|| Span::new(tag.end, text.len()))
}

/// A tag at the end.
fn last_tag(text: &str) -> Option<Span> {
    let (start, tag) = tags::last(text)?;
    let (before, last) = text.split_at_checked(start)?;
    let is_wrapping = tag.values.iter().all(|value| is_known(value.of(last), before));
    is_wrapping.then(|| Span::new(0, start))
}

/// Whether all addresses in a value also occur in the rest of the text.
fn is_known(value: &str, rest: &str) -> bool {
    let lower = rest.to_ascii_lowercase();
    let known = |span: Span| find(&lower, &span.of(value).to_ascii_lowercase()).is_some();
    let entries = several::entries(value, Task::ToSkype);
    // An `@` outside a complete address may belong to an incomplete one.
    entries.len() == value.matches('@').count() && entries.into_iter().all(|entry| known(entry.span))
}

/// The only `<…>` that is not a tag. It may be preceded by a display name, and followed only by parameters and sentence
/// punctuation. A scheme is not a display name and is recorded.
fn angle(text: &str, report: &mut CleanReport) -> Option<Span> {
    let name = quoted_name(text);
    let (open, _) = brackets_of_address(text, name).next().filter(|&(_, c)| c == '<')?;
    let mut after = brackets_of_address(text, open + 1);
    let (close, _) = after.next().filter(|&(_, c)| c == '>')?;
    if after.next().is_some() || !is_after_address(&tags::without(text.get(close + 1..)?)) {
        return None;
    }
    let inside = Span::new(open + 1, close);
    let mut before = text.get(..open)?.trim();
    while let Some((rest, scheme)) = scheme::strip(before) {
        before = rest;
        if rest.is_empty() && report.scheme != Some(Scheme::Sip) {
            report.scheme = Some(scheme);
        }
    }
    Some(inside)
}

/// The angle brackets from an offset on that do not belong to a tag.
fn brackets_of_address(text: &str, from: usize) -> impl Iterator<Item = (usize, char)> {
    let mut offset = from;
    core::iter::from_fn(move || {
        loop {
            let rest = text.get(offset..)?;
            let bracket = offset + rest.find(['<', '>'])?;
            let rest = text.get(bracket..)?;
            if let Some(tag) = tags::tag(rest) {
                offset = bracket + tag.end;
            } else {
                offset = bracket + 1;
                return Some((bracket, rest.chars().next()?));
            }
        }
    })
}

/// The length of a quoted display name at the start: `"<Bob>" <bob@contoso.com>`.
fn quoted_name(text: &str) -> usize {
    let name = text.strip_prefix('"').and_then(|rest| rest.find_byte(b'"'));
    name.map_or(0, |end| end + 2)
}

/// `;name=value` and `;name` parameters, then trailing punctuation.
fn is_after_address(text: &str) -> bool {
    let mut rest = text.trim_start();
    while let Some(parameter) = rest.strip_prefix(';') {
        let end = parameter.find(|c: char| c == ';' || c.is_whitespace()).unwrap_or(parameter.len());
        let Some((name, after)) = parameter.split_at_checked(end) else { break };
        let name = name.split('=').next().unwrap_or_default();
        if name.is_empty() || !name.bytes().all(|byte| ATEXT.has(byte) || byte == b'.') {
            break;
        }
        rest = after.trim_start();
    }
    rest.chars().all(|c| is_trailing(c) || is_quote(c) || is_closing(c) || c.is_whitespace())
}

/// Matching quotes around the whole.
fn quotes(text: &str) -> Option<Span> {
    let (first, last) = (text.chars().next()?, text.chars().next_back()?);
    let inner = Span::new(first.len_utf8(), text.len().checked_sub(last.len_utf8())?);
    let matching = inner.start <= inner.end && closes_quote(first, last);
    // `"a" and "b"` is not one quoted text; an apostrophe inside, as in o'brien, is allowed.
    (matching && (first == '\'' || !tags::without(inner.of(text)).chars().any(|c| c == first)))
        .then_some(inner)
}

/// The target of a Markdown link, `[Bob](mailto:bob@contoso.com)`.
fn link(text: &str) -> Option<Span> {
    if !text.starts_with('[') || !text.ends_with(')') {
        return None;
    }
    let before = text.as_bytes().windows(2).rposition(|window| window == b"](")?;
    Some(Span::new(before + 2, text.len() - 1))
}

/// `(a@b.c)` or `[a@b.c]` around the whole text with exactly one `@` inside.
fn brackets(text: &str) -> Option<Span> {
    let (open, close) = match text.chars().next()? {
        '(' => ('(', ')'),
        '[' => ('[', ']'),
        _ => return None,
    };
    let mut depth = 0_usize;
    for (offset, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                let is_one = offset + 1 == text.len() && tags::without(text).matches('@').count() == 1;
                return is_one.then(|| Span::new(1, offset));
            }
        }
    }
    None
}

/// Marks of Markdown and code around the whole text, the same number at both ends.
fn marks(text: &str) -> Option<Span> {
    let mark = text.chars().next().filter(|c| matches!(c, '*' | '_' | '`' | '~'))?;
    let count = text.len() - text.trim_start_matches(mark).len();
    let inner = Span::new(count, text.trim_end_matches(mark).len());
    let pairs = inner.start < inner.end && inner.end + count == text.len() && (mark != '~' || count == 2);
    // `*a* and *b*` is not one marked text; an underscore may be anywhere.
    (pairs && (mark == '_' || !inner.of(text).chars().any(|c| c == mark))).then_some(inner)
}

/// The apostrophe that our own CSV export writes to keep spreadsheets from running the text as a formula. Also recognized
/// before the bracket of a decoration.
pub(super) fn after_guard(text: &str) -> Option<&str> {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '(']))
}

/// A list marker followed by white space.
fn list_mark(text: &str) -> Option<Span> {
    let rest = match text.strip_prefix(['-', '*', '\u{2022}']) {
        Some(rest) => rest,
        None => {
            let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
            matches!(text.len() - rest.len(), 1..=4).then(|| rest.strip_prefix(['.', ')']))??
        }
    };
    rest.starts_with(char::is_whitespace).then(|| Span::new(text.len() - rest.trim_start().len(), text.len()))
}

//! Takes one address out of its wrapping: `Bob <bob@contoso.com>`, quotes, a Markdown link, brackets.

use crate::Span;
use crate::text::chars::{ATEXT, FindSign, closes_quote, is_quote, is_trailing, opener};
use crate::text::source::Source;

/// Takes off one layer.
pub(super) fn unwrap(source: &mut Source<'_>) {
    let text = source.as_str();
    if let Some(inner) =
        angle(text).or_else(|| quotes(text)).or_else(|| link(text)).or_else(|| brackets(text))
    {
        source.narrow(inner);
    }
}

/// The one `<…>`. Before it stands a display name; after it parameters and the end of a sentence, nothing else.
fn angle(text: &str) -> Option<Span> {
    let name = quoted_name(text);
    let rest = text.get(name..)?;
    let (open, close) = (name + rest.first_sign(b'<')?, name + rest.last_sign(b'>')?);
    let once = text.last_sign(b'<') == Some(open) && rest.first_sign(b'>') == Some(close - name);
    (once && open < close && is_tail(text.get(close + 1..)?)).then(|| Span::new(open + 1, close))
}

/// How long the quoted display name at the start is: `"<Bob>" <bob@contoso.com>`.
fn quoted_name(text: &str) -> usize {
    let name = text.strip_prefix('"').and_then(|rest| rest.first_sign(b'"'));
    name.map_or(0, |end| end + 2)
}

/// `;name=value` and `;name` parameters, then what may trail an address.
fn is_tail(text: &str) -> bool {
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
    rest.chars().all(|c| is_trailing(c) || is_quote(c) || opener(c).is_some() || c.is_whitespace())
}

/// Matching quotes around the whole.
fn quotes(text: &str) -> Option<Span> {
    let (first, last) = (text.chars().next()?, text.chars().next_back()?);
    let inner = Span::new(first.len_utf8(), text.len().checked_sub(last.len_utf8())?);
    let matching = inner.start <= inner.end && closes_quote(first, last);
    // `"a" and "b"` is not one quoted thing; an apostrophe inside, as in o'brien, is nothing special.
    (matching && (first == '\'' || !inner.of(text).chars().any(|c| c == first))).then_some(inner)
}

/// The target of a Markdown link, `[Bob](mailto:bob@contoso.com)`.
fn link(text: &str) -> Option<Span> {
    if !text.starts_with('[') || !text.ends_with(')') {
        return None;
    }
    let (before, target) = text.split_at_last(b'(')?;
    before.ends_with(']').then(|| Span::new(text.len() - target.len(), text.len() - 1))
}

/// `(a@b.c)` or `[a@b.c]` around the whole text with exactly one `@` inside.
fn brackets(text: &str) -> Option<Span> {
    let (open, close) = match text.chars().next()? {
        '(' => ('(', ')'),
        '[' => ('[', ']'),
        _ => return None,
    };
    let mut depth = 0_usize;
    let mut ats = 0_usize;
    for (at, c) in text.char_indices() {
        ats += usize::from(c == '@');
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return (at + 1 == text.len() && ats == 1).then(|| Span::new(1, at));
            }
        }
    }
    None
}

//! Punctuation of the surrounding sentence at the ends of an address.

use crate::Span;
use crate::text::chars::{BRACKETS, is_quote, is_trailing};
use crate::text::source::Source;

/// Drops the surrounding sentence's punctuation, and unpaired brackets and quotes.
pub(super) fn ends(source: &mut Source<'_>) {
    let text = source.as_str();
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return;
    }
    // Each kind of brackets, and how many more of them open than close.
    let mut kinds = BRACKETS.map(|(open, close)| {
        let balance = text.chars().map(|c| isize::from(c == open) - isize::from(c == close)).sum::<isize>();
        (open, close, balance)
    });
    let (mut start, mut end) = (0, text.len());
    loop {
        let rest = Span::new(start, end).of(text);
        let (Some(first), Some(last)) = (rest.chars().next(), rest.chars().next_back()) else { break };
        if is_trailing(last) || is_quote(last) && !is_quote(first) {
            end -= last.len_utf8();
        } else if let Some(kind) = kinds.iter_mut().find(|kind| kind.1 == last && kind.2 < 0) {
            kind.2 += 1;
            end -= last.len_utf8();
        } else if let Some(kind) = kinds.iter_mut().find(|kind| kind.0 == first && kind.2 > 0) {
            kind.2 -= 1;
            start += first.len_utf8();
        } else {
            break;
        }
    }
    source.keep(Span::new(start, end));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_bracket_is_counted_by_itself() {
        let left = |text: &str| {
            let mut source = Source::new(text);
            ends(&mut source);
            source.as_str().to_owned()
        };
        for (open, close) in BRACKETS {
            for (other, _) in BRACKETS {
                let text = format!("{other}a{close}");
                assert_eq!(left(&text), if other == open { &text } else { "a" }, "{text}");
            }
            let pair = format!("{open}a{close}");
            assert_eq!(left(&format!("{open}{pair}")), pair);
            assert_eq!(left(&format!("{pair}{close}")), pair);
        }
    }
}

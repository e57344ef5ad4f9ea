//! Punctuation of the surrounding sentence at the ends of an address.

use crate::Span;
use crate::text::chars::{closer, is_quote, is_trailing, opener};
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
    let mut balance = Balance::of(text);
    let (mut start, mut end) = (0, text.len());
    loop {
        let rest = Span::new(start, end).of(text);
        let (Some(first), Some(last)) = (rest.chars().next(), rest.chars().next_back()) else { break };
        if is_trailing(last) {
            end -= last.len_utf8();
        } else if let Some(open) = opener(last).filter(|&open| balance.get(open) < 0) {
            *balance.of_bracket(open) += 1;
            end -= last.len_utf8();
        } else if is_quote(last) && !is_quote(first) {
            end -= last.len_utf8();
        } else if closer(first).is_some() && balance.get(first) > 0 {
            *balance.of_bracket(first) -= 1;
            start += first.len_utf8();
        } else {
            break;
        }
    }
    source.keep(Span::new(start, end));
}

/// The number of opening minus closing brackets, for each kind.
#[derive(Default)]
struct Balance {
    round: isize,
    square: isize,
    angle: isize,
    curly: isize,
}

impl Balance {
    fn of(text: &str) -> Self {
        let mut balance = Self::default();
        for c in text.chars() {
            if let Some(open) = opener(c) {
                *balance.of_bracket(open) -= 1;
            } else if closer(c).is_some() {
                *balance.of_bracket(c) += 1;
            }
        }
        balance
    }

    fn of_bracket(&mut self, open: char) -> &mut isize {
        match open {
            '(' => &mut self.round,
            '[' => &mut self.square,
            '<' => &mut self.angle,
            _ => &mut self.curly,
        }
    }

    fn get(&mut self, open: char) -> isize {
        *self.of_bracket(open)
    }
}

#[cfg(test)]
mod tests {
    use super::Balance;

    #[test]
    fn each_kind_of_bracket_is_counted_by_itself() {
        let kinds = ['(', '[', '<', '{'];
        for open in kinds {
            let mut balance = Balance::of(&format!("{open}a{open}"));
            for other in kinds {
                assert_eq!(balance.get(other), if other == open { 2 } else { 0 }, "{open} {other}");
            }
        }
        for (open, close) in kinds.into_iter().zip([')', ']', '>', '}']) {
            let mut balance = Balance::of(&format!("{open}a{close}{close}"));
            assert_eq!(balance.get(open), -1, "{open}");
        }
    }
}

//! The letters of a domain as a set, and the letters that look like others: `rn` like `m`, `vv` like `w`, `0` like `o`,
//! `1` and `i` like `l`. The terms are those of UTS #39: a *skeleton* has every confusable letter replaced.

/// A set of letters, one bit each. Characters that are not letters share the bits of letters, so two sets never differ
/// by more than their texts do.
#[derive(Clone, Copy)]
pub(super) struct Letters(u32);

impl Letters {
    /// The letters of a text.
    pub(super) fn of(text: &[u8]) -> Self {
        Self(text.iter().fold(0, |set, letter| set | 1 << (letter & 31)))
    }

    /// Whether one edit, or two letters inserted or deleted, can lead from one text to the other: either changes the
    /// set by at most two letters.
    pub(super) fn is_near(self, other: Self) -> bool {
        let different = self.0 ^ other.0;
        let without_one = different & different.wrapping_sub(1);
        without_one & without_one.wrapping_sub(1) == 0
    }
}

/// The first letter of the skeleton of a text, and the rest of the text.
fn first_of_skeleton(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [b'r', b'n', rest @ ..] => Some((b'm', rest)),
        [b'v', b'v', rest @ ..] => Some((b'w', rest)),
        [b'0', rest @ ..] => Some((b'o', rest)),
        [b'1' | b'i', rest @ ..] => Some((b'l', rest)),
        [byte, rest @ ..] => Some((*byte, rest)),
        [] => None,
    }
}

/// Whether two domains have the same skeleton.
pub(crate) fn same_skeleton(a: &[u8], b: &[u8]) -> bool {
    a.len() <= b.len() * 2 && skeleton(a).eq(skeleton(b))
}

fn skeleton(mut text: &[u8]) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let (letter, rest) = first_of_skeleton(text)?;
        text = rest;
        Some(letter)
    })
}

/// Whether a text has `0`, `1`, `rn` or `vv`. An `i` alone is far too common to be suspicious.
pub(super) fn has_confusables(text: &[u8]) -> bool {
    let (mut before, mut found) = (b'.', false);
    // Without branches, which take longer.
    for &byte in text {
        found |= (byte | 1 == b'1') | (before == b'r') & (byte == b'n') | (before == b'v') & (byte == b'v');
        before = byte;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skeletons() {
        for (a, b, same) in [
            ("0utl00k", "outlook", true),
            ("rnsn", "msn", true),
            ("1ivve", "liwe", true),
            ("outlook", "outloock", false),
            ("rnrnrn", "mmm", true),
            ("", "a", false),
        ] {
            assert_eq!(same_skeleton(a.as_bytes(), b.as_bytes()), same, "{a} {b}");
        }
    }

    #[test]
    fn confusables() {
        for (text, expected) in [
            ("hotrnail.com", true),
            ("h0tmail.com", true),
            ("vvork.com", true),
            ("invoice.net", false),
            ("r.n", false),
        ] {
            assert_eq!(has_confusables(text.as_bytes()), expected, "{text}");
        }
    }
}

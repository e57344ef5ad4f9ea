//! Letters that look like others: `rn` like `m`, `vv` like `w`, `0` like `o`, `1` and `i` like `l`. The terms are those
//! of UTS #39: a *skeleton* has every confusable letter replaced.

/// Whether two domains have the same skeleton.
pub(crate) fn same_skeleton(a: &[u8], b: &[u8]) -> bool {
    a.len() <= b.len() * 2 && skeleton(a).eq(skeleton(b))
}

fn skeleton(mut text: &[u8]) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let (letter, rest) = match text {
            [b'r', b'n', rest @ ..] => (b'm', rest),
            [b'v', b'v', rest @ ..] => (b'w', rest),
            [b'0', rest @ ..] => (b'o', rest),
            [b'1' | b'i', rest @ ..] => (b'l', rest),
            [byte, rest @ ..] => (*byte, rest),
            [] => return None,
        };
        text = rest;
        Some(letter)
    })
}

/// Whether a text has `0`, `1`, `rn` or `vv`. An `i` alone is far too common to be suspicious.
pub(super) fn has_confusables(text: &[u8]) -> bool {
    text.iter().any(|byte| matches!(byte, b'0' | b'1'))
        || text.windows(2).any(|pair| matches!(pair, b"rn" | b"vv"))
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

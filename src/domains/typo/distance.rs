//! Bounded distances between short byte strings.

/// Whether `a` becomes `b` by at most `budget` slips: a byte put in, left out or replaced, or two neighbours swapped
/// (Damerau-Levenshtein, no byte touched twice).
pub(super) fn slips(a: &[u8], b: &[u8], budget: u8) -> bool {
    within(a, b, budget, 1)
}

/// The same with a replaced byte counted as two, put in and left out: two replaced letters make another word.
pub(super) fn indels(a: &[u8], b: &[u8], budget: u8) -> bool {
    within(a, b, budget, 2)
}

fn within(mut a: &[u8], mut b: &[u8], budget: u8, replacing: u8) -> bool {
    if a.len().abs_diff(b.len()) > usize::from(budget) {
        return false;
    }
    while let ([x, after_x @ ..], [y, after_y @ ..]) = (a, b) {
        if x != y {
            let Some(left) = budget.checked_sub(1) else { return false };
            if let ([x, x2, a @ ..], [y, y2, b @ ..]) = (a, b)
                && x == y2
                && x2 == y
                && within(a, b, left, replacing)
            {
                return true;
            }
            return within(after_x, b, left, replacing)
                || within(a, after_y, left, replacing)
                || budget
                    .checked_sub(replacing)
                    .is_some_and(|left| within(after_x, after_y, left, replacing));
        }
        (a, b) = (after_x, after_y);
    }
    // One of them is used up; the rest of the other was put in.
    a.len() + b.len() <= usize::from(budget)
}

/// Whether two domains look the same once letters drawn with others are read as those: `rn` as `m`, `vv` as `w`,
/// `0` as `o`, `1` and `i` as `l`.
pub(crate) fn same_shape(a: &[u8], b: &[u8]) -> bool {
    a.len() <= b.len() * 2 && drawn(a).eq(drawn(b))
}

fn drawn(mut text: &[u8]) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let (shape, rest) = match text {
            [b'r', b'n', rest @ ..] => (b'm', rest),
            [b'v', b'v', rest @ ..] => (b'w', rest),
            [b'0', rest @ ..] => (b'o', rest),
            [b'1' | b'i', rest @ ..] => (b'l', rest),
            [byte, rest @ ..] => (*byte, rest),
            [] => return None,
        };
        text = rest;
        Some(shape)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(a: &str, b: &str, near: fn(&[u8], &[u8], u8) -> bool) -> u8 {
        (0..).find(|&budget| near(a.as_bytes(), b.as_bytes(), budget)).unwrap()
    }

    #[test]
    fn distances() {
        for (a, b, by_slips, by_indels) in [
            ("", "", 0, 0),
            ("", "ab", 2, 2),
            ("hotmail", "hotmail", 0, 0),
            ("hotmial", "hotmail", 1, 1),
            ("hotmil", "hotmail", 1, 1),
            ("hotmaiil", "hotmail", 1, 1),
            ("hotmajl", "hotmail", 1, 2),
            ("ca", "abc", 3, 3),
            ("hotmart", "hotmail", 2, 4),
            ("gmiol", "gmail", 2, 2),
        ] {
            for (a, b) in [(a, b), (b, a)] {
                assert_eq!((distance(a, b, slips), distance(a, b, indels)), (by_slips, by_indels), "{a} {b}");
            }
        }
    }

    #[test]
    fn shapes() {
        for (a, b, alike) in [
            ("0utl00k", "outlook", true),
            ("rnsn", "msn", true),
            ("1ivve", "liwe", true),
            ("outlook", "outloock", false),
            ("", "a", false),
        ] {
            assert_eq!(same_shape(a.as_bytes(), b.as_bytes()), alike, "{a} {b}");
        }
    }
}

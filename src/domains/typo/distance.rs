//! Bounded edit distances between short texts, by byte or by character.

/// Whether `a` becomes `b` by at most `budget` edits: a byte inserted, deleted or replaced, or two neighbours swapped
/// (optimal string alignment: no byte is edited twice).
pub(super) fn within_osa<T: PartialEq>(a: &[T], b: &[T], budget: u8) -> bool {
    within(a, b, budget, 1)
}

/// The same with a replaced byte counted as two edits, an insertion and a deletion: two replaced letters make another
/// word.
pub(super) fn within_indel<T: PartialEq>(a: &[T], b: &[T], budget: u8) -> bool {
    within(a, b, budget, 2)
}

/// Whether `typed` is `meant` with one character omitted or doubled, or with two neighbours swapped.
pub(super) fn within_simple_typo<T: PartialEq>(typed: &[T], meant: &[T]) -> bool {
    let same = typed.iter().zip(meant).take_while(|(x, y)| x == y).count();
    let before = same.checked_sub(1).and_then(|before| typed.get(before));
    let (Some(typed_rest), Some(meant_rest)) = (typed.get(same..), meant.get(same..)) else { return false };
    match (typed_rest, meant_rest) {
        ([a, b, typed @ ..], [c, d, meant @ ..]) if typed.len() == meant.len() => {
            a == d && b == c && typed == meant
        }
        (typed, [_, meant @ ..]) if typed == meant => true,
        ([extra, typed @ ..], meant) if typed == meant => before == Some(extra),
        _ => false,
    }
}

fn within<T: PartialEq>(mut a: &[T], mut b: &[T], budget: u8, replacing: u8) -> bool {
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
    // One of them is used up; the rest of the other was inserted, and it is no longer than the difference above.
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(a: &str, b: &str, within: fn(&[u8], &[u8], u8) -> bool) -> u8 {
        (0..).find(|&budget| within(a.as_bytes(), b.as_bytes(), budget)).unwrap()
    }

    #[test]
    fn distances() {
        for (a, b, osa, indel) in [
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
                assert_eq!(
                    (distance(a, b, within_osa), distance(a, b, within_indel)),
                    (osa, indel),
                    "{a} {b}"
                );
            }
        }
    }

    #[test]
    fn simple_typos() {
        for (typed, meant, is_one) in [
            ("live", "live", false),
            ("lvie", "live", true),
            ("liev", "live", true),
            ("lve", "live", true),
            ("liv", "live", true),
            ("livee", "live", true),
            ("llive", "live", true),
            // Another letter is another name.
            ("lixve", "live", false),
            ("love", "live", false),
            ("xlive", "live", false),
            ("evil", "live", false),
            ("li", "live", false),
            ("", "live", false),
        ] {
            assert_eq!(within_simple_typo(typed.as_bytes(), meant.as_bytes()), is_one, "{typed} {meant}");
        }
    }

    #[test]
    fn a_doubled_letter_is_all_that_differs() {
        assert!(within_simple_typo(b"aabc", b"abc"));
        assert!(!within_simple_typo(b"aabcd", b"abxy"));
    }
}

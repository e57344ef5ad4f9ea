//! The letters of a domain as a set, and the letters that look like others: `rn` like `m`, `vv` like `w`, `0` like `o`,
//! `1` and `i` like `l`. The terms are those of UTS #39: a *skeleton* has every confusable letter replaced.

/// A set of letters, one bit each. Characters that are not letters share the bits of letters, so two sets never differ
/// by more than their texts do.
#[derive(Clone, Copy)]
pub(super) struct Letters(u32);

impl Letters {
    /// The set of no letters.
    pub(super) const NONE: Self = Self(0);

    /// This set and one letter.
    pub(super) const fn with(self, letter: u8) -> Self {
        Self(self.0 | 1 << (letter & 31))
    }

    /// The letters of a text.
    #[inline(always)]
    pub(super) const fn of(text: &[u8]) -> Self {
        let mut set = Self::NONE;
        let mut rest = text;
        while let [byte, tail @ ..] = rest {
            set = set.with(*byte);
            rest = tail;
        }
        set
    }

    /// The letters of a text's skeleton, and how long the skeleton is.
    pub(super) const fn of_skeleton(text: &[u8]) -> (Self, usize) {
        let (mut set, mut length, mut rest) = (Self::NONE, 0, text);
        while let Some((letter, tail)) = first_of_skeleton(rest) {
            set = set.with(letter);
            length += 1;
            rest = tail;
        }
        (set, length)
    }

    /// The letters of both.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one edit, or two letters inserted or deleted, can lead from one text to the other: either changes the
    /// set by at most two letters.
    #[inline(always)]
    pub(super) const fn is_near(self, other: Self) -> bool {
        let different = self.0 ^ other.0;
        let without_one = different & different.wrapping_sub(1);
        without_one & without_one.wrapping_sub(1) == 0
    }

    /// Whether any of the sets is [near](Self::is_near).
    #[inline(always)]
    pub(super) fn is_near_any(self, sets: &[Self]) -> bool {
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        return simd::is_near_any(self, sets);
        #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
        sets.iter().any(|&other| self.is_near(other))
    }

    /// Whether this is the same set.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 == other.0
    }
}

/// The first letter of the skeleton of a text, and the rest of the text.
#[inline(always)]
const fn first_of_skeleton(text: &[u8]) -> Option<(u8, &[u8])> {
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

/// [`has_confusables`] for the bytes of a block that `text` marks: adjacent ones, a bit each.
#[inline(always)]
pub(super) fn has_confusables_at(block: &[u8; 64], text: u64) -> bool {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    return simd::confusables(block, text) & text != 0;
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    {
        let (start, length) = (text.trailing_zeros() as usize, text.count_ones() as usize);
        block.get(start..start + length).is_some_and(has_confusables)
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd {
    use core::arch::wasm32::{
        u8x16_splat, u32x4, u32x4_eq, u32x4_splat, u32x4_sub, v128_and, v128_any_true, v128_or, v128_xor,
    };

    use super::Letters;
    use crate::text::simd::{bits, equal, load};

    /// Where `0` and `1` are and where `rn` and `vv` end, as far as the marked text goes.
    #[inline(always)]
    pub(super) fn confusables(block: &[u8; 64], text: u64) -> u64 {
        let (mut digits, mut r, mut n, mut v) = (0, 0, 0, 0);
        let (quarters, _) = block.as_chunks::<16>();
        let length = 64 - text.leading_zeros() as usize;
        for (number, quarter) in quarters.iter().enumerate().take(length / 16 + 1) {
            let bytes = load(quarter);
            digits |= bits(number, equal(v128_or(bytes, u8x16_splat(1)), b'1'));
            r |= bits(number, equal(bytes, b'r'));
            n |= bits(number, equal(bytes, b'n'));
            v |= bits(number, equal(bytes, b'v'));
        }
        digits | r << 1 & n | v << 1 & v
    }

    #[inline(always)]
    pub(super) fn is_near_any(set: Letters, sets: &[Letters]) -> bool {
        let one = u32x4_splat(1);
        let mut found = u32x4_splat(0);
        let (fours, rest) = sets.as_chunks::<4>();
        for &[a, b, c, d] in fours {
            let different = v128_xor(u32x4(a.0, b.0, c.0, d.0), u32x4_splat(set.0));
            let left = v128_and(different, u32x4_sub(different, one));
            let left = v128_and(left, u32x4_sub(left, one));
            found = v128_or(found, u32x4_eq(left, u32x4_splat(0)));
        }
        v128_any_true(found) || rest.iter().any(|&other| set.is_near(other))
    }
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
    fn a_skeleton_has_its_length() {
        assert_eq!(Letters::of_skeleton(b"rnsn.c0rn").1, "msn.com".len());
    }

    #[test]
    fn confusables_in_a_block() {
        for (text, expected) in [
            ("hotrnail.com", true),
            ("h0tmail.com", true),
            ("vvork.com", true),
            ("invoice.net", false),
            ("r.n", false),
        ] {
            assert_eq!(has_confusables(text.as_bytes()), expected, "{text}");
            for start in [0, 13, 40] {
                let mut block = [b'0'; 64];
                block[start..start + text.len()].copy_from_slice(text.as_bytes());
                let marks = ((1 << text.len()) - 1) << start;
                assert_eq!(has_confusables_at(&block, marks), expected, "{text} at {start}");
            }
        }
    }
}

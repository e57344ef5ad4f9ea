//! The same sixty-four bytes through 128-bit registers of WebAssembly.

use core::arch::wasm32::{
    u8x16_add_sat, u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_shr, u8x16_splat, u8x16_sub, u8x16_swizzle,
    u32x4, u32x4_eq, u32x4_splat, u32x4_sub, u64x2, v128, v128_and, v128_any_true, v128_or, v128_xor,
};

use super::{
    BLOCK, Marks,
    classes::{Classes, FIRST_ALNUM},
};

/// Looks at a block, or at more than the first `length` bytes of it.
#[inline(always)]
pub(super) fn marks(block: &[u8; BLOCK], length: usize, classes: &Classes) -> Marks {
    let (low, high) = (load(&classes.low), load(&classes.high));
    let mut marks = Marks::default();
    let (quarters, _) = block.as_chunks::<16>();
    for (number, quarter) in quarters.iter().enumerate().take(length / 16 + 1) {
        let bytes = load(quarter);
        let class = v128_and(
            u8x16_swizzle(low, v128_and(bytes, u8x16_splat(15))),
            u8x16_swizzle(high, u8x16_shr(bytes, 4)),
        );
        marks.end |= at(number, v128_or(equal(bytes, b'\n'), equal(bytes, b'\r')));
        marks.at |= at(number, equal(bytes, b'@'));
        marks.dot |= at(number, equal(bytes, b'.'));
        marks.hyphen |= at(number, equal(bytes, b'-'));
        marks.digit |= at(number, class);
        marks.alnum |= at(number, from(class, FIRST_ALNUM));
        marks.local |= at(number, from(class, 1));
        marks.upper |= at(number, u8x16_lt(u8x16_sub(bytes, u8x16_splat(b'A')), u8x16_splat(26)));
    }
    marks
}

/// `0`, `1`, and the ends of `rn` and `vv`, as far as the marked text reaches.
#[inline(always)]
pub(super) fn drawn(block: &[u8; BLOCK], text: u64) -> u64 {
    let (mut digits, mut r, mut n, mut v) = (0, 0, 0, 0);
    let (quarters, _) = block.as_chunks::<16>();
    let length = BLOCK - text.leading_zeros() as usize;
    for (number, quarter) in quarters.iter().enumerate().take(length / 16 + 1) {
        let bytes = load(quarter);
        digits |= at(number, equal(v128_or(bytes, u8x16_splat(1)), b'1'));
        r |= at(number, equal(bytes, b'r'));
        n |= at(number, equal(bytes, b'n'));
        v |= at(number, equal(bytes, b'v'));
    }
    digits | r << 1 & n | v << 1 & v
}

/// Whether any of the sets differs from this one by two members at most.
#[inline(always)]
pub(super) fn any_near(sets: &[u32], set: u32) -> bool {
    let one = u32x4_splat(1);
    let mut found = u32x4_splat(0);
    let (fours, rest) = sets.as_chunks::<4>();
    for &[a, b, c, d] in fours {
        let different = v128_xor(u32x4(a, b, c, d), u32x4_splat(set));
        let left = v128_and(different, u32x4_sub(different, one));
        let left = v128_and(left, u32x4_sub(left, one));
        found = v128_or(found, u32x4_eq(left, u32x4_splat(0)));
    }
    v128_any_true(found) || rest.iter().any(|&other| super::is_near(other, set))
}

// Functions and not closures: what is made as small as can be would call closures.

#[inline(always)]
fn equal(bytes: v128, byte: u8) -> v128 {
    u8x16_eq(bytes, u8x16_splat(byte))
}

/// Adding lifts every class from the named one on into the highest bit, which is the one that a mask takes.
#[inline(always)]
fn from(class: v128, first: u8) -> v128 {
    u8x16_add_sat(class, u8x16_splat(0x80 - first))
}

/// What was found in one of the quarters, where it is in the block.
#[inline(always)]
fn at(quarter: usize, found: v128) -> u64 {
    u64::from(u8x16_bitmask(found)) << (16 * quarter)
}

#[inline(always)]
fn load(bytes: &[u8; 16]) -> v128 {
    let both = u128::from_le_bytes(*bytes);
    u64x2(both as u64, (both >> 64) as u64)
}

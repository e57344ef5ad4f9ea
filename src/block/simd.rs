//! The same sixty-four bytes through 128-bit registers of WebAssembly.

use core::arch::wasm32::{
    u8x16_add_sat, u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_shr, u8x16_splat, u8x16_sub, u8x16_swizzle,
    u64x2, v128, v128_and, v128_or,
};

use super::{
    BLOCK, Marks,
    classes::{Classes, FIRST_ALNUM},
};

/// Looks at a block.
#[inline(always)]
pub(super) fn marks(block: &[u8; BLOCK], classes: &Classes) -> Marks {
    let (low, high) = (load(&classes.low), load(&classes.high));
    let mut marks = Marks::default();
    let (quarters, _) = block.as_chunks::<16>();
    for (number, quarter) in quarters.iter().enumerate() {
        let bytes = load(quarter);
        let is = |byte| u8x16_eq(bytes, u8x16_splat(byte));
        let class = v128_and(
            u8x16_swizzle(low, v128_and(bytes, u8x16_splat(15))),
            u8x16_swizzle(high, u8x16_shr(bytes, 4)),
        );
        // Adding lifts every class from the named one on into the highest bit, which is the one that the mask takes.
        let from = |first: u8| u8x16_add_sat(class, u8x16_splat(0x80 - first));
        let place = |found: v128| u64::from(u8x16_bitmask(found)) << (16 * number);
        marks.end |= place(v128_or(is(b'\n'), is(b'\r')));
        marks.at |= place(is(b'@'));
        marks.dot |= place(is(b'.'));
        marks.hyphen |= place(is(b'-'));
        marks.digit |= place(class);
        marks.alnum |= place(from(FIRST_ALNUM));
        marks.local |= place(from(1));
        marks.upper |= place(u8x16_lt(u8x16_sub(bytes, u8x16_splat(b'A')), u8x16_splat(26)));
    }
    marks
}

/// `0`, `1`, and the ends of `rn` and `vv`.
#[inline(always)]
pub(super) fn drawn(block: &[u8; BLOCK]) -> u64 {
    let (mut digits, mut r, mut n, mut v) = (0, 0, 0, 0);
    let (quarters, _) = block.as_chunks::<16>();
    for (number, quarter) in quarters.iter().enumerate() {
        let bytes = load(quarter);
        let is = |bytes, byte| u64::from(u8x16_bitmask(u8x16_eq(bytes, u8x16_splat(byte)))) << (16 * number);
        digits |= is(v128_or(bytes, u8x16_splat(1)), b'1');
        r |= is(bytes, b'r');
        n |= is(bytes, b'n');
        v |= is(bytes, b'v');
    }
    digits | r << 1 & n | v << 1 & v
}

#[inline(always)]
fn load(bytes: &[u8; 16]) -> v128 {
    let both = u128::from_le_bytes(*bytes);
    u64x2(both as u64, (both >> 64) as u64)
}

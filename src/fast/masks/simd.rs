//! The same masks with 128-bit SIMD in WebAssembly.

use core::arch::wasm32::{
    u8x16_add_sat, u8x16_lt, u8x16_shr, u8x16_splat, u8x16_sub, u8x16_swizzle, v128, v128_and, v128_or,
};

use super::{
    BLOCK, Marks,
    classes::{Classes, FIRST_ALNUM},
};
use crate::text::simd::{bits, equal, load};

/// Classifies at least the first `length` bytes; later bits are unspecified.
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
        marks.end |= bits(number, v128_or(equal(bytes, b'\n'), equal(bytes, b'\r')));
        marks.at |= bits(number, equal(bytes, b'@'));
        marks.dot |= bits(number, equal(bytes, b'.'));
        marks.hyphen |= bits(number, equal(bytes, b'-'));
        marks.digit |= bits(number, class);
        marks.alnum |= bits(number, from(class, FIRST_ALNUM));
        marks.local |= bits(number, from(class, 1));
        marks.upper |= bits(number, u8x16_lt(u8x16_sub(bytes, u8x16_splat(b'A')), u8x16_splat(26)));
    }
    marks
}

/// Sets the highest bit, which becomes the mask, of every class from `first` on.
#[inline(always)]
fn from(class: v128, first: u8) -> v128 {
    u8x16_add_sat(class, u8x16_splat(0x80 - first))
}

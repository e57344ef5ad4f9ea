//! The same masks with 128-bit SIMD in WebAssembly.
//!
//! Functions rather than closures: at `opt-level = "z"` LLVM does not inline closures.

use core::arch::wasm32::{
    u8x16_add_sat, u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_shr, u8x16_splat, u8x16_sub, u8x16_swizzle,
    u64x2, v128, v128_and, v128_or,
};

use super::{
    BLOCK, Marks,
    classes::{Classes, FIRST_ALNUM},
};

/// Classifies at least the first `length` bytes; later bits are unspecified.
#[inline(always)]
pub(super) fn marks(block: &[u8; BLOCK], length: usize, classes: &Classes) -> Marks {
    let (halves, _) = block.as_chunks::<32>();
    let [first, second] = halves else { return Marks::default() };
    let first = half(first, classes);
    if length < 32 {
        return first;
    }
    let second = half(second, classes);
    Marks {
        end: first.end | second.end << 32,
        at: first.at | second.at << 32,
        dot: first.dot | second.dot << 32,
        hyphen: first.hyphen | second.hyphen << 32,
        digit: first.digit | second.digit << 32,
        alnum: first.alnum | second.alnum << 32,
        upper: first.upper | second.upper << 32,
        local: first.local | second.local << 32,
    }
}

/// Two registers at once, so that no mask is shifted by a variable.
#[inline(always)]
fn half(bytes: &[u8; 32], classes: &Classes) -> Marks {
    let (quarters, _) = bytes.as_chunks::<16>();
    let [first, second] = quarters else { return Marks::default() };
    let (a, b) = (load(first), load(second));
    let (class_a, class_b) = (class(a, classes), class(b, classes));
    Marks {
        end: both(line_end(a), line_end(b)),
        at: both(equal(a, b'@'), equal(b, b'@')),
        dot: both(equal(a, b'.'), equal(b, b'.')),
        hyphen: both(equal(a, b'-'), equal(b, b'-')),
        digit: both(class_a, class_b),
        alnum: both(from(class_a, FIRST_ALNUM), from(class_b, FIRST_ALNUM)),
        upper: both(upper(a), upper(b)),
        local: both(from(class_a, 1), from(class_b, 1)),
    }
}

#[inline(always)]
fn both(first: v128, second: v128) -> u64 {
    bits(0, first) | bits(1, second)
}

#[inline(always)]
fn line_end(bytes: v128) -> v128 {
    v128_or(equal(bytes, b'\n'), equal(bytes, b'\r'))
}

#[inline(always)]
fn upper(bytes: v128) -> v128 {
    u8x16_lt(u8x16_sub(bytes, u8x16_splat(b'A')), u8x16_splat(26))
}

/// The classes of sixteen bytes.
#[inline(always)]
fn class(bytes: v128, classes: &Classes) -> v128 {
    v128_and(
        u8x16_swizzle(load(&classes.low), v128_and(bytes, u8x16_splat(15))),
        u8x16_swizzle(load(&classes.high), u8x16_shr(bytes, 4)),
    )
}

/// Sets the highest bit, which becomes the mask, of every class from `first` on.
#[inline(always)]
fn from(class: v128, first: u8) -> v128 {
    u8x16_add_sat(class, u8x16_splat(0x80 - first))
}

#[inline(always)]
fn load(bytes: &[u8; 16]) -> v128 {
    let both = u128::from_le_bytes(*bytes);
    u64x2(both as u64, (both >> 64) as u64)
}

/// All ones in each lane whose byte is equal to `byte`.
#[inline(always)]
fn equal(bytes: v128, byte: u8) -> v128 {
    u8x16_eq(bytes, u8x16_splat(byte))
}

/// The top bit of each of 16 bytes, shifted to the position of this quarter in a 64-bit mask.
#[inline(always)]
fn bits(quarter: usize, found: v128) -> u64 {
    u64::from(u8x16_bitmask(found)) << (16 * quarter)
}

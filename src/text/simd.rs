//! Sixteen bytes in one 128-bit register of WebAssembly.
//!
//! Functions rather than closures: at `opt-level = "z"` LLVM does not inline closures.

use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128};

#[inline(always)]
pub(crate) fn load(bytes: &[u8; 16]) -> v128 {
    let both = u128::from_le_bytes(*bytes);
    u64x2(both as u64, (both >> 64) as u64)
}

/// All ones where a byte is this one.
#[inline(always)]
pub(crate) fn equal(bytes: v128, byte: u8) -> v128 {
    u8x16_eq(bytes, u8x16_splat(byte))
}

/// One bit for each byte of a quarter of 64 bytes, from its highest bit, at its place among the 64.
#[inline(always)]
pub(crate) fn bits(quarter: usize, found: v128) -> u64 {
    u64::from(u8x16_bitmask(found)) << (16 * quarter)
}

//! Sixteen bytes in one 128-bit register of WebAssembly.
//!
//! Functions rather than closures: at `opt-level = "z"` LLVM does not inline closures.

use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128};

#[inline(always)]
pub(crate) fn load(bytes: &[u8; 16]) -> v128 {
    let both = u128::from_le_bytes(*bytes);
    u64x2(both as u64, (both >> 64) as u64)
}

/// All ones in each lane whose byte is equal to `byte`.
#[inline(always)]
pub(crate) fn equal(bytes: v128, byte: u8) -> v128 {
    u8x16_eq(bytes, u8x16_splat(byte))
}

/// The top bit of each of 16 bytes, shifted to the position of this quarter in a 64-bit mask.
#[inline(always)]
pub(crate) fn bits(quarter: usize, found: v128) -> u64 {
    u64::from(u8x16_bitmask(found)) << (16 * quarter)
}

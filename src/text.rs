//! The text being cleaned, with the origin of each byte, and character classes.

pub(crate) mod ascii_set;
pub(crate) mod chars;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) mod simd;
pub(crate) mod source;

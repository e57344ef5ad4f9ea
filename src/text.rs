//! What was pasted, and where each of its bytes came from.

pub(crate) mod ascii_set;
pub(crate) mod chars;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) mod simd;
pub(crate) mod source;

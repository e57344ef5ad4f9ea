//! What was pasted, and where each of its bytes came from.

pub(crate) mod ascii_set;
pub(crate) mod chars;
pub(crate) mod source;

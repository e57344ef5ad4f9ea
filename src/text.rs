//! The text being cleaned, with the origin of each byte, and character classes.

pub(crate) mod ascii_set;
pub(crate) mod chars;
pub(crate) mod source;

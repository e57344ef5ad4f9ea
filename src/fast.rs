//! Delete this folder, call [`Rules::convert`](crate::Rules::convert) instead, and nothing changes but the time.

mod consumers;
mod domain_set;
#[cfg(feature = "words")]
pub mod lines;
pub(crate) mod masks;
pub mod single;

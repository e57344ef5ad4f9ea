//! What to type so that a Lync user and a Skype user find each other.
//!
//! Text goes in, an address and everything to do with it come out.
//!
//! No I/O, no DOM, no clock, no randomness, and no words but behind feature `words`.

mod address;
#[cfg(feature = "page-words")]
pub mod admin;
mod block;
#[cfg(feature = "words")]
pub mod bulk;
mod chars;
mod clean;
pub mod client;
mod conversion;
mod convert;
mod direction;
mod domain;
mod domain_set;
mod findings;
#[cfg(feature = "words")]
pub mod guide;
pub mod host;
mod inspect;
#[cfg(feature = "words")]
pub mod json;
mod kind;
pub mod lists;
mod local_part;
pub mod lookalike;
mod notice;
#[cfg(feature = "words")]
pub mod plan;
pub mod policy;
mod punycode;
pub mod quick;
mod signs;
mod source;
mod span;
#[cfg(feature = "words")]
mod spell;
pub mod suggest;
#[cfg(feature = "words")]
pub mod trouble;
#[cfg(feature = "words")]
pub mod words;

pub use address::{ImAddress, MicrosoftAccount, SipUri};
pub use client::ClientId;
pub use conversion::{Certainty, Conversion, Converted, Refused, Rule};
pub use convert::convert;
pub use direction::{Direction, Task};
pub use inspect::{Inspection, Kind, inspect};
pub use notice::{Change, Code, Notice, Severity};
pub use policy::Policy;
pub use span::Span;
#[cfg(feature = "words")]
pub use spell::{spell, spell_parts};
#[cfg(feature = "words")]
pub use words::{Key, Words};

//! What to type so that a Lync user and a Skype user find each other.
//!
//! Text goes in, an address and everything to do with it come out.
//!
//! No I/O, no DOM, no clock, no randomness, and no words but behind feature `words`.

// In the order in which one may know another: each only those above it.
mod address;
mod clean;
pub mod client;
mod convert;
pub mod domains;
pub mod fast;
#[cfg(feature = "words")]
pub mod guide;
pub mod policy;
mod report;
mod text;
#[cfg(feature = "words")]
pub mod words;

pub use address::{ImAddress, MicrosoftAccount, SipUri, idna};
pub use client::ClientId;
pub use convert::Rules;
pub use convert::inspect::{Inspection, Kind};
pub use convert::outcome::{Certainty, Conversion, Converted};
#[cfg(feature = "words")]
pub use guide::spell::{spell, spell_parts};
pub use policy::Policy;
pub use report::notice::{Change, Code, Notice, Severity};
pub use report::refused::Refused;
pub use report::rule::Rule;
pub use report::span::Span;
pub use report::task::{Direction, Task};
#[cfg(feature = "words")]
pub use words::{Key, Words};

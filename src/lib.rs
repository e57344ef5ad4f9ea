//! What to type so that a Lync user and a Skype user find each other.
//!
//! A Lync user adds a Skype user by Microsoft account, and most of these have to be rewritten first: `bob@contoso.com`
//! is typed `bob(contoso.com)@msn.com`. A Skype user adds a Lync user by SIP address, which is never rewritten.
//! [`Rules::convert`] takes what people paste and returns the address to type, or everything that is wrong with the text:
//!
//! ```
//! use lync_skype::{Code, Rules, Task};
//!
//! let rules = Rules::default();
//! let converted = rules.convert("Bob <bob@contoso.com>", Task::ToSkype)?;
//! assert_eq!(converted.address, "bob(contoso.com)@msn.com");
//!
//! let refused = rules.convert("bob@@contoso.com", Task::ToSkype).unwrap_err();
//! let problem = &refused.problems[0];
//! assert_eq!((problem.code, problem.span.range()), (Code::SeveralAt, 4..5));
//! assert_eq!(problem.suggestion.as_deref(), Some("bob@contoso.com"));
//! # Ok::<(), lync_skype::Refused>(())
//! ```
//!
//! A help desk sets a [`Policy`]. With feature `words`, notices have messages, and [`guide::guide`] returns the steps
//! for both people:
//!
//! ```
//! # #[cfg(feature = "words")] {
//! use lync_skype::guide::{GuideRequest, Network, guide};
//! use lync_skype::{ClientId, Direction, Policy, Rules, Words};
//!
//! let mut policy = Policy::default();
//! policy.organisation.sip_domains.push("fabrikam.com".parse().unwrap());
//! let rules = Rules::from(policy);
//! let request = GuideRequest {
//!     address: Some("bob@contoso.com"),
//!     client: Some(ClientId::Lync2013),
//!     ..GuideRequest::new(Direction::ToSkype, Network::Skype, &rules)
//! };
//! let guide = guide(&request, &Words::ENGLISH);
//! assert!(guide.yours.steps.iter().any(|step| step.text.plain().contains("bob(contoso.com)@msn.com")));
//! # }
//! ```
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `words` | messages, guides, spelling and the line converter, with English compiled in; other languages are packs |
//! | `idna` | [`idna::to_ascii`]: UTS 46 for domains that are not ASCII, by the crate `idna`. In a browser `URL` does it |
//! | `serde` | `Deserialize` for [`policy::Value`], so that a policy can be read from JSON |
//!
//! None is enabled by default. The crate does no I/O and uses neither clock nor randomness.
//! The rules of conversion are in `docs/rules.md` of the repository.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod address;
mod clean;
pub mod client;
mod convert;
pub mod domains;
#[doc(hidden)]
pub mod fast;
#[cfg(feature = "words")]
pub mod guide;
mod named;
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
pub use fast::lines;
#[cfg(feature = "words")]
pub use guide::spell::{spell, spell_parts};
pub use named::UnknownName;
pub use policy::Policy;
pub use report::notice::{Change, Code, Notice, Severity};
pub use report::refused::Refused;
pub use report::rule::Rule;
pub use report::span::Span;
pub use report::task::{Direction, Task};
#[doc(hidden)]
pub use text::chars::is_invisible;
#[cfg(feature = "words")]
pub use words::{Key, Words};

/// Tests the example in the README.
#[cfg(doctest)]
#[doc = include_str!("README.md")]
struct Readme;

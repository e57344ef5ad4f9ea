//! The three kinds of address as parsed types: a value proves that its text is valid.

pub(crate) mod domain;
pub mod idna;
mod im_address;
pub(crate) mod local_part;
mod microsoft_account;
pub(crate) mod punycode;
mod sip_uri;

use crate::report::Report;
use crate::text::chars::AsciiSearch;
use crate::{Code, Span};

pub use im_address::{ImAddress, ROUTING_DOMAIN};
pub(crate) use im_address::{
    decoration, ends_im_address, has_brackets, inner_account, misdecorated, parse_decorated,
};
pub use microsoft_account::MicrosoftAccount;
pub use sip_uri::SipUri;

/// `local@domain`, validated by the caller.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Parts {
    text: String,
    // The offset of the last `@`.
    at: usize,
}

impl Parts {
    fn new(local: &str, domain: &str) -> Self {
        let mut text = String::with_capacity(local.len() + 1 + domain.len());
        text.push_str(local);
        text.push('@');
        text.push_str(domain);
        Self { text, at: local.len() }
    }

    fn local(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    fn domain(&self) -> &str {
        self.text.get(self.at + 1..).unwrap_or_default()
    }
}

impl From<Parts> for String {
    fn from(parts: Parts) -> Self {
        parts.text
    }
}

macro_rules! shared {
    ($name:ident) => {
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$name> for String {
            fn from(address: $name) -> Self {
                address.0.into()
            }
        }
    };
}

shared!(MicrosoftAccount);
shared!(SipUri);
shared!(ImAddress);

/// Splits at the last `@`, and reports every `@` but the first.
fn split<'a>(text: &'a str, report: &mut Report) -> Option<(&'a str, &'a str)> {
    let parts = text.rsplit_once_byte(b'@');
    let Some((local, _)) = parts else {
        report.add(Code::NoAt, Span::empty(text.len()));
        return None;
    };
    if let Some((_, rest)) = local.split_once_byte(b'@') {
        let start = local.len() - rest.len();
        let rest = text.get(start..).unwrap_or_default();
        report.runs(rest, start, |c, _| (c == '@').then_some(Code::SeveralAt));
    }
    parts
}

/// The text with its domains in lower case; lengths and offsets do not change.
fn with_lower_domain(text: &str) -> String {
    let mut lower = text.to_owned();
    if let Some(domain) = text.rfind_byte(b'@').and_then(|at| lower.get_mut(at..)) {
        domain.make_ascii_lowercase();
    }
    lower
}

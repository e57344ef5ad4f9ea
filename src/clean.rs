//! Extracts the address from pasted text: `docs/rules.md`, section 2.

mod characters;
mod ends;
mod label;
pub(crate) mod not_an_address;
mod scheme;
mod several;
mod steps;
mod tags;
mod tail;
mod unwrap;

use crate::address::domain::{self as address_domain, is_ascii_domain};
use crate::address::idna::ToAscii;
use crate::report::Report;
use crate::text::chars::{AsciiSearch, USUAL};
use crate::text::source::Source;
use crate::{Code, Span, Task};

use characters::characters;
use ends::ends;
pub(crate) use scheme::{Scheme, decoded};
pub(crate) use several::is_local;
use steps::Cleaner;
pub(crate) use tags::{apart as with_tags_apart, rendered as with_tags_rendered};
pub(crate) use tail::{Secret, password};

/// The findings of cleaning other than the cleaned text.
#[derive(Clone, Debug, Default)]
pub(crate) struct CleanReport {
    /// The kind, if it is not an address; determined before cleaning would hide it.
    pub(crate) kind: Option<Code>,
    /// Two or more different complete addresses.
    pub(crate) several: Vec<Span>,
    /// The one of them that is marked as the primary address.
    pub(crate) meant: Option<Span>,
    /// The scheme that was dropped.
    pub(crate) scheme: Option<Scheme>,
    /// Schemes that are not for addresses, as spans of the input.
    pub(crate) foreign: Vec<Span>,
    /// The remaining text is the rest of a link, including its path.
    pub(crate) is_link: bool,
    /// There was nothing to clean: only letters, digits and punctuation of addresses.
    pub(crate) is_plain: bool,
}

impl CleanReport {
    /// Whether the remaining text may be an address and nothing else was refused.
    pub(crate) fn is_ordinary(&self) -> bool {
        self.kind.is_none() && self.several.is_empty() && self.foreign.is_empty() && !self.is_link
    }
}

/// Cleans `source` in place.
///
/// An IM address ends in `routing_domain` or the documented one.
pub(crate) fn clean(source: &mut Source<'_>, task: Task, routing_domain: &str) -> CleanReport {
    if is_clean(source.as_str()) {
        return CleanReport { is_plain: true, ..CleanReport::default() };
    }
    let mut cleaner = Cleaner::new(source, task);
    let is_finished = cleaner.run_steps();
    if !is_finished {
        cleaner.decode(routing_domain);
    }
    cleaner.report
}

/// Whether a text begins with a label or a scheme.
pub(crate) fn is_labelled(text: &str) -> bool {
    label::strip(text).is_some() || scheme::strip(text).is_some() || scheme::strip_foreign(text).is_some()
}

/// Whether there is nothing to clean: only letters, digits and punctuation of addresses.
pub(crate) fn is_clean(text: &str) -> bool {
    let Some((local, domain)) = text.split_once_byte(b'@') else { return false };
    local.bytes().all(|byte| USUAL.has(byte))
        && domain.bytes().all(|byte| USUAL.has(byte) && !byte.is_ascii_uppercase())
        && domain.ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// Cleans and validates a single domain, as in a policy. Returns ASCII in lower case; a leading `@` is dropped.
pub(crate) fn domain(text: &str, to_ascii: ToAscii) -> Option<String> {
    let mut source = Source::new(text);
    characters(&mut source);
    source.trim();
    ends(&mut source);
    let domain = source.as_str();
    let domain = domain.strip_prefix('@').unwrap_or(domain).to_ascii_lowercase();
    let checked = address_domain::check(&domain, 0, to_ascii, &mut Report::default())?;
    // Elsewhere the address has been split at the `@`, so it is not checked for one; here it has not.
    is_ascii_domain(&checked.ascii).then(|| checked.ascii.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{domain, is_clean};
    use crate::address::idna::no_idna;

    #[test]
    fn domains_by_themselves() {
        for (text, expected) in [
            (" @Contoso.COM. ", Some("contoso.com")),
            ("\u{200b}contoso.com", Some("contoso.com")),
            ("help@contoso.com", None),
            ("contoso.com@", None),
            ("contoso", None),
            ("bob(contoso.com)", None),
            ("", None),
        ] {
            assert_eq!(domain(text, no_idna).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn an_address_of_letters_digits_and_usual_signs_is_clean() {
        for (text, expected) in [
            ("Bob.S_m-i+th2@contoso-2.com", true),
            ("bob@Contoso.com", false),
            ("bob@contoso.com.", false),
            ("bob#@contoso.com", false),
            ("bob@contoso#.com", false),
            ("bob", false),
        ] {
            assert_eq!(is_clean(text), expected, "{text}");
        }
    }
}

//! Extracts the address from pasted text: `docs/rules.md`, section 2.

mod characters;
mod ends;
mod label;
pub(crate) mod not_an_address;
mod scheme;
mod several;
mod tags;
mod tail;
mod unwrap;

use crate::address::domain::{self as address_domain, is_ascii_domain, is_letter, is_plausible};
use crate::address::ends_im_address;
use crate::address::idna::ToAscii;
use crate::report::Report;
use crate::text::ascii_set::AsciiSet;
use crate::text::chars::{AsciiSearch, USUAL, is_closing, is_quote};
use crate::text::source::{Edit, Source};
use crate::{Code, Span, Task};

use characters::characters;
use ends::ends;
pub(crate) use scheme::{Scheme, decoded};
pub(crate) use several::is_local;
pub(crate) use tags::{apart as with_tags_apart, rendered as with_tags_rendered};
pub(crate) use tail::{Secret, password};

/// The maximum length of a text that is unwrapped layer by layer. Longer texts are not addresses.
const LONGEST_PEELED: usize = 2048;

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

// The characters that each step below looks for. If the text has none of them, the step is skipped.
const SPACE: AsciiSet = AsciiSet::of(b"\t\n\x0b\x0c\r ");
// After a scheme, `%3C` is treated as `<`.
const WRAPPING: AsciiSet = AsciiSet::of(b"<>[(\"'*_`~% \t\n\r");
const LABEL: AsciiSet = AsciiSet::of(b":=|/%");
const AFTER_HOST: AsciiSet = AsciiSet::of(b":;?%");
const SLASH: AsciiSet = AsciiSet::of(b"/");
const ESCAPE: AsciiSet = AsciiSet::of(b"%");
// The kinds that are no addresses are recognized by these.
const OF_A_KIND: AsciiSet = AsciiSet::of(b":/=");
const CAPITALS: AsciiSet = AsciiSet::of(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// Cleans `source` in place.
///
/// An IM address ends in `routing_domain` or the documented one.
pub(crate) fn clean(source: &mut Source<'_>, task: Task, routing_domain: &str) -> CleanReport {
    let mut report = CleanReport::default();
    if is_clean(source.as_str()) {
        report.is_plain = true;
        return report;
    }
    characters(source);
    let mut set = AsciiSet::of(source.as_str().as_bytes());
    let mut checked = None;
    for round in 0.. {
        if round > 0 {
            // What was taken off may have been what kept a joiner.
            characters(source);
            // Otherwise a step that looks for what is gone is only wasted.
            if set.may_have(OF_A_KIND) {
                set = AsciiSet::of(source.as_str().as_bytes());
            }
        }
        let before = source.window();
        source.trim();
        if find_kind(source, set, &mut checked, &mut report) {
            return report;
        }
        if set.may_have(SLASH) && report.foreign.is_empty() && is_bare_link(source.as_str()) {
            report.is_link = true;
            return report;
        }
        let again = count(source, task, &mut report);
        if !report.several.is_empty() {
            return report;
        }
        if set.may_have(WRAPPING) {
            unwrap::unwrap(source, &mut report);
            if set.may_have(SPACE) {
                source.trim();
            }
            if find_kind(source, set, &mut checked, &mut report) {
                return report;
            }
        }
        if set.may_have(LABEL) {
            drop_label(source, &report);
            if find_kind(source, set, &mut checked, &mut report) {
                return report;
            }
            scheme::drop_scheme(source, &mut report);
            if !report.foreign.is_empty() && is_path(source.as_str()) {
                report.is_link = true;
                ends(source);
                return report;
            }
        }
        if set.may_have(AFTER_HOST) {
            tail::drop_tail(source, task, &report);
        }
        ends(source);
        if source.window() == before && !again.is_some_and(|again| again.drop(source))
            || round > 0 && source.as_str().len() > LONGEST_PEELED
        {
            break;
        }
    }
    if set.may_have(ESCAPE)
        && password(source.as_str(), task, report.scheme).is_none()
        && scheme::decode(source, task, &report)
    {
        decoded_start(source);
        lower_case(source, task, routing_domain, &report);
    } else if set.may_have(CAPITALS) {
        lower_case(source, task, routing_domain, &report);
    }
    report
}

/// Looks for kinds that are not addresses, if the window has changed since the last check.
fn find_kind(
    source: &mut Source<'_>,
    set: AsciiSet,
    checked: &mut Option<Span>,
    report: &mut CleanReport,
) -> bool {
    if *checked != Some(source.window()) {
        *checked = Some(source.window());
        report.kind = not_an_address::before_cleaning(source.as_str(), set);
    }
    if report.kind.is_some() {
        // What was taken off may have been what kept a joiner.
        characters(source);
    }
    report.kind.is_some()
}

/// The same address repeated.
#[derive(Clone, Copy)]
struct Again {
    count: usize,
    /// Where the first and the last of them end.
    ends: (usize, usize),
}

/// Counts complete addresses. A link counts as one text.
fn count(source: &Source<'_>, task: Task, report: &mut CleanReport) -> Option<Again> {
    let text = source.as_str();
    if !report.foreign.is_empty() || text.bytes().filter(|&byte| byte == b'@').count() < 2 {
        return None;
    }
    // A password may look like an address.
    let may_be_secret = password(text, task, report.scheme).is_some();
    if may_be_secret && report.scheme == Some(Scheme::Sip) {
        return None;
    }
    let entries = several::entries(text, task);
    let [first, .., last] = entries.as_slice() else { return None };
    let distinct = several::distinct(text, &entries);
    if distinct.len() > 1 {
        report.meant = several::meant(text, &entries, task);
        report.several = distinct;
    }
    (!may_be_secret).then_some(Again { count: entries.len(), ends: (first.span.end, last.span.end) })
}

impl Again {
    /// Drops the repetitions, with everything from the first to the last occurrence.
    fn drop(self, source: &mut Source<'_>) -> bool {
        let text = source.as_str();
        let closers = |offset: usize| {
            let rest = text.get(offset..).unwrap_or_default();
            let closes = |c: char| is_quote(c) || is_closing(c);
            offset + (rest.len() - rest.trim_start_matches(closes).len())
        };
        let cut = Span::new(closers(self.ends.0), closers(self.ends.1));
        // An `@` outside the addresses may belong to something else.
        let is_all = cut.of(text).bytes().filter(|&byte| byte == b'@').count() + 1 == self.count;
        // The first address must not grow by a word after the closers of the last one.
        let grows =
            cut.end > self.ends.1 && text.get(cut.end..).is_some_and(|rest| rest.starts_with(is_letter));
        if is_all && !grows {
            source.rewrite(&[Edit { span: cut, with: None }]);
        }
        is_all && !grows
    }
}

/// Drops a label, and slashes that remain from a scheme.
fn drop_label(source: &mut Source<'_>, report: &CleanReport) {
    let text = source.as_str();
    let rest = text.strip_prefix("//").map(|rest| rest.trim_start_matches('/'));
    let label = || match report.scheme {
        // The text after `sip:` may contain a password.
        Some(Scheme::Sip) => label::strip_equals(text),
        _ if scheme::strip(text).is_some() => None,
        _ => label::strip(text),
    };
    let rest = rest.or_else(label);
    if let Some(rest) = rest {
        source.keep(Span::new(text.len() - rest.len(), text.len()));
    }
}

/// Whether a text begins with a label or a scheme.
pub(crate) fn is_labelled(text: &str) -> bool {
    label::strip(text).is_some() || scheme::strip(text).is_some() || scheme::strip_foreign(text).is_some()
}

/// Whether the rest of a link has a path, rather than only a host.
fn is_path(text: &str) -> bool {
    let before = text.split_once_byte(b'@').map_or(text, |(before, _)| before);
    !text.contains_byte(b'@') || before.contains(['/', '?', '=', '&', '#'])
}

/// Whether a link has lost its scheme: a host, and a path or a query with an `@` in it.
fn is_bare_link(text: &str) -> bool {
    let Some((host, path)) = text.split_once_byte(b'/') else { return false };
    let labels = host.split('.').count();
    let is_host = is_plausible(host) && host.is_ascii() && (labels > 2 || path.contains(['?', '=']));
    is_host && path.contains_byte(b'@') && !path.contains(char::is_whitespace)
}

/// After decoding, drops what cleaning the answer again would drop at its start.
fn decoded_start(source: &mut Source<'_>) {
    loop {
        let before = source.window();
        characters(source);
        source.trim();
        let text = source.as_str();
        let rest = text.strip_prefix("//").or_else(|| unwrap::after_guard(text));
        if let Some(rest) = rest.or_else(|| label::strip_equals(text)) {
            source.keep(Span::new(text.len() - rest.len(), text.len()));
        }
        ends(source);
        if source.window() == before {
            break;
        }
    }
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

/// Lower-cases the domain, also the one inside the brackets of an IM address. The local part keeps its case.
fn lower_case(source: &mut Source<'_>, task: Task, routing_domain: &str, report: &CleanReport) {
    let text = source.as_str();
    // A password keeps its case.
    if let Some(secret) = password(text, task, report.scheme) {
        return source.lower_case(secret.host);
    }
    let Some(at) = text.rfind_byte(b'@') else { return };
    let end = Span::new(at + 1, text.len());
    let decorated = task != Task::ToLync || ends_im_address(end.of(text), routing_domain);
    let local = text.get(..at).unwrap_or_default();
    let inside = match (local.find_byte(b'('), local.rfind_byte(b')')) {
        // The text after a colon may be a password.
        (Some(open), Some(close)) if decorated && open < close && !local.contains_byte(b':') => {
            Some(Span::new(open + 1, close))
        }
        _ => None,
    };
    // The domain ends at the first character that is not allowed in domains.
    let is_of_domain = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let domain = end.of(text);
    let len = domain.find(|c| !is_of_domain(c)).unwrap_or(domain.len());
    source.lower_case(Span::new(end.start, end.start + len));
    if let Some(inside) = inside {
        source.lower_case(inside);
    }
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

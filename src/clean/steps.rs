//! The steps of cleaning, each a method of [`Cleaner`].

use super::characters::characters;
use super::ends::ends;
use super::scheme::{self, Scheme};
use super::{CleanReport, label, not_an_address, password, several, tail, unwrap};
use crate::address::domain::{is_letter, is_plausible};
use crate::address::ends_im_address;
use crate::text::ascii_set::AsciiSet;
use crate::text::chars::{AsciiSearch, is_closing, is_quote};
use crate::text::source::{Edit, Source};
use crate::{Span, Task};

/// The maximum length of a text that is unwrapped layer by layer. Longer texts are not addresses.
const LONGEST_PEELED: usize = 2048;

const SPACE: AsciiSet = AsciiSet::of(b"\t\n\x0b\x0c\r ");
const LABEL: AsciiSet = AsciiSet::of(b":=|/%");
const ESCAPE: AsciiSet = AsciiSet::of(b"%");
// The kinds that are no addresses are recognized by these.
const OF_A_KIND: AsciiSet = AsciiSet::of(b":/=");
const CAPITALS: AsciiSet = AsciiSet::of(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// A text while it is cleaned.
pub(super) struct Cleaner<'s, 'i> {
    source: &'s mut Source<'i>,
    task: Task,
    pub(super) report: CleanReport,
    /// The characters of the text, as far as the steps need to know.
    set: AsciiSet,
    /// The window in which kinds were looked for last.
    checked: Option<Span>,
    again: Option<Again>,
}

/// A step of cleaning, and the characters that it looks for: without them it is skipped. If it returns true, there is nothing
/// more to clean.
type Step<C> = (AsciiSet, fn(&mut C) -> bool);

impl<'s, 'i> Cleaner<'s, 'i> {
    /// The steps of `docs/rules.md`, 2, in its order.
    const STEPS: [Step<Self>; 8] = [
        (AsciiSet::ALL, Self::trim),
        (AsciiSet::of(b"/"), Self::bare_link),
        (AsciiSet::of(b"@"), Self::several),
        // After a scheme, `%3C` is treated as `<`.
        (AsciiSet::of(b"<>[(\"'*_`~% \t\n\r"), Self::wrapper),
        (LABEL, Self::label),
        (LABEL, Self::scheme),
        (AsciiSet::of(b":;?%"), Self::tail),
        (AsciiSet::ALL, Self::ends),
    ];

    pub(super) fn new(source: &'s mut Source<'i>, task: Task) -> Self {
        characters(source);
        let set = AsciiSet::of(source.as_str().as_bytes());
        Self { source, task, set, report: CleanReport::default(), checked: None, again: None }
    }

    /// Repeats the steps until nothing changes, or until one of them returns true; whether one did.
    pub(super) fn run_steps(&mut self) -> bool {
        for round in 0.. {
            if round > 0 {
                // What was taken off may have been what kept a joiner.
                characters(self.source);
                // Otherwise a step that looks for what is gone is only wasted.
                if self.set.may_have(OF_A_KIND) {
                    self.set = AsciiSet::of(self.source.as_str().as_bytes());
                }
            }
            let before = self.source.window();
            if Self::STEPS.iter().any(|(wanted, step)| self.set.may_have(*wanted) && step(self)) {
                return true;
            }
            if self.source.window() == before && !self.again.is_some_and(|again| again.drop(self.source))
                || round > 0 && self.source.as_str().len() > LONGEST_PEELED
            {
                break;
            }
        }
        false
    }

    fn trim(&mut self) -> bool {
        self.source.trim();
        self.find_kind()
    }

    /// Looks for kinds that are not addresses, if the window has changed since the last check.
    fn find_kind(&mut self) -> bool {
        if self.checked != Some(self.source.window()) {
            self.checked = Some(self.source.window());
            self.report.kind = not_an_address::before_cleaning(self.source.as_str(), self.set);
        }
        if self.report.kind.is_some() {
            // What was taken off may have been what kept a joiner.
            characters(self.source);
        }
        self.report.kind.is_some()
    }

    fn bare_link(&mut self) -> bool {
        self.report.is_link = self.report.foreign.is_empty() && is_bare_link(self.source.as_str());
        self.report.is_link
    }

    fn several(&mut self) -> bool {
        self.again = count(self.source, self.task, &mut self.report);
        !self.report.several.is_empty()
    }

    fn wrapper(&mut self) -> bool {
        unwrap::unwrap(self.source, &mut self.report);
        if self.set.may_have(SPACE) {
            self.source.trim();
        }
        self.find_kind()
    }

    fn label(&mut self) -> bool {
        drop_label(self.source, &self.report);
        self.find_kind()
    }

    fn scheme(&mut self) -> bool {
        scheme::drop_scheme(self.source, &mut self.report);
        self.report.is_link = !self.report.foreign.is_empty() && is_path(self.source.as_str());
        if self.report.is_link {
            ends(self.source);
        }
        self.report.is_link
    }

    fn tail(&mut self) -> bool {
        tail::drop_tail(self.source, self.task, &self.report);
        false
    }

    fn ends(&mut self) -> bool {
        ends(self.source);
        false
    }

    /// Escapes are decoded once, and the domain is put in lower case.
    pub(super) fn decode(&mut self, routing_domain: &str) {
        let (source, task, report) = (&mut *self.source, self.task, &self.report);
        let is_decoded = self.set.may_have(ESCAPE)
            && password(source.as_str(), task, report.scheme).is_none()
            && scheme::decode(source, task, report);
        if is_decoded {
            decoded_start(source);
        }
        if is_decoded || self.set.may_have(CAPITALS) {
            lower_case(source, task, routing_domain, report);
        }
    }
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

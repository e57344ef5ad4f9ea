//! Addresses that are clean except for what cleaning takes off, a typo in the domain, or one fault.

use super::fault::{self, is_plain_local};
use super::finding::Finding;
use super::{BUFFER, FastPath, clean_address};
use crate::{
    Certainty, Change, Code, Conversion, Converted, Policy, Refused, Rule, Span, Task,
    fast::masks::{BLOCK, Marks, begins_apart},
    text::chars::PARAMETER,
};

/// An answer as parts of the text. An accepted account is the address with its domain in lower case, and the certainty is
/// `documented`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near<'a> {
    /// Why the address is typed this way; `None` if it is refused.
    pub rule: Option<Rule>,
    /// The address in the text: what is between the scheme and the text after the host.
    pub address: Span,
    /// Where its domain begins.
    pub domain: usize,
    /// Whether its domain has capitals.
    pub has_capitals: bool,
    /// What is to be reported about it.
    about: Option<Finding<'a>>,
    /// Where the text ends.
    end: usize,
}

impl Near<'_> {
    /// Everything to be reported, in order.
    pub fn report(&self, mut take: impl FnMut(&Finding<'_>)) {
        let cleaned =
            |start, end, change| Finding { change, ..Finding::new(Code::Cleaned, Span::new(start, end)) };
        let Span { start, end } = self.address;
        if start > 0 {
            take(&cleaned(0, start, Change::Removed));
        }
        if let Some(finding) = &self.about {
            take(finding);
            // The domain has no dot because something else is in its place.
            if let (Code::SingleLabelDomain, Some(better)) = (finding.code, finding.better) {
                take(&Finding::new(Code::BadCharacter, Span::new(better.head.end, better.tail.start)));
            }
        }
        if self.has_capitals {
            take(&cleaned(self.domain, end, Change::LowerCased));
        }
        if end < self.end {
            take(&cleaned(end, self.end, Change::Removed));
        }
    }

    /// Whether there is nothing to report.
    pub fn is_clean(&self) -> bool {
        self.address == Span::new(0, self.end) && self.about.is_none() && !self.has_capitals
    }

    /// The whole answer, for the text, task and policy that it is about.
    pub fn conversion(&self, text: &str, task: Task, policy: &Policy) -> Conversion {
        let mut notices = Vec::new();
        self.report(|finding| notices.push(finding.notice(text)));
        let Some(rule) = self.rule else { return Err(Refused { problems: notices }) };
        let local = Span::new(self.address.start, self.domain - 1).of(text);
        let domain = Span::new(self.domain, self.address.end).of(text).to_ascii_lowercase();
        let account = [local, "@", &domain].concat();
        let address = match rule {
            Rule::Decorated => [local, "(", &domain, ")@", policy.routing_domain.as_str()].concat(),
            _ => account.clone(),
        };
        Ok(Converted { address, task, rule, account, certainty: Certainty::Documented, notices })
    }
}

impl FastPath {
    /// The answer about an address that is clean except for its scheme, the text after its host, capitals in its domain, a
    /// typo in it, or one fault. `None`: call [`Rules::convert`](crate::Rules::convert).
    pub fn near(&self, text: &[u8; BUFFER], length: usize, task: Task) -> Option<Near<'_>> {
        let (_, marks) = self.marked(text, length, task)?;
        let start = if task == Task::ToLync { scheme(text) } else { 0 };
        let mut block = *text.get(start..)?.first_chunk::<BLOCK>()?;
        let marked = length.min(BLOCK - 1).checked_sub(start)?;
        let marks = marks.from(start);
        let size = if start > 0 { address_end(&marks, marked) } else { marked };
        let tail = text.get(start + size..length)?;
        let marks = marks.cut(size);
        // A line end may be followed by another line.
        if !marks.end.is_power_of_two() || !tail.is_empty() && (start == 0 || !is_plain_tail(tail)) {
            return None;
        }
        let domain = if marks.at == 0 { size } else { BLOCK - marks.at.leading_zeros() as usize };
        let has_capitals = marks.upper >> domain != 0;
        if has_capitals {
            block.get_mut(domain..size)?.make_ascii_lowercase();
        }
        let address = block.get(..size)?;
        let mut near = Near {
            rule: None,
            address: Span::new(start, start + size),
            domain: start + domain,
            has_capitals,
            about: None,
            end: length,
        };
        let rule = || self.rule(&block, domain, address.get(domain..)?, marks.dot, task);
        let about = if let Some(at) = clean_address(&marks) {
            // Of a clean text it is known that its rule is not found at once.
            let is_tried = near.is_clean();
            let (rule, meant) = if is_tried {
                self.rule_by_lists(str::from_utf8(address.get(domain..)?).ok()?, task)
            } else {
                rule()
            }?;
            let is_clean =
                || is_tried && meant.is_none() && !begins_apart(*block.first_chunk().unwrap_or(b"imce"));
            // A part of a domain in capitals cannot stay as it is.
            let stays = has_capitals && meant.is_some_and(|meant| meant.kept > 0);
            if stays || !is_plain_local(address.get(..at)?) && !is_clean() {
                return None;
            }
            near.rule = Some(rule);
            let typo = Finding::new(Code::MaybeTypo, Span::new(domain, size));
            meant.map(|meant| typo.meaning(Span::new(0, size), domain, meant))
        } else {
            let fault = fault::find(str::from_utf8(address).ok()?, &marks, start > 0, &self.policy)?;
            let last = fault.better.map_or(0, |better| better.head.end).max(fault.span.start);
            // What is wrong further on in a domain is reported after its capitals. A valid domain may need a notice of its own.
            if has_capitals && last > domain || last < domain && domain < size && rule()?.1.is_some() {
                return None;
            }
            Some(fault)
        };
        near.about = about.map(|finding| finding.after(start));
        Some(near)
    }
}

/// Where an address ends: before the first character after the last `@` that cannot be in one.
fn address_end(marks: &Marks, marked: usize) -> usize {
    let host = BLOCK - marks.at.leading_zeros() as usize;
    let others = !(marks.local | marks.at) >> host << host;
    (others.trailing_zeros() as usize).min(marked)
}

/// The length of `sip:` or `sips:`, ignoring case.
pub(super) fn scheme(text: &[u8]) -> usize {
    match text {
        [s, i, p, rest @ ..] if [*s, *i, *p].eq_ignore_ascii_case(b"sip") => match rest {
            [b':', ..] => 4,
            [b's' | b'S', b':', ..] => 5,
            _ => 0,
        },
        _ => 0,
    }
}

/// Whether the text after a host is only a port, parameters and headers in the usual characters.
fn is_plain_tail(mut text: &[u8]) -> bool {
    if let [b':', port @ ..] = text {
        let digits = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
        text = port.get(digits..).filter(|_| digits > 0).unwrap_or(text);
    }
    while let [b';' | b'?', first, rest @ ..] = text {
        let length = rest.iter().take_while(|&&byte| PARAMETER.has(byte)).count();
        let (parameter, after) = rest.split_at(length);
        let mut parts = parameter.splitn(2, |&byte| byte == b':');
        let value = parts.next().unwrap_or_default();
        // Parameter names have no colon; `opaque=app:` marks a conference.
        let has_plain_colon = || value.contains(&b'=') && !value.to_ascii_lowercase().ends_with(b"=app");
        if !first.is_ascii_alphabetic() || parts.next().is_some() && !has_plain_colon() {
            return false;
        }
        text = after;
    }
    text.is_empty()
}

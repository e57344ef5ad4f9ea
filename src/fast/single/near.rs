//! Addresses that are clean except for what cleaning takes off, a typo in the domain, or one fault.

use std::borrow::Cow;

use super::fault::{self, Fault, is_plain_local};
use super::{BUFFER, FastPath, Verdict, clean_address};
use crate::{
    Certainty, Change, Code, Converted, Notice, Policy, Refused, Rule, Span, Task,
    fast::masks::{BLOCK, Marks},
    text::chars::{AsciiSearch, PARAMETER},
};

/// A text, taken apart at the ends of its address.
struct Parts<'a> {
    /// Where the address begins: after the scheme.
    start: usize,
    block: &'a [u8; BLOCK],
    address: &'a [u8],
    marks: Marks,
    /// Where the text after the address ends.
    end: usize,
}

impl<'a> Parts<'a> {
    /// `marks`: those of the first `length` bytes of the text, or of its first block less a byte.
    fn of(text: &'a [u8; BUFFER], marks: &Marks, length: usize, task: Task) -> Option<Self> {
        let start = if task == Task::ToLync { scheme(text) } else { 0 };
        let block = text.get(start..)?.first_chunk::<BLOCK>()?;
        let rest = text.get(start..length)?;
        let marked = length.min(BLOCK - 1) - start;
        let marks = marks.from(start);
        let end = if start > 0 { address_end(&marks, marked) } else { marked };
        let (address, tail) = rest.split_at_checked(end)?;
        let marks = marks.cut(end);
        // A line end may be followed by another line.
        let is_whole = marks.end.is_power_of_two() && (tail.is_empty() || start > 0 && is_plain_tail(tail));
        is_whole.then_some(Self { start, block, address, marks, end: length })
    }

    /// The span in the text of this part of the address.
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.start + start, self.start + end)
    }
}

/// Where an address ends: before the first character after the last `@` that cannot be in one.
fn address_end(marks: &Marks, marked: usize) -> usize {
    let host = BLOCK - marks.at.leading_zeros() as usize;
    let others = !(marks.local | marks.at) >> host << host;
    (others.trailing_zeros() as usize).min(marked)
}

/// An answer that is the text less its scheme and what follows the host, with the domain in lower case. The certainty is
/// `documented`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The account in the text.
    pub account: Span,
    /// The offset of its `@` in the text.
    pub at: usize,
    /// Whether its domain has capitals there.
    pub has_capitals: bool,
    /// Why the address is typed this way.
    pub rule: Rule,
    /// What is to be reported.
    pub notices: Vec<Notice>,
}

impl Near {
    /// The whole answer, for the text, task and policy that it is about.
    pub fn converted(self, text: &str, task: Task, policy: &Policy) -> Converted {
        let local = Span::new(self.account.start, self.at).of(text);
        let domain = Span::new(self.at + 1, self.account.end).of(text).to_ascii_lowercase();
        let account = [local, "@", &domain].concat();
        let address = match self.rule {
            Rule::Decorated => [local, "(", &domain, ")@", policy.routing_domain.as_str()].concat(),
            _ => account.clone(),
        };
        let Self { rule, notices, .. } = self;
        Converted { address, task, rule, account, certainty: Certainty::Documented, notices }
    }
}

impl FastPath {
    /// The verdict on an address that is clean except for its scheme, the text after its host, capitals in its domain, a typo
    /// in it, or one fault.
    pub(super) fn near(
        &self,
        text: &[u8; BUFFER],
        marks: &Marks,
        length: usize,
        task: Task,
    ) -> Option<Verdict> {
        let parts = Parts::of(text, marks, length, task)?;
        let Some(at) = clean_address(&parts.marks) else {
            return self.faulty(&parts, task).map(Verdict::Refused);
        };
        let local = parts.address.get(..at)?;
        if !is_plain_local(local) {
            return None;
        }
        let has_capitals = parts.marks.upper >> at != 0;
        let (rule, meant) = self.rule_of(&parts, at + 1, task)?;
        let host = parts.span(at + 1, parts.address.len());
        let typo = match meant {
            Some(meant) => {
                let suggestion = Some([str::from_utf8(local).ok()?, "@", &meant].concat());
                Some(Notice { suggestion, ..Notice::new(Code::MaybeTypo, host) })
            }
            None => None,
        };
        let notices = parts.notices(typo, has_capitals.then_some(host));
        let account = parts.span(0, parts.address.len());
        Some(Verdict::Near(Near { account, at: parts.start + at, has_capitals, rule, notices }))
    }

    /// The refusal of an address with one fault.
    fn faulty(&self, parts: &Parts<'_>, task: Task) -> Option<Refused> {
        let address = str::from_utf8(parts.address).ok()?;
        let domain = address.rfind_byte(b'@').map_or(address.len(), |at| at + 1);
        let has_capitals = parts.marks.upper >> domain != 0;
        let mut lower = Cow::Borrowed(address);
        if has_capitals {
            lower.to_mut().get_mut(domain..)?.make_ascii_lowercase();
        }
        let Fault { problem, other, has_domain } =
            fault::find(&lower, &parts.marks, parts.start > 0, &self.policy)?;
        // What is wrong further on in a domain is reported after its capitals.
        if has_capitals && problem.span.start.max(other.as_ref().map_or(0, |other| other.span.start)) > domain
        {
            return None;
        }
        if has_domain && self.rule_of(parts, domain, task)?.1.is_some() {
            return None;
        }
        let about = [Some(problem), other].into_iter().flatten().map(|problem| {
            let span = parts.span(problem.span.start, problem.span.end);
            Notice { span, ..problem }
        });
        let host = parts.span(domain, address.len());
        Some(Refused { problems: parts.notices(about, has_capitals.then_some(host)) })
    }

    /// The rule for the domain that begins at `start`, and a suggested correction, if nothing else has to be reported about it.
    fn rule_of(&self, parts: &Parts<'_>, start: usize, task: Task) -> Option<(Rule, Option<String>)> {
        let (end, dots) = (parts.address.len(), parts.marks.dot);
        if parts.marks.upper >> start == 0 {
            return self.rule(parts.block, start, parts.address.get(start..)?, dots, task);
        }
        let mut block = *parts.block;
        block.get_mut(start..end)?.make_ascii_lowercase();
        self.rule(&block, start, block.get(start..end)?, dots, task)
    }
}

impl Parts<'_> {
    /// These notices about the address, and those about what was cleaned. `lower`: a domain with capitals.
    fn notices(&self, about: impl IntoIterator<Item = Notice>, lower: Option<Span>) -> Vec<Notice> {
        let cleaned = |span, change| Notice { change, ..Notice::new(Code::Cleaned, span) };
        let mut notices = Vec::with_capacity(4);
        if self.start > 0 {
            notices.push(cleaned(Span::new(0, self.start), Change::Removed));
        }
        notices.extend(about);
        if let Some(domain) = lower {
            notices.push(cleaned(domain, Change::LowerCased));
        }
        let tail = Span::new(self.start + self.address.len(), self.end);
        if tail.start < tail.end {
            notices.push(cleaned(tail, Change::Removed));
        }
        notices
    }
}

/// The length of `sip:` or `sips:`, ignoring case.
fn scheme(text: &[u8]) -> usize {
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
fn is_plain_tail(tail: &[u8]) -> bool {
    let tail = match tail {
        [b':', port @ ..] => {
            let digits = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            port.get(digits..).unwrap_or_default()
        }
        _ => tail,
    };
    tail.is_empty() || are_plain_parameters(tail)
}

/// Whether a text is parameters and headers in the usual characters, each with its separator before it.
fn are_plain_parameters(text: &[u8]) -> bool {
    // At first there is none.
    let (mut is_new, mut has_value, mut has_colon) = (false, false, true);
    for (place, &byte) in text.iter().enumerate() {
        let fits = match byte {
            b';' | b'?' => {
                (has_value, has_colon) = (false, false);
                !core::mem::replace(&mut is_new, true)
            }
            _ if core::mem::take(&mut is_new) => byte.is_ascii_alphabetic(),
            // Parameter names have no colon; `opaque=app:` marks a conference.
            b':' if !core::mem::replace(&mut has_colon, true) => {
                let before = text.get(..place).and_then(<[u8]>::last_chunk::<4>);
                has_value && !before.is_some_and(|before| before.eq_ignore_ascii_case(b"=app"))
            }
            _ => {
                has_value |= byte == b'=';
                PARAMETER.has(byte)
            }
        };
        if !fits || place == 0 && !is_new {
            return false;
        }
    }
    !is_new
}

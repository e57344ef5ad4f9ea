//! The one fault of an address that is clean otherwise, and the better input that `convert` would suggest.

use super::clean_address;
use super::finding::Finding;
use crate::clean::not_an_address;
use crate::domains::typo;
use crate::fast::masks::{Carry, Marks};
use crate::text::chars::{AsciiSearch, USUAL};
use crate::{Code, Policy, Span};

/// The fault of an address, if it has only one, of a usual kind, and nothing has to be cleaned. The domain is in lower case.
pub(super) fn find<'a>(
    address: &str,
    marks: &Marks,
    is_sip: bool,
    policy: &'a Policy,
) -> Option<Finding<'a>> {
    let size = address.len();
    let odd = (marks.end - 1) & !(marks.local | marks.at);
    if marks.at == 0 {
        return if odd == 0 { fault_without_at(address, is_sip) } else { None };
    }
    let at = marks.at.trailing_zeros() as usize;
    let (local, domain) = (address.get(..at)?, at + 1);
    let second = marks.at & (marks.at - 1);
    if marks.dot & marks.dot << 1 & ((1 << at) - 1) != 0 {
        return None;
    }
    if odd != 0 {
        return if second == 0 { odd_character(address, at, odd, marks, is_sip) } else { None };
    }
    if local.is_empty() && second == 0 {
        return is_domain(marks, domain, size).then_some(Finding::new(Code::NoLocal, Span::empty(0)));
    }
    if !is_plain_local(local.as_bytes()) {
        return None;
    }
    if second != 0 {
        let place = second.trailing_zeros() as usize;
        let problem = Finding::new(Code::SeveralAt, Span::new(place, place + 1));
        if place == domain {
            return without(problem, place, marks);
        }
        return (is_domain(marks, domain, place) && is_domain(marks, place + 1, size)).then_some(problem);
    }
    if domain == size {
        return Some(Finding::new(Code::NoDomain, Span::empty(size)));
    }
    if marks.hyphen >> domain & 1 == 1 {
        if !is_domain(marks, domain + 1, size) {
            return None;
        }
        let hyphen = Finding::new(Code::BadHyphen, Span::new(domain, domain + 1));
        return match typo::meant(address.get(domain..)?, policy) {
            Some(meant) => (meant.kept == 0).then_some(hyphen.meaning(Span::new(0, size), domain, meant)),
            None => Some(hyphen),
        };
    }
    // The second of two dots, or the dot after the `@`.
    let separators = marks.at | marks.dot;
    let extra = separators & separators << 1;
    if !extra.is_power_of_two() {
        return None;
    }
    let place = extra.trailing_zeros() as usize;
    without(Finding::new(Code::BadDot, Span::new(domain.max(place - 1), place + 1)), place, marks)
}

/// The problem, if the address is clean without the character at `place`.
fn without<'a>(problem: Finding<'a>, place: usize, marks: &Marks) -> Option<Finding<'a>> {
    let address = Span::new(0, marks.end.trailing_zeros() as usize);
    is_clean(&marks.without(place)).then_some(problem.with(address, Span::new(place, place + 1), ""))
}

/// Not inlined: twice the code.
#[inline(never)]
fn is_clean(marks: &Marks) -> bool {
    clean_address(marks).is_some()
}

/// Whether this part of an address is a clean domain. Capitals count as clean here.
#[inline(never)]
fn is_domain(marks: &Marks, start: usize, end: usize) -> bool {
    let part = marks.from(start).cut(end - start);
    part.dot != 0 && part.faults(&mut { Carry::START }).domain & (part.end | (part.end - 1)) == 0
}

/// A text of letters, digits and dots.
fn fault_without_at<'a>(text: &str, is_sip: bool) -> Option<Finding<'a>> {
    // Some people type `2` for the `@` on the same key.
    if !is_plain_local(text.as_bytes()) || text.contains_byte(b'2') {
        return None;
    }
    let code = not_an_address::classify_without_at(text, is_sip);
    let span = match code {
        Code::SkypeName => Span::new(0, text.len()),
        Code::NoAt => Span::empty(text.len()),
        _ => return None,
    };
    Some(Finding::new(code, span))
}

/// A character that cannot be in an address, or empty brackets.
fn odd_character<'a>(address: &str, at: usize, odd: u64, marks: &Marks, is_sip: bool) -> Option<Finding<'a>> {
    let place = odd.trailing_zeros() as usize;
    let span = Span::new(place, place + odd.count_ones() as usize);
    let before = address.get(..place)?;
    let has_domain = || is_domain(marks, at + 1, address.len());
    let of = |code| Finding::new(code, span);
    match address.as_bytes().get(span.range())? {
        b" " if span.end == at && is_plain_local(before.as_bytes()) => without(of(Code::Space), place, marks),
        _ if is_sip => None,
        b"<>" if span.end == at => {
            (is_plain_local(before.as_bytes()) && has_domain()).then_some(of(Code::BadCharacter))
        }
        b"," if place > at => comma(address, at, place, marks),
        byte @ (b" " | b";") if place < at => {
            // A number may be that of a list. After a name in capitals the rest is an address of its own.
            let is_half = is_plain_local(before.as_bytes())
                && marks.upper & ((1 << place) - 1) == 0
                && before.starts_with(|c: char| c.is_ascii_lowercase());
            let is_one_fault =
                is_half && is_plain_local(address.as_bytes().get(span.end..at)?) && has_domain();
            is_one_fault.then_some(of(if byte == b" " { Code::Space } else { Code::BadCharacter }))
        }
        _ => None,
    }
}

/// A comma in place of the first dot of a domain.
fn comma<'a>(address: &str, at: usize, place: usize, marks: &Marks) -> Option<Finding<'a>> {
    let start = at + 1;
    let better = Marks { dot: marks.dot | 1 << place, local: marks.local | 1 << place, ..*marks };
    if !is_plain_local(address.as_bytes().get(..at)?)
        || address.get(start..place)?.contains_byte(b'.')
        || !is_clean(&better)
    {
        return None;
    }
    let comma = Span::new(place, place + 1);
    let problem = if marks.dot >> place == 0 {
        Finding::new(Code::SingleLabelDomain, Span::new(start, address.len()))
    } else {
        Finding::new(Code::BadCharacter, comma)
    };
    Some(problem.with(Span::new(0, address.len()), comma, "."))
}

/// Whether cleaning would not change a local part, and it is not of a kind that is not an address.
pub(super) fn is_plain_local(local: &[u8]) -> bool {
    let begins =
        |start: &[u8]| local.get(..start.len()).is_some_and(|local| local.eq_ignore_ascii_case(start));
    local.iter().all(|&byte| USUAL.has(byte))
        && local.first().is_some_and(u8::is_ascii_alphanumeric)
        && local.last().is_some_and(u8::is_ascii_alphanumeric)
        && !begins(b"imce")
        && !begins(b"join.skype")
}

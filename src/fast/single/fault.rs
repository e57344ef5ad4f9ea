//! The one fault of an address that is clean otherwise, and the better input that `convert` would suggest.

use crate::address::domain;
use crate::clean::not_an_address;
use crate::convert::is_plainly_right;
use crate::domains::typo;
use crate::fast::masks::Marks;
use crate::text::chars::{AsciiSearch, USUAL};
use crate::{Code, Notice, Policy, Span};

/// What is wrong with an address.
pub(super) struct Fault {
    /// With its span in the address, and the better input.
    pub(super) problem: Notice,
    /// What is wrong beside it.
    pub(super) other: Option<Notice>,
    /// Whether its domain is valid, so that something may have to be reported about it.
    pub(super) has_domain: bool,
}

impl Fault {
    /// This problem with the better input. `None` if that is not right as it is.
    fn new(code: Code, span: Span, mended: Option<String>) -> Option<Self> {
        let is_right = mended.as_deref().is_none_or(is_plainly_right);
        let problem = Notice { suggestion: mended, ..Notice::new(code, span) };
        is_right.then_some(Self { problem, other: None, has_domain: false })
    }

    /// The same fault before this domain.
    fn before(self, domain: &str) -> Option<Self> {
        domain::is_plain(domain).then_some(Self { has_domain: true, ..self })
    }
}

/// The fault of an address, if it has only one, of a usual kind, and nothing has to be cleaned. The domain is in lower case.
pub(super) fn find(address: &str, marks: &Marks, is_sip: bool, policy: &Policy) -> Option<Fault> {
    let odd = (marks.end - 1) & !(marks.local | marks.at);
    let Some((local, rest)) = address.split_once_byte(b'@') else {
        return if odd == 0 { without_at(address, is_sip) } else { None };
    };
    let at = local.len();
    if marks.dot & marks.dot << 1 & ((1 << at) - 1) != 0 {
        return None;
    }
    if odd != 0 {
        return if marks.at.is_power_of_two() { odd_character(local, rest, odd, is_sip) } else { None };
    }
    if local.is_empty() && marks.at.is_power_of_two() {
        return Fault::new(Code::NoLocal, Span::empty(0), None)?.before(rest);
    }
    if !is_plain_local(local.as_bytes()) {
        return None;
    }
    if let Some((between, domain)) = rest.split_once_byte(b'@') {
        let second = at + 1 + between.len();
        let mended = between.is_empty().then(|| [local, "@", domain].concat());
        let is_one_fault = between.is_empty() || domain::is_plain(between);
        let span = Span::new(second, second + 1);
        return Fault::new(Code::SeveralAt, span, mended).filter(|_| is_one_fault)?.before(domain);
    }
    if rest.is_empty() {
        return Fault::new(Code::NoDomain, Span::empty(address.len()), None);
    }
    in_domain(local, rest, marks, policy)
}

/// A text of letters, digits and dots.
fn without_at(text: &str, is_sip: bool) -> Option<Fault> {
    // Some people type `2` for the `@` on the same key.
    if !is_plain_local(text.as_bytes()) || text.contains_byte(b'2') {
        return None;
    }
    match not_an_address::classify_without_at(text, is_sip) {
        Code::SkypeName => Fault::new(Code::SkypeName, Span::new(0, text.len()), None),
        Code::NoAt => Fault::new(Code::NoAt, Span::empty(text.len()), None),
        _ => None,
    }
}

/// A dot too many in a domain, or a hyphen that it begins with.
fn in_domain(local: &str, domain: &str, marks: &Marks, policy: &Policy) -> Option<Fault> {
    let start = local.len() + 1;
    if let Some(name) = domain.strip_prefix('-') {
        let meant = typo::typo(domain, policy).map(|meant| [local, "@", &meant].concat());
        let span = Span::new(start, start + 1);
        return if domain::is_plain(name) { Fault::new(Code::BadHyphen, span, meant) } else { None };
    }
    // The second of two dots, or the dot after the `@`.
    let separators = marks.at | marks.dot;
    let extra = separators & separators << 1;
    let place = (extra.trailing_zeros() as usize).checked_sub(start).filter(|_| extra.is_power_of_two())?;
    let mended = [local, "@", domain.get(..place)?, domain.get(place + 1..)?].concat();
    let span = Span::new(start + place.saturating_sub(1), start + place + 1);
    Fault::new(Code::BadDot, span, Some(mended))
}

/// A character that cannot be in an address, or empty brackets.
fn odd_character(local: &str, domain: &str, odd: u64, is_sip: bool) -> Option<Fault> {
    let place = odd.trailing_zeros() as usize;
    let span = Span::new(place, place + odd.count_ones() as usize);
    if let Some(name) = local.strip_suffix(' ').filter(|_| span.end == local.len() && odd.is_power_of_two()) {
        let mended = Some([name, "@", domain].concat());
        return is_plain_local(name.as_bytes())
            .then_some(Fault::new(Code::Space, span, mended)?)?
            .before(domain);
    }
    if is_sip {
        return None;
    }
    if let Some(name) = local.strip_suffix("<>") {
        let fault = Fault::new(Code::BadCharacter, span, None)?;
        return (is_plain_local(name.as_bytes()) && span.end == local.len()).then_some(fault)?.before(domain);
    }
    if !odd.is_power_of_two() {
        return None;
    }
    if place > local.len() {
        return comma(local, domain, place - local.len() - 1);
    }
    let (before, after) = (local.get(..place)?, local.get(place + 1..)?);
    let code = match local.as_bytes().get(place)? {
        b' ' => Code::Space,
        b';' => Code::BadCharacter,
        _ => return None,
    };
    // A number may be that of a list. After a name in capitals the rest is an address of its own.
    let is_half = is_plain_local(before.as_bytes())
        && before.bytes().all(|byte| !byte.is_ascii_uppercase())
        && before.starts_with(|c: char| c.is_ascii_lowercase());
    (is_half && is_plain_local(after.as_bytes())).then_some(Fault::new(code, span, None)?)?.before(domain)
}

/// A comma in place of the first dot of a domain.
fn comma(local: &str, domain: &str, place: usize) -> Option<Fault> {
    let (name, rest) = domain.split_once_byte(b',')?;
    if !is_plain_local(local.as_bytes()) || name.contains_byte(b'.') || rest.is_empty() {
        return None;
    }
    let start = local.len() + 1;
    let mended = Some([local, "@", name, ".", rest].concat());
    let comma = Span::new(start + place, start + place + 1);
    if rest.contains_byte(b'.') {
        return Fault::new(Code::BadCharacter, comma, mended);
    }
    let whole = Span::new(start, start + domain.len());
    let fault = Fault::new(Code::SingleLabelDomain, whole, mended)?;
    Some(Fault { other: Some(Notice::new(Code::BadCharacter, comma)), ..fault })
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

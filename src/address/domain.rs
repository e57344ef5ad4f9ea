//! Domains: the part after the `@`.

use std::borrow::Cow;

use crate::address::idna::ToAscii;
use crate::address::local_part;
use crate::report::Report;
use crate::text::chars::{LDH, find};
use crate::{Code, Span};

/// RFC 1035 2.3.4, in octets, less the length byte and the root.
pub(crate) const LONGEST: usize = 253;
const LONGEST_LABEL: usize = 63;

/// A valid domain, in its ASCII form.
#[derive(Debug)]
pub(crate) struct CheckedDomain<'a> {
    pub(crate) ascii: Cow<'a, str>,
    /// It had non-ASCII characters.
    pub(crate) converted: bool,
}

/// Whether `domain` (ASCII, lower case) is valid: RFC 5321 4.1.2 `Domain` with two labels or more, the last not of digits only.
pub(crate) fn is_ascii_domain(domain: &str) -> bool {
    let labels_fit = || domain.split('.').all(|label| label.len() <= LONGEST_LABEL);
    is_plausible(domain)
        && domain.is_ascii()
        && domain.len() <= LONGEST
        && (domain.len() <= LONGEST_LABEL || labels_fit())
}

/// Whether a domain needs neither a notice nor a conversion by the host.
pub(crate) fn is_plain(domain: &str) -> bool {
    is_ascii_domain(domain) && !has_a_label(domain)
}

/// Whether `text` could be a domain: enough to distinguish one address from several.
pub(crate) fn is_plausible(text: &str) -> bool {
    let (mut before, mut labels, mut is_numeric) = (b'.', 1_usize, true);
    for byte in text.bytes() {
        match byte {
            b'.' if matches!(before, b'.' | b'-') => return false,
            b'.' => (labels, is_numeric) = (labels + 1, true),
            b'-' if before == b'.' => return false,
            _ if byte >= 0x80 || LDH.has(byte) => is_numeric &= byte.is_ascii_digit(),
            _ => return false,
        }
        before = byte;
    }
    labels >= 2 && !matches!(before, b'.' | b'-') && !is_numeric
}

/// Validates the lower-cased domain at offset `base` of the cleaned text, and reports all problems.
pub(crate) fn check<'a>(
    domain: &'a str,
    base: usize,
    to_ascii: ToAscii,
    report: &mut Report,
) -> Option<CheckedDomain<'a>> {
    if is_plain(domain) {
        return Some(CheckedDomain { ascii: Cow::Borrowed(domain), converted: false });
    }
    let whole = Span::new(base, base + domain.len());
    if domain.is_empty() {
        report.add(Code::NoDomain, whole);
        return None;
    }
    if is_ip_address(domain) {
        report.add(Code::IpAddress, whole);
        return None;
    }
    let mut own = Report::default();
    characters(domain, base, &mut own);
    labels(domain, base, &mut own);
    if !own.refused {
        let converted = !domain.is_ascii();
        if !converted && !has_a_label(domain) {
            return Some(CheckedDomain { ascii: Cow::Borrowed(domain), converted });
        }
        match to_ascii(domain) {
            Some(ascii) if is_ascii_domain(&ascii) => {
                return Some(CheckedDomain { ascii: Cow::Owned(ascii), converted });
            }
            _ => own.add(Code::BadIdn, whole),
        }
    }
    report.absorb(own);
    None
}

fn characters(domain: &str, base: usize, report: &mut Report) {
    let belongs = |byte| LDH.has(byte) || matches!(byte, b'.' | b'@');
    if !domain.bytes().all(belongs) {
        report.runs(domain, base, |c, _| match c {
            _ if c.is_whitespace() => Some(Code::Space),
            _ if is_no_registry(c) => Some(Code::BadCharacter),
            _ if !c.is_ascii() || belongs(c as u8) => None,
            _ => Some(Code::BadCharacter),
        });
    }
    // `l·l` is Catalan; elsewhere no registry allows the dot.
    let beyond_ascii = if domain.is_ascii() { "" } else { domain };
    report.runs(beyond_ascii, base, |c, offset| {
        let is_l = |text: Option<&str>, end: fn(&str) -> bool| text.is_some_and(end);
        let between = is_l(domain.get(..offset), |text| text.ends_with(['l', 'L']))
            && is_l(domain.get(offset + c.len_utf8()..), |text| text.starts_with(['l', 'L']));
        (c == '\u{b7}' && !between).then_some(Code::BadCharacter)
    });
    local_part::dots(domain, base, report);
}

/// A letter or digit; of other scripts, everything that a registry may allow. The standard library's classes would bring
/// Unicode tables along.
pub(crate) fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !c.is_whitespace() && !is_no_registry(c) }
}

/// Non-ASCII characters that no registry allows: dashes and other punctuation, arrows, box drawing.
const fn is_no_registry(c: char) -> bool {
    matches!(
        c,
        '\u{a0}'..='\u{b6}'
            | '\u{b8}'..='\u{bf}'
            | '\u{d7}'
            | '\u{f7}'
            | '\u{66a}'..='\u{66d}'
            | '\u{6d4}'
            | '\u{2010}'..='\u{205e}'
            | '\u{2122}'
            | '\u{2190}'..='\u{25ff}'
            | '\u{3003}'
            | '\u{3008}'..='\u{3011}'
    )
}

fn labels(domain: &str, base: usize, report: &mut Report) {
    let mut start = base;
    let (mut count, mut last) = (0_usize, Span::empty(base));
    for label in domain.split('.') {
        let span = Span::new(start, start + label.len());
        start = span.end + 1;
        if label.is_empty() {
            continue;
        }
        count += 1;
        last = span;
        let ends = (label.len() - label.trim_start_matches('-').len(), label.trim_end_matches('-').len());
        if ends.0 > 0 {
            report.add(Code::BadHyphen, Span::new(span.start, span.start + ends.0));
        }
        if ends.0 < label.len() && ends.1 < label.len() {
            report.add(Code::BadHyphen, Span::new(span.start + ends.1, span.end));
        }
        if label.len() > LONGEST_LABEL && label.is_ascii() {
            report.add(Code::LabelTooLong, span);
        }
    }
    if count == 1 {
        report.add(Code::SingleLabelDomain, Span::new(base, base + domain.len()));
    }
    if is_numeric(Span::new(last.start - base, last.end - base).of(domain)) {
        report.add(Code::NumericTld, last);
    }
    if domain.len() > LONGEST && domain.is_ascii() {
        report.add(Code::TooLong, Span::new(base, base + domain.len()));
    }
}

pub(crate) fn has_a_label(domain: &str) -> bool {
    domain.starts_with("xn--") || find(domain, ".xn--").is_some()
}

fn is_numeric(label: &str) -> bool {
    !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit())
}

/// A dotted quad, or anything in `[…]`.
fn is_ip_address(domain: &str) -> bool {
    let quad = || {
        let mut parts = domain.split('.');
        parts.by_ref().take(4).filter(|part| part.len() <= 3 && is_numeric(part)).count() == 4
            && parts.next().is_none()
    };
    (domain.starts_with('[') && domain.ends_with(']')) || quad()
}

#[cfg(test)]
mod tests {
    use super::{is_ascii_domain, is_plain};

    #[test]
    fn a_plain_domain_needs_nothing_more() {
        for domain in ["contoso.com", "a.b.co.uk", "3com.com", "x-y.example"] {
            assert!(is_plain(domain), "{domain}");
        }
        for domain in ["xn--mller-kva.de", "www.xn--mller-kva.de", "contoso", "m\u{fc}ller.de", "1.2.3.4", ""]
        {
            assert!(!is_plain(domain), "{domain}");
        }
    }

    #[test]
    fn a_label_has_at_most_63_letters_and_a_domain_253() {
        let label = |length| "a".repeat(length);
        assert!(is_ascii_domain(&format!("{}.com", label(63))));
        assert!(!is_ascii_domain(&format!("{}.com", label(64))));
        let domain = |last| [label(63), label(63), label(63), label(last)].join(".");
        assert_eq!(domain(61).len(), 253);
        assert!(is_ascii_domain(&domain(61)) && !is_ascii_domain(&domain(62)));
    }
}

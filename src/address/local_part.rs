//! Local parts: the part before the `@`.

use crate::report::Report;
use crate::text::chars::{ATEXT, SIP_USER};
use crate::{Code, Span};

/// RFC 5321 4.5.3.1.1, in octets.
const LONGEST: usize = 64;

/// Validates the local part of a Microsoft account: an RFC 5321 4.1.2 `Dot-string` of RFC 5322 3.2.3 `atext`.
pub(crate) fn check_account(local: &str, report: &mut Report) {
    if is_plain(local) {
        return;
    }
    let whole = Span::new(0, local.len());
    if local.is_empty() {
        return report.add(Code::NoLocal, whole);
    }
    if is_quoted(local) {
        return report.add(Code::QuotedLocal, whole);
    }
    // A second `@` and dots are reported elsewhere.
    let belongs = |byte| ATEXT.has(byte) || matches!(byte, b'.' | b'@');
    if !local.bytes().all(belongs) {
        report.runs(local, 0, |c, _| {
            unlike(c).or((!c.is_ascii() || !belongs(c as u8)).then_some(Code::BadCharacter))
        });
    }
    dots(local, 0, report);
    if local.len() > LONGEST {
        report.add(Code::LocalTooLong, whole);
    }
    let is_unsafe = |byte| ATEXT.has(byte) && !SIP_USER.has(byte);
    if local.bytes().any(is_unsafe) {
        report.runs(local, 0, |c, _| (c.is_ascii() && is_unsafe(c as u8)).then_some(Code::NotSipSafe));
    }
}

/// Validates the user part of a SIP URI: RFC 3261 25.1 `user`.
pub(crate) fn check_user(user: &str, report: &mut Report) {
    let whole = Span::new(0, user.len());
    if user.is_empty() {
        return report.add(Code::NoLocal, whole);
    }
    if is_quoted(user) {
        return report.add(Code::QuotedLocal, whole);
    }
    report.runs(user, 0, |c, offset| match c {
        '@' => None,
        '%' if is_escape(user, offset) => None,
        _ => unlike(c).or((!SIP_USER.has_char(c)).then_some(Code::BadCharacter)),
    });
}

/// Whether a local part needs no notice: a fast check for the common case.
pub(crate) fn is_plain(local: &str) -> bool {
    let mut before = b'.';
    let dots_fit = local.bytes().all(|byte| {
        let fits = (ATEXT.has(byte) && SIP_USER.has(byte)) || (byte == b'.' && before != b'.');
        before = byte;
        fits
    });
    dots_fit && before != b'.' && local.len() <= LONGEST
}

/// Characters that are not allowed in any kind of address.
pub(crate) fn unlike(c: char) -> Option<Code> {
    if c.is_whitespace() {
        Some(Code::Space)
    } else if !c.is_ascii() {
        Some(Code::NonAsciiLocal)
    } else {
        None
    }
}

fn is_quoted(local: &str) -> bool {
    local.len() >= 2 && local.starts_with('"') && local.ends_with('"')
}

fn is_escape(user: &str, start: usize) -> bool {
    let digit = |offset: usize| user.as_bytes().get(start + offset).is_some_and(u8::is_ascii_hexdigit);
    digit(1) && digit(2)
}

/// Reports leading, trailing and doubled dots.
pub(super) fn dots(text: &str, base: usize, report: &mut Report) {
    let bytes = text.as_bytes();
    let is_dot =
        |index: Option<usize>| index.and_then(|index| bytes.get(index)).is_none_or(|&byte| byte == b'.');
    report.runs(text, base, |c, offset| {
        let bad = c == '.' && (is_dot(offset.checked_sub(1)) || is_dot(Some(offset + 1)));
        bad.then_some(Code::BadDot)
    });
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn the_short_way_is_for_usual_local_parts() {
        for (local, expected) in [
            ("bob.smith+x", true),
            (".bob", false),
            ("bob.", false),
            ("bob..smith", false),
            ("bob#", false),
            ("bo b", false),
        ] {
            assert_eq!(is_plain(local), expected, "{local}");
        }
    }
}

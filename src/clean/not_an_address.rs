//! Things people paste that are no address at all.

use crate::Code;
use crate::text::ascii_set::Signs;
use crate::text::chars::{FindSign, SKYPE_NAME, strip_prefix};

/// Prefixes of Skype's own names. Source: the public code of Skype clients.
const SKYPE_PREFIXES: [&str; 4] = ["live:", "8:", "2:", "facebook:"];

/// Where Skype's links to a meeting lead.
const MEETING: &str = "join.skype.com";

const COLON: Signs = Signs::of(b":");
const EQUALS: Signs = Signs::of(b"=");

/// Kinds that cleaning would hide: told on the unwrapped text.
pub(crate) fn told_first(text: &str, signs: Signs) -> Option<Code> {
    if !signs.may_have(COLON) {
        return strip_prefix(text, MEETING).map(|_| Code::SkypeLink);
    }
    let link = strip_prefix(text, "https://").or_else(|| strip_prefix(text, "http://")).unwrap_or(text);
    if strip_prefix(text, "skype:").is_some() || strip_prefix(link, MEETING).is_some() {
        return Some(Code::SkypeLink);
    }
    if signs.may_have(EQUALS) && has_application(text) {
        return Some(Code::ConferenceUri);
    }
    if text.has_sign(b'@') {
        return None;
    }
    if strip_prefix(text, "tel:").is_some() {
        return Some(Code::PhoneNumber);
    }
    has_skype_prefix(text).then_some(Code::SkypeName)
}

/// Which kind a text without an `@` is.
pub(crate) fn without_at(text: &str) -> Code {
    if has_skype_prefix(text) || is_skype_name(text) {
        Code::SkypeName
    } else if is_phone_number(text) {
        Code::PhoneNumber
    } else {
        Code::NoAt
    }
}

/// `^[A-Za-z][A-Za-z0-9.,_-]{5,31}$`
fn is_skype_name(text: &str) -> bool {
    matches!(text.len(), 6..=32)
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| SKYPE_NAME.has(byte))
}

fn has_skype_prefix(text: &str) -> bool {
    SKYPE_PREFIXES.iter().any(|prefix| strip_prefix(text, prefix).is_some())
}

fn is_phone_number(text: &str) -> bool {
    let sign = |c: char| c.is_whitespace() || matches!(c, '+' | '-' | '.' | '/' | '(' | ')');
    text.chars().all(|c| c.is_ascii_digit() || sign(c))
        && text.bytes().filter(u8::is_ascii_digit).count() >= 5
}

/// A parameter `opaque=app:` marks what Lync calls an application: a conference, a response group.
fn has_application(text: &str) -> bool {
    text.match_indices([';', '?', '&'])
        .any(|(at, _)| text.get(at + 1..).and_then(|rest| strip_prefix(rest, "opaque=app:")).is_some())
}

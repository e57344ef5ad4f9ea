//! Pasted texts that are not addresses.

use crate::Code;
use crate::text::ascii_set::AsciiSet;
use crate::text::chars::{ATEXT, AsciiSearch, SKYPE_NAME, strip_prefix};

/// What Skype names have before their colon. Source: the public code of Skype clients.
const SKYPE_PREFIXES: [&str; 4] = ["live", "8", "2", "facebook"];

/// The host of Skype's meeting links.
const MEETING: &str = "join.skype.com";

/// Endings of chat ids.
const CHATS: [&str; 4] = ["thread.v2", "thread.tacv2", "thread.skype", "unq.gbl.spaces"];

/// Paths of meeting links, plain and nested in another link.
const MEETING_PATHS: [&str; 4] = ["/meet/", "/l/meetup-join", "%2fmeet%2f", "%2fl%2fmeetup-join"];

const COLON: AsciiSet = AsciiSet::of(b":");
const COLON_OR_SLASH: AsciiSet = AsciiSet::of(b":/");
const EQUALS: AsciiSet = AsciiSet::of(b"=");
const SLASH: AsciiSet = AsciiSet::of(b"/");
const SLASH_OR_EQUALS: AsciiSet = AsciiSet::of(b"/=");

/// Kinds that cleaning would hide, recognized in the unwrapped text.
pub(crate) fn before_cleaning(text: &str, set: AsciiSet) -> Option<Code> {
    if !set.may_have(COLON_OR_SLASH) {
        return is_skype_meeting(text).then_some(Code::SkypeLink);
    }
    // Most texts begin with another letter.
    let first = text.as_bytes().first().map_or(0, |byte| byte | 0x20);
    let begins_so = matches!(first, b's' | b'c' | b'h' | b'j' | b'm' | b'0'..=b'9');
    if !begins_so
        && !set.may_have(SLASH_OR_EQUALS)
        && (text.contains_byte(b'@') || !matches!(first, b't' | b'l' | b'f'))
    {
        return None;
    }
    if let Some(rest) = strip_prefix(text, "skype:").or_else(|| strip_prefix(text, "callto:")) {
        let number = strip_prefix(rest.trim_start(), "tel:").unwrap_or(rest);
        if is_phone_number(number) {
            return Some(Code::PhoneNumber);
        }
    }
    // If white space follows the colon, it is a label.
    let is_link = |rest: &str| !rest.starts_with(char::is_whitespace);
    let address = strip_prefix(text, "https://").or_else(|| strip_prefix(text, "http://"));
    if strip_prefix(text, "skype:").is_some_and(is_link) || is_skype_meeting(address.unwrap_or(text)) {
        return Some(Code::SkypeLink);
    }
    let address = address.or_else(|| strip_prefix(text, "msteams:"));
    if set.may_have(EQUALS) && has_application(text)
        || ["conf:", "meet:"].iter().any(|name| strip_prefix(text, name).is_some_and(is_link))
        || set.may_have(SLASH) && is_meeting(address.unwrap_or(text), address.is_some())
        || is_chat(text)
    {
        return Some(Code::ConferenceUri);
    }
    if text.contains_byte(b'@') || !set.may_have(COLON) {
        return None;
    }
    if strip_prefix(text, "tel:").is_some() {
        return Some(Code::PhoneNumber);
    }
    has_skype_prefix(text).then_some(Code::SkypeName)
}

/// The kind of a text without an `@`. A text after `sip:` is not a Skype name.
pub(crate) fn classify_without_at(text: &str, is_sip: bool) -> Code {
    if has_skype_prefix(text) || !is_sip && is_skype_name(text) {
        Code::SkypeName
    } else if is_phone_number(text) {
        Code::PhoneNumber
    } else {
        Code::NoAt
    }
}

/// The kind of a text with an `@` that looks like an address but is not.
pub(crate) fn with_at(text: &str) -> Option<Code> {
    if is_encapsulated(text) {
        Some(Code::EncapsulatedAddress)
    } else if guest(text).is_some() {
        Some(Code::GuestUpn)
    } else {
        None
    }
}

/// An address that Exchange encapsulated because it is not an SMTP address: `IMCEAEX-_O=CONTOSO…@contoso.com`.
pub(crate) fn is_encapsulated(text: &str) -> bool {
    strip_prefix(text, "imcea").is_some_and(|rest| {
        let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        name.starts_with('-')
    })
}

/// The part before `#EXT#` of a guest's user principal name, `john_contoso.com#EXT#@fabrikam.onmicrosoft.com`.
pub(crate) fn guest(text: &str) -> Option<&str> {
    if !text.bytes().any(|byte| matches!(byte, b'#' | b'%')) {
        return None;
    }
    text.char_indices().filter(|(_, c)| matches!(c, '#' | '%')).find_map(|(offset, _)| {
        let (before, rest) = text.split_at_checked(offset)?;
        let rest = strip_prefix(rest, "#ext#").or_else(|| strip_prefix(rest, "%23ext%23"))?;
        rest.contains_byte(b'@').then_some(before)
    })
}

/// The guest's own address.
pub(crate) fn guest_address(name: &str) -> Option<String> {
    let (local, domain) = name.rsplit_once_byte(b'_')?;
    Some([local, "@", domain].concat())
}

/// `^[A-Za-z][A-Za-z0-9.,_-]{5,31}$`
fn is_skype_name(text: &str) -> bool {
    matches!(text.len(), 6..=32)
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| SKYPE_NAME.has(byte))
}

pub(crate) fn has_skype_prefix(text: &str) -> bool {
    text.split_once_byte(b':').is_some_and(|(prefix, _)| is_skype_prefix(prefix))
}

pub(super) fn is_skype_prefix(text: &str) -> bool {
    SKYPE_PREFIXES.iter().any(|prefix| text.eq_ignore_ascii_case(prefix))
}

fn is_phone_number(text: &str) -> bool {
    let is_separator = |c: char| c.is_whitespace() || matches!(c, '+' | '-' | '.' | '/' | '(' | ')');
    text.chars().all(|c| c.is_ascii_digit() || is_separator(c))
        && text.bytes().filter(u8::is_ascii_digit).count() >= 5
}

/// A parameter `opaque=app:` marks what Lync calls an application: a conference, a response group.
fn has_application(text: &str) -> bool {
    text.match_indices([';', '?', '&']).any(|(offset, _)| {
        text.get(offset + 1..).and_then(|rest| strip_prefix(rest, "opaque=app:")).is_some()
    })
}

/// The id of a chat: `19:meeting_x@thread.v2`.
fn is_chat(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len()
        && rest.starts_with(':')
        && rest.rsplit_once_byte(b'@').is_some_and(|(_, end)| is_chat_end(end))
}

pub(crate) fn is_chat_end(domain: &str) -> bool {
    CHATS.iter().any(|end| domain.eq_ignore_ascii_case(end))
}

/// A link to a meeting on Skype, rather than an address that begins like its host.
fn is_skype_meeting(link: &str) -> bool {
    let belongs = |c: char| c == '.' || ATEXT.has_char(c) && !matches!(c, '/' | '?' | '#');
    strip_prefix(link, MEETING).is_some_and(|rest| !rest.trim_start_matches(belongs).starts_with('@'))
}

/// A meeting link without its scheme: a host `meet`, or the path of a meeting.
fn is_meeting(link: &str, has_scheme: bool) -> bool {
    let end = link.find(['/', '?', '#']).unwrap_or(link.len());
    let Some((host, path)) = link.split_at_checked(end) else { return false };
    let is_host = host.contains_byte(b'.') && !host.contains(char::is_whitespace);
    if !has_scheme
        && (!is_host || link.contains_byte(b'@') || link.contains(char::is_whitespace) || path.is_empty())
    {
        return false;
    }
    strip_prefix(host, "meet.").is_some()
        || path.match_indices(['/', '%']).any(|(offset, _)| {
            let rest = path.get(offset..).unwrap_or_default();
            MEETING_PATHS.iter().any(|meeting| strip_prefix(rest, meeting).is_some())
        })
}

//! The one complete address that stands apart in a text, or in a link.

use crate::address::domain::{self, is_plausible};
use crate::clean::{self, not_an_address};
use crate::text::chars::{ATEXT, AsciiSearch};

/// The one complete address in a text that holds more than that, apart from the rest.
pub(super) fn only(text: &str) -> Option<String> {
    one(text.match_indices('@').map(|(at, _)| around(text, at)))
}

/// The one complete address in the rest of a link, decoded once. A guest's name stands for the guest.
pub(super) fn in_link(text: &str) -> Option<String> {
    let text = clean::decoded(text);
    one(text.match_indices('@').map(|(at, _)| {
        let piece = text.get(..=at).and_then(|before| before.rsplit(is_between).next()).unwrap_or_default();
        match not_an_address::guest(piece).map(not_an_address::guest_address) {
            Some(Some(guest)) => Found::One(guest),
            Some(None) => Found::Unclear,
            None => around(&text, at),
        }
    }))
}

/// Whom a guest's name in a text stands for.
pub(super) fn guest(text: &str) -> Option<String> {
    let name = not_an_address::guest(text)?.rsplit(is_between).next()?;
    not_an_address::guest_address(name)
}

/// What parts the pieces of a link.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '?' | '=' | '&' | ',' | ';' | ':' | '<' | '"' | '(')
}

/// What stands around an `@`.
enum Found {
    /// No complete address.
    Nothing,
    One(String),
    /// An address, or half of one, or what may be secret.
    Unclear,
}

/// The one of them, if it is the only one.
fn one(found: impl Iterator<Item = Found>) -> Option<String> {
    let mut one: Option<String> = None;
    for found in found {
        match found {
            Found::Nothing => {}
            Found::Unclear => return None,
            Found::One(address) if one.as_ref().is_none_or(|one| one.eq_ignore_ascii_case(&address)) => {
                one.get_or_insert(address);
            }
            Found::One(_) => return None,
        }
    }
    one
}

fn around(text: &str, at: usize) -> Found {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at + 1..)) else { return Found::Nothing };
    let end = after.find(is_no_domain).unwrap_or(after.len());
    let Some((domain, rest)) = after.split_at_checked(end) else { return Found::Nothing };
    let trimmed = domain.trim_end_matches(['.', '-']);
    if !is_plausible(trimmed) || rest.starts_with('@') {
        return Found::Nothing;
    }
    if not_an_address::is_chat_end(trimmed) || goes_on(domain, rest) {
        return Found::Unclear;
    }
    let Some(start) = start_of_local(before) else { return Found::Unclear };
    let Some((before, local)) = before.split_at_checked(start) else { return Found::Nothing };
    let local = without_mark(local, rest);
    if !is_local(local) {
        return Found::Nothing;
    }
    if is_half(before) || is_behind_password(before) {
        return Found::Unclear;
    }
    Found::One([local, "@", trimmed].concat())
}

fn is_no_domain(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-')
        || domain::is_no_registry(c)
}

/// `local`, or `local(domain)`.
fn is_local(local: &str) -> bool {
    let name = match local.strip_suffix(')').and_then(|local| local.split_once_byte(b'(')) {
        Some((name, domain)) if is_plausible(domain) => name,
        _ => local,
    };
    !name.is_empty() && name.bytes().all(|byte| byte == b'.' || byte >= 0x80 || ATEXT.has(byte))
}

/// Whether what follows may be more of the domain.
fn goes_on(domain: &str, rest: &str) -> bool {
    let Some(sign) = rest.chars().next() else { return false };
    let next = rest.get(sign.len_utf8()..).unwrap_or_default();
    let word = next.split(char::is_whitespace).next().unwrap_or_default();
    let begins_with_letter = next.starts_with(char::is_alphanumeric);
    match sign {
        '_' | '%' | '+' | '$' | '^' => begins_with_letter,
        // Another entry has a label, or is an address itself.
        ',' | ';' => begins_with_letter && !clean::is_labelled(next) && !word.contains_byte(b'@'),
        '#' | '*' | '!' | '\\' => begins_with_letter && word.contains_byte(b'.') && !word.contains_byte(b'@'),
        _ if sign.is_whitespace() => {
            // `contoso.co uk`, `mail.con toso.com`: the rest of it, perhaps.
            let rest = rest.trim();
            let is_small = rest.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'-'));
            is_small
                && (rest.len() <= 3 || is_plausible(rest) && !rest.starts_with("www."))
                && !domain.ends_with('.')
        }
        _ => false,
    }
}

/// Where the local part begins; `None` where nobody knows.
fn start_of_local(before: &str) -> Option<usize> {
    let (name, end) = match before.strip_suffix(')').and_then(|rest| rest.rsplit_once_byte(b'(')) {
        Some((name, domain)) if is_plausible(domain) => (name, name.len()),
        _ => (before, before.len()),
    };
    let parts = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, ',' | ';' | '=' | '/' | '<' | '[' | '(' | '{' | '|' | '"')
            || matches!(
                c,
                '\u{ab}' | '\u{bb}' | '\u{201a}' | '\u{201c}'..='\u{201e}' | '\u{2039}' | '\u{203a}'
            )
    };
    let start = name.char_indices().rev().find(|&(_, c)| parts(c)).map_or(0, |(at, c)| at + c.len_utf8());
    let Some(colon) = name.get(start..end)?.rfind_byte(b':') else { return Some(start) };
    let colon = start + colon;
    let word = name.get(start..colon)?;
    // Behind `bob:` may stand a secret; behind a label, a scheme or a sentence stands none.
    let head = name.get(..colon)?;
    let head = head
        .rfind(['<', '[', '(', '{', '"', ',', ';', '|'])
        .and_then(|at| head.get(at + 1..))
        .unwrap_or(head)
        .trim();
    (clean::is_labelled(&[word, ":"].concat()) || head.contains(char::is_whitespace)).then_some(colon + 1)
}

/// Without the mark or quote that stands at both ends.
fn without_mark<'a>(local: &'a str, rest: &str) -> &'a str {
    let Some(mark) = rest.chars().next().filter(|c| matches!(c, '*' | '_' | '`' | '~' | '\'')) else {
        return local;
    };
    local.trim_start_matches(mark)
}

/// Whether `sip:bob:` stands before it, without anything between that no password holds.
fn is_behind_password(before: &str) -> bool {
    let near = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|')).next();
    let near = near.unwrap_or_default().to_ascii_lowercase();
    ["sip:", "sips:"]
        .iter()
        .any(|scheme| near.split_once(scheme).is_some_and(|(_, user)| user.contains_byte(b':')))
}

/// Whether the text before an address may be half of it.
fn is_half(before: &str) -> bool {
    let word = |text: &str| {
        text.bytes().all(|byte| byte == b'.' || ATEXT.has(byte))
            && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
    };
    if before.ends_with(char::is_whitespace) {
        let before = before.trim();
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        return word(before) || last.chars().count() == 1 && last.starts_with(char::is_alphanumeric);
    }
    match before.strip_suffix([',', ';']) {
        Some(before) => {
            let before = before.trim();
            word(before)
                && before.bytes().any(|byte| byte.is_ascii_lowercase())
                && !before.bytes().any(|byte| byte.is_ascii_uppercase())
        }
        None => false,
    }
}

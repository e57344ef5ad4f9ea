//! The only complete address that is clearly delimited in a text or a link.

use crate::address::domain::{is_letter, is_plausible};
use crate::clean::{self, not_an_address};
use crate::text::chars::{ATEXT, AsciiSearch, find};

/// The only complete address in a longer text, if clearly delimited.
pub(super) fn only(text: &str) -> Option<String> {
    one(ats(text).map(|at| around(text, at)))
}

/// The only complete address in the rest of a link, decoded once; for a guest's name, the guest's own address.
pub(super) fn in_link(text: &str) -> Option<String> {
    let text = clean::decoded(text);
    one(ats(&text).map(|at| {
        let piece = last_piece(text.get(..=at).unwrap_or_default());
        match not_an_address::guest(piece).map(not_an_address::guest_address) {
            Some(Some(guest)) => Around::Address(guest),
            Some(None) => Around::Unclear,
            None => around(&text, at),
        }
    }))
}

/// The own address of a guest whose name is in a text.
pub(super) fn guest(text: &str) -> Option<String> {
    not_an_address::guest_address(last_piece(not_an_address::guest(text)?))
}

/// The offsets of every `@`.
fn ats(text: &str) -> impl Iterator<Item = usize> {
    text.bytes().enumerate().filter(|&(_, byte)| byte == b'@').map(|(at, _)| at)
}

/// The last piece of a link.
fn last_piece(text: &str) -> &str {
    text.rsplit_once(is_between).map_or(text, |(_, last)| last)
}

/// Separators within a link.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '?' | '=' | '&' | ',' | ';' | ':' | '<' | '"' | '(')
}

/// What is around an `@`.
enum Around {
    /// No complete address.
    Nothing,
    Address(String),
    /// Possibly an incomplete address, or a secret.
    Unclear,
}

/// The address, if it is the only one.
fn one(places: impl Iterator<Item = Around>) -> Option<String> {
    let mut one: Option<String> = None;
    for place in places {
        match place {
            Around::Nothing => {}
            Around::Unclear => return None,
            Around::Address(address) if one.as_ref().is_none_or(|one| one.eq_ignore_ascii_case(&address)) => {
                one.get_or_insert(address);
            }
            Around::Address(_) => return None,
        }
    }
    one
}

fn around(text: &str, at: usize) -> Around {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at + 1..)) else { return Around::Nothing };
    let end = after.find(ends_domain).unwrap_or(after.len());
    let Some((domain, rest)) = after.split_at_checked(end) else { return Around::Nothing };
    let trimmed = domain.trim_end_matches(['.', '-']);
    if rest.starts_with('@') || !is_plausible(trimmed) {
        return Around::Nothing;
    }
    if not_an_address::is_chat_end(trimmed) || goes_on(domain, rest) {
        return Around::Unclear;
    }
    let Some(start) = start_of_local(before) else { return Around::Unclear };
    let Some((before, local)) = before.split_at_checked(start) else { return Around::Nothing };
    let local = without_mark(local, rest);
    if !clean::is_local(local) {
        return Around::Nothing;
    }
    if is_half(before) || is_behind_password(before) {
        return Around::Unclear;
    }
    Around::Address([local, "@", trimmed].concat())
}

fn ends_domain(c: char) -> bool {
    !is_letter(c) && !matches!(c, '.' | '-')
}

/// Whether the text after it may continue the domain.
fn goes_on(domain: &str, rest: &str) -> bool {
    let Some(separator) = rest.chars().next() else { return false };
    let next = rest.get(separator.len_utf8()..).unwrap_or_default();
    let word = next.split(char::is_whitespace).next().unwrap_or_default();
    let begins_with_letter = next.starts_with(is_letter);
    match separator {
        '_' | '%' | '+' | '$' | '^' => begins_with_letter,
        // Another entry has a label, or is an address itself.
        ',' | ';' => begins_with_letter && !clean::is_labelled(next) && !word.contains_byte(b'@'),
        '#' | '*' | '!' | '\\' => begins_with_letter && word.contains_byte(b'.') && !word.contains_byte(b'@'),
        _ if separator.is_whitespace() => {
            // `contoso.co uk`, `mail.con toso.com`, `contoso.co. m`: possibly the rest of the domain.
            let rest = rest.trim();
            let is_small = rest.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'-'));
            is_small
                && (rest.len() <= 3 || is_plausible(rest) && !rest.starts_with("www."))
                && (!domain.ends_with('.') || matches!(rest.as_bytes(), [b'a'..=b'z']))
        }
        _ => false,
    }
}

/// The start of the local part; `None` if unclear.
fn start_of_local(before: &str) -> Option<usize> {
    let (name, end) = match before.strip_suffix(')').and_then(|rest| rest.rsplit_once_byte(b'(')) {
        Some((name, domain)) if is_plausible(domain) => (name, name.len()),
        _ => (before, before.len()),
    };
    let parts = |c: char| match c {
        _ if c.is_ascii_alphanumeric() => false,
        ',' | ';' | '=' | '/' | '<' | '[' | '(' | '{' | '|' | '"' => true,
        '\u{ab}' | '\u{bb}' | '\u{201a}' | '\u{201c}'..='\u{201e}' | '\u{2039}' | '\u{203a}' => true,
        _ => c.is_whitespace() || c.is_control(),
    };
    let start =
        name.char_indices().rev().find(|&(_, c)| parts(c)).map_or(0, |(offset, c)| offset + c.len_utf8());
    // `bob{contoso.com}(…)@` is one piece: braces may be part of a local part.
    if name.get(..start)?.ends_with('{') && name.get(start..)?.contains_byte(b'}') {
        return None;
    }
    let Some(colon) = name.get(start..end)?.rfind_byte(b':') else { return Some(start) };
    let colon = start + colon;
    let word = name.get(start..colon)?;
    // A secret may follow `bob:`, but not a label, a scheme or a sentence.
    let head = name.get(..colon)?;
    let head = head
        .rfind(['<', '[', '(', '{', '"', ',', ';', '|'])
        .and_then(|at| head.get(at + 1..))
        .unwrap_or(head)
        .trim();
    (clean::is_labelled(&[word, ":"].concat()) || head.contains(char::is_whitespace)).then_some(colon + 1)
}

/// Strips a mark or quote that is at both ends.
fn without_mark<'a>(local: &'a str, rest: &str) -> &'a str {
    let Some(mark) = rest.chars().next().filter(|c| matches!(c, '*' | '_' | '`' | '~' | '\'')) else {
        return local;
    };
    local.trim_start_matches(mark)
}

/// Whether `sip:bob:` precedes it with only characters of a password in between.
fn is_behind_password(before: &str) -> bool {
    if !before.contains_byte(b':') {
        return false;
    }
    let parts = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|');
    let near = before.rsplit_once(parts).map_or(before, |(_, near)| near).to_ascii_lowercase();
    ["sip:", "sips:"].iter().any(|scheme| {
        let user = find(&near, scheme).and_then(|offset| near.get(offset + scheme.len()..));
        user.is_some_and(|user| user.contains_byte(b':'))
    })
}

/// Whether the text before an address may be part of it.
fn is_half(before: &str) -> bool {
    let word = |text: &str| {
        text.bytes().all(|byte| byte == b'.' || ATEXT.has(byte))
            && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
    };
    if before.ends_with(char::is_whitespace) {
        let before = before.trim();
        let last = before.rsplit_once(char::is_whitespace).map_or(before, |(_, last)| last);
        return word(before) || last.chars().count() == 1 && last.starts_with(is_letter);
    }
    // `us,er@`, and `bob;x=1@` unless that is a list of names with values.
    match before.rsplit_once([',', ';']) {
        Some((before, name))
            if name.is_empty() || !name.contains(char::is_whitespace) && !clean::is_labelled(name) =>
        {
            let before = before.trim();
            word(before)
                && (name.is_empty() || !before.contains_byte(b'='))
                && before.bytes().any(|byte| byte.is_ascii_lowercase())
                && !before.bytes().any(|byte| byte.is_ascii_uppercase())
        }
        _ => false,
    }
}

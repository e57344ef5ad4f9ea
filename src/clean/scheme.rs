//! Schemes, and what only a scheme brings along: headers, parameters, a port, percent-escapes.

use super::{Found, password};
use crate::text::chars::{FindSign, find, strip_prefix};
use crate::text::source::{Edit, Source};
use crate::{Span, Task};

/// A scheme that may stand before an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// RFC 6068.
    Mailto,
    /// RFC 3261 19.1, `sips:` too.
    Sip,
    /// RFC 3860.
    Im,
}

const SCHEMES: [(&str, Scheme); 4] =
    [("mailto:", Scheme::Mailto), ("sip:", Scheme::Sip), ("sips:", Scheme::Sip), ("im:", Scheme::Im)];

/// Schemes that people paste and that no address has.
const FOREIGN: [&str; 5] = ["xmpp:", "http:", "https:", "callto:", "ftp:"];

/// The text after a scheme that addresses have. Some write it like that of a web page: `sip://bob@contoso.com`.
pub(super) fn strip(text: &str) -> Option<(&str, Scheme)> {
    SCHEMES
        .iter()
        .find_map(|&(name, scheme)| Some((strip_prefix(text, name)?.trim_start_matches('/'), scheme)))
}

/// Drops a scheme.
pub(super) fn drop_scheme(source: &mut Source<'_>, found: &mut Found) {
    if let Some((rest, scheme)) = strip(source.as_str()) {
        let len = source.as_str().len();
        found.scheme = Some(scheme);
        source.narrow(Span::new(len - rest.len(), len));
    } else if let Some(rest) = FOREIGN.iter().find_map(|name| strip_prefix(source.as_str(), name)) {
        let len = source.as_str().len() - rest.trim_start_matches('/').len();
        found.foreign.push(source.set_aside(len));
    }
}

/// Drops what follows the host.
pub(super) fn drop_tail(source: &mut Source<'_>, task: Task, found: &Found) {
    let end = host_end(source.as_str(), task, found.scheme);
    source.narrow(Span::new(0, end));
}

/// Where headers, parameters and a port begin. They are what follows the host: a `;` or `?` before the `@` is the user's.
fn host_end(text: &str, task: Task, scheme: Option<Scheme>) -> usize {
    let sip = task == Task::ToLync || scheme == Some(Scheme::Sip);
    if !sip && scheme != Some(Scheme::Mailto) {
        return text.len();
    }
    // A password may hold an `@` of its own, and what comes after that is still secret.
    let sign =
        if password(text, task, scheme).is_some() { text.last_sign(b'@') } else { text.first_sign(b'@') };
    // In `mailto:` the `@` itself may be escaped.
    let escaped = || (scheme == Some(Scheme::Mailto)).then(|| find(text, "%40")).flatten().map(|at| at + 2);
    let Some(host) = sign.or_else(escaped).and_then(|at| text.get(at + 1..)) else { return text.len() };
    let begin = text.len() - host.len();
    let end = host.find(|c| c == '?' || (sip && c == ';')).unwrap_or(host.len());
    let Some(host) = host.get(..end).filter(|_| sip) else { return begin + end };
    match host.split_at_last(b':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            begin + name.len()
        }
        _ => begin + host.len(),
    }
}

/// Decodes percent-escapes once: all of a `mailto:` address; the user part of a SIP URI pasted for Skype.
/// In a SIP URI for Skype's own field only an escape that needs none is undone, as RFC 3261 19.1.4 compares.
/// True if anything changed.
pub(super) fn decode(source: &mut Source<'_>, task: Task, found: &Found) -> bool {
    let text = source.as_str();
    if !text.has_sign(b'%') || password(text, task, found.scheme).is_some() {
        return false;
    }
    let user = text.last_sign(b'@').unwrap_or(0);
    let edits = match (found.scheme, task) {
        (Some(Scheme::Mailto), _) => escapes(text, |_| true),
        (_, Task::ToLync) => {
            escapes(text.get(..user).unwrap_or_default(), |c| crate::text::chars::UNRESERVED.has_char(c))
        }
        (Some(Scheme::Sip), _) => escapes(text.get(..user).unwrap_or_default(), |_| true),
        _ => Vec::new(),
    };
    source.rewrite(&edits);
    !edits.is_empty()
}

/// An edit for each escaped character that `wanted` asks for. Strict UTF-8: a bad `%HH` stays.
fn escapes(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.first_sign(b'%')) {
        at += found;
        match escaped(text.as_bytes().get(at..).unwrap_or_default()) {
            Some((c, len)) => {
                if wanted(c) {
                    edits.push(Edit { span: Span::new(at, at + len), with: Some(c) });
                }
                at += len;
            }
            None => at += 1,
        }
    }
    edits
}

/// The character that `bytes` begin with in escaped form, and how long that form is.
fn escaped(bytes: &[u8]) -> Option<(char, usize)> {
    let mut buffer = [0; 4];
    for len in 1..=buffer.len() {
        let &[b'%', high, low] = bytes.get(3 * len - 3..3 * len)? else { return None };
        *buffer.get_mut(len - 1)? = (hex(high)? << 4) | hex(low)?;
        match core::str::from_utf8(buffer.get(..len)?) {
            Ok(text) => return Some((text.chars().next()?, 3 * len)),
            Err(error) if error.error_len().is_some() => return None,
            Err(_) => {}
        }
    }
    None
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

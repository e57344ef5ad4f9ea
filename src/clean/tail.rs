//! The text after the host (port, parameters, headers), and the password before the `@`.

use super::scheme::{self, Scheme};
use super::{CleanReport, label, not_an_address};
use crate::address::domain::is_plausible;
use crate::text::chars::{AsciiSearch, SIP_USER};
use crate::text::source::Source;
use crate::{Span, Task};

/// Drops the text after the host.
pub(super) fn drop_tail(source: &mut Source<'_>, task: Task, report: &CleanReport) {
    let end = host_end(source.as_str(), task, report.scheme);
    source.keep(Span::new(0, end));
}

/// Whether parameters and a port may follow: in a SIP URI, or if one is expected.
fn is_sip(task: Task, scheme: Option<Scheme>) -> bool {
    task == Task::ToLync || scheme == Some(Scheme::Sip)
}

fn host_end(text: &str, task: Task, scheme: Option<Scheme>) -> usize {
    let sip = is_sip(task, scheme);
    if !sip && scheme != Some(Scheme::Mailto) {
        return text.len();
    }
    // In `mailto:` the `@` itself may be escaped. After `sip:` there may be no user.
    let escaped = || match scheme {
        Some(Scheme::Mailto) => scheme::escaped_at(text).map(|at| at + 2),
        _ => None,
    };
    let whole = complete_at(text);
    let begin = match whole.or_else(|| text.find_byte(b'@')).or_else(escaped) {
        Some(at) => at + 1,
        None if scheme == Some(Scheme::Sip) => 0,
        None => return text.len(),
    };
    let host = text.get(begin..).unwrap_or_default();
    // A tail directly follows a complete domain; otherwise it is something else.
    if whole.is_some() {
        let after = host.trim_start_matches(|c: char| !ends_host(c)).trim_start();
        if !after.starts_with([';', '?', ':']) {
            return text.len();
        }
    }
    let end = begin + host.find(|c| c == '?' || sip && c == ';').unwrap_or(host.len());
    if !sip {
        return end;
    }
    let tail = text.get(end..).unwrap_or_default();
    if holds_an_entry(tail) {
        return text.len();
    }
    begin + without_port(Span::new(begin, end).of(text)).len()
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once_byte(b':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether the text after a host contains another address, or more of a password, rather than parameters.
fn holds_an_entry(tail: &str) -> bool {
    let mut rest = tail;
    while let Some(next) = rest.strip_prefix(';') {
        let len = scheme::parameter(next).unwrap_or_else(|| next.find([';', '?']).unwrap_or(next.len()));
        if scheme::parameter(next).is_none() && Span::new(0, len).of(next).contains_byte(b'@') {
            return true;
        }
        rest = next.get(len..).unwrap_or_default();
    }
    false
}

/// The `@` of the first complete `user@host`: followed by a complete domain and then nothing or a tail.
fn complete_at(text: &str) -> Option<usize> {
    wholes(text).find(|(_, after)| is_tail(after) || after.starts_with(char::is_whitespace)).map(|(at, _)| at)
}

/// Each `@` that is followed by a complete domain, and the text after the domain.
fn wholes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ats = text.bytes().enumerate().filter(|&(_, byte)| byte == b'@');
    ats.filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let (host, after) = rest.split_at_checked(rest.find(ends_host).unwrap_or(rest.len()))?;
        (is_plausible(host.trim_end_matches('.')) && !after.starts_with('@')).then_some((at, after))
    })
}

/// Whether it is empty, parameters, headers, a port, or the end of a wrapper.
fn is_tail(after: &str) -> bool {
    match after.strip_prefix(':') {
        Some(port) => {
            let rest = port.trim_start_matches(|c: char| c.is_ascii_digit());
            rest.len() < port.len() && (rest.is_empty() || rest.starts_with([';', '?']))
        }
        None => after.is_empty() || after.starts_with([';', '?', '>', ')', ']', '"']),
    }
}

/// Characters that cannot be part of a domain, nor be mistaken for part of a password.
fn ends_host(c: char) -> bool {
    c.is_whitespace() || c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-')
}

/// A password and the host after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Secret {
    /// From the colon to the `@` that ends the user part.
    pub(crate) span: Span,
    /// The host after that `@`.
    pub(crate) host: Span,
    /// Whether it is certain where the password ends.
    pub(crate) is_clear: bool,
}

/// The password in a text that may contain one: `bob:secret@contoso.com`.
pub(crate) fn password(text: &str, task: Task, scheme: Option<Scheme>) -> Option<Secret> {
    if !is_sip(task, scheme) {
        return None;
    }
    let colon = text.find_byte(b':')?;
    // Without a scheme, only a password by the grammar of RFC 3261 counts, after a user that is not a label.
    let region = if scheme == Some(Scheme::Sip) {
        text
    } else {
        let user = text.get(..colon)?;
        let is_user = !user.is_empty()
            && user.bytes().all(|byte| SIP_USER.has(byte) || byte == b'%')
            && !not_an_address::has_skype_prefix(text)
            && !user.eq_ignore_ascii_case("tel")
            && label::strip(text).is_none();
        if !is_user {
            return None;
        }
        let outside = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | '<' | '>' | '|' | '#' | '"');
        text.get(..text.find(outside).unwrap_or(text.len()))?
    };
    let last = region.rfind_byte(b'@').filter(|&last| last > colon)?;
    // If more than a tail follows, it is unknown how much of it is secret, so all of it counts.
    let (at, is_clear) = match wholes(region).next() {
        Some((at, _)) if at < colon => return None,
        Some((at, after))
            if at == last || is_tail(after) && !(after.starts_with(';') && after.contains_byte(b'@')) =>
        {
            (at, true)
        }
        Some(_) => (last, false),
        None => (last, true),
    };
    let host = text.get(at + 1..)?;
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, ',' | ';' | '?' | '<' | '>' | '|' | '"' | '/' | '\\' | '#' | ')' | ']')
    };
    let end = host.find(ends);
    let end = at + 1 + end.unwrap_or(host.len());
    Some(Secret { span: Span::new(colon, at), host: Span::new(at + 1, end), is_clear })
}

//! Schemes, and the escapes that only a scheme brings along.

use super::CleanReport;
use crate::text::chars::{AsciiSearch, UNRESERVED, find, strip_prefix};
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
    [("mailto", Scheme::Mailto), ("sip", Scheme::Sip), ("sips", Scheme::Sip), ("im", Scheme::Im)];

/// Schemes that people paste and that no address has.
const FOREIGN: [&str; 7] = ["xmpp", "http", "https", "callto", "ftp", "msnim", "msteams"];

/// The text after a scheme that addresses have. Some write it like that of a web page: `sip://bob@contoso.com`.
pub(crate) fn strip(text: &str) -> Option<(&str, Scheme)> {
    SCHEMES.iter().find_map(|&(name, scheme)| Some((after(text, name)?, scheme)))
}

/// The text after a scheme that no address has.
pub(crate) fn strip_foreign(text: &str) -> Option<&str> {
    FOREIGN.iter().find_map(|name| after(text, name))
}

/// Whether a name is that of a scheme of either kind.
pub(crate) fn is_known(name: &str) -> bool {
    SCHEMES.iter().map(|(known, _)| known).chain(&FOREIGN).any(|known| name.eq_ignore_ascii_case(known))
}

/// The text after `name`, a colon, plain or escaped, and slashes.
fn after<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = strip_prefix(text, name)?.trim_start();
    let rest = rest.strip_prefix(':').or_else(|| strip_prefix(rest, "%3a"))?;
    Some(rest.trim_start().trim_start_matches('/'))
}

/// How long the parameter is that a text begins with: `name`, `name=value` or `name="…"`.
pub(super) fn parameter(text: &str) -> Option<usize> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ';' | '?' | ',' | '<' | '>' | '|');
    let name = text.find(|c: char| is_end(c) || c == '=').unwrap_or(text.len());
    let (before, after) = text.split_at_checked(name)?;
    if before.is_empty() || before.contains(['@', ':']) {
        return None;
    }
    let Some(value) = after.strip_prefix('=') else { return Some(name) };
    let value = match value.strip_prefix('"').and_then(|quoted| quoted.find_byte(b'"')) {
        Some(end) => end + 2,
        None => value.find(is_end).unwrap_or(value.len()),
    };
    Some(name + 1 + value)
}

/// Drops a scheme. Directly behind one, escaped angle brackets are read as such.
pub(super) fn drop_scheme(source: &mut Source<'_>, report: &mut CleanReport) {
    let len = source.as_str().len();
    if let Some((rest, scheme)) = strip(source.as_str()) {
        // What came behind `sip:` may be a password, whatever it looks like.
        if report.scheme != Some(Scheme::Sip) {
            report.scheme = Some(scheme);
        }
        source.keep(Span::new(len - rest.len(), len));
        angles(source);
    } else if let Some(rest) = strip_foreign(source.as_str()) {
        report.foreign.push(source.drop_reported(len - rest.len()));
        angles(source);
    }
}

fn angles(source: &mut Source<'_>) {
    let text = source.as_str();
    if strip_prefix(text, "%3c").is_none() {
        return;
    }
    let mut edits = Vec::new();
    for (at, _) in text.match_indices('%') {
        let escape = text.get(at..at + 3).unwrap_or_default();
        let with = match () {
            () if escape.eq_ignore_ascii_case("%3c") => '<',
            () if escape.eq_ignore_ascii_case("%3e") => '>',
            () => continue,
        };
        edits.push(Edit { span: Span::new(at, at + 3), with: Some(with) });
    }
    source.rewrite(&edits);
}

/// Decodes percent-escapes once: all of a `mailto:` address; the user part of a SIP URI pasted for Skype.
/// In a SIP URI for Skype's own field only an escape that needs none is undone, as RFC 3261 19.1.4 compares.
/// True if anything changed. A text with a password is not for this.
pub(super) fn decode(source: &mut Source<'_>, task: Task, report: &CleanReport) -> bool {
    let text = source.as_str();
    let user = text.rfind_byte(b'@').unwrap_or(0);
    let edits = match (report.scheme, task) {
        (Some(Scheme::Mailto), _) => escapes(text, |_| true),
        (_, Task::ToLync) => escapes(text.get(..user).unwrap_or_default(), |c| UNRESERVED.has_char(c)),
        (Some(Scheme::Sip), _) => escapes(text.get(..user).unwrap_or_default(), |_| true),
        _ => Vec::new(),
    };
    source.rewrite(&edits);
    !edits.is_empty()
}

/// All of a text with its percent-escapes decoded once.
pub(crate) fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut done = 0;
    for Edit { span, with } in escapes(text, |_| true) {
        decoded.push_str(Span::new(done, span.start).of(text));
        decoded.extend(with);
        done = span.end;
    }
    decoded.push_str(Span::new(done, text.len()).of(text));
    decoded
}

/// Where an escaped `@` stands.
pub(super) fn escaped_at(text: &str) -> Option<usize> {
    find(text, "%40")
}

/// An edit for each escaped character that `wanted` asks for. Strict UTF-8: a bad `%HH` stays.
fn escapes(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(report) = text.get(at..).and_then(|rest| rest.find_byte(b'%')) {
        at += report;
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

//! URI schemes, and the percent-escapes that occur only with them.

use std::borrow::Cow;

use super::CleanReport;
use crate::text::chars::{AsciiSearch, UNRESERVED, find, strip_prefix};
use crate::text::source::{Edit, Source, edited};
use crate::{Span, Task};

/// A scheme of addresses.
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

/// Schemes that are not for addresses.
const FOREIGN: [&str; 7] = ["xmpp", "http", "https", "callto", "ftp", "msnim", "msteams"];

/// The text after a scheme of addresses. It may have slashes like a web address: `sip://bob@contoso.com`.
pub(crate) fn strip(text: &str) -> Option<(&str, Scheme)> {
    SCHEMES.iter().find_map(|&(name, scheme)| Some((after(text, name)?, scheme)))
}

/// The text after a scheme that is not for addresses.
pub(crate) fn strip_foreign(text: &str) -> Option<&str> {
    FOREIGN.iter().find_map(|name| after(text, name))
}

/// Whether it is the name of a scheme of either kind.
pub(crate) fn is_known(name: &str) -> bool {
    SCHEMES.iter().map(|(known, _)| known).chain(&FOREIGN).any(|known| name.eq_ignore_ascii_case(known))
}

/// The text after `name`, a colon, plain or escaped, and slashes.
fn after<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = strip_prefix(text, name)?.trim_start();
    let rest = rest.strip_prefix(':').or_else(|| strip_prefix(rest, "%3a"))?;
    Some(rest.trim_start().trim_start_matches('/'))
}

/// The length of a parameter at the start of a text: `name`, `name=value` or `name="…"`.
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

/// Drops a scheme. Directly after it, escaped angle brackets count as brackets.
pub(super) fn drop_scheme(source: &mut Source<'_>, report: &mut CleanReport) {
    let len = source.as_str().len();
    if let Some((rest, scheme)) = strip(source.as_str()) {
        // The text after `sip:` may contain a password, whatever it looks like.
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
    if strip_prefix(text, "%3c").is_some() {
        source.rewrite(&escapes(text, |c| matches!(c, '<' | '>')));
    }
}

/// Decodes percent-escapes once: all of a `mailto:` address; the user part of a SIP URI pasted for Skype.
/// In a SIP URI for Skype only escapes of unreserved characters are decoded, following RFC 3261 19.1.4.
/// True if anything changed. Must not be called for a text with a password.
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

/// The whole text with its percent-escapes decoded once.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    edited(text, &escapes(text, |_| true))
}

/// The offset of an escaped `@`.
pub(super) fn escaped_at(text: &str) -> Option<usize> {
    find(text, "%40")
}

/// An edit for each escaped character that satisfies `wanted`. Strict UTF-8: an invalid `%HH` is kept.
fn escapes(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut offset = 0;
    while let Some(ahead) = text.get(offset..).and_then(|rest| rest.find_byte(b'%')) {
        offset += ahead;
        match escaped(text.as_bytes().get(offset..).unwrap_or_default()) {
            Some((c, len)) => {
                if wanted(c) {
                    edits.push(Edit { span: Span::new(offset, offset + len), with: Some(c) });
                }
                offset += len;
            }
            None => offset += 1,
        }
    }
    edits
}

/// The escaped character at the start of `bytes`, and the length of its escape.
fn escaped(bytes: &[u8]) -> Option<(char, usize)> {
    let mut buffer = [0; 4];
    let mut len = 0;
    for (byte, escape) in buffer.iter_mut().zip(bytes.chunks(3)) {
        let &[b'%', high, low] = escape else { break };
        let (Some(high), Some(low)) = (hex(high), hex(low)) else { break };
        *byte = (high << 4) | low;
        len += 1;
    }
    let char = buffer.get(..len)?.utf8_chunks().next()?.valid().chars().next()?;
    Some((char, 3 * char.len_utf8()))
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::{decoded, escaped_at};

    #[test]
    fn an_escaped_sign_is_found() {
        assert_eq!(escaped_at("bob%40contoso.com"), Some(3));
        assert_eq!(escaped_at("bob@contoso.com"), None);
        assert_eq!(escaped_at("bob%4"), None);
    }

    #[test]
    fn escapes_are_decoded_once_and_only_as_utf_8() {
        for (text, plain) in [
            ("bob%40contoso.com", "bob@contoso.com"),
            ("%2540", "%40"),
            ("m%C3%BCller%e2%82%ac%F0%9F%98%80", "m\u{fc}ller\u{20ac}\u{1f600}"),
            ("%C3x%BC", "%C3x%BC"),
            ("%FF%C3%BC", "%FF\u{fc}"),
            ("%E2%82", "%E2%82"),
            ("%E2%82%4", "%E2%82%4"),
            ("%4%40%", "%4@%"),
            ("%", "%"),
        ] {
            assert_eq!(decoded(text), plain, "{text}");
        }
    }
}

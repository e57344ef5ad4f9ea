//! Finds the complete addresses in a text, to distinguish one from several.

use super::scheme::{self, Scheme};
use super::{label, tags};
use crate::address::domain;
use crate::report::MOST;
use crate::text::chars::{ATEXT, AsciiSearch, is_quote, is_trailing};
use crate::{Span, Task};

/// A complete address in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
}

/// What precedes an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    /// `sip:`
    Sip,
    /// `SMTP:`, the primary address of a directory's `proxyAddresses`.
    Primary,
    /// `smtp:`, another one.
    Secondary,
}

/// The complete addresses of `text`, in order, including repetitions. Those in headers, parameters and links are ignored.
pub(crate) fn entries(text: &str, task: Task) -> Vec<Entry> {
    let mut scan = Scan {
        task,
        in_headers: false,
        takes_parameters: false,
        in_secret: false,
        in_doubt: false,
        entries: Vec::new(),
    };
    scan.text(text, 0);
    scan.entries
}

/// The distinct addresses, up to a limit.
pub(crate) fn distinct(text: &str, entries: &[Entry]) -> Vec<Span> {
    let mut kept: Vec<Span> = Vec::new();
    for entry in entries {
        let is_new = !kept.iter().any(|known| known.of(text).eq_ignore_ascii_case(entry.span.of(text)));
        if is_new {
            kept.push(entry.span);
        }
        if kept.len() == MOST {
            break;
        }
    }
    kept
}

/// The intended one of a directory's `proxyAddresses`.
pub(crate) fn meant(text: &str, entries: &[Entry], task: Task) -> Option<Span> {
    let wanted = match task {
        Task::ToLync => Kind::Sip,
        Task::ToSkype => Kind::Primary,
        Task::Account => return None,
    };
    let of_kind = |kind| entries.iter().filter(move |entry| entry.kind == kind).copied().collect::<Vec<_>>();
    let is_directory =
        entries.iter().all(|entry| entry.kind != Kind::Plain) && of_kind(Kind::Sip).len() < entries.len();
    match distinct(text, &of_kind(wanted)).as_slice() {
        [one] if is_directory => Some(*one),
        _ => None,
    }
}

fn is_separator(c: char) -> bool {
    // Most characters are letters.
    !c.is_ascii_alphanumeric() && (c.is_whitespace() || matches!(c, ',' | ';' | '|' | '<' | '>' | '[' | ']'))
}

/// The state of the scan.
struct Scan {
    task: Task,
    /// After the `?` of an address: in headers, up to white space or the end of a wrapper.
    in_headers: bool,
    /// The last address may have parameters.
    takes_parameters: bool,
    /// After `sip:bob:`, up to the `@`: in a password, which no notice may quote.
    in_secret: bool,
    /// After an address with a password: text separated by `;` and `,` may still belong to the password.
    in_doubt: bool,
    entries: Vec<Entry>,
}

impl Scan {
    /// Scans `text`, which is at offset `base` of the whole text.
    fn text(&mut self, text: &str, base: usize) {
        let mut offset = 0;
        while let Some(rest) = text.get(offset..).filter(|rest| !rest.is_empty()) {
            if let Some(tag) = tags::tag(rest) {
                for value in tag.values {
                    self.restart();
                    self.text(value.of(rest), base + offset + value.start);
                }
                self.restart();
                offset += tag.end;
            } else if let Some(separator) = rest.chars().next().filter(|&c| is_separator(c)) {
                offset += separator.len_utf8();
                if separator == ';' && self.takes_parameters {
                    let rest = text.get(offset..).unwrap_or_default();
                    let len = scheme::parameter(rest).unwrap_or(0);
                    self.in_headers = rest.get(len..).is_some_and(|rest| rest.starts_with('?'));
                    offset += len;
                } else if !matches!(separator, ',' | ';' | '|') {
                    self.restart();
                } else {
                    self.takes_parameters = false;
                }
            } else {
                offset += self.piece(rest, base + offset).max(1);
            }
        }
    }

    fn restart(&mut self) {
        (self.in_headers, self.in_secret, self.in_doubt, self.takes_parameters) =
            (false, false, false, false);
    }

    /// Scans the text up to a separator, and returns its length.
    fn piece(&mut self, text: &str, base: usize) -> usize {
        self.takes_parameters = false;
        let whole = text.find(is_separator).unwrap_or(text.len());
        if self.in_headers || self.in_doubt {
            return whole;
        }
        if self.in_secret {
            self.in_secret = !text.get(..whole).is_some_and(|piece| piece.contains_byte(b'@'));
            return whole;
        }
        let bare = text.trim_start_matches(is_wrapping);
        let Some(Head { rest, kind, scheme }) = Head::of(bare) else {
            // A link is one text.
            let end = text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
            return end.unwrap_or(text.len());
        };
        let start = text.len() - rest.len();
        if rest.starts_with(is_separator) {
            return start;
        }
        let len = rest.find(is_separator).unwrap_or(rest.len());
        let end = start + len;
        let rest = rest.get(..len).unwrap_or_default();
        let (start, rest) = (end - rest.trim_start_matches(is_wrapping).len(), trim(rest));
        let sip = self.task == Task::ToLync || scheme == Some(Scheme::Sip);
        if sip && rest.contains_byte(b':') && !rest.contains_byte(b'@') {
            self.in_secret = true;
            return end;
        }
        self.in_doubt = sip && rest.find_byte(b':').is_some_and(|colon| rest.find_byte(b'@') > Some(colon));
        let mut body = rest;
        if (sip || scheme == Some(Scheme::Mailto))
            && let Some(question) =
                body.find_byte(b'@').and_then(|at| Some(at + body.get(at..)?.find_byte(b'?')?))
        {
            self.in_headers = true;
            body = body.get(..question).unwrap_or(body);
        }
        if sip {
            let name = body.trim_end_matches(|c: char| c.is_ascii_digit());
            body = name.strip_suffix(':').filter(|_| name.len() < body.len()).unwrap_or(body);
            self.takes_parameters = !self.in_headers;
        }
        self.address(body.trim_end_matches(is_wrapping_end), base + start, kind);
        end
    }

    fn address(&mut self, body: &str, start: usize, kind: Kind) {
        if is_complete(body) {
            return self.entries.push(Entry { span: Span::new(start, start + body.len()), kind });
        }
        // `bob@contoso.com(al@fabrikam.com)`: brackets separate.
        let is_one = !body.bytes().any(|byte| matches!(byte, b'(' | b')' | b'{' | b'}'));
        if is_one {
            return;
        }
        let mut offset = start;
        for part in body.split(['(', ')', '{', '}']) {
            if is_complete(part) {
                self.entries.push(Entry { span: Span::new(offset, offset + part.len()), kind: Kind::Plain });
            }
            offset += part.len() + 1;
        }
    }
}

/// What precedes an address, and the text without it.
struct Head<'a> {
    rest: &'a str,
    kind: Kind,
    scheme: Option<Scheme>,
}

impl<'a> Head<'a> {
    /// Strips labels and schemes; `None` if the text is a link.
    fn of(text: &'a str) -> Option<Self> {
        let mut head = Self { rest: text, kind: Kind::Plain, scheme: None };
        loop {
            let is_sip = head.scheme == Some(Scheme::Sip);
            head.rest = if let Some(after) = head.rest.strip_prefix("//") {
                after
            } else if scheme::strip_foreign(head.rest).is_some() {
                return None;
            } else if let Some((after, scheme)) = scheme::strip(head.rest) {
                head.scheme = if is_sip { head.scheme } else { Some(scheme) };
                head.kind = if scheme == Scheme::Sip { Kind::Sip } else { head.kind };
                after
            } else if let Some(after) =
                if is_sip { label::strip_equals(head.rest) } else { label::strip(head.rest) }
            {
                head.kind = match head.rest.get(..5) {
                    Some("SMTP:") => Kind::Primary,
                    Some(name) if name.eq_ignore_ascii_case("smtp:") => Kind::Secondary,
                    _ => head.kind,
                };
                after
            } else {
                return Some(head);
            };
        }
    }
}

fn trim(piece: &str) -> &str {
    piece.trim_start_matches(is_wrapping).trim_end_matches(is_wrapping_end)
}

fn is_wrapping(c: char) -> bool {
    is_quote(c) || matches!(c, '(' | '{')
}

fn is_wrapping_end(c: char) -> bool {
    is_quote(c) || is_trailing(c) || matches!(c, ')' | '}')
}

/// One `@` between a plain local part, decorated or not, and a domain of two labels or more.
fn is_complete(text: &str) -> bool {
    text.split_once_byte(b'@').is_some_and(|(local, end)| is_local(local) && domain::is_plausible(end))
}

/// `local`, or `local(domain)`.
pub(crate) fn is_local(text: &str) -> bool {
    let name = match text.strip_suffix(')').and_then(|text| text.split_once_byte(b'(')) {
        Some((name, domain)) if domain::is_plausible(domain) => name,
        _ => text,
    };
    !name.is_empty() && name.bytes().all(|byte| byte == b'.' || byte >= 0x80 || ATEXT.has(byte))
}

#[cfg(test)]
mod tests {
    use super::{entries, is_complete};
    use crate::Task;

    #[test]
    fn complete_addresses() {
        for text in
            ["bob@contoso.com", "b.o-b+x@contoso.co.uk", "bob(contoso.com)@msn.com", "bob@m\u{fc}ller.de"]
        {
            assert!(is_complete(text), "{text}");
        }
        for text in [
            "bob",
            "bob@",
            "@contoso.com",
            "bob@contoso",
            "bob(contoso)@msn.com",
            "bob(contoso.com@msn.com",
            "bobcontoso.com)@msn.com",
            "(contoso.com)@msn.com",
            "bob@x@contoso.com",
            "b b@contoso.com",
            "bob@1.2.3.4",
        ] {
            assert!(!is_complete(text), "{text}");
        }
    }

    #[test]
    fn headers_and_passwords_end_at_white_space() {
        for (text, count) in [
            ("mailto:bob@contoso.com?cc=ann@contoso.com", 1),
            ("mailto:bob@contoso.com?cc=x ann@contoso.com", 2),
            ("<mailto:bob@contoso.com?cc=x> sue@contoso.com", 2),
            ("sip:bob:secret ann@contoso.com sue@contoso.com", 2),
        ] {
            assert_eq!(entries(text, Task::ToSkype).len(), count, "{text}");
        }
    }
}

//! Finds the complete addresses in a text, to tell one from several.

use super::scheme::{self, Scheme};
use crate::address::domain;
use crate::report::MOST;
use crate::text::chars::{ATEXT, FindSign, is_quote, is_trailing};
use crate::{Span, Task};

/// The different complete addresses of `text`, in their order. Headers and parameters do not count, nor does the same address again.
pub(crate) fn complete_addresses(text: &str, task: Task) -> Vec<Span> {
    // One `@`, one address at most: the common case costs one look.
    match text.bytes().filter(|&byte| byte == b'@').count() {
        0 => return Vec::new(),
        1 if !text.contains(|c| is_separator(c) || matches!(c, '(' | '{')) => return Vec::new(),
        _ => {}
    }
    let mut all = Vec::new();
    let mut state = State { task, in_headers: false, takes_parameters: false, in_secret: false };
    for (at, piece, before) in pieces(text) {
        state.piece(at, piece, before, &mut all);
    }
    distinct(text, all)
}

/// The different ones; as many of them as anybody reads.
fn distinct(text: &str, all: Vec<Span>) -> Vec<Span> {
    let mut kept: Vec<Span> = Vec::new();
    for span in all {
        let is_new = !kept.iter().any(|known| known.of(text).eq_ignore_ascii_case(span.of(text)));
        if is_new {
            kept.push(span);
        }
        if kept.len() == MOST {
            break;
        }
    }
    kept
}

/// The pieces between separators, each with its place and the separator before it.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str, char)> {
    let mut rest = Some((0, ' '));
    core::iter::from_fn(move || {
        let (start, before) = rest?;
        let tail = text.get(start..)?;
        let end = tail.find(is_separator);
        rest = end.and_then(|end| {
            let separator = tail.get(end..)?.chars().next()?;
            Some((start + end + separator.len_utf8(), separator))
        });
        Some((start, tail.get(..end.unwrap_or(tail.len()))?, before))
    })
    .filter(|(_, piece, before)| !piece.is_empty() || before.is_whitespace())
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '|' | '<' | '>' | '[' | ']')
}

/// What the pieces so far mean for the next one.
struct State {
    task: Task,
    /// After the `?` of an address: headers, up to white space or the end of a wrapping.
    in_headers: bool,
    /// The last address may have parameters.
    takes_parameters: bool,
    /// After `sip:bob:`, up to the `@`: a password, which no notice may name.
    in_secret: bool,
}

impl State {
    fn piece(&mut self, at: usize, piece: &str, before: char, all: &mut Vec<Span>) {
        if before.is_whitespace() || matches!(before, '<' | '>' | '[' | ']') {
            (self.in_headers, self.in_secret) = (false, false);
        }
        if before != ';' {
            self.takes_parameters = false;
        }
        if self.in_headers || self.takes_parameters && piece.has_sign(b'=') {
            return;
        }
        if self.in_secret {
            self.in_secret = !piece.has_sign(b'@');
            return;
        }
        let trimmed = trim(piece);
        let start = at + (piece.len() - piece.trim_start_matches(is_wrapping).len());
        let (mut body, scheme) = match scheme::strip(trimmed) {
            Some((body, scheme)) => (body, Some(scheme)),
            None => (trimmed, None),
        };
        let start = start + (trimmed.len() - body.len());
        let sip = self.task == Task::ToLync || scheme == Some(Scheme::Sip);
        if sip && body.has_sign(b':') && !body.has_sign(b'@') {
            self.in_secret = true;
            return;
        }
        self.takes_parameters = sip;
        if (sip || scheme == Some(Scheme::Mailto))
            && let Some(question) =
                body.first_sign(b'@').and_then(|at| Some(at + body.get(at..)?.first_sign(b'?')?))
        {
            self.in_headers = true;
            body = body.get(..question).unwrap_or(body);
        }
        if sip {
            let name = body.trim_end_matches(|c: char| c.is_ascii_digit());
            body = name.strip_suffix(':').filter(|_| name.len() < body.len()).unwrap_or(body);
        }
        let body = body.trim_end_matches(is_wrapping_end);
        if is_complete(body) {
            all.push(Span::new(start, start + body.len()));
        } else {
            in_brackets(body, start, all);
        }
    }
}

/// `bob@contoso.com(al@fabrikam.com)`: what the brackets separate.
fn in_brackets(text: &str, start: usize, all: &mut Vec<Span>) {
    let mut at = start;
    for part in text.split(['(', ')', '{', '}']) {
        if is_complete(part) {
            all.push(Span::new(at, at + part.len()));
        }
        at += part.len() + 1;
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
    let Some((local, end)) = text.split_at_first(b'@') else { return false };
    let inner = match local.strip_suffix(')') {
        Some(local) => match local.split_at_first(b'(') {
            Some((local, domain)) if domain::is_plausible(domain) => local,
            _ => return false,
        },
        None => local,
    };
    !inner.is_empty()
        && inner.bytes().all(|byte| byte == b'.' || byte >= 0x80 || ATEXT.has(byte))
        && domain::is_plausible(end)
}

//! Takes what people paste and leaves the address: `docs/rules.md`, section 2.

pub(crate) mod not_an_address;
mod scheme;
mod several;
mod unwrap;

use crate::address::domain::{is_ascii_domain, judge};
use crate::address::idna::ToAscii;
use crate::address::{self, ends_im_address};
use crate::report::Findings;
use crate::text::ascii_set::Signs;
use crate::text::chars::{FindSign, closer, is_invisible, is_quote, is_trailing, narrow, opener};
use crate::text::source::{Edit, Source};
use crate::{Code, Span, Task};

pub(crate) use scheme::Scheme;
pub(crate) use several::complete_addresses;

/// A window longer than this is not peeled layer by layer: nothing that long is an address.
const LONGEST_PEELED: usize = 2048;

/// What cleaning found out besides the text itself.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// A kind that is no address; told before cleaning would have hidden it.
    pub(crate) kind: Option<Code>,
    /// Two or more different complete addresses.
    pub(crate) several: Vec<Span>,
    /// The scheme that was dropped.
    pub(crate) scheme: Option<Scheme>,
    /// Schemes that no address has, in the input.
    pub(crate) foreign: Vec<Span>,
}

// What each step below looks for. Where none of it is in the text, the step is left out.
const SPACE: Signs = Signs::of(b"\t\n\x0b\x0c\r ");
const WRAPPING: Signs = Signs::of(b"<[(\"'");
const COLON: Signs = Signs::of(b":");
const AFTER_HOST: Signs = Signs::of(b":;?%");
const ESCAPE: Signs = Signs::of(b"%");
const CAPITALS: Signs = Signs::of(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// Cleans `source` in place.
///
/// An IM address ends in `routing_domain` or the documented one.
pub(crate) fn clean(source: &mut Source<'_>, task: Task, routing_domain: &str) -> Found {
    let mut found = Found::default();
    if is_clean(source.as_str()) {
        return found;
    }
    characters(source);
    // Nothing below puts in a character that was not there, before escapes are decoded.
    let signs = Signs::of(source.as_str().as_bytes());
    if signs.may_have(SPACE) {
        source.trim();
    }
    found.kind = not_an_address::told_first(source.as_str(), signs);
    if found.kind.is_some() {
        return found;
    }
    let mut told = source.window();
    if source.as_str().bytes().filter(|&byte| byte == b'@').count() > 1 {
        let addresses = complete_addresses(source.as_str(), task);
        if addresses.len() > 1 {
            found.several = addresses;
            return found;
        }
    }
    for round in 0.. {
        if round > 0 && signs.beyond_ascii {
            // What was taken off may have been what kept a joiner.
            characters(source);
        }
        let before = source.window();
        if signs.may_have(SPACE) {
            source.trim();
        }
        if signs.may_have(WRAPPING) {
            unwrap::unwrap(source);
        }
        if source.window() != told {
            found.kind = not_an_address::told_first(source.as_str(), signs);
            if found.kind.is_some() {
                return found;
            }
        }
        if signs.may_have(COLON) {
            scheme::drop_scheme(source, &mut found);
        }
        if signs.may_have(AFTER_HOST) {
            scheme::drop_tail(source, task, &found);
        }
        ends(source);
        told = source.window();
        if told == before || (round > 0 && source.as_str().len() > LONGEST_PEELED) {
            break;
        }
    }
    if signs.may_have(ESCAPE) && scheme::decode(source, task, &found) {
        characters(source);
        source.trim();
        lower_case(source, task, routing_domain);
    } else if signs.may_have(CAPITALS) {
        lower_case(source, task, routing_domain);
    }
    found
}

/// Whether nothing below has anything to do: letters, digits and signs that only ever belong to an address.
pub(crate) fn is_clean(text: &str) -> bool {
    let Some((local, domain)) = text.split_at_first(b'@') else { return false };
    let belongs = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+');
    local.bytes().all(belongs)
        && domain.bytes().all(|byte| belongs(byte) && !byte.is_ascii_uppercase())
        && domain.ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// Cleans and checks a domain by itself, as a policy names it: ASCII and lower case, or nothing. An `@` before it goes.
pub(crate) fn domain(text: &str, to_ascii: ToAscii) -> Option<String> {
    let mut source = Source::new(text);
    characters(&mut source);
    source.trim();
    ends(&mut source);
    let domain = source.as_str();
    let domain = domain.strip_prefix('@').unwrap_or(domain).to_ascii_lowercase();
    let judged = judge(&domain, 0, to_ascii, &mut Findings::default())?;
    // An `@` is the business of whoever cut the address; here nobody did.
    is_ascii_domain(&judged.ascii).then(|| judged.ascii.into_owned())
}

/// The password of a text that is read as a SIP URI: `bob:secret@contoso.com`.
pub(crate) fn password(text: &str, task: Task, scheme: Option<Scheme>) -> Option<Span> {
    if task == Task::ToLync || scheme == Some(Scheme::Sip) { address::password(text) } else { None }
}

/// Drops what nobody sees, and puts full-width forms in ASCII.
fn characters(source: &mut Source<'_>) {
    let text = source.as_str();
    if text.is_ascii() {
        return;
    }
    let joiners = joiners_to_keep(text);
    let mut kept = joiners.iter().peekable();
    let mut edits = Vec::new();
    for (at, c) in text.char_indices() {
        let span = Span::new(at, at + c.len_utf8());
        if kept.next_if_eq(&&at).is_some() {
            continue;
        }
        if is_invisible(c) {
            edits.push(Edit { span, with: None });
        } else if let Some(with) = narrow(c) {
            edits.push(Edit { span, with: Some(with) });
        }
    }
    source.rewrite(&edits);
}

/// U+200C and U+200D belong to some scripts: they stay in a domain label that has another non-ASCII character.
fn joiners_to_keep(text: &str) -> Vec<usize> {
    let mut keep = Vec::new();
    let mut label = Vec::new();
    let (mut in_domain, mut foreign) = (false, false);
    let mut flush = |label: &mut Vec<usize>, wanted: bool| {
        if wanted {
            keep.append(label);
        }
        label.clear();
    };
    for (at, raw) in text.char_indices() {
        let c = narrow(raw).unwrap_or(raw);
        match c {
            '\u{200c}' | '\u{200d}' => label.push(at),
            '@' => {
                flush(&mut label, false);
                (in_domain, foreign) = (true, false);
            }
            '.' | '(' | ')' => {
                flush(&mut label, in_domain && foreign);
                // Inside the brackets of an IM address stands a domain too.
                in_domain |= c == '(';
                foreign = false;
            }
            _ if c.is_whitespace() || matches!(c, '<' | '>' | '[' | ']' | ',' | ';' | '|' | '?' | '"') => {
                flush(&mut label, in_domain && foreign);
                (in_domain, foreign) = (false, false);
            }
            _ => foreign |= !c.is_ascii() && !is_invisible(c),
        }
    }
    flush(&mut label, in_domain && foreign);
    keep
}

/// Drops what a sentence leaves at the ends: punctuation, half a pair of brackets, half a pair of quotes.
fn ends(source: &mut Source<'_>) {
    let text = source.as_str();
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return;
    }
    let mut balance = Balance::of(text);
    let (mut start, mut end) = (0, text.len());
    loop {
        let rest = Span::new(start, end).of(text);
        let (Some(first), Some(last)) = (rest.chars().next(), rest.chars().next_back()) else { break };
        if is_trailing(last) {
            end -= last.len_utf8();
        } else if let Some(open) = opener(last).filter(|&open| balance.get(open) < 0) {
            *balance.of_bracket(open) += 1;
            end -= last.len_utf8();
        } else if is_quote(last) && !is_quote(first) {
            end -= last.len_utf8();
        } else if closer(first).is_some() && balance.get(first) > 0 {
            *balance.of_bracket(first) -= 1;
            start += first.len_utf8();
        } else {
            break;
        }
    }
    source.narrow(Span::new(start, end));
}

/// Openers less closers, for each kind of bracket.
#[derive(Default)]
struct Balance {
    round: isize,
    square: isize,
    angle: isize,
    curly: isize,
}

impl Balance {
    fn of(text: &str) -> Self {
        let mut balance = Self::default();
        for c in text.chars() {
            if let Some(open) = opener(c) {
                *balance.of_bracket(open) -= 1;
            } else if closer(c).is_some() {
                *balance.of_bracket(c) += 1;
            }
        }
        balance
    }

    fn of_bracket(&mut self, open: char) -> &mut isize {
        match open {
            '(' => &mut self.round,
            '[' => &mut self.square,
            '<' => &mut self.angle,
            _ => &mut self.curly,
        }
    }

    fn get(&mut self, open: char) -> isize {
        *self.of_bracket(open)
    }
}

/// Lower-cases the domain, also the one inside the brackets of an IM address. The local part keeps its case.
fn lower_case(source: &mut Source<'_>, task: Task, routing_domain: &str) {
    let text = source.as_str();
    let Some(at) = text.last_sign(b'@') else { return };
    let end = Span::new(at + 1, text.len());
    let decorated = task != Task::ToLync || ends_im_address(end.of(text), routing_domain);
    let local = text.get(..at).unwrap_or_default();
    let inside = match (local.first_sign(b'('), local.last_sign(b')')) {
        (Some(open), Some(close)) if decorated && open < close => Some(Span::new(open + 1, close)),
        _ => None,
    };
    source.lower_case(end);
    if let Some(inside) = inside {
        source.lower_case(inside);
    }
}

#[cfg(test)]
mod tests {
    use super::domain;
    use crate::address::idna::no_idna;

    #[test]
    fn domains_by_themselves() {
        for (text, expected) in [
            (" @Contoso.COM. ", Some("contoso.com")),
            ("\u{200b}contoso.com", Some("contoso.com")),
            ("help@contoso.com", None),
            ("contoso.com@", None),
            ("contoso", None),
            ("bob(contoso.com)", None),
            ("", None),
        ] {
            assert_eq!(domain(text, no_idna).as_deref(), expected, "{text}");
        }
    }
}

//! Better inputs for what was refused. A candidate leaves this file only if it is accepted.

use crate::address::domain::is_plausible;
use crate::clean::complete_addresses;
use crate::text::chars::{ATEXT, FindSign, closer, find, opener};
use crate::{Code, Notice, Severity, Task};

/// Nothing longer is an address with a slip.
const LONGEST: usize = 1000;

/// Checks the suggestions there are, and looks for one where an error has none.
pub(super) fn suggest(problems: &mut [Notice], cleaned: &str, task: Task, accepts: impl Fn(&str) -> bool) {
    for notice in problems.iter_mut() {
        notice.suggestion = notice.suggestion.take().filter(|text| accepts(text));
    }
    let has = |code| problems.iter().any(|notice| notice.code == code);
    // What is secret stays out of every suggestion but the one that leaves it out.
    let settled =
        has(Code::Password) || problems.iter().any(|notice| is_error(notice) && notice.suggestion.is_some());
    if settled || cleaned.len() > LONGEST {
        return;
    }
    let Some(problem) = problems.iter_mut().find(|notice| is_mendable(notice)) else { return };
    let accepted = |text: Option<String>| text.filter(|text| accepts(text));
    problem.suggestion = accepted(mended(cleaned)).or_else(|| accepted(only_address(cleaned, task)));
}

fn is_error(notice: &Notice) -> bool {
    notice.severity() == Severity::Error
}

/// Kinds and lengths are not mended: nobody can know the address that was meant.
fn is_mendable(notice: &Notice) -> bool {
    matches!(
        notice.code,
        Code::NoAt
            | Code::SeveralAt
            | Code::BadCharacter
            | Code::Space
            | Code::BadDot
            | Code::BadHyphen
            | Code::BadDecoration
            | Code::QuotedLocal
    )
}

/// The one complete address in a text that holds more than that, apart from the rest.
fn only_address(text: &str, task: Task) -> Option<String> {
    match complete_addresses(text, task).as_slice() {
        // "bob smith@contoso.com": the word before it may be half of the address.
        [span]
            if ends_apart(text.get(..span.start)?)
                && begins_apart(text.get(span.end..)?)
                && !is_one_word(text.get(..span.start)?) =>
        {
            Some(span.of(text).into())
        }
        _ => None,
    }
}

fn is_one_word(text: &str) -> bool {
    text.ends_with(char::is_whitespace) && {
        let word = text.trim();
        !word.is_empty() && word.bytes().all(|byte| byte == b'.' || ATEXT.has(byte))
    }
}

/// Whether what follows is no part of what this ends with: "bob;x@contoso.com" may be anybody's.
fn ends_apart(before: &str) -> bool {
    !matches!(before.as_bytes(), [.., b',' | b';' | b'|' | b')' | b'}' | b']' | b'>'])
}

/// Whether what stands before is no part of this: "contoso.co,uk" is one domain with a slip.
fn begins_apart(after: &str) -> bool {
    !matches!(after.as_bytes(), [b',' | b';' | b'|', next, ..] if *next != b' ')
}

/// The text without the slips that can only mean one thing: a doubled `@`, white space around `@` and dots,
/// a comma for a dot in the domain, doubled dots in the domain, `at` in words.
fn mended(text: &str) -> Option<String> {
    let spelled = if text.has_sign(b'@') { None } else { spelled_at(text) };
    let text = spelled.as_deref().unwrap_or(text);
    let (local, domain) = text.split_at_first(b'@')?;
    let mut mended = String::with_capacity(text.len());
    mended.push_str(local.trim_end());
    mended.push('@');
    let domain = domain.trim_start_matches(|c: char| c == '@' || c == '.' || c.is_whitespace());
    if is_whole(domain) {
        return None;
    }
    let mut parts = domain.split(['.', ',', ';']).map(str::trim).filter(|part| !part.is_empty());
    mended.push_str(parts.next()?);
    for part in parts {
        mended.push('.');
        mended.push_str(part);
    }
    Some(mended)
}

/// Whether the domain is whole before a comma, so that what follows is something else: "contoso.com, Sales", but not
/// "mail.contoso,com".
fn is_whole(domain: &str) -> bool {
    let Some((before, after)) = domain.split_at_first(b',').or_else(|| domain.split_at_first(b';')) else {
        return false;
    };
    let is_ending =
        |label: &str| matches!(label.as_bytes(), [b'a'..=b'z', _] | [b'a'..=b'z', _, b'a'..=b'z']);
    is_plausible(before)
        && (!is_ending(after) || before.split_at_last(b'.').is_some_and(|(_, last)| is_ending(last)))
}

/// `bob at contoso dot com`, `bob(at)contoso.com`, `bob [at] contoso.com`.
fn spelled_at(text: &str) -> Option<String> {
    let (local, domain) = split_word(text, "at")?;
    let mut spelled = [local, "@"].concat();
    let mut rest = domain;
    while let Some((label, after)) = split_word(rest, "dot") {
        spelled.push_str(label);
        spelled.push('.');
        rest = after;
    }
    spelled.push_str(rest);
    Some(spelled)
}

/// What stands before and after `word`, which stands between spaces or in brackets.
fn split_word<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let around = |c: char| c == ' ' || opener(c).is_some() || closer(c).is_some();
    let mut at = 0;
    loop {
        at += find(text.get(at..)?, word)?;
        let (before, after) = (text.get(..at)?, text.get(at + word.len()..)?);
        if before.ends_with(around) && after.starts_with(around) {
            return Some((before.trim_end_matches(around), after.trim_start_matches(around)));
        }
        at += word.len();
    }
}

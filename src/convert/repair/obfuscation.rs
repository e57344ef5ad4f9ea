//! Addresses obfuscated against harvesting: `bob [at] contoso dot com`.

use std::borrow::Cow;

use crate::Span;
use crate::clean::decoded;
use crate::domains::lists;
use crate::policy::AS_IS_DOMAINS;
use crate::text::chars::{AsciiSearch, closer, find, strip_prefix};
use crate::text::source::{Edit, edited};

/// HTML escapes of `@`, the dot and characters around addresses.
const ENTITIES: [(&str, char); 14] = [
    ("&#64;", '@'),
    ("&#064;", '@'),
    ("&#x40;", '@'),
    ("&commat;", '@'),
    ("&#46;", '.'),
    ("&#x2e;", '.'),
    ("&period;", '.'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&amp;", '&'),
    ("&apos;", '\''),
    ("&#39;", '\''),
    ("&nbsp;", ' '),
];

/// The deobfuscated text, if it has exactly one `@`, and whether that was more than the bare word. `None` if nothing
/// was obfuscated.
pub(super) fn undo(text: &str) -> Option<(String, bool)> {
    let mut undone = entities(text);
    if !undone.contains_byte(b'@') && find(&undone, "%40").is_some() {
        undone = decoded(&undone).into_owned().into();
    }
    undone = symbols_in_brackets(undone);
    let is_symbol = !text.contains_byte(b'@') && undone.contains_byte(b'@');
    let has_words = undone.contains(char::is_whitespace);
    if has_words {
        undone = words(undone, "dot", ".");
    }
    if has_words && !undone.contains_byte(b'@') {
        undone = words(undone, "at", "@");
    }
    if !undone.contains_byte(b'@') {
        undone = beside_the_key(&undone).map_or(undone, Cow::Owned);
    }
    let ats = undone.bytes().filter(|&byte| byte == b'@').count();
    (ats == 1 && undone != text).then(|| (undone.into_owned(), is_symbol))
}

fn entities(text: &str) -> Cow<'_, str> {
    let edits = text.match_indices('&').filter_map(|(offset, _)| {
        let rest = text.get(offset..)?;
        ENTITIES.iter().find_map(|&(name, symbol)| {
            // Cleaning removes a trailing semicolon.
            let is_last = || name.strip_suffix(';').is_some_and(|name| rest.eq_ignore_ascii_case(name));
            let after = strip_prefix(rest, name).or_else(|| is_last().then_some(""))?;
            Some(Edit { span: Span::new(offset, text.len() - after.len()), with: Some(symbol) })
        })
    });
    edited(text, &edits.collect::<Vec<_>>())
}

/// `(at)`, `[@]`, `<dot>`, `{.}`, `[.com]`: replaced by the symbol, without surrounding white space.
fn symbols_in_brackets(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(|c| closer(c).is_some()) {
        return text;
    }
    with_symbols(&text, |rest, _| in_brackets(rest)).into()
}

/// The text with the symbols that `symbol` finds at an offset, given what comes from there and what came before. White
/// space around a symbol is removed.
fn with_symbols<'a>(
    text: &'a str,
    mut symbol: impl FnMut(&'a str, &str) -> Option<(&'a str, &'a str)>,
) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = match symbol(rest, &plain) {
            Some((symbol, after)) => {
                plain.truncate(plain.trim_end().len());
                plain.push_str(symbol);
                after.trim_start()
            }
            None => {
                plain.push(c);
                rest.get(c.len_utf8()..).unwrap_or_default()
            }
        };
    }
    plain
}

fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let open = text.chars().next()?;
    let (inside, after) = text.get(open.len_utf8()..)?.split_once(closer(open)?)?;
    let inside = inside.trim();
    let is_ending = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'.');
    let symbol = match inside {
        _ if inside.eq_ignore_ascii_case("at") || inside == "@" => "@",
        _ if inside.eq_ignore_ascii_case("dot") => ".",
        _ if inside.starts_with('.') && inside.len() <= 8 && is_ending(inside) => inside,
        _ => return None,
    };
    Some((symbol, after))
}

/// Replaces a word between white space by its symbol.
fn words<'a>(text: Cow<'a, str>, word: &str, symbol: &'static str) -> Cow<'a, str> {
    if !text.split(char::is_whitespace).any(|piece| piece.eq_ignore_ascii_case(word)) {
        return text;
    }
    with_symbols(&text, |rest, before| {
        let after = strip_prefix(rest, word)?;
        let is_word = after.starts_with(char::is_whitespace)
            && before.ends_with(char::is_whitespace)
            && !before.trim().is_empty();
        is_word.then_some((symbol, after))
    })
    .into()
}

/// `2` and `"` share a key with `@`: treated as `@` before a well-known domain.
fn beside_the_key(text: &str) -> Option<String> {
    text.match_indices(['2', '"']).find_map(|(at, _)| {
        let (local, domain) = (text.get(..at)?, text.get(at + 1..)?);
        let lower = domain.to_ascii_lowercase();
        let is_known = AS_IS_DOMAINS.contains(&lower.as_str())
            || lists::is_microsoft_variant(&lower)
            || lists::is_consumer(&lower);
        (is_known && !local.is_empty()).then(|| [local, "@", domain].concat())
    })
}

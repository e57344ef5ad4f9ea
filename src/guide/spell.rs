//! Addresses spelled out: for the phone, and for screen readers that skip brackets.

use crate::words::isolates;
use crate::{Key, Words};

/// The spoken form of an address. Brackets, `@` and most other symbols are set off by commas; a dot, a hyphen or an
/// underscore stays within its word: "bob dot smith, at, mail dot contoso dot com".
///
/// Letters keep their case. Only [`spell_parts`] names capitals: addresses hardly ever differ by case alone, and
/// "capital" before each name would make the rest harder to follow.
///
/// ```
/// use lync_skype::{Words, spell};
///
/// assert_eq!(spell("bob@contoso.com", &Words::ENGLISH), "bob, at, contoso dot com");
/// ```
pub fn spell(address: &str, words: &Words) -> String {
    let pause = words.list_joint(false);
    // A part of an address keeps its own direction in right-to-left text.
    let [open, close] = isolates(words.is_rtl());
    let mut out = String::new();
    let mut rest = address;
    // Whether the last piece can go on: then a space follows it, not a comma.
    let mut in_a_word = false;
    while let Some(first) = rest.chars().next() {
        let (piece, joins, length) = match symbol(first) {
            Some(key) => (words.text(key).to_owned(), matches!(first, '.' | '-' | '_'), 1),
            None => {
                let length = rest.find(|c| symbol(c).is_some()).unwrap_or(rest.len());
                ([open, rest.get(..length).unwrap_or_default(), close].concat(), true, length)
            }
        };
        if !out.is_empty() {
            out.push_str(if joins && in_a_word { " " } else { &pause });
        }
        out.push_str(&piece);
        in_a_word = joins;
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Each character of an address with its name: "b", "capital B", "7", "open bracket".
///
/// ```
/// use lync_skype::{Words, spell_parts};
///
/// assert_eq!(spell_parts("B@", &Words::ENGLISH), [('B', "capital B".into()), ('@', "at".into())]);
/// ```
pub fn spell_parts(address: &str, words: &Words) -> Vec<(char, String)> {
    address
        .chars()
        .map(|c| {
            let name = match symbol(c) {
                Some(key) => words.text(key).to_owned(),
                None if c.is_ascii_uppercase() => {
                    words.fill(Key::SpellCapital, &[("letter", c.encode_utf8(&mut [0; 4]))])
                }
                None => c.to_string(),
            };
            (c, name)
        })
        .collect()
}

/// The name of an ASCII symbol.
const fn symbol(c: char) -> Option<Key> {
    Some(match c {
        ' ' => Key::SymbolSpace,
        '!' => Key::SymbolExclamation,
        '"' => Key::SymbolQuotation,
        '#' => Key::SymbolHash,
        '$' => Key::SymbolDollar,
        '%' => Key::SymbolPercent,
        '&' => Key::SymbolAmpersand,
        '\'' => Key::SymbolApostrophe,
        '(' => Key::SymbolOpenBracket,
        ')' => Key::SymbolCloseBracket,
        '*' => Key::SymbolAsterisk,
        '+' => Key::SymbolPlus,
        ',' => Key::SymbolComma,
        '-' => Key::SymbolHyphen,
        '.' => Key::SymbolDot,
        '/' => Key::SymbolSlash,
        ':' => Key::SymbolColon,
        ';' => Key::SymbolSemicolon,
        '<' => Key::SymbolLess,
        '=' => Key::SymbolEquals,
        '>' => Key::SymbolGreater,
        '?' => Key::SymbolQuestion,
        '@' => Key::SymbolAt,
        '[' => Key::SymbolOpenSquare,
        '\\' => Key::SymbolBackslash,
        ']' => Key::SymbolCloseSquare,
        '^' => Key::SymbolCaret,
        '_' => Key::SymbolUnderscore,
        '`' => Key::SymbolBackquote,
        '{' => Key::SymbolOpenBrace,
        '|' => Key::SymbolBar,
        '}' => Key::SymbolCloseBrace,
        '~' => Key::SymbolTilde,
        _ => return None,
    })
}

//! Addresses spelled out: for the phone, and for screen readers that skip brackets.

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
    let pause = [words.text(Key::ListComma), " "].concat();
    let mut out = String::new();
    // Separator before the next token: none at the start, a space within a word, a comma around a symbol.
    let mut within_word = false;
    for token in tokens(address) {
        let joins = !matches!(token, Token::Symbol(_));
        if !out.is_empty() {
            out.push_str(if joins && within_word { " " } else { &pause });
        }
        match token {
            Token::Word(word) => push_isolated(&mut out, word, words),
            Token::Joint(name) | Token::Symbol(name) => out.push_str(words.text(name)),
        }
        within_word = joins;
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

enum Token<'a> {
    /// Letters, digits and everything without a name here.
    Word(&'a str),
    /// A symbol that is read as part of a word.
    Joint(Key),
    /// Any other symbol.
    Symbol(Key),
}

fn tokens(address: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = address;
    core::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let Some(key) = symbol(first) else {
            let end = rest.find(|c| symbol(c).is_some()).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(end)?;
            rest = after;
            return Some(Token::Word(word));
        };
        rest = rest.get(1..).unwrap_or_default();
        Some(if matches!(first, '.' | '-' | '_') { Token::Joint(key) } else { Token::Symbol(key) })
    })
}

/// In right-to-left text, isolates a part of an address so that it keeps its own direction.
fn push_isolated(out: &mut String, word: &str, words: &Words) {
    let [open, close] = if words.is_rtl() { ["\u{2068}", "\u{2069}"] } else { ["", ""] };
    for part in [open, word, close] {
        out.push_str(part);
    }
}

/// The name of an ASCII symbol.
const fn symbol(c: char) -> Option<Key> {
    Some(match c {
        ' ' => Key::SignSpace,
        '!' => Key::SignExclamation,
        '"' => Key::SignQuotation,
        '#' => Key::SignHash,
        '$' => Key::SignDollar,
        '%' => Key::SignPercent,
        '&' => Key::SignAmpersand,
        '\'' => Key::SignApostrophe,
        '(' => Key::SignOpenBracket,
        ')' => Key::SignCloseBracket,
        '*' => Key::SignAsterisk,
        '+' => Key::SignPlus,
        ',' => Key::SignComma,
        '-' => Key::SignHyphen,
        '.' => Key::SignDot,
        '/' => Key::SignSlash,
        ':' => Key::SignColon,
        ';' => Key::SignSemicolon,
        '<' => Key::SignLess,
        '=' => Key::SignEquals,
        '>' => Key::SignGreater,
        '?' => Key::SignQuestion,
        '@' => Key::SignAt,
        '[' => Key::SignOpenSquare,
        '\\' => Key::SignBackslash,
        ']' => Key::SignCloseSquare,
        '^' => Key::SignCaret,
        '_' => Key::SignUnderscore,
        '`' => Key::SignBackquote,
        '{' => Key::SignOpenBrace,
        '|' => Key::SignBar,
        '}' => Key::SignCloseBrace,
        '~' => Key::SignTilde,
        _ => return None,
    })
}

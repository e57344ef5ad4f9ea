//! Classes of ASCII characters, and searches for single characters.

/// RFC 5322 3.2.3 `atext`.
pub(crate) static ATEXT: Class = Class::with(b"!#$%&'*+-/=?^_`{|}~");
/// RFC 3261 25.1 `unreserved` and `user-unreserved`: allowed unescaped in a SIP user part.
pub(crate) static SIP_USER: Class = Class::with(b"-_.!~*'()&=+$,;?/");
/// RFC 3261 25.1 `unreserved`: equivalent to its escape, so never needs one.
pub(crate) static UNRESERVED: Class = Class::with(b"-_.!~*'()");
/// Letters, digits and hyphen: RFC 5321 4.1.2 `sub-domain`.
pub(crate) static LDH: Class = Class::with(b"-");
/// Allowed in a Skype name after its first letter.
pub(crate) static SKYPE_NAME: Class = Class::with(b".,_-");
/// What most local parts are made of.
pub(crate) static USUAL: Class = Class::with(b"._-+");
/// What the parameters and headers of a SIP URI are usually made of.
pub(crate) static PARAMETER: Class = Class::with(b"=-.%&:");

/// A class of ASCII characters, as a look-up table.
pub(crate) struct Class([bool; 128]);

impl Class {
    /// Letters, digits and these characters.
    #[expect(clippy::indexing_slicing, reason = "worked out by the compiler, which fails on a mistake")]
    const fn with(mut others: &[u8]) -> Self {
        let mut table = [false; 128];
        let mut byte = 0_u8;
        while byte < 128 {
            table[byte as usize] = byte.is_ascii_alphanumeric();
            byte += 1;
        }
        while let [other, rest @ ..] = others {
            table[*other as usize] = true;
            others = rest;
        }
        Self(table)
    }

    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|&has| has)
    }

    pub(crate) fn has_char(&self, c: char) -> bool {
        u8::try_from(c).is_ok_and(|byte| self.has(byte))
    }
}

/// [`str::strip_prefix`], ignoring ASCII case.
pub(crate) fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let start = text.get(..prefix.len())?;
    if start.eq_ignore_ascii_case(prefix) { text.get(prefix.len()..) } else { None }
}

/// Looks for ASCII characters. Addresses are short: going through the bytes is faster than the standard search, which
/// is made for long texts, and a fraction of its code.
pub(crate) trait AsciiSearch {
    fn contains_byte(&self, wanted: u8) -> bool;
    fn find_byte(&self, wanted: u8) -> Option<usize>;
    fn rfind_byte(&self, wanted: u8) -> Option<usize>;
    /// The text before and after the first one.
    fn split_once_byte(&self, wanted: u8) -> Option<(&str, &str)>;
    /// The text before and after the last one.
    fn rsplit_once_byte(&self, wanted: u8) -> Option<(&str, &str)>;
}

impl AsciiSearch for str {
    fn contains_byte(&self, wanted: u8) -> bool {
        self.find_byte(wanted).is_some()
    }

    fn find_byte(&self, wanted: u8) -> Option<usize> {
        self.bytes().position(|byte| byte == wanted)
    }

    fn rfind_byte(&self, wanted: u8) -> Option<usize> {
        self.bytes().rposition(|byte| byte == wanted)
    }

    fn split_once_byte(&self, wanted: u8) -> Option<(&str, &str)> {
        around(self, self.find_byte(wanted)?)
    }

    fn rsplit_once_byte(&self, wanted: u8) -> Option<(&str, &str)> {
        around(self, self.rfind_byte(wanted)?)
    }
}

fn around(text: &str, offset: usize) -> Option<(&str, &str)> {
    Some((text.get(..offset)?, text.get(offset + 1..)?))
}

/// The offset of the first `needle` (ASCII) in `text`. The standard search is faster on long needles, but four times the
/// code.
pub(crate) fn find(text: &str, needle: &str) -> Option<usize> {
    let (needle, first) = (needle.as_bytes(), needle.as_bytes().first());
    text.as_bytes().windows(needle.len()).position(|window| window.first() == first && window == needle)
}

/// Invisible characters: zero-width, soft hyphen, bidi controls, variation selectors, tags. `clean` treats joiners
/// separately.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e01ef}'
    )
}

/// The ASCII form of a full-width character, of an ideographic full stop or comma, and of Arabic punctuation.
pub(crate) fn to_ascii_width(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '\u{3002}' | '\u{ff61}' => Some('.'),
        '\u{60c}' | '\u{3001}' => Some(','),
        '\u{61b}' => Some(';'),
        '\u{61f}' => Some('?'),
        _ => None,
    }
}

/// The closing quote for an opening one; straight ones close themselves.
pub(crate) fn closes_quote(open: char, close: char) -> bool {
    match open {
        '"' | '\'' => close == open,
        '\u{201c}' => close == '\u{201d}',
        '\u{2018}' => close == '\u{2019}',
        '\u{201d}' | '\u{201e}' => matches!(close, '\u{201c}' | '\u{201d}'),
        '\u{2019}' | '\u{201a}' => matches!(close, '\u{2018}' | '\u{2019}'),
        '\u{ab}' => close == '\u{bb}',
        '\u{bb}' => close == '\u{ab}',
        '\u{2039}' => close == '\u{203a}',
        '\u{203a}' => close == '\u{2039}',
        _ => false,
    }
}

/// Any straight or curly quote.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201a}' | '\u{201c}'..='\u{201e}' | '\u{2039}' | '\u{203a}')
}

/// Brackets, the opening and the closing ones.
pub(crate) const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('<', '>'), ('{', '}')];

/// The closing bracket for an opening one.
pub(crate) fn closer(open: char) -> Option<char> {
    BRACKETS.iter().find(|brackets| brackets.0 == open).map(|brackets| brackets.1)
}

/// Whether it is a closing bracket.
pub(crate) fn is_closing(c: char) -> bool {
    BRACKETS.iter().any(|&(_, close)| close == c)
}

/// Punctuation that ends a sentence, not an address.
pub(crate) fn is_trailing(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?')
}

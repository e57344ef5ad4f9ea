//! HTML tags: `<b>bob@contoso.com</b>`.

use std::borrow::Cow;

use crate::Span;
use crate::text::chars::AsciiSearch;
use crate::text::source::{Edit, edited};

/// A tag at the start of a text: its name, its end, and the spans of its attribute values.
pub(super) struct Tag<'a> {
    name: &'a str,
    pub(super) end: usize,
    pub(super) values: Vec<Span>,
}

impl Tag<'_> {
    /// Whether text before and after it is apart.
    fn is_break(&self) -> bool {
        BREAKS.split(' ').any(|element| self.name.eq_ignore_ascii_case(element))
    }
}

/// Elements that begin on a new line or in a new cell. All others, also unknown ones, can be within a word.
/// Source: HTML Living Standard, 15.3 "Non-replaced elements".
const BREAKS: &str = "address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figure \
    footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section table tbody td th thead tr ul";

/// Stands for a tag between two texts that are apart. It is in no address.
const APART: char = '\u{1f}';

/// The length of the longest HTML element name, `blockquote`. A longer word in angle brackets is a display name.
const LONGEST: usize = 10;

/// Parses a tag at the start of a text: `<` or `</`, a letter, attributes, `>`; no `@` outside a value.
pub(super) fn tag(text: &str) -> Option<Tag<'_>> {
    let rest = text.strip_prefix('<')?;
    let mut offset = 1 + usize::from(rest.starts_with('/'));
    let name = text.get(offset..)?;
    let len =
        name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':'))).unwrap_or(name.len());
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || name.get(..len)?.ends_with(':') {
        return None;
    }
    let name = name.get(..len)?;
    if len > LONGEST && !name.contains(['-', ':']) {
        return None;
    }
    offset += len;
    let mut values = Vec::new();
    loop {
        let rest = text.get(offset..)?;
        let inner = rest.trim_start();
        offset = text.len() - inner.len();
        if let Some(len) = [">", "/>"].iter().find(|end| inner.starts_with(**end)).map(|end| end.len()) {
            return Some(Tag { name, end: offset + len, values });
        }
        if inner.len() == rest.len() {
            return None;
        }
        // Attribute names are words.
        let len = inner.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':' | '.'))?;
        let after = inner.get(len..)?;
        let is_word = inner.starts_with(|c: char| c.is_ascii_alphabetic());
        if !is_word || !after.starts_with(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')) {
            return None;
        }
        offset += len;
        if let Some(value) = after.trim_start().strip_prefix('=') {
            let value = value.trim_start();
            let start = text.len() - value.len();
            let quote = value.bytes().next().filter(|byte| matches!(byte, b'"' | b'\''));
            let span = match quote {
                Some(quote) => {
                    let end = start + 1 + value.get(1..)?.find_byte(quote)?;
                    offset = end + 1;
                    Span::new(start + 1, end)
                }
                None => {
                    offset = start + value.find(|c: char| c.is_whitespace() || matches!(c, '>' | '<'))?;
                    Span::new(start, offset)
                }
            };
            values.push(span);
        }
    }
}

/// The text without its tags.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    replace(text, |_| None)
}

/// The text as a reader sees it: words with a tag inside are whole, lines and cells are apart.
pub(crate) fn rendered(text: &str) -> Cow<'_, str> {
    replace(text, |tag| tag.is_break().then_some(APART))
}

/// The text with everything apart that has a tag in between.
pub(crate) fn apart(text: &str) -> Cow<'_, str> {
    replace(text, |_| Some(APART))
}

fn replace(text: &str, by: impl Fn(&Tag<'_>) -> Option<char>) -> Cow<'_, str> {
    let (mut edits, mut offset) = (Vec::new(), 0);
    while let Some(open) = text.get(offset..).and_then(|rest| rest.find_byte(b'<')) {
        offset += open;
        if let Some(tag) = text.get(offset..).and_then(tag) {
            let span = Span::new(offset, offset + tag.end);
            edits.push(Edit { span, with: by(&tag) });
            offset = span.end;
        } else {
            offset += 1;
        }
    }
    edited(text, &edits)
}

/// The tag at the end of a text, and its start.
pub(super) fn last(text: &str) -> Option<(usize, Tag<'_>)> {
    let mut end = text.strip_suffix('>')?.len();
    // A value may contain `<` too, but rarely more than a few.
    for _ in 0..4 {
        let start = text.get(..end)?.rfind_byte(b'<')?;
        if let Some(tag) = tag(text.get(start..)?)
            && start + tag.end == text.len()
        {
            return Some((start, tag));
        }
        end = start;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{last, tag};

    #[test]
    fn tags() {
        for text in [
            "<b>",
            "</b>",
            "<br>",
            "<br/>",
            "<br />",
            "<o:p>",
            "<a href=\"mailto:bob@contoso.com\">",
            "<a class='x y' href=mailto:bob@contoso.com target=_blank>",
            "<input disabled value = \"a > b\" >",
            // No name of HTML is longer.
            "<blockquote>",
        ] {
            assert_eq!(tag(text).map(|tag| tag.end), Some(text.len()), "{text}");
            assert_eq!(last(&format!("x {text}")).map(|(start, _)| start), Some(2), "{text}");
        }
    }

    #[test]
    fn no_tags() {
        for text in [
            "<bob@contoso.com>",
            "<sip:bob@contoso.com>",
            "<sip:>",
            "<>",
            "< b>",
            "<5>",
            "<abcdefghijk>",
            "<b",
            "<b bob@c.d>",
            "<https://contoso.com>",
            "b>",
        ] {
            assert!(tag(text).is_none(), "{text}");
        }
    }
}

//! A text with arguments, in segments and filled.

use crate::text::chars::AsciiSearch;

/// A part of a text with arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// The name of an argument.
    Arg(&'a str),
}

/// The segments of a text, in order.
#[derive(Clone, Debug)]
pub struct Segments<'a>(&'a str);

impl<'a> Segments<'a> {
    /// The segments of a text as it stands in a pack.
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        if let Some((name, rest)) = self.0.strip_prefix('{').and_then(|inside| inside.split_once_byte(b'}')) {
            self.0 = rest;
            return Some(Segment::Arg(name));
        }
        let (text, rest) = self.0.split_at_checked(self.0.find_byte(b'{').unwrap_or(self.0.len()))?;
        self.0 = rest;
        (!text.is_empty()).then_some(Segment::Text(text))
    }
}

/// First strong isolate and its end: keeps an argument in its own direction.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Puts the arguments in: `argument` writes the one of that name.
pub(super) fn fill(
    out: &mut String,
    segments: Segments<'_>,
    isolate: bool,
    mut argument: impl FnMut(&mut String, &str),
) {
    for segment in segments {
        match segment {
            Segment::Text(text) => out.push_str(text),
            Segment::Arg(name) => {
                if isolate {
                    out.push(ISOLATE.0);
                }
                argument(out, name);
                if isolate {
                    out.push(ISOLATE.1);
                }
            }
        }
    }
}

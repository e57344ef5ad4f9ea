//! Splits a text into segments, between which its arguments go.

use crate::text::chars::AsciiSearch;

/// Literal text or an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Literal text.
    Text(&'a str),
    /// The name of an argument.
    Arg(&'a str),
}

/// The segments of a text, in order.
#[derive(Clone, Debug)]
pub struct Segments<'a>(&'a str);

impl<'a> Segments<'a> {
    /// Splits a text in pack format.
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

/// Takes a message piece by piece.
pub trait Sink {
    /// Adds a piece of the words themselves. Those of English never move.
    fn words(&mut self, text: &str);
    /// Adds a piece of an argument: of the input, a suggestion, a number.
    fn argument(&mut self, text: &str);
}

impl Sink for String {
    fn words(&mut self, text: &str) {
        self.push_str(text);
    }

    fn argument(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// The characters around an argument in right-to-left text, so that it keeps its own direction: FIRST STRONG ISOLATE and POP
/// DIRECTIONAL ISOLATE.
pub(crate) const fn isolates(rtl: bool) -> [&'static str; 2] {
    if rtl { ["\u{2068}", "\u{2069}"] } else { ["", ""] }
}

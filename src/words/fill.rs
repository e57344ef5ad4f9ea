//! A text with arguments, in pieces and filled.

use crate::text::chars::FindSign;

/// A part of a text with arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// The name of an argument.
    Arg(&'a str),
}

/// The pieces of a text, in order.
#[derive(Clone, Debug)]
pub struct Pieces<'a>(&'a str);

impl<'a> Pieces<'a> {
    /// The pieces of a text as it stands in a pack.
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if let Some((name, rest)) = self.0.strip_prefix('{').and_then(|inside| inside.split_at_first(b'}')) {
            self.0 = rest;
            return Some(Piece::Arg(name));
        }
        let (text, rest) = self.0.split_at_checked(self.0.first_sign(b'{').unwrap_or(self.0.len()))?;
        self.0 = rest;
        (!text.is_empty()).then_some(Piece::Text(text))
    }
}

/// First strong isolate and its end: keeps an argument in its own direction.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Puts the arguments in: `argument` writes the one of that name.
pub(super) fn fill(
    out: &mut String,
    pieces: Pieces<'_>,
    isolate: bool,
    mut argument: impl FnMut(&mut String, &str),
) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(name) => {
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

//! What a client prints. Not words: a label stays in the language of the client.

/// A label of the English client, letter for letter. What Microsoft's documents call it in other languages is in
/// `labels.tsv`; the packs of words bring it along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(&'static str);

impl Label {
    /// A label.
    pub const fn new(english: &'static str) -> Self {
        Self(english)
    }

    /// As the English client prints it.
    pub const fn english(self) -> &'static str {
        self.0
    }
}

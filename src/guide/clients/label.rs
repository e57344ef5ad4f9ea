//! Labels of the client programs. They stay in the client's language and are not part of the `.ftl` texts.

/// A label of the English client, verbatim. Translations from Microsoft's documents are in `labels.tsv` and ship with
/// the language packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(&'static str);

impl Label {
    /// A label.
    pub const fn new(english: &'static str) -> Self {
        Self(english)
    }

    /// The text in the English client.
    pub const fn english(self) -> &'static str {
        self.0
    }
}

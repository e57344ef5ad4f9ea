//! What a client prints. Not words: a label stays in the language of the client.

/// A label, letter for letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    english: &'static str,
    translated: &'static [(&'static str, &'static str)],
}

impl Label {
    /// A label of which only the English form is known.
    pub const fn new(english: &'static str) -> Self {
        Self { english, translated: &[] }
    }

    /// A label with Microsoft's own translations, each under its language.
    pub const fn translated(
        english: &'static str,
        translated: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { english, translated }
    }

    /// As the English client prints it.
    pub const fn english(self) -> &'static str {
        self.english
    }

    /// As Microsoft's document in that language prints it; `None` where there is no such document, or in English.
    pub fn in_language(self, locale: &str) -> Option<&'static str> {
        let language = locale.split('-').next().unwrap_or_default();
        self.translated.iter().find(|(has, _)| *has == language).map(|&(_, text)| text)
    }
}

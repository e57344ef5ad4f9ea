//! Everything the core says to a reader. English is compiled in, other languages come as packs.

use crate::text::chars::{AsciiSearch, find};

mod fill;
mod notice;
mod table;

use std::sync::Arc;

pub use fill::{Segment, Segments};
pub use notice::is_removed;
#[doc(hidden)]
pub use table::Table;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a pack begins with.
const FORMAT: &str = "lync-skype-words 3 ";

/// The texts of one language. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Words {
    texts: Table,
    /// What a pack says before its texts; English has no pack.
    head: Option<Arc<Head>>,
    labels: LabelLanguage,
}

/// In which language the labels of a program are shown, where Microsoft has translated them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelLanguage {
    /// The language of the words, and English beside it: for whoever does not know which program it is read in front of.
    #[default]
    Both,
    /// The language of the words alone.
    Translated,
    /// English alone.
    English,
}

#[derive(Debug)]
struct Head {
    locale: String,
    /// A line each: English, tab, translation.
    labels: String,
}

/// Why a pack was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Not a pack of words, or of another format.
    NotAPack,
    /// Made for other keys: it belongs to another version.
    OtherVersion,
}

impl core::fmt::Display for PackError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::NotAPack => "this is not a pack of words",
            Self::OtherVersion => "this pack of words was made for another version",
        })
    }
}

impl core::error::Error for PackError {}

/// The languages that there are words for, each with its name in itself.
pub const LANGUAGES: [(&str, &str); 5] =
    [("ar", "العربية"), ("de", "Deutsch"), ("en", "English"), ("es", "Español"), ("fr", "Français")];

/// Whether a language is written from right to left.
pub fn is_rtl(locale: &str) -> bool {
    matches!(locale.split('-').next(), Some("ar" | "he" | "fa" | "ur"))
}

impl Words {
    /// English.
    pub const ENGLISH: Self =
        Self { texts: Table::compiled(ENGLISH, &ENGLISH_ENDS), head: None, labels: LabelLanguage::Both };

    /// Takes a pack, as the build made it: a header, the labels, an empty line, then one text a line in the order of the
    /// keys. What follows an empty line after that is not the core's, and ignored.
    ///
    /// ```
    /// use lync_skype::{Words, words::PackError};
    ///
    /// assert_eq!(Words::load("not a pack").unwrap_err(), PackError::NotAPack);
    /// ```
    ///
    /// # Errors
    /// Refuses what is not a pack, and a pack for other keys: texts in the wrong places would be worse than English ones.
    pub fn load(pack: &str) -> Result<Self, PackError> {
        let empty_line = find(pack, "\n\n").ok_or(PackError::NotAPack)?;
        let (head, texts) = pack.split_at_checked(empty_line).ok_or(PackError::NotAPack)?;
        let (header, labels) = head.split_once_byte(b'\n').unwrap_or((head, ""));
        let header = header.strip_prefix(FORMAT).ok_or(PackError::NotAPack)?;
        let (locale, keys) = header.split_once_byte(b' ').ok_or(PackError::NotAPack)?;
        if keys != KEYS {
            return Err(PackError::OtherVersion);
        }
        let texts = Table::lines(texts.get(2..).unwrap_or_default(), ENGLISH_ENDS.len());
        Ok(Self {
            texts: texts.ok_or(PackError::OtherVersion)?,
            head: Some(Arc::new(Head { locale: locale.to_owned(), labels: labels.to_owned() })),
            labels: LabelLanguage::Both,
        })
    }

    /// The same words with the labels of programs in one language, or in both.
    #[must_use]
    pub fn with_labels(mut self, labels: LabelLanguage) -> Self {
        self.labels = labels;
        self
    }

    /// In which language the labels of programs are.
    pub const fn labels(&self) -> LabelLanguage {
        self.labels
    }

    /// Whether Microsoft has translated labels into this language.
    pub fn has_labels(&self) -> bool {
        self.head.as_ref().is_some_and(|head| !head.labels.is_empty())
    }

    /// The language, BCP 47.
    pub fn locale(&self) -> &str {
        self.head.as_ref().map_or("en", |head| &head.locale)
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        is_rtl(self.locale())
    }

    /// What the client of this language prints where the English one prints `english`, as far as Microsoft's documents say;
    /// `None` also where labels are to be in English.
    pub fn label(&self, english: &str) -> Option<&str> {
        if self.labels == LabelLanguage::English {
            return None;
        }
        let labels = &self.head.as_ref()?.labels;
        labels.split('\n').find_map(|line| line.strip_prefix(english)?.strip_prefix('\t'))
    }

    /// The text of a key without arguments.
    pub fn text(&self, key: Key) -> &str {
        self.texts.get(key as usize)
    }

    /// The text of a key in segments, for those who put more than text into an argument.
    pub fn segments(&self, key: Key) -> Segments<'_> {
        Segments::new(self.text(key))
    }

    /// The text of a key with its arguments put in. In a language written from right to left each argument is isolated,
    /// or the brackets of an address would turn round.
    pub fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> String {
        self.fill_segments(self.segments(key), arguments)
    }

    /// [`Words::fill`] for a text of this language that is not one of the core's.
    pub fn fill_segments(&self, segments: Segments<'_>, arguments: &[(&str, &str)]) -> String {
        let mut out = String::new();
        fill::fill(&mut out, segments, self.is_rtl(), |out, name| {
            let value = arguments.iter().find(|(has, _)| *has == name).map(|(_, value)| *value);
            debug_assert!(value.is_some(), "no argument {name}");
            out.push_str(value.unwrap_or_default());
        });
        out
    }

    /// The same for arguments that are made only where they are wanted: `argument` writes the one of that name.
    fn write(&self, out: &mut String, key: Key, argument: impl FnMut(&mut String, &str)) {
        fill::fill(out, self.segments(key), self.is_rtl(), argument);
    }
}

impl PartialEq for Words {
    /// Whether the texts are the same ones, not merely equal: what a view wants to know before it draws again.
    fn eq(&self, other: &Self) -> bool {
        self.labels == other.labels && self.texts.is_same(&other.texts)
    }
}

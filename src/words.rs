//! All user-facing text of the core. English is compiled in; other languages are loaded as packs.

use crate::text::chars::{AsciiSearch, find};

mod fill;
mod notice;
mod table;

use std::sync::Arc;

pub(crate) use fill::isolates;
#[doc(hidden)]
pub use fill::{Segment, Segments, Sink};
#[doc(hidden)]
pub use notice::is_removed;
#[doc(hidden)]
pub use table::Table;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The first bytes of a pack.
const FORMAT: &str = "lync-skype-words 3 ";

/// The texts of one language. Cheap to clone and to compare: two are equal if they share the same texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    texts: Table,
    /// The header of the pack; `None` for English, which has no pack.
    head: Option<Arc<Head>>,
    labels: LabelLanguage,
}

/// The language of client labels, where Microsoft's translation is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelLanguage {
    /// Translated, followed by English: for when the language of the reader's client is unknown.
    #[default]
    Both,
    /// Translated only.
    Translated,
    /// English only.
    English,
}

#[derive(Debug, PartialEq, Eq)]
struct Head {
    locale: String,
    /// One line per label: English, tab, translation.
    labels: String,
}

/// Why a pack was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Not a pack, or a pack of another format.
    NotAPack,
    /// Made for a different set of keys, so for another version.
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

/// The available languages, each with its own name for itself.
pub const LANGUAGES: [(&str, &str); 5] =
    [("ar", "العربية"), ("de", "Deutsch"), ("en", "English"), ("es", "Español"), ("fr", "Français")];

/// Whether a language is written from right to left.
///
/// ```
/// use lync_skype::words::is_rtl;
///
/// assert!(is_rtl("ar-EG") && !is_rtl("de"));
/// ```
pub fn is_rtl(locale: &str) -> bool {
    matches!(locale.split('-').next(), Some("ar" | "he" | "fa" | "ur"))
}

impl Words {
    /// English.
    pub const ENGLISH: Self =
        Self { texts: Table::Compiled(ENGLISH, &ENGLISH_ENDS), head: None, labels: LabelLanguage::Both };

    /// Loads a pack: a header, the labels, an empty line, then one text per line in the order of the keys. Anything after
    /// another empty line belongs to the page and is ignored.
    ///
    /// ```
    /// use lync_skype::{Words, words::PackError};
    ///
    /// assert_eq!(Words::load("not a pack").unwrap_err(), PackError::NotAPack);
    /// ```
    ///
    /// # Errors
    /// If `pack` is not a pack, or was made for different keys: misplaced texts would be worse than English ones.
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

    /// The same words with client labels in one language, or in both.
    ///
    /// ```
    /// use lync_skype::words::{LabelLanguage, Words};
    ///
    /// let words = Words::ENGLISH.with_labels(LabelLanguage::Translated);
    /// assert_eq!((words.labels(), Words::ENGLISH.labels()), (LabelLanguage::Translated, LabelLanguage::Both));
    /// // English has no translations.
    /// assert!(!words.has_labels() && words.label("Add to Contacts").is_none());
    /// ```
    #[must_use]
    pub fn with_labels(mut self, labels: LabelLanguage) -> Self {
        self.labels = labels;
        self
    }

    /// The language of client labels.
    pub const fn labels(&self) -> LabelLanguage {
        self.labels
    }

    /// Whether there are translated client labels in this language.
    pub fn has_labels(&self) -> bool {
        self.head.as_ref().is_some_and(|head| !head.labels.is_empty())
    }

    /// The language, BCP 47.
    ///
    /// ```
    /// let words = lync_skype::Words::ENGLISH;
    /// assert!(words.locale() == "en" && !words.is_rtl());
    /// ```
    pub fn locale(&self) -> &str {
        self.head.as_ref().map_or("en", |head| &head.locale)
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.head.is_some() && is_rtl(self.locale())
    }

    /// The translated label for an English one. `None` if no translation is documented, or if labels are to be in English.
    pub fn label(&self, english: &str) -> Option<&str> {
        if self.labels == LabelLanguage::English {
            return None;
        }
        let labels = &self.head.as_ref()?.labels;
        labels.split('\n').find_map(|line| line.strip_prefix(english)?.strip_prefix('\t'))
    }

    /// The text of a key without arguments.
    ///
    /// ```
    /// use lync_skype::{Key, Words};
    ///
    /// assert_eq!(Words::ENGLISH.text(Key::ListComma), ",");
    /// ```
    pub fn text(&self, key: Key) -> &str {
        self.texts.get(key as usize)
    }

    /// The text of a key in segments, for callers whose arguments are more than text.
    #[doc(hidden)]
    pub fn segments(&self, key: Key) -> Segments<'_> {
        Segments::new(self.text(key))
    }

    /// The separator between two elements of a list; `last`: before the last one.
    #[doc(hidden)]
    pub fn list_joint(&self, last: bool) -> String {
        if !last {
            return [self.text(Key::ListComma), " "].concat();
        }
        let words = self.segments(Key::ListLast).filter_map(|segment| match segment {
            Segment::Text(words) => Some(words),
            Segment::Arg(_) => None,
        });
        words.collect()
    }

    /// The text of a key with its arguments filled in. In a right-to-left language each argument is isolated, or the
    /// brackets of an address would be mirrored.
    ///
    /// ```
    /// use lync_skype::{Key, Words};
    ///
    /// let message = Words::ENGLISH.fill(Key::NoticeMaybeTypo, &[("suggestion", "bob@outlook.com")]);
    /// assert_eq!(message, "Did you mean bob@outlook.com?");
    /// ```
    pub fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> String {
        self.fill_segments(self.segments(key), arguments)
    }

    /// [`Words::fill`] for text from outside the core, such as the page's own texts.
    #[doc(hidden)]
    pub fn fill_segments(&self, segments: Segments<'_>, arguments: &[(&str, &str)]) -> String {
        let mut out = String::new();
        self.write_segments(&mut out, segments, |out, name| {
            let value = arguments.iter().find(|(has, _)| *has == name).map(|(_, value)| *value);
            debug_assert!(value.is_some(), "no argument {name}");
            out.argument(value.unwrap_or_default());
        });
        out
    }

    /// [`Words::fill`] with lazy arguments: `argument` writes the argument of that name.
    fn write(&self, out: &mut dyn Sink, key: Key, argument: impl FnMut(&mut dyn Sink, &str)) {
        self.write_segments(out, self.segments(key), argument);
    }

    fn write_segments(
        &self,
        out: &mut dyn Sink,
        segments: Segments<'_>,
        mut argument: impl FnMut(&mut dyn Sink, &str),
    ) {
        let [open, close] = isolates(self.is_rtl());
        for segment in segments {
            match segment {
                Segment::Text(text) => out.words(text),
                Segment::Arg(name) => {
                    out.words(open);
                    argument(out, name);
                    out.words(close);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_holds_each_text_at_its_place() {
        let english = |number| Words::ENGLISH.texts.get(number).to_owned();
        let texts: Vec<String> = (0..ENGLISH_ENDS.len()).map(english).collect();
        assert!(texts.iter().all(|text| !text.is_empty()));
        let pack = [FORMAT, "de ", KEYS, "\n\n", &texts.join("\n")].concat();
        let words = Words::load(&pack).unwrap();
        for (number, text) in texts.iter().enumerate() {
            assert_eq!(words.texts.get(number), text);
        }
        assert_eq!(words.texts.get(texts.len()), "");
    }
}

//! The sentences of the page, beside those of the core. English is compiled in, other languages come as packs.

use std::ops::Deref;

use lync_skype::words::{LabelLanguage, PackError, Table};
pub(crate) use lync_skype::words::{Segment, Segments};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The texts of one language, the page's and the core's. Cheap to clone.
///
/// `text`, `fill` and `segments` take the page's keys; everything else is that of the core's words.
#[derive(Clone, Debug)]
pub struct Words {
    core: lync_skype::Words,
    page: Table,
}

impl Words {
    /// English.
    pub const ENGLISH: Self =
        Self { core: lync_skype::Words::ENGLISH, page: Table::compiled(ENGLISH, &ENGLISH_ENDS) };

    /// Takes a pack, as the build made it: the core's pack, an empty line, a header, then one text a line in the order of
    /// the keys. The first module leaves the texts of the second one alone.
    ///
    /// # Errors
    /// Refuses what is not a pack, and a pack for other keys: texts in the wrong places would be worse than English ones.
    pub fn load(pack: &str) -> Result<Self, PackError> {
        let core = lync_skype::Words::load(pack)?;
        let (_, page) = pack.rsplit_once("\n\npage ").ok_or(PackError::OtherVersion)?;
        let (keys, texts) = page.split_once('\n').ok_or(PackError::OtherVersion)?;
        if !keys.starts_with(KEYS) {
            return Err(PackError::OtherVersion);
        }
        let page = Table::lines(texts, ENGLISH_ENDS.len()).ok_or(PackError::OtherVersion)?;
        Ok(Self { core, page })
    }

    /// The same words with the labels of programs in one language, or in both.
    #[must_use]
    pub fn with_labels(mut self, labels: LabelLanguage) -> Self {
        self.core = self.core.with_labels(labels);
        self
    }

    /// The text of a key without arguments.
    pub(crate) fn text(&self, key: Key) -> &str {
        self.page.get(key as usize)
    }

    /// The text of one of the core's keys.
    pub(crate) fn core(&self, key: lync_skype::Key) -> &str {
        self.core.text(key)
    }

    /// The text of a key in segments, for those who put more than text into an argument.
    pub(crate) fn segments(&self, key: Key) -> Segments<'_> {
        Segments::new(self.text(key))
    }

    /// The text of a key with its arguments put in.
    pub(crate) fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> String {
        self.fill_segments(self.segments(key), arguments)
    }
}

impl Deref for Words {
    type Target = lync_skype::Words;

    fn deref(&self) -> &Self::Target {
        &self.core
    }
}

impl PartialEq for Words {
    /// Whether the texts are the same ones, not merely equal.
    fn eq(&self, other: &Self) -> bool {
        self.core == other.core && self.page.is_same(&other.page)
    }
}

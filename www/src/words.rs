//! The texts of the page, in addition to the core's. English is compiled in; other languages are loaded as packs.

use std::ops::Deref;

use lync_skype::words::{LabelLanguage, PackError, Table};
pub(crate) use lync_skype::words::{Segment, Segments};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The page's and the core's texts in one language. Cheap to clone.
///
/// `text`, `fill` and `segments` take the page's keys; everything else is that of the core's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    core: lync_skype::Words,
    page: Table,
}

/// English.
impl Default for Words {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Words {
    /// English.
    pub const ENGLISH: Self =
        Self { core: lync_skype::Words::ENGLISH, page: Table::Compiled(ENGLISH, &ENGLISH_ENDS) };

    /// Loads a pack: the core's pack, an empty line, a header, then one text per line in the order of the keys. The first
    /// module ignores the texts of the second one.
    ///
    /// # Errors
    /// If `pack` is not a pack, or was made for different keys: misplaced texts would be worse than English ones.
    pub fn load(pack: &str) -> Result<Self, PackError> {
        let core = lync_skype::Words::load(pack)?;
        let mut lines = pack.match_indices('\n');
        let page = lines
            .find_map(|(at, _)| pack.get(at..)?.strip_prefix("\n\npage "))
            .ok_or(PackError::OtherVersion)?;
        let (keys, texts) = page.split_once('\n').ok_or(PackError::OtherVersion)?;
        if !keys.starts_with(KEYS) {
            return Err(PackError::OtherVersion);
        }
        let page = Table::lines(texts, ENGLISH_ENDS.len()).ok_or(PackError::OtherVersion)?;
        Ok(Self { core, page })
    }

    /// The same words with client labels in one language, or in both.
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

    /// The text of a key in segments, for callers whose arguments are more than text.
    pub(crate) fn segments(&self, key: Key) -> Segments<'_> {
        Segments::new(self.text(key))
    }

    /// The text of a key with its arguments filled in.
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

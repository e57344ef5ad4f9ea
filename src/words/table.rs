//! Texts by index.

use std::sync::Arc;

/// Texts by index: one after the other, and the offset at which each of them ends. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Table {
    /// Compiled in.
    Compiled(&'static str, &'static [u16]),
    /// The lines of a pack.
    Loaded(Arc<(String, Vec<u16>)>),
}

impl Table {
    /// The first `count` lines of a text; `None` if there are fewer, or more than 64 KB of them.
    pub fn lines(text: &str, count: usize) -> Option<Self> {
        let (mut texts, mut ends) = (String::new(), Vec::new());
        for line in text.split('\n').take(count) {
            texts.push_str(line);
            ends.push(u16::try_from(texts.len()).ok()?);
        }
        (ends.len() == count).then(|| Self::Loaded(Arc::new((texts, ends))))
    }

    /// The text at an index; empty if there is none.
    pub fn get(&self, number: usize) -> &str {
        let (texts, ends): (&str, &[u16]) = match self {
            Self::Compiled(texts, ends) => (texts, ends),
            Self::Loaded(loaded) => (&loaded.0, &loaded.1),
        };
        let end = |number: usize| ends.get(number).map_or(0, |&end| usize::from(end));
        texts.get(number.checked_sub(1).map_or(0, end)..end(number)).unwrap_or_default()
    }
}

impl PartialEq for Table {
    /// Whether both share the same texts; compares identity, not content.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Compiled(..), Self::Compiled(..)) => true,
            (Self::Loaded(one), Self::Loaded(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

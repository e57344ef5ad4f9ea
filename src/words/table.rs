//! Texts by index.

use std::sync::Arc;

/// Texts by index, compiled in or the lines of a pack. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Table(Texts);

#[derive(Clone, Debug)]
enum Texts {
    Compiled { text: &'static str, ends: &'static [u16] },
    Loaded(Arc<Lines>),
}

#[derive(Debug)]
struct Lines {
    text: String,
    /// The offset at which each text ends: a line feed, or the end.
    ends: Vec<u32>,
}

impl Table {
    /// Concatenated texts, and the offset at which each of them ends.
    pub const fn compiled(text: &'static str, ends: &'static [u16]) -> Self {
        Self(Texts::Compiled { text, ends })
    }

    /// The first `count` lines of a text; `None` if there are fewer.
    pub fn lines(text: &str, count: usize) -> Option<Self> {
        let line_feeds =
            text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(offset, _)| offset);
        // Packs are far smaller than 4 GB.
        let ends: Vec<u32> = line_feeds.chain([text.len()]).take(count).map(|end| end as u32).collect();
        let whole = ends.last().map_or(0, |&end| end as usize);
        let text = text.get(..whole)?.to_owned();
        (ends.len() == count).then(|| Self(Texts::Loaded(Arc::new(Lines { text, ends }))))
    }

    /// The text at an index; empty if there is none.
    pub fn get(&self, number: usize) -> &str {
        let before = number.checked_sub(1);
        let text = match &self.0 {
            Texts::Compiled { text, ends } => {
                let end = |number: usize| ends.get(number).map_or(0, |&end| usize::from(end));
                text.get(before.map_or(0, end)..end(number))
            }
            Texts::Loaded(lines) => {
                let end = |number: usize| lines.ends.get(number).map_or(0, |&end| end as usize);
                lines.text.get(before.map_or(0, |before| end(before) + 1)..end(number))
            }
        };
        text.unwrap_or_default()
    }
}

impl PartialEq for Table {
    /// Whether both share the same texts; compares identity, not content.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Texts::Compiled { .. }, Texts::Compiled { .. }) => true,
            (Texts::Loaded(one), Texts::Loaded(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

//! Texts by number.

use std::sync::Arc;

/// Texts by number, compiled in or the lines of a pack. Cheap to clone.
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
    /// Where each text ends: at a line feed, or the end.
    ends: Vec<u32>,
}

impl Table {
    /// Texts one after the other, and where each of them ends.
    pub const fn compiled(text: &'static str, ends: &'static [u16]) -> Self {
        Self(Texts::Compiled { text, ends })
    }

    /// The first `count` lines of a text; `None` where there are fewer.
    pub fn lines(text: &str, count: usize) -> Option<Self> {
        let line_feeds = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at);
        // A pack is far below 4 GB; one that is not would be cut, never misread.
        let ends: Vec<u32> = line_feeds.chain([text.len()]).take(count).map(|end| end as u32).collect();
        let whole = ends.last().map_or(0, |&end| end as usize);
        let text = text.get(..whole)?.to_owned();
        (ends.len() == count).then(|| Self(Texts::Loaded(Arc::new(Lines { text, ends }))))
    }

    /// The text of a number; empty where there is none.
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

    /// Whether these are the same texts, not merely equal ones.
    pub fn is_same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Texts::Compiled { .. }, Texts::Compiled { .. }) => true,
            (Texts::Loaded(one), Texts::Loaded(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

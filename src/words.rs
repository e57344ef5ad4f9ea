//! Everything the core says to a reader. English is compiled in, other languages come as packs.

use crate::text::chars::{FindSign, find};

mod fill;
mod notice;

use std::rc::Rc;

pub use fill::{Piece, Pieces};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What a pack begins with.
const FORMAT: &str = "lync-skype-words 2 ";

/// The texts of one language. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Words(Texts);

#[derive(Clone, Debug)]
enum Texts {
    English,
    Loaded(Rc<Pack>),
}

#[derive(Debug)]
struct Pack {
    text: String,
    locale: (usize, usize),
    /// Where the labels stand: a line each, English, tab, translation.
    labels: (usize, usize),
    /// Where the lines of the keys start and end in `text`.
    lines: Vec<(u32, u32)>,
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

impl Words {
    /// English.
    pub const ENGLISH: Self = Self(Texts::English);

    /// Takes a pack, as the build made it: a header, the labels, an empty line, then one text a line in the order of the
    /// keys. Lines beyond the keys of this build are ignored, so the core takes the page's packs as well.
    ///
    /// # Errors
    /// Refuses what is no pack, and a pack for other keys: texts in the wrong places would be worse than English ones.
    pub fn load(pack: &str) -> Result<Self, PackError> {
        let pack = pack.strip_suffix('\n').unwrap_or(pack);
        let header = pack.first_sign(b'\n').ok_or(PackError::NotAPack)?;
        let fields =
            pack.get(..header).and_then(|line| line.strip_prefix(FORMAT)).ok_or(PackError::NotAPack)?;
        let mut fields = fields.split(' ');
        let locale = fields.next().ok_or(PackError::NotAPack)?;
        let core_fits = fields.next() == Some(CORE_KEYS);
        let page_fits = PAGE_KEYS.is_empty() || fields.next() == Some(PAGE_KEYS);
        if !core_fits || !page_fits {
            return Err(PackError::OtherVersion);
        }
        let labels = find(pack, "\n\n").ok_or(PackError::NotAPack)?;
        let mut start = labels + 2;
        let mut lines = Vec::with_capacity(ENGLISH_ENDS.len());
        let line_ends =
            pack.bytes().enumerate().skip(start).filter(|&(_, byte)| byte == b'\n').map(|(end, _)| end);
        for end in line_ends.chain([pack.len()]).take(ENGLISH_ENDS.len()) {
            // A pack is far below 4 GB; one that is not would be cut, never misread.
            lines.push((start as u32, end as u32));
            start = end + 1;
        }
        if lines.len() != ENGLISH_ENDS.len() {
            return Err(PackError::OtherVersion);
        }
        let locale = (FORMAT.len(), FORMAT.len() + locale.len());
        Ok(Self(Texts::Loaded(Rc::new(Pack {
            text: pack.to_owned(),
            locale,
            labels: (header, labels),
            lines,
        }))))
    }

    /// The language, BCP 47.
    pub fn locale(&self) -> &str {
        match &self.0 {
            Texts::English => "en",
            Texts::Loaded(pack) => pack.text.get(pack.locale.0..pack.locale.1).unwrap_or_default(),
        }
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        matches!(self.locale().split('-').next(), Some("ar" | "he" | "fa" | "ur"))
    }

    /// What the client of this language prints where the English one prints `english`, as far as Microsoft's documents tell.
    pub fn label(&self, english: &str) -> Option<&str> {
        let Texts::Loaded(pack) = &self.0 else { return None };
        let labels = pack.text.get(pack.labels.0..pack.labels.1)?;
        labels.split('\n').find_map(|line| line.strip_prefix(english)?.strip_prefix('\t'))
    }

    /// The text of a key without arguments.
    pub fn text(&self, key: Key) -> &str {
        let at = key as usize;
        match &self.0 {
            Texts::English => {
                let end = |at: usize| ENGLISH_ENDS.get(at).map_or(0, |&end| usize::from(end));
                ENGLISH.get(at.checked_sub(1).map_or(0, end)..end(at)).unwrap_or_default()
            }
            Texts::Loaded(pack) => pack
                .lines
                .get(at)
                .and_then(|&(start, end)| pack.text.get(start as usize..end as usize))
                .unwrap_or_default(),
        }
    }

    /// The text of a key with its arguments put in. In a language written from right to left each argument is isolated,
    /// or the brackets of an address would turn round.
    pub fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> String {
        let mut out = String::new();
        self.write(&mut out, key, |out, name| {
            let value = arguments.iter().find(|(has, _)| *has == name).map(|(_, value)| *value);
            debug_assert!(value.is_some(), "no argument {name}");
            out.push_str(value.unwrap_or_default());
        });
        out
    }

    /// The same for arguments that are made only where they are wanted: `argument` writes the one of that name.
    fn write(&self, out: &mut String, key: Key, argument: impl FnMut(&mut String, &str)) {
        fill::fill(out, self.pieces(key), self.is_rtl(), argument);
    }

    /// The text of a key in pieces, for those who put more than text into an argument.
    pub fn pieces(&self, key: Key) -> Pieces<'_> {
        Pieces::new(self.text(key))
    }
}

impl PartialEq for Words {
    /// Whether the texts are the same ones, not merely equal: what a view wants to know before it draws again.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Texts::English, Texts::English) => true,
            (Texts::Loaded(one), Texts::Loaded(two)) => Rc::ptr_eq(one, two),
            _ => false,
        }
    }
}

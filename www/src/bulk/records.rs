//! Splits bytes into rows and cells incrementally: plain lines, or CSV as in RFC 4180 and in common practice.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// The maximum length of a stored cell. Longer cells cannot be addresses; the rest is dropped.
const LONGEST: usize = 2 << 10;
/// The maximum length of a quoted cell of several lines. Beyond it, its opening quote is treated as an ordinary character.
const QUOTED: usize = 1 << 16;
/// The maximum length of a stored row.
const ROW: usize = 1 << 20;
/// The number of bytes processed at a time.
const PIECE: usize = 1 << 12;

/// One line, or one row of a table.
pub(super) struct Record<'a> {
    /// Its number, from 1, as a spreadsheet counts rows.
    pub(super) number: u32,
    /// Whether it has only white space, quotes and separators.
    pub(super) blank: bool,
    /// Whether a cell was too long to store.
    pub(super) cut: bool,
    /// The source text without the line end; for an entry of a list, its text.
    pub(super) raw: &'a [u8],
    text: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// The number of cells.
    pub(super) fn cells(&self) -> usize {
        self.ends.len()
    }

    /// A cell; empty if it does not exist or was not requested.
    pub(super) fn cell(&self, column: usize) -> &'a [u8] {
        let start = column.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(column).copied());
        range.and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }
}

/// The separator of cells in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Separator {
    /// None: every line is one cell, including quotes.
    #[default]
    None,
    /// This character, between the columns of a table.
    Column(u8),
    /// This character, between entries of a list; every entry counts as a row of its own.
    Entry(u8),
}

impl Separator {
    fn reader(self, quotes: bool) -> Reader {
        let (delimiter, quoting) = match self {
            // The line end as the delimiter, so that no other character is one.
            Self::None => (b'\n', false),
            Self::Column(byte) | Self::Entry(byte) => (byte, quotes),
        };
        ReaderBuilder::new().delimiter(delimiter).quoting(quoting).build()
    }

    /// The cells of one stored row.
    pub(super) fn cells(self, raw: &[u8]) -> Vec<String> {
        let mut cells = Vec::new();
        if let Self::Column(separator) = self
            && !raw.contains(&b'"')
        {
            return raw.split(|byte| *byte == separator).map(text).collect();
        }
        if let Self::Column(_) = self {
            let mut splitter = Splitter::new(self, None);
            splitter.longest = ROW;
            let mut keep = |record: Record<'_>| {
                cells.extend((0..record.cells()).map(|column| text(record.cell(column))));
            };
            splitter.push(raw, &mut keep);
            splitter.finish(&mut keep);
        }
        if cells.is_empty() {
            cells.push(text(raw));
        }
        cells
    }
}

/// UTF-8, or else Windows-1252, in which spreadsheets save CSV files by default in most of Europe and America.
pub(super) fn text(bytes: &[u8]) -> String {
    const WINDOWS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let ansi = |byte: u8| match byte {
        0x80..=0x9F => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        _ => char::from(byte),
    };
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| ansi(*byte)).collect(), str::to_owned)
}

/// Splits the bytes as they arrive.
#[derive(Default)]
pub(super) struct Splitter {
    separator: Separator,
    /// The only column whose text is stored; `None` for all.
    wanted: Option<usize>,
    /// The maximum length of a stored cell.
    longest: usize,
    reader: Reader,
    /// Whether quotes are special; not in the rest of a line whose opening quote was an ordinary character.
    quotes: bool,
    number: u32,
    after_return: bool,
    cut: bool,
    /// The row so far, and the start of its last cell.
    raw: Vec<u8>,
    cell: usize,
    /// Whether that cell spans a line end, which only a quoted cell can.
    breaks: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Splitter {
    pub(super) fn new(separator: Separator, wanted: Option<usize>) -> Self {
        let reader = separator.reader(true);
        Self { separator, wanted, longest: LONGEST, reader, quotes: true, number: 1, ..Self::default() }
    }

    pub(super) fn push(&mut self, bytes: &[u8], each: &mut dyn FnMut(Record<'_>)) {
        let mut rest = Cow::Borrowed(bytes);
        let mut from = 0;
        let mut scratch = [0; PIECE];
        while let Some(piece) = rest.get(from..).filter(|piece| !piece.is_empty()) {
            if let (true, Some(&byte @ (b'\n' | b'\r'))) = (self.is_between(), piece.first()) {
                self.line_end(byte);
                from += 1;
                continue;
            }
            let piece = piece.get(..PIECE).unwrap_or(piece);
            let (result, read, written) = self.reader.read_field(piece, &mut scratch);
            let piece = piece.get(..read).unwrap_or(piece);
            from += read;
            self.after_return = false;
            self.keep(piece, scratch.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::Field { record_end } => {
                    self.end_cell(record_end, piece.last().copied(), each)
                }
                _ if self.was_no_quote(piece) => {
                    let mut again = self.unquote();
                    again.extend_from_slice(rest.get(from..).unwrap_or_default());
                    (rest, from) = (Cow::Owned(again), 0);
                }
                _ => {}
            }
        }
    }

    pub(super) fn finish(&mut self, each: &mut dyn FnMut(Record<'_>)) {
        while !self.is_between() {
            // A line end ends the row, unless a quote is still open.
            match self.reader.read_field(b"\n", &mut [0]).0 {
                ReadFieldResult::Field { record_end } => self.end_cell(record_end, None, each),
                _ => {
                    let again = self.unquote();
                    self.push(&again, each);
                }
            }
        }
    }

    /// Whether the next byte starts a row.
    fn is_between(&self) -> bool {
        self.raw.is_empty() && self.ends.is_empty()
    }

    fn line_end(&mut self, byte: u8) {
        if !(byte == b'\n' && std::mem::take(&mut self.after_return)) {
            self.number += 1;
        }
        self.after_return = byte == b'\r';
    }

    fn keep(&mut self, raw: &[u8], text: &[u8]) {
        if self.raw.len() + raw.len() <= ROW {
            self.raw.extend_from_slice(raw);
        } else {
            self.cut = true;
        }
        if self.wanted.is_none_or(|wanted| wanted == self.ends.len()) {
            let room =
                self.longest.saturating_sub(self.text.len() - self.ends.last().copied().unwrap_or_default());
            self.cut |= text.len() > room;
            self.text.extend_from_slice(text.get(..room).unwrap_or(text));
        }
    }

    /// Whether a quoted cell is too long to be intended. Called while a cell continues.
    fn was_no_quote(&mut self, piece: &[u8]) -> bool {
        if self.raw.get(self.cell) != Some(&b'"') {
            return false;
        }
        self.breaks |= piece.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
        let long = self.raw.len() - self.cell > QUOTED;
        self.breaks && long && self.raw.len() + PIECE <= ROW
    }

    /// Treats the opening quote as an ordinary character, and the rest of its line as unquoted. Returns the bytes to read again.
    fn unquote(&mut self) -> Vec<u8> {
        let again = self.raw.split_off(self.cell);
        self.text.truncate(self.ends.last().copied().unwrap_or_default());
        self.breaks = false;
        self.cut = false;
        self.quotes = false;
        self.reader = self.separator.reader(false);
        again
    }

    fn end_cell(&mut self, row: bool, last: Option<u8>, each: &mut dyn FnMut(Record<'_>)) {
        self.ends.push(self.text.len());
        self.cell = self.raw.len();
        self.breaks = false;
        if row || !matches!(self.separator, Separator::Column(_)) {
            self.end_row(last, each);
        }
    }

    /// `last`: the terminator, which is a line end, the separator of a list, or the end of the file.
    fn end_row(&mut self, last: Option<u8>, each: &mut dyn FnMut(Record<'_>)) {
        if last.is_some() && !self.cut {
            self.raw.pop();
        }
        let table = match self.separator {
            Separator::Column(byte) => Some(byte),
            _ => None,
        };
        let is_empty = |byte: &u8| {
            byte.is_ascii_whitespace()
                || table.is_some_and(|separator| matches!(*byte, b'"') || *byte == separator)
        };
        each(Record {
            number: self.number,
            blank: self.raw.iter().all(is_empty),
            cut: self.cut,
            raw: if table.is_some() { &self.raw } else { &self.text },
            text: &self.text,
            ends: &self.ends,
        });
        if let Some(byte @ (b'\n' | b'\r')) = last {
            self.after_return = false;
            self.line_end(byte);
        }
        self.raw.clear();
        self.text.clear();
        self.ends.clear();
        self.cell = 0;
        self.cut = false;
        if !self.quotes {
            self.quotes = true;
            self.reader = self.separator.reader(true);
        }
    }
}

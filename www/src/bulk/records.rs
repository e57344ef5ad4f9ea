//! Cuts bytes into records and cells, piece by piece: plain lines, or CSV as RFC 4180 has it and as people write it.

/// A cell that grows beyond this is no address any more; the rest of it is dropped.
const LONGEST: usize = 2 << 10;
/// A quoted cell that has not ended by then was never meant to be one: its first quote is an ordinary character.
const QUOTED: usize = 1 << 16;

/// One line, or one row of a table.
pub(super) struct Record<'a> {
    /// Its number, from 1, as a spreadsheet counts rows.
    pub(super) number: u32,
    /// Nothing but white space.
    pub(super) blank: bool,
    /// A wanted cell was too long to keep.
    pub(super) cut: bool,
    text: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// How many cells it has.
    pub(super) fn cells(&self) -> usize {
        self.ends.len()
    }

    /// A cell; empty where there is none, or none that was wanted.
    pub(super) fn cell(&self, column: usize) -> &'a [u8] {
        let start = column.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(column).copied());
        range.and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }
}

/// What stands between the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// Nothing: every line is one cell, quotes and all.
    None,
    /// This character, between the columns of a table.
    Column(u8),
    /// This character, between entries of a list; every entry counts as a row of its own.
    Entry(u8),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Plain,
    Quoted,
    /// After a quote inside a quoted cell: its end, or the first of two.
    Quote,
}

/// Cuts as the bytes come.
pub(super) struct Splitter {
    separator: Separator,
    /// The only column whose text is kept; without one all of them are.
    wanted: Option<usize>,
    at: At,
    number: u32,
    after_return: bool,
    blank: bool,
    cut: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
    /// What came since a quote opened.
    since_quote: Vec<u8>,
}

impl Splitter {
    pub(super) fn new(separator: Separator, wanted: Option<usize>) -> Self {
        Self {
            separator,
            wanted,
            at: At::Start,
            number: 1,
            after_return: false,
            blank: true,
            cut: false,
            text: Vec::new(),
            ends: Vec::new(),
            since_quote: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8], each: &mut dyn FnMut(Record<'_>)) {
        for &byte in bytes {
            self.byte(byte, each);
        }
    }

    pub(super) fn finish(&mut self, each: &mut dyn FnMut(Record<'_>)) {
        if self.at == At::Quoted {
            self.unquote(each);
        }
        if self.at != At::Start || !self.ends.is_empty() {
            self.end_record(each);
        }
    }

    fn byte(&mut self, byte: u8, each: &mut dyn FnMut(Record<'_>)) {
        match self.at {
            At::Start if byte == b'"' && self.separator != Separator::None => {
                self.after_return = false;
                self.since_quote.clear();
                self.since_quote.push(byte);
                self.at = At::Quoted;
            }
            At::Quoted if byte == b'"' => {
                self.since_quote.push(byte);
                self.at = At::Quote;
            }
            At::Quoted => {
                self.since_quote.push(byte);
                self.keep(byte);
                if self.since_quote.len() > QUOTED {
                    self.unquote(each);
                }
            }
            At::Quote if byte == b'"' => {
                self.since_quote.push(byte);
                self.keep(byte);
                self.at = At::Quoted;
            }
            At::Start | At::Plain | At::Quote => self.plain(byte, each),
        }
    }

    fn plain(&mut self, byte: u8, each: &mut dyn FnMut(Record<'_>)) {
        let second = std::mem::take(&mut self.after_return) && byte == b'\n';
        match (byte, self.separator) {
            (b'\n', _) if second => {}
            (b'\n' | b'\r', _) => {
                self.after_return = byte == b'\r';
                self.end_record(each);
                self.number += 1;
            }
            (_, Separator::Column(separator)) if byte == separator => self.end_cell(),
            (_, Separator::Entry(separator)) if byte == separator => self.end_record(each),
            _ => {
                self.at = At::Plain;
                self.keep(byte);
            }
        }
    }

    fn keep(&mut self, byte: u8) {
        self.blank &= byte.is_ascii_whitespace();
        if self.wanted.is_some_and(|wanted| wanted != self.ends.len()) {
            return;
        }
        if self.text.len() - self.ends.last().copied().unwrap_or_default() < LONGEST {
            self.text.push(byte);
        } else {
            self.cut = true;
        }
    }

    /// Takes back that a quote opened a cell.
    fn unquote(&mut self, each: &mut dyn FnMut(Record<'_>)) {
        let bytes = std::mem::take(&mut self.since_quote);
        self.text.truncate(self.ends.last().copied().unwrap_or_default());
        self.cut = false;
        self.at = At::Plain;
        for byte in bytes {
            // The opening quote is no start any more, so it is kept as it is.
            self.byte(byte, each);
        }
    }

    fn end_cell(&mut self) {
        self.ends.push(self.text.len());
        self.at = At::Start;
    }

    fn end_record(&mut self, each: &mut dyn FnMut(Record<'_>)) {
        self.end_cell();
        each(Record {
            number: self.number,
            blank: self.blank,
            cut: self.cut,
            text: &self.text,
            ends: &self.ends,
        });
        self.text.clear();
        self.ends.clear();
        self.blank = true;
        self.cut = false;
    }
}

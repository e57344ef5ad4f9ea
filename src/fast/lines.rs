//! Converts many lines: bytes in, bytes out, one answer per line, in order.
//!
//! Clean lines, and lines that nothing can rescue, are answered from bit masks of their bytes, sixty-four at a time.
//! Every other line goes through [`Rules::convert`](crate::Rules::convert), and every answer is the same as there.
//!
//! **Invariant:** every answer is the one that the general path gives. `tests` check it for every policy, task and format,
//! however the bytes are cut.

mod general;
mod known_rows;
mod mask_loop;
mod rows;
#[cfg(test)]
#[cfg(feature = "idna")]
mod tests;
mod tile;

use general::GeneralPath;
use mask_loop::{MaskLoop, OUTPUT, Place, Stop};
use rows::Rows;
use tile::{INPUT, TILE, Tile};

use crate::fast::masks::Classes;
use crate::fast::single::FastPath;
use crate::{Conversion, Policy, Rules, Task, Words};

/// The format of an output line.
#[derive(Clone, Copy, Debug, Default)]
pub enum Format {
    /// The address; an empty line if the input is refused.
    #[default]
    Address,
    /// `address TAB rule TAB certainty TAB codes`; of a refused line only the codes.
    Tsv,
    /// Written by this function, which must not end the line. It is also called with sample lines, to learn the constant text
    /// around the address in answers without notices.
    Custom(fn(&Answer<'_>, &mut Vec<u8>)),
}

/// The answer to one line.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The line.
    pub input: &'a str,
    /// The task of the conversion.
    pub task: Task,
    /// The policy.
    pub policy: &'a Policy,
    /// The language of the messages.
    pub words: &'a Words,
    /// The address or the refusal.
    pub conversion: &'a Conversion,
}

impl Format {
    /// The amount of input processed at a time: less if the output is much longer than the input.
    const fn capacity(self) -> usize {
        match self {
            Self::Address => 1 << 16,
            Self::Tsv | Self::Custom(_) => 1 << 15,
        }
    }
}

/// The maximum length of a line in bytes. A longer line is refused as soon as that is known, and its rest is skipped, so
/// that memory stays constant.
const LONGEST: usize = 1 << 16;

/// Converts lines that arrive in chunks of any size, in constant memory.
///
/// ```
/// use lync_skype::{Rules, Task, Words, lines::{Converter, Format}};
///
/// let mut converter =
///     Converter::new(Task::ToSkype, Rules::default(), Format::Address, Words::ENGLISH);
/// let mut lines = Vec::new();
/// converter.push(b"bob@contoso.com\nann@out", &mut lines);
/// converter.push(b"look.com\nnobody", &mut lines);
/// converter.finish(&mut lines);
/// assert_eq!(lines, b"bob(contoso.com)@msn.com\nann@outlook.com\n\n");
/// assert_eq!((converter.lines(), converter.refused()), (3, 1));
/// ```
#[derive(Clone, Debug)]
pub struct Converter {
    general: GeneralPath,
    /// `None` if every line needs the general path.
    masked: Option<Masked>,
    tile: Tile,
    /// The incomplete last line, room for more, and a margin for reading ahead.
    input: Vec<u8>,
    filled: usize,
    /// Whether the rest of a line that is too long is being skipped.
    skipping: bool,
    /// The answer of the general path to one line.
    answer: Vec<u8>,
    output: Vec<u8>,
    written: usize,
    lines: u64,
    refused: u64,
}

/// The mask loop for the format.
#[derive(Clone, Debug)]
enum Masked {
    Addresses(Box<MaskLoop>),
    Rows(Box<Rows>),
}

impl Masked {
    const fn classes(&self) -> &Classes {
        match self {
            Self::Addresses(mask_loop) => &mask_loop.classes,
            Self::Rows(rows) => &rows.classes,
        }
    }
}

impl Converter {
    /// A converter for a task, rules, a format and a language.
    pub fn new(task: Task, rules: Rules, format: Format, words: Words) -> Self {
        let fast = Some(FastPath::new(rules.policy.clone()));
        let general = GeneralPath { task, rules, format, words, fast };
        let masked = match format {
            Format::Address => {
                MaskLoop::new(task, &general.rules.policy).map(|found| Masked::Addresses(Box::new(found)))
            }
            Format::Tsv | Format::Custom(_) => Rows::new(&general).map(|found| Masked::Rows(Box::new(found))),
        };
        Self {
            masked,
            tile: Tile::new(),
            input: vec![0; format.capacity() + INPUT],
            filled: 0,
            skipping: false,
            answer: Vec::new(),
            output: vec![0; OUTPUT],
            written: 0,
            lines: 0,
            refused: 0,
            general,
        }
    }

    /// Adds a chunk of input and appends the answers to all complete lines.
    pub fn push(&mut self, mut piece: &[u8], output: &mut Vec<u8>) {
        while !piece.is_empty() {
            let room = self.room();
            let count = room.len().min(piece.len());
            let (now, later) = piece.split_at(count);
            room.iter_mut().zip(now).for_each(|(slot, byte)| *slot = *byte);
            piece = later;
            output.extend_from_slice(self.commit(count));
        }
    }

    /// Appends the answer to the last line, if no newline ended it. The converter can then be used for another input.
    pub fn finish(&mut self, output: &mut Vec<u8>) {
        output.extend_from_slice(self.end());
    }

    /// The buffer for the next chunk, for a host that writes into it directly; never empty.
    #[doc(hidden)]
    pub fn room(&mut self) -> &mut [u8] {
        let capacity = self.general.format.capacity();
        if self.filled >= self.input.len() - INPUT {
            // A single line fills the buffer; with one more byte it is too long.
            self.input.resize((2 * self.filled).min(LONGEST + 1) + INPUT, 0);
        } else if self.filled < capacity / 2 && self.input.len() > capacity + INPUT {
            self.input.truncate(capacity + INPUT);
            self.input.shrink_to_fit();
        }
        let end = self.input.len() - INPUT;
        self.input.get_mut(self.filled..end).unwrap_or_default()
    }

    /// Takes the first `count` bytes of [`Self::room`] as input and returns the answers to all complete lines.
    #[doc(hidden)]
    pub fn commit(&mut self, count: usize) -> &[u8] {
        let mut before = self.filled;
        self.filled = (before + count).min(self.input.len() - INPUT);
        self.written = 0;
        if self.skipping {
            let input = self.input.get(..self.filled).unwrap_or_default();
            let end = input.iter().position(|&byte| byte == b'\n');
            self.skipping = end.is_none();
            let rest = end.map_or(self.filled, |end| end + 1);
            self.input.copy_within(rest..self.filled, 0);
            self.filled -= rest;
            before = 0;
        }
        let new = self.input.get(before..self.filled).unwrap_or_default();
        if let Some(last) = new.iter().rposition(|&byte| byte == b'\n') {
            let limit = before + last + 1;
            self.answer(limit);
            self.input.copy_within(limit..self.filled, 0);
            self.filled -= limit;
        }
        if self.filled > LONGEST {
            self.answer_by_general(0, self.filled);
            self.filled = 0;
            self.skipping = true;
        }
        self.output.get(..self.written).unwrap_or_default()
    }

    /// Returns the answer to the last line, if no newline ended it.
    #[doc(hidden)]
    pub fn end(&mut self) -> &[u8] {
        self.written = 0;
        if self.filled > 0 {
            self.answer_by_general(0, self.filled);
            self.filled = 0;
        }
        self.skipping = false;
        self.output.get(..self.written).unwrap_or_default()
    }

    /// The number of lines answered.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// The number of lines refused.
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// Answers the lines up to `limit`, where one ends.
    fn answer(&mut self, limit: usize) {
        let mut start = 0;
        while start < limit {
            start +=
                if self.masked.is_some() { self.answer_tile(start, limit) } else { self.answer_line(start) };
        }
    }

    /// Answers the lines of one tile, and returns their length.
    fn answer_tile(&mut self, start: usize, limit: usize) -> usize {
        let limit = limit - start;
        let mut place = Place::default();
        let mut marked = false;
        loop {
            if self.output.len() < self.written + OUTPUT {
                self.output.resize(2 * self.output.len() + OUTPUT, 0);
            }
            let (Some(masked), Some(input), Some(output)) = (
                &mut self.masked,
                self.input.get(start..).and_then(<[u8]>::first_chunk::<INPUT>),
                self.output.get_mut(self.written..).and_then(<[u8]>::first_chunk_mut::<OUTPUT>),
            ) else {
                return limit;
            };
            if !marked {
                self.tile.mark(input, limit, masked.classes());
                marked = true;
            }
            let stop = match masked {
                Masked::Addresses(mask_loop) => mask_loop.run(&self.tile, input, limit, &mut place, output),
                Masked::Rows(rows) => rows.run(&self.tile, input, limit, &mut place, output),
            };
            self.written += place.to;
            self.lines += place.lines;
            self.refused += place.refused;
            place = Place { from: place.from, ..Place::default() };
            match stop {
                Stop::Full => {}
                Stop::EndOfTile => return place.from,
                Stop::NeedsGeneral => place.from += self.answer_line(start + place.from),
            }
            if place.from >= limit.min(TILE) {
                return place.from;
            }
        }
    }

    /// Answers one complete line, and returns its length.
    fn answer_line(&mut self, start: usize) -> usize {
        let rest = self.input.get(start..self.filled).unwrap_or_default();
        let length = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default();
        let end = start + text.strip_suffix(b"\r").unwrap_or(text).len();
        self.answer_by_general(start, end);
        length + 1
    }

    fn answer_by_general(&mut self, start: usize, end: usize) {
        let line = self.input.get(start..end).unwrap_or_default();
        self.answer.clear();
        let accepted = self.general.answer(line, &mut self.answer);
        let end = self.written + self.answer.len();
        if self.output.len() < end {
            self.output.resize(2 * end, 0);
        }
        if let Some(place) = self.output.get_mut(self.written..end) {
            place.copy_from_slice(&self.answer);
        }
        self.written = end;
        self.lines += 1;
        self.refused += u64::from(!accepted);
    }
}

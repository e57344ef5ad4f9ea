//! Clean lines that need no notice, in every format with more than the address.

use core::ops::Range;

use super::general::GeneralPath;
use super::known_rows::{Key, KnownRows};
use super::mask_loop::{Clean, FULL, Line, MARGIN, OUTPUT, Place, Stop, copy, line, write};
use super::tile::{INPUT, TILE, Tile, read};
use crate::fast::domain_set::Prefix16;
use crate::fast::masks::{BLOCK, Classes};
use crate::fast::single::FastPath;
use crate::policy::Known;
use crate::text::chars::{AsciiSearch, find};
use crate::{Rule, Task};

/// Constant text of a row.
#[derive(Clone, Debug, PartialEq)]
struct Text {
    chunks: Vec<[u8; 16]>,
    length: usize,
}

impl Text {
    fn new(text: &str) -> Self {
        let chunks = text.as_bytes().chunks(16).map(|chunk| {
            let mut padded = [b' '; 16];
            padded.iter_mut().zip(chunk).for_each(|(slot, byte)| *slot = *byte);
            padded
        });
        Self { chunks: chunks.collect(), length: text.len() }
    }

    /// Writes the text and returns its end. Surplus bytes are overwritten by the next write.
    #[inline(always)]
    fn write(&self, output: &mut [u8; OUTPUT], to: usize) -> usize {
        for (number, chunk) in self.chunks.iter().enumerate() {
            write(output, to + 16 * number, *chunk);
        }
        to + self.length
    }
}

/// An occurrence of the address in a row: the text before it, and the character between local part and domain.
#[derive(Clone, Debug, PartialEq)]
struct Slot {
    before: Text,
    /// `@`, or `(` of a decoration.
    middle: u8,
}

/// The row of an accepted line without notices. The general path writes two of them; what they share is the row.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    slots: Vec<Slot>,
    last: Text,
}

impl Row {
    fn learn(general: &GeneralPath, one: &str, other: &str) -> Option<Self> {
        let row = Self::of(general, one)?;
        let longest =
            row.slots.iter().map(|slot| slot.before.length + BLOCK).sum::<usize>() + row.last.length;
        (Self::of(general, other)? == row && longest < MARGIN).then_some(row)
    }

    /// The row of one line, split at the occurrences of the address.
    fn of(general: &GeneralPath, line: &str) -> Option<Self> {
        let mut answer = Vec::new();
        let is_accepted = general.answer(line.as_bytes(), &mut answer);
        let (local, domain) = line.split_once_byte(b'@')?;
        let (mut slots, mut rest) = (Vec::new(), str::from_utf8(&answer).ok()?);
        while let Some(at) = find(rest, local) {
            let after = rest.get(at + local.len()..)?;
            let middle = after.bytes().next().filter(|byte| matches!(byte, b'@' | b'('))?;
            slots.push(Slot { before: Text::new(rest.get(..at)?), middle });
            rest = after.get(1..)?.strip_prefix(domain)?;
        }
        (is_accepted && !slots.is_empty()).then(|| Self { slots, last: Text::new(rest) })
    }
}

/// Writes the rows of clean lines.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub(super) classes: Classes,
    task: Task,
    fast: FastPath,
    /// For all other domains, and for as-is domains.
    rows: [Row; 2],
    known: KnownRows,
}

impl Rows {
    /// `None` if every line needs the general path under this policy.
    pub(super) fn new(general: &GeneralPath) -> Option<Self> {
        let (task, fast) = (general.task, FastPath::new(general.rules.policy.clone()));
        if !fast.has_default_domains || general.rules.policy.public_im == Known::No && task != Task::Account {
            return None;
        }
        let other = Row::learn(general, "q0z@contoso.example", "xy7.qx@northwind-traders.example")?;
        // As a sign-in address, an as-is domain needs a notice.
        let as_is = if task == Task::ToLync {
            other.clone()
        } else {
            Row::learn(general, "q0z@msn.com", "xy7.qx@hotmail.com")?
        };
        Some(Self { classes: Classes::SIP_URI, task, fast, rows: [other, as_is], known: KnownRows::new() })
    }

    /// Answers line after line up to `limit`, where a line ends, as long as they are clean and need no notice.
    #[inline(never)]
    pub(super) fn run(
        &mut self,
        tile: &Tile,
        input: &[u8; INPUT],
        limit: usize,
        place: &mut Place,
        output: &mut [u8; OUTPUT],
    ) -> Stop {
        let Place { mut from, mut to, mut lines, refused } = *place;
        let stop = loop {
            if from >= limit.min(TILE) {
                break Stop::EndOfTile;
            }
            if to >= FULL {
                break Stop::Full;
            }
            let Clean { at, length, step, dots } = match line(tile, input, from) {
                Line::Clean(clean) => clean,
                Line::Faulty { .. } => break Stop::NeedsGeneral,
                Line::Stop(stop) => break stop,
            };
            let key = Key::new(input, from + at + 1, length - at - 1);
            let row = match self.known.get(&key) {
                Some(row) => row,
                None => {
                    let Some(row) = self.row(input, from, at + 1..length, dots) else {
                        break Stop::NeedsGeneral;
                    };
                    self.known.keep(key, row);
                    row
                }
            };
            let Some(row) = self.rows.get(row) else { break Stop::NeedsGeneral };
            for slot in &row.slots {
                to = slot.before.write(output, to);
                copy(input, from, length, output, to);
                if let Some(byte) = output.get_mut(to + at) {
                    *byte = slot.middle;
                }
                to += length;
            }
            to = row.last.write(output, to);
            from += step;
            lines += 1;
        };
        *place = Place { from, to, lines, refused };
        stop
    }

    /// The number of the row for a domain that needs no notice.
    #[inline(never)]
    fn row(&self, input: &[u8; INPUT], from: usize, place: Range<usize>, dots: u64) -> Option<usize> {
        let block = input.get(from..)?.first_chunk()?;
        let domain = block.get(place.clone())?;
        let mut rest = domain.len();
        let mut next = from + place.start;
        while rest > 0 {
            if Prefix16::new(read(input, next), rest).has_capitals() {
                return None;
            }
            next += 16;
            rest = rest.saturating_sub(16);
        }
        let (rule, meant) = self.fast.rule(block, place.start, domain, dots, self.task)?;
        meant.is_none().then_some(usize::from(rule == Rule::AsIs))
    }
}

//! Bit masks of a stretch of input: the ends of its lines, and every character that keeps a line from being clean.

use crate::fast::masks::{BLOCK, Carry, Classes, Marks};

const WORDS: usize = 32;
/// The number of bytes marked at a time.
pub(super) const TILE: usize = WORDS * BLOCK;
/// How many bytes of input are read from the start of a tile; a power of two and a margin.
pub(super) const INPUT: usize = 2 * TILE + MARGIN;
const MARGIN: usize = BLOCK;

/// The masks of 64 bytes of input, one bit a byte.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct View {
    /// CR and LF.
    pub(super) end: u64,
    /// `@`.
    pub(super) at: u64,
    /// `.`
    pub(super) dot: u64,
    /// Faults of a local part or the `@` that ends it.
    pub(super) local_bad: u64,
    /// Faults of a domain or the line end after it.
    pub(super) domain_bad: u64,
}

/// The masks of a stretch of input that begins at the start of a line.
#[derive(Clone, Debug)]
pub(super) struct Tile {
    words: [View; WORDS + 1],
    /// The number of marked bytes.
    length: usize,
}

impl Tile {
    /// Nothing marked.
    pub(super) fn new() -> Self {
        Self { words: [View::default(); WORDS + 1], length: 0 }
    }

    /// Marks the input: as much as fits, or `length` bytes.
    pub(super) fn mark(&mut self, input: &[u8; INPUT], length: usize, classes: &Classes) {
        let count = length.div_ceil(BLOCK).min(WORDS);
        self.length = count * BLOCK;
        let mut carry = Carry::START;
        let (blocks, _) = input.as_chunks::<BLOCK>();
        for (word, block) in self.words.iter_mut().zip(blocks).take(count) {
            let marks = Marks::of(block, BLOCK, classes);
            let faults = marks.faults(&mut carry);
            *word = View {
                end: marks.end,
                at: marks.at,
                dot: marks.dot,
                local_bad: faults.local,
                domain_bad: faults.domain,
            };
        }
        if let Some(word) = self.words.get_mut(count) {
            *word = View::default();
        }
    }

    /// Whether the masks cover 64 bytes from `place` on.
    #[inline(always)]
    pub(super) fn covers(&self, place: usize) -> bool {
        place + BLOCK <= self.length
    }

    /// The masks of the 64 bytes from `place` on.
    #[inline(always)]
    pub(super) fn view(&self, place: usize) -> View {
        let (word, shift) = (place / BLOCK % WORDS, place % BLOCK);
        let (Some(low), Some(high)) = (self.words.get(word), self.words.get(word + 1)) else {
            return View::default();
        };
        View {
            end: join(low.end, high.end, shift),
            at: join(low.at, high.at, shift),
            dot: join(low.dot, high.dot, shift),
            local_bad: join(low.local_bad, high.local_bad, shift),
            domain_bad: join(low.domain_bad, high.domain_bad, shift),
        }
    }
}

#[inline(always)]
fn join(low: u64, high: u64, shift: usize) -> u64 {
    low >> shift | (high << 1) << (63 - shift)
}

/// Sixteen bytes of the input. Offsets wrap around, so no bounds check is needed.
#[inline(always)]
pub(super) fn read(input: &[u8; INPUT], place: usize) -> [u8; 16] {
    let place = place % (INPUT - MARGIN);
    input.get(place..).and_then(<[u8]>::first_chunk).copied().unwrap_or_default()
}

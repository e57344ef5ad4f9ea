//! The source text of the rows, packed in blocks, so that a growing list never has to be copied.

use lync_skype::named;

named! {
    /// The result for a row; the style sheet knows it by its name.
    pub enum State {
        /// Converted without a warning.
        Converted = "converted",
        /// The address to type is the same as the input.
        AsIs = "as-is",
        /// Converted, with a warning.
        Check = "check",
        Refused = "refused",
    }
}

impl State {
    /// The state with that number; any other number means all states.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// The kind of content of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// UTF-8.
    Text,
    /// Not UTF-8.
    NotText,
    /// The beginning of a cell that is far too long for an address.
    Cut,
}

impl Mark {
    pub(crate) const fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Text,
            1 => Self::NotText,
            _ => Self::Cut,
        }
    }
}

/// One row as it is stored.
pub(super) struct Row<'a> {
    pub(super) number: u32,
    pub(super) raw: &'a [u8],
    pub(super) mark: Mark,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its number in the file, counted like in a spreadsheet.
    pub(crate) number: u32,
    /// The kind of content of its address cell.
    pub(crate) mark: Mark,
    /// Its cells, as many as it has; a single one in a list without columns.
    pub(crate) cells: Vec<String>,
}

impl Line {
    /// A cell; empty if the row does not have it.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// The number of rows per block.
const BLOCK: usize = 1 << 10;

#[derive(Default)]
struct Block {
    text: Vec<u8>,
    /// The end offset of each row.
    rows: Vec<(u32, u32, Mark)>,
}

/// All rows in order, with an index by state.
#[derive(Default)]
pub(super) struct Rows {
    blocks: Vec<Block>,
    count: usize,
    places: [Vec<u32>; 4],
}

impl Rows {
    pub(super) fn push(&mut self, number: u32, text: &[u8], mark: Mark, state: State) {
        if self.count.is_multiple_of(BLOCK) {
            if let Some(full) = self.blocks.last_mut() {
                full.text.shrink_to_fit();
            }
            self.blocks.push(Block { text: Vec::new(), rows: Vec::with_capacity(BLOCK) });
        }
        let place = self.count as u32;
        let Some(block) = self.blocks.last_mut() else { return };
        block.text.extend_from_slice(text);
        block.rows.push((block.text.len() as u32, number, mark));
        self.count += 1;
        if let Some(places) = self.places.get_mut(state as usize) {
            places.push(place);
        }
    }

    pub(super) fn count(&self, state: Option<State>) -> usize {
        state.map_or(self.count, |state| self.places.get(state as usize).map_or(0, Vec::len))
    }

    pub(super) fn get(&self, state: Option<State>, place: usize) -> Option<Row<'_>> {
        let index = match state {
            None => place,
            Some(state) => *self.places.get(state as usize)?.get(place)? as usize,
        };
        let block = self.blocks.get(index / BLOCK)?;
        let within = index % BLOCK;
        let start = match within.checked_sub(1) {
            None => 0,
            Some(before) => block.rows.get(before)?.0,
        };
        let &(end, number, mark) = block.rows.get(within)?;
        Some(Row { number, raw: block.text.get(start as usize..end as usize)?, mark })
    }
}

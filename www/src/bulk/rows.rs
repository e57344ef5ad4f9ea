//! The rows of a list as they stood in the file, close together: blocks of text, so that no growing list ever has to be copied.

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Converted, nothing to say about it.
    Converted,
    /// What is typed is what stands in the list.
    AsIs,
    /// Converted, with a warning.
    Check,
    /// Refused.
    Refused,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Converted, Self::AsIs, Self::Check, Self::Refused];

    /// The state of that number; any other number stands for all states.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|state| *state as u8 == number)
    }
}

/// What kind of bytes a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// UTF-8.
    Text,
    /// Something else.
    NotText,
    /// The beginning of something far longer than an address.
    Cut,
}

impl Mark {
    /// The mark of that number.
    pub const fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Text,
            1 => Self::NotText,
            _ => Self::Cut,
        }
    }
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its number in the file, as a spreadsheet counts.
    pub number: u32,
    /// All of it, as it stood there.
    pub raw: &'a [u8],
    /// What kind of bytes the column of addresses holds.
    pub mark: Mark,
}

/// How many rows share a block.
const BLOCK: usize = 1 << 10;

#[derive(Default)]
struct Block {
    text: Vec<u8>,
    /// Where the text of each row ends.
    rows: Vec<(u32, u32, Mark)>,
}

/// All rows in their order, and which of them are in each state.
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

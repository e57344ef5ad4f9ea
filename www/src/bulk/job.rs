//! The JavaScript interface to a list, in a worker or in the page.

use crate::words::Words;
use js_sys::Array;
use lync_skype::policy;
use lync_skype::{Policy, Rules, Task};
use wasm_bindgen::prelude::*;

use super::{Asked, Bulk, Correction, Line, State};
use crate::host;

/// A list. `bulk-job.js` is its only caller.
#[wasm_bindgen]
pub struct Job(Bulk);

#[wasm_bindgen]
impl Job {
    /// A job for `task` (`to-skype`, `to-lync`, `account`) under a policy that the page has checked.
    /// A `column` below 0 is detected, and so is `header` if it is neither `true` nor `false`.
    #[wasm_bindgen(constructor)]
    pub fn new(task: &str, policy: &JsValue, column: i32, header: &JsValue) -> Self {
        let policy = host::value(policy, &policy::SHAPE);
        let (policy, _) = Policy::read_leniently(&policy, host::to_ascii);
        let rules = Rules { policy, to_ascii: host::to_ascii };
        let asked = Asked { task: Task::from_id(task).unwrap_or(Task::Account), rules };
        let correction = Correction { column: usize::try_from(column).ok(), header: header.as_bool() };
        Self(Bulk::new(asked, correction))
    }

    /// Adds the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    /// The end of the list.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// The headings of the columns, then the number of the chosen one, then whether the first row is a heading;
    /// `undefined` before that is known.
    pub fn layout(&self) -> Option<Array> {
        let layout = self.0.layout()?;
        let columns: Array = layout.columns.iter().map(|heading| shown(heading)).collect();
        Some(Array::of4(
            &columns,
            &JsValue::from_f64(layout.column as f64),
            &JsValue::from_bool(layout.header),
            &JsValue::from_bool(layout.is_table()),
        ))
    }

    /// The number of rows: in total, and in each state.
    pub fn counts(&self) -> Vec<u32> {
        let states = State::ALL.iter().copied().map(Some);
        std::iter::once(None).chain(states).map(|state| self.0.count(state) as u32).collect()
    }

    /// Rows of a state (of all states if the number is out of range), each as number, mark and cells.
    pub fn rows(&self, state: u8, from: usize, count: usize) -> Array {
        let row = |line: Line| -> JsValue {
            let mut row = Array::of2(&line.number.into(), &(line.mark as u8).into());
            row.extend(line.cells.iter().map(|cell| shown(cell)));
            row.into()
        };
        self.0.lines(State::from_number(state), from, count).map(row).collect()
    }

    /// The start of a CSV file in the language of a pack; in English without one.
    #[wasm_bindgen(js_name = csvHead)]
    pub fn csv_head(&self, pack: Option<String>) -> String {
        self.0.csv_head(&words(pack))
    }

    /// Some rows of a CSV file.
    pub fn csv(&self, state: u8, from: usize, count: usize, pack: Option<String>) -> String {
        self.0.csv(State::from_number(state), from, count, &words(pack))
    }

    /// Addresses, one per line.
    pub fn addresses(&self, state: u8, from: usize, count: usize) -> String {
        self.0.addresses(State::from_number(state), from, count)
    }
}

/// The part of a cell that is displayed.
fn shown(cell: &str) -> JsValue {
    const LONGEST: usize = 2 << 10;
    let end = cell.char_indices().nth(LONGEST).map_or(cell.len(), |(end, _)| end);
    JsValue::from_str(cell.get(..end).unwrap_or(cell))
}

fn words(pack: Option<String>) -> Words {
    pack.and_then(|pack| Words::load(&pack).ok()).unwrap_or(Words::ENGLISH)
}

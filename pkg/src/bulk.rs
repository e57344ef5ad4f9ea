//! Lines in bulk. JavaScript writes straight into the converter's memory and reads its answers from there, so that
//! nothing is copied twice; these calls say where.

use lync_skype::Task;
use lync_skype::fast::lines::{Converter, Format};
use lync_skype::policy::{Field, Shape};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::TASKS;
use crate::arguments::Arguments;

const DIRECTION: Shape = Shape::Choice(&["to-skype", "to-lync", "account"]);
const REQUEST: &[Field] =
    &[("direction", DIRECTION), ("format", Shape::Choice(&["address", "tsv", "ndjson"]))];

/// One run of the line converter.
#[wasm_bindgen]
pub struct Bulk {
    converter: Converter,
    /// Where the last answers are.
    output: usize,
}

#[wasm_bindgen]
impl Bulk {
    /// Starts a run.
    ///
    /// # Errors
    /// A `TypeError` that names everything that is wrong with the request.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &JsValue) -> Result<Self, JsValue> {
        let mut arguments = Arguments::default();
        let (settings, request) = arguments.settings(request, "request", REQUEST)?;
        let task = arguments.required(&request, "direction", DIRECTION, from_id);
        arguments.check()?;
        let format = request.get("format").and_then(|format| Format::from_id(format.as_text()?));
        let converter = Converter::new(
            task.unwrap_or(Task::ToSkype),
            (*settings.rules).clone(),
            format.unwrap_or_default(),
            settings.words,
        );
        Ok(Self { converter, output: 0 })
    }

    /// Where the next bytes go.
    pub fn room(&mut self) -> usize {
        self.converter.room().as_mut_ptr() as usize
    }

    /// How many bytes fit there.
    pub fn space(&mut self) -> usize {
        self.converter.room().len()
    }

    /// Takes that many bytes from there; how long the answers are.
    pub fn commit(&mut self, count: usize) -> usize {
        let answers = self.converter.commit(count);
        self.output = answers.as_ptr() as usize;
        answers.len()
    }

    /// Takes what is there as the last line; how long the answer is.
    pub fn end(&mut self) -> usize {
        let answers = self.converter.end();
        self.output = answers.as_ptr() as usize;
        answers.len()
    }

    /// Where the last answers are.
    pub fn output(&self) -> usize {
        self.output
    }

    /// How many lines have been answered.
    pub fn lines(&self) -> f64 {
        self.converter.lines() as f64
    }

    /// How many of them were refused.
    pub fn refused(&self) -> f64 {
        self.converter.refused() as f64
    }
}

fn from_id(id: &str) -> Option<Task> {
    TASKS.into_iter().find(|task| task.as_str() == id)
}

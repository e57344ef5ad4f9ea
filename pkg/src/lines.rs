//! Converts many lines. JavaScript writes directly into the converter's memory and reads its answers from there, so that
//! nothing is copied twice; these calls return the addresses.

use lync_skype::Task;
use lync_skype::fast::lines::{Answer, Converter, Format};
use lync_skype::policy::{Field, Shape, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{Arguments, LOCALE, POLICY};
use crate::types::{Conversion, MessageContext};

const DIRECTION: Shape = Shape::Choice(Task::NAMES);
const REQUEST: &[Field] =
    &[("direction", DIRECTION), ("format", Shape::Choice(&["address", "tsv", "ndjson"])), POLICY, LOCALE];

/// A run of the line converter.
#[wasm_bindgen(skip_typescript)]
pub struct Lines {
    converter: Converter,
    /// The address of the last answers.
    output: usize,
}

#[wasm_bindgen]
impl Lines {
    /// Starts a run.
    ///
    /// # Errors
    /// A `TypeError` that lists all errors in the request.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &JsValue) -> Result<Self, JsValue> {
        let mut arguments = Arguments::default();
        let (settings, request) = arguments.request(request, "request", REQUEST)?;
        let task = arguments.required(&request, "direction", DIRECTION, Task::from_id);
        arguments.check()?;
        let format = match request.get("format").and_then(Value::as_text) {
            Some("tsv") => Format::Tsv,
            Some("ndjson") => Format::Custom(ndjson),
            _ => Format::Address,
        };
        let converter =
            Converter::new(task.unwrap_or(Task::ToSkype), (*settings.rules).clone(), format, settings.words);
        Ok(Self { converter, output: 0 })
    }

    /// The address for the next bytes.
    pub fn room(&mut self) -> usize {
        self.converter.room().as_mut_ptr() as usize
    }

    /// The number of bytes that fit there.
    pub fn space(&mut self) -> usize {
        self.converter.room().len()
    }

    /// Converts that many bytes from there, and returns the length of the answers.
    pub fn commit(&mut self, count: usize) -> usize {
        let answers = self.converter.commit(count);
        self.output = answers.as_ptr() as usize;
        answers.len()
    }

    /// Converts the remaining bytes as the last line, and returns the length of the answer.
    pub fn end(&mut self) -> usize {
        let answers = self.converter.end();
        self.output = answers.as_ptr() as usize;
        answers.len()
    }

    /// The address of the last answers.
    pub fn output(&self) -> usize {
        self.output
    }

    /// The number of lines answered.
    pub fn lines(&self) -> f64 {
        self.converter.lines() as f64
    }

    /// The number of lines refused.
    pub fn refused(&self) -> f64 {
        self.converter.refused() as f64
    }
}

/// The answer to a line as JSON, equal to the result of a single call.
fn ndjson(answer: &Answer<'_>, output: &mut Vec<u8>) {
    let Answer { input, task, policy, words, .. } = *answer;
    let conversion = Conversion::new(answer.conversion, MessageContext { input, task, policy, words });
    // Strings and numbers always serialize, and writing to memory does not fail.
    let _ = serde_json::to_writer(output, &conversion);
}

//! Lines in bulk. JavaScript writes straight into the converter's memory and reads its answers from there, so that
//! nothing is copied twice; these calls say where.

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

/// One run of the line converter.
#[wasm_bindgen(skip_typescript)]
pub struct Lines {
    converter: Converter,
    /// Where the last answers are.
    output: usize,
}

#[wasm_bindgen]
impl Lines {
    /// Starts a run.
    ///
    /// # Errors
    /// A `TypeError` that names everything that is wrong with the request.
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

/// The answer to a line as JSON: what a single call gives.
fn ndjson(answer: &Answer<'_>, output: &mut Vec<u8>) {
    let Answer { input, task, policy, words, .. } = *answer;
    let conversion = Conversion::new(answer.conversion, MessageContext { input, task, policy, words });
    // Texts and numbers can always be written, and memory takes them all.
    let _ = serde_json::to_writer(output, &conversion);
}

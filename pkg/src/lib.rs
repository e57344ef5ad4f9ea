//! The npm package: converts JavaScript values, calls the core, converts back. The JavaScript in `js/` is its face.

mod arguments;
mod host;
mod languages;
mod names;
mod quick;
mod requests;
mod types;

use lync_skype::policy::Shape;
use lync_skype::{Direction, Task};
use tsify::{Ts, Tsify};
use wasm_bindgen::{JsError, JsValue};
use wasm_bindgen::prelude::wasm_bindgen;

use arguments::Arguments;
use types::{Conversion, Inspection, Notice};

/// The tasks, in the order of the numbers that the JavaScript side knows them by.
const TASKS: [Task; 3] = [Task::ToSkype, Task::ToLync, Task::Account];

fn task(number: u8) -> Task {
    TASKS.get(usize::from(number)).copied().unwrap_or(Task::ToSkype)
}

/// Converts one address. `name` is what the function's own parameter is called.
///
/// # Errors
/// A `TypeError` that names everything that is wrong with the arguments.
#[wasm_bindgen]
pub fn convert(number: u8, input: &JsValue, name: &str, options: &JsValue) -> Result<Ts<Conversion>, JsValue> {
    let mut arguments = Arguments::default();
    let input = arguments.text(input, name);
    let (settings, _) = arguments.settings(options, "options", &[]);
    arguments.check()?;
    let (task, policy) = (task(number), &settings.policy);
    let conversion = lync_skype::convert(&input, task, policy, host::to_ascii);
    finish(&Conversion::new(conversion, &input, task, policy, &settings.words))
}

/// Says which kind of thing a text is.
///
/// # Errors
/// A `TypeError` that names everything that is wrong with the arguments.
#[wasm_bindgen]
pub fn inspect(text: &JsValue, options: &JsValue) -> Result<Ts<Inspection>, JsValue> {
    let mut arguments = Arguments::default();
    let input = arguments.text(text, "text");
    let (settings, _) = arguments.settings(options, "options", &[]);
    arguments.check()?;
    let policy = &settings.policy;
    let found = lync_skype::inspect(&input, policy, host::to_ascii);
    let task = found.task;
    finish(&Inspection {
        kind: found.kind.as_str(),
        directions: found.directions.iter().copied().map(Direction::as_str).collect(),
        notices: Notice::list(&found.notices, &input, task, policy, &settings.words),
        text: found.text,
    })
}

/// Names every bracket, dot and sign of an address.
///
/// # Errors
/// A `TypeError` that names everything that is wrong with the arguments.
#[wasm_bindgen]
pub fn spell(address: &JsValue, options: &JsValue) -> Result<String, JsValue> {
    let mut arguments = Arguments::default();
    let address = arguments.text(address, "address");
    let (settings, _) = arguments.settings(options, "options", &[]);
    arguments.check()?;
    Ok(lync_skype::spell(&address, &settings.words))
}

/// Takes the words of another language. `false` where they were made for another version of the package.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(pack: &str) -> bool {
    languages::load(pack)
}

fn finish<T: Tsify + serde::Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    value.into_ts().map_err(|error| JsError::from(error).into())
}

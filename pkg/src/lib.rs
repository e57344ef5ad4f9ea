//! The npm package: converts JavaScript values, calls the core, converts back. Its public interface is in `js/`.

mod arguments;
pub mod compact;
pub mod guide;
mod languages;
pub mod lines;
pub mod menus;
pub mod types;

use lync_skype::Task;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use arguments::{Arguments, Settings};
use types::{Conversion, Inspection};

/// Smaller than the standard library's allocator for WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn task(number: usize) -> Task {
    // The task numbers of the JavaScript side.
    Task::ALL.get(number).copied().unwrap_or(Task::ToSkype)
}

/// Converts one address: a [`Conversion`]. `name` is the parameter name for errors.
///
/// # Errors
/// A `TypeError` that lists all errors in the arguments.
#[wasm_bindgen(skip_typescript)]
pub fn convert(task: usize, input: &JsValue, name: &str, options: &JsValue) -> Result<JsValue, JsValue> {
    let task = self::task(task);
    let (input, settings) = text_and_settings(input, name, options)?;
    let conversion = settings.rules.convert(&input, task);
    to_js(&Conversion::new(&conversion, settings.context(&input, task)))
}

/// Determines the kind of a text: an [`Inspection`].
///
/// # Errors
/// A `TypeError` that lists all errors in the arguments.
#[wasm_bindgen(skip_typescript)]
pub fn inspect(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let (input, settings) = text_and_settings(text, "text", options)?;
    let inspection = settings.rules.inspect(&input);
    to_js(&Inspection::new(&inspection, settings.context(&input, inspection.task)))
}

/// Serializes to a plain object without empty keys.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(serde_wasm_bindgen::to_value(value)?)
}

/// Spells an address with every bracket, dot and symbol named.
///
/// # Errors
/// A `TypeError` that lists all errors in the arguments.
#[wasm_bindgen(skip_typescript)]
pub fn spell(address: &JsValue, options: &JsValue) -> Result<String, JsValue> {
    let (address, settings) = text_and_settings(address, "address", options)?;
    Ok(lync_skype::spell(&address, &settings.words))
}

/// Loads a language pack. `false` if it was made for another version of the package.
#[wasm_bindgen(js_name = loadWords, skip_typescript)]
pub fn load_words(pack: &str) -> bool {
    languages::load(pack)
}

fn text_and_settings(text: &JsValue, name: &str, options: &JsValue) -> Result<(String, Settings), JsValue> {
    let mut arguments = Arguments::default();
    let text = arguments.text(text, name);
    let settings = arguments.options(options)?;
    arguments.check()?;
    Ok((text, settings))
}

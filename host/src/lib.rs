//! JavaScript functions shared by the npm package and the page: UTS 46, and reading objects passed in by callers.

use js_sys::{Array, Reflect};
use lync_skype::idna::{from_hostname, url_of};
use lync_skype::policy::{Shape, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

// Reading a caller's object runs its getters and proxies. Exceptions are caught and returned: one that unwound through
// Rust frames would leave values borrowed.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// The maximum length of a list. It stops proxies that claim to be endless.
const LONGEST: u32 = 1 << 16;

/// UTS 46 as implemented by `URL`: the host that a browser would look up.
pub fn to_ascii(domain: &str) -> Option<String> {
    // There is no `URL` on native targets.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    from_hostname(&web_sys::Url::new(&url_of(domain)?).ok()?.hostname())
}

/// Converts a JavaScript value to the core's [`Value`], to be checked with [`Shape::clean`]. Keys whose value is
/// `undefined` are left out. Only keys in `shape` are read, so a cyclic object or a whole `window` does no harm.
///
/// # Errors
/// The exception thrown by a getter or proxy.
pub fn read(value: &JsValue, shape: &Shape) -> Result<Value, JsValue> {
    if value.is_null() || value.is_undefined() {
        return Ok(Value::Null);
    }
    let boolean = || value.as_bool().map(Value::Bool);
    let number = || value.as_f64().map(Value::Number);
    let text = || value.as_string().map(Value::Text);
    if let Some(scalar) = boolean().or_else(number).or_else(text) {
        return Ok(scalar);
    }
    if !value.is_object() {
        return Ok(Value::Other);
    }
    match (shape, is_array(value)?) {
        (Shape::List(entry), true) => list(value, entry),
        (Shape::Map(fields), false) => {
            let mut map = Vec::new();
            for key in keys(value)? {
                let entry = Reflect::get(value, &key)?;
                if entry.is_undefined() {
                    continue;
                }
                let key = key.as_string().unwrap_or_default();
                let known = fields.iter().find(|(name, _)| *name == key);
                let entry = known.map_or(Ok(Value::Other), |(_, shape)| read(&entry, shape))?;
                map.push((key, entry));
            }
            Ok(Value::Map(map))
        }
        _ => Ok(Value::Other),
    }
}

fn list(value: &JsValue, entry: &Shape) -> Result<Value, JsValue> {
    let length = Reflect::get(value, &JsValue::from_str("length"))?.as_f64().unwrap_or_default();
    if length > f64::from(LONGEST) {
        return Ok(Value::Other);
    }
    let mut list = Vec::new();
    for index in 0..length as u32 {
        list.push(read(&Reflect::get(value, &JsValue::from(index))?, entry)?);
    }
    Ok(Value::List(list))
}

//! What the app tells the element around it, which makes events of it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// One thing said: a name and the fields of its detail.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// `change`, `result`, `copy`, `step`, `complete`, `error`; `state` and `language` are for the element alone.
    pub name: &'static str,
    /// The detail.
    pub fields: Vec<(&'static str, Field)>,
}

/// A value in a detail.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// A text; `None` is `null`.
    Text(Option<String>),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    List(Vec<String>),
}

impl Said {
    /// For JavaScript.
    pub fn detail(&self) -> Object {
        let detail = Object::new();
        for (key, field) in &self.fields {
            let value = match field {
                Field::Text(text) => text.as_deref().map_or(JsValue::NULL, JsValue::from_str),
                Field::Flag(flag) => JsValue::from_bool(*flag),
                Field::List(texts) => {
                    texts.iter().map(|text| JsValue::from_str(text)).collect::<Array>().into()
                }
            };
            // A fresh object takes every key.
            drop(Reflect::set(&detail, &JsValue::from_str(key), &value));
        }
        detail
    }
}

/// A text field.
pub fn text(text: &str) -> Field {
    Field::Text(Some(text.to_owned()))
}

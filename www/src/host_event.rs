//! What the app tells the element around it, which makes events of it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// One thing said: a name and the fields of its detail.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// `change`, `result`, `copy`, `step`, `complete`, `error`; `state`, `language` and `full` are for the element alone.
    pub name: &'static str,
    fields: Vec<(&'static str, Field)>,
}

/// A value in a detail.
#[derive(Clone, Debug, PartialEq)]
enum Field {
    Text(Option<String>),
    Flag(bool),
    List(Vec<String>),
}

impl Said {
    /// Says something, so far without a detail.
    pub fn new(name: &'static str) -> Self {
        Self { name, fields: Vec::new() }
    }

    /// With a text; `None` is `null`.
    #[must_use]
    #[inline(never)]
    pub fn text(mut self, key: &'static str, text: Option<&str>) -> Self {
        self.fields.push((key, Field::Text(text.map(str::to_owned))));
        self
    }

    /// With a yes or a no.
    #[must_use]
    #[inline(never)]
    pub fn flag(mut self, key: &'static str, flag: bool) -> Self {
        self.fields.push((key, Field::Flag(flag)));
        self
    }

    /// With several texts.
    #[must_use]
    #[inline(never)]
    pub fn list(mut self, key: &'static str, texts: Vec<String>) -> Self {
        self.fields.push((key, Field::List(texts)));
        self
    }

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

//! Reads what JavaScript hands over, and says everything that is wrong with it in one `TypeError`.

use std::rc::Rc;

use js_sys::{Array, Reflect, TypeError};
use lync_skype::json::Telling;
use lync_skype::policy::{Field, Problem, SHAPE, Shape, Value, Why};
use lync_skype::{Policy, Rules, Task, Words};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::{host, languages};

// Reading what somebody else made runs their getters and proxies. What those throw is handed on: were it to fly through
// the core, nothing here would be put back.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    fn copied(array: &JsValue) -> Result<Array, JsValue>;
}

/// No policy and no request nests deeper. Whoever hands over a circle gets an answer all the same.
const DEEPEST: usize = 8;

thread_local! {
    /// The rules for callers that set no policy.
    pub(crate) static DEFAULT: Rc<Rules> = Rc::new(Rules { policy: Policy::default(), to_ascii: host::to_ascii });
}

/// The arguments of one call, and all that is wrong with them.
#[derive(Default)]
pub(crate) struct Arguments {
    problems: Vec<Problem>,
}

/// What is common to all calls: how to convert, and in which language to say so.
pub(crate) struct Settings {
    pub(crate) rules: Rc<Rules>,
    pub(crate) words: Words,
}

impl Settings {
    /// What notices about `input` are told with.
    pub(crate) fn telling<'a>(&'a self, input: &'a str, task: Task) -> Telling<'a> {
        Telling { input, task, policy: &self.rules.policy, words: &self.words }
    }
}

impl Arguments {
    /// A text, as it is: no text can be wrong.
    pub(crate) fn text(&mut self, value: &JsValue, name: &str) -> String {
        value.as_string().unwrap_or_else(|| {
            self.refuse(name, Why::Not(Shape::Raw));
            String::new()
        })
    }

    /// The settings in `options`, which may hold `more` keys besides. Those come back checked.
    ///
    /// # Errors
    /// What reading them throws.
    pub(crate) fn settings(
        &mut self,
        options: &JsValue,
        name: &str,
        more: &'static [Field],
    ) -> Result<(Settings, Value), JsValue> {
        let mut settings = Settings { rules: DEFAULT.with(Rc::clone), words: Words::ENGLISH };
        if options.is_undefined() || options.is_null() {
            return Ok((settings, Value::Null));
        }
        let Value::Map(entries) = read(options, 0)? else {
            self.refuse(name, Why::Not(Shape::Map(&[])));
            return Ok((settings, Value::Null));
        };
        let mut rest = Vec::new();
        for (key, value) in entries {
            match (key.as_str(), &value) {
                ("policy" | "locale", Value::Null) => {}
                ("policy", Value::Map(_)) => {
                    let cleaned = SHAPE.clean(&value, "", host::to_ascii, &mut self.problems);
                    let policy = Policy::from_cleaned(&cleaned.unwrap_or_default());
                    settings.rules = Rc::new(Rules { policy, to_ascii: host::to_ascii });
                }
                ("policy", _) => self.refuse("policy", Why::Not(SHAPE)),
                ("locale", Value::Text(locale)) => settings.words = languages::find(locale),
                ("locale", _) => self.refuse("locale", Why::Not(Shape::Raw)),
                _ => rest.push((key, value)),
            }
        }
        let rest = Shape::Map(more).clean(&Value::Map(rest), "", host::to_ascii, &mut self.problems);
        Ok((settings, rest.unwrap_or_default()))
    }

    /// What a required key of a request says, as one of the values of a type. `None` is a problem, told by then.
    pub(crate) fn required<T>(
        &mut self,
        request: &Value,
        key: &str,
        shape: Shape,
        from: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = request.get(key).and_then(Value::as_text).and_then(from);
        // A key of that name in the policy is a problem of its own.
        let is_told = |problem: &Problem| problem.path == key && problem.why != Why::UnknownKey;
        if value.is_none() && !self.problems.iter().any(is_told) {
            self.refuse(key, Why::Not(shape));
        }
        value
    }

    fn refuse(&mut self, path: &str, why: Why) {
        self.problems.push(Problem { path: path.into(), why });
    }

    /// The `TypeError`, if anything was wrong. Its property `paths` lists the places for programs.
    pub(crate) fn check(self) -> Result<(), JsValue> {
        if self.problems.is_empty() {
            return Ok(());
        }
        let error = TypeError::new(&["lync-skype: ", &Problem::list(&self.problems)].concat());
        let paths: Array = self.problems.iter().map(|problem| JsValue::from_str(&problem.path)).collect();
        // A fresh error takes any property.
        let _ = Reflect::set(&error, &JsValue::from_str("paths"), &paths);
        Err(error.into())
    }
}

/// A JavaScript value as the core knows them. Keys without a value (`undefined`) are not there.
fn read(value: &JsValue, depth: usize) -> Result<Value, JsValue> {
    Ok(if value.is_null() {
        Value::Null
    } else if let Some(bool) = value.as_bool() {
        Value::Bool(bool)
    } else if let Some(number) = value.as_f64() {
        Value::Number(number)
    } else if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if depth == DEEPEST || !value.is_object() {
        Value::Other
    } else if is_array(value)? {
        let mut list = Vec::new();
        for entry in copied(value)?.iter() {
            list.push(read(&entry, depth + 1)?);
        }
        Value::List(list)
    } else {
        let mut map = Vec::new();
        for entry in entries(value)?.iter() {
            let entry: Array = entry.unchecked_into();
            let value = entry.get(1);
            if !value.is_undefined() {
                map.push((entry.get(0).as_string().unwrap_or_default(), read(&value, depth + 1)?));
            }
        }
        Value::Map(map)
    })
}

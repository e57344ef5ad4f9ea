//! Reads what JavaScript hands over, and says everything that is wrong with it in one `TypeError`.

use std::rc::Rc;

use js_sys::{Array, Reflect, TypeError};
use lync_skype::policy::{Field, Problem, SHAPE, Shape, Value, Why};
use lync_skype::{Policy, Rules, Task, Words};
use lync_skype_host::{read, to_ascii};
use wasm_bindgen::JsValue;

use crate::languages;
use crate::types::MessageContext;

thread_local! {
    /// The rules for callers that set no policy.
    pub(crate) static DEFAULT: Rc<Rules> = Rc::new(Rules { policy: Policy::default(), to_ascii });
}

pub(crate) const POLICY: Field = ("policy", SHAPE);
pub(crate) const LOCALE: Field = ("locale", Shape::Raw);
const OPTIONS: &[Field] = &[POLICY, LOCALE];

/// The arguments of one call, and all that is wrong with them.
#[derive(Default)]
pub(crate) struct Arguments {
    problems: Vec<Wrong>,
}

/// Something that is wrong: where, and what to do about it.
struct Wrong {
    path: String,
    text: String,
}

/// What is common to all calls: how to convert, and in which language to say so.
pub(crate) struct Settings {
    pub(crate) rules: Rc<Rules>,
    pub(crate) words: Words,
}

impl Settings {
    /// What messages about `input` are worded for.
    pub(crate) fn context<'a>(&'a self, input: &'a str, task: Task) -> MessageContext<'a> {
        MessageContext { input, task, policy: &self.rules.policy, words: &self.words }
    }
}

impl Arguments {
    /// A text, as it is: no text can be wrong.
    pub(crate) fn text(&mut self, value: &JsValue, name: &str) -> String {
        value.as_string().unwrap_or_else(|| {
            self.refuse(name, Shape::Raw);
            String::new()
        })
    }

    /// The settings in `options`.
    ///
    /// # Errors
    /// What reading them throws.
    pub(crate) fn options(&mut self, options: &JsValue) -> Result<Settings, JsValue> {
        if options.as_f64().is_some() {
            self.problems.push(Wrong {
                path: "options".into(),
                text: "options must be an object, not a number: `map` passes the index as well, so write \
                       `.map((text) => addressForLync(text))`"
                    .into(),
            });
            return Ok(Settings::of(&Value::Null));
        }
        Ok(self.request(options, "options", OPTIONS)?.0)
    }

    /// The settings in a request, and the request itself, checked. Its `fields` include those of the settings.
    ///
    /// # Errors
    /// What reading it throws.
    pub(crate) fn request(
        &mut self,
        request: &JsValue,
        name: &str,
        fields: &'static [Field],
    ) -> Result<(Settings, Value), JsValue> {
        let shape = Shape::Map(fields);
        let value = match read(request, &shape)? {
            Value::Null => Value::Map(Vec::new()),
            // A policy that somebody keeps as `null` is none.
            Value::Map(mut entries) => {
                let optional = |key: &str| key == POLICY.0 || key == LOCALE.0;
                entries.retain(|(key, value)| !(optional(key) && *value == Value::Null));
                Value::Map(entries)
            }
            _ => {
                self.refuse(name, shape);
                return Ok((Settings::of(&Value::Null), Value::Null));
            }
        };
        let mut problems = Vec::new();
        let cleaned = shape.clean(&value, "", to_ascii, &mut problems).unwrap_or_default();
        self.problems.extend(problems.into_iter().map(Wrong::from));
        Ok((Settings::of(&cleaned), cleaned))
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
        if value.is_none() && !self.problems.iter().any(|wrong| wrong.path == key) {
            self.refuse(key, shape);
        }
        value
    }

    fn refuse(&mut self, path: &str, shape: Shape) {
        self.problems.push(Problem { path: path.into(), why: Why::Not(shape) }.into());
    }

    /// The `TypeError`, if anything was wrong. Its property `paths` lists the places for programs.
    pub(crate) fn check(self) -> Result<(), JsValue> {
        if self.problems.is_empty() {
            return Ok(());
        }
        let texts: Vec<&str> = self.problems.iter().map(|wrong| wrong.text.as_str()).collect();
        let error = TypeError::new(&["lync-skype: ", &texts.join("; ")].concat());
        let paths: Array = self.problems.iter().map(|wrong| JsValue::from_str(&wrong.path)).collect();
        // A fresh error takes any property.
        let _ = Reflect::set(&error, &JsValue::from_str("paths"), &paths);
        Err(error.into())
    }
}

impl Settings {
    fn of(cleaned: &Value) -> Self {
        let rules = |policy| Rc::new(Rules { policy: Policy::from_cleaned(policy), to_ascii });
        let locale = cleaned.get(LOCALE.0).and_then(Value::as_text);
        Self {
            rules: cleaned.get(POLICY.0).map_or_else(|| DEFAULT.with(Rc::clone), rules),
            words: locale.map_or(Words::ENGLISH, languages::find),
        }
    }
}

impl From<Problem> for Wrong {
    fn from(problem: Problem) -> Self {
        let mut text = problem.to_text();
        if problem.path == "lang" && problem.why == Why::UnknownKey {
            text.push_str(": the language is set with `locale`");
        }
        Self { path: problem.path, text }
    }
}

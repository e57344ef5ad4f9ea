//! Reads arguments from JavaScript, and reports all errors in one `TypeError`.

use std::rc::Rc;

use js_sys::{Array, Reflect, TypeError};
use lync_skype::policy::{Field, Problem, SHAPE, Shape, Value, Why};
use lync_skype::{Policy, Rules, Task, Words};
use lync_skype_host::{read, to_ascii};
use wasm_bindgen::JsValue;

use crate::languages;
use crate::types::MessageContext;

thread_local! {
    /// The rules for calls without a policy.
    pub(crate) static DEFAULT: Rc<Rules> = Rc::new(Rules { policy: Policy::default(), to_ascii });
}

pub(crate) const POLICY: Field = ("policy", SHAPE);
pub(crate) const LOCALE: Field = ("locale", Shape::Raw);
const OPTIONS: &[Field] = &[POLICY, LOCALE];

/// The arguments of one call, and their errors.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The path of each, and what to do about it.
    problems: Vec<(String, String)>,
}

/// The options of all calls: the rules of conversion and the language.
pub(crate) struct Settings {
    pub(crate) rules: Rc<Rules>,
    pub(crate) words: Words,
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

    /// The context for messages about `input`.
    pub(crate) fn context<'a>(&'a self, input: &'a str, task: Task) -> MessageContext<'a> {
        MessageContext { input, task, policy: &self.rules.policy, words: &self.words }
    }
}

impl Arguments {
    /// A text; any text is valid.
    pub(crate) fn text(&mut self, value: &JsValue, name: &str) -> String {
        value.as_string().unwrap_or_else(|| {
            self.refuse(name, Shape::Raw);
            String::new()
        })
    }

    /// The settings in `options`.
    ///
    /// # Errors
    /// The exception of a getter or proxy.
    pub(crate) fn options(&mut self, options: &JsValue) -> Result<Settings, JsValue> {
        if options.as_f64().is_some() {
            let text = "options must be an object, not a number: `map` passes the index as well, so write \
                        `.map((text) => addressForLync(text))`";
            self.problems.push(("options".into(), text.into()));
            return Ok(Settings::of(&Value::Null));
        }
        Ok(self.request(options, "options", OPTIONS)?.0)
    }

    /// The settings in a request, and the request itself, checked. Its `fields` include those of the settings.
    ///
    /// # Errors
    /// The exception of a getter or proxy.
    pub(crate) fn request(
        &mut self,
        request: &JsValue,
        name: &str,
        fields: &'static [Field],
    ) -> Result<(Settings, Value), JsValue> {
        let shape = Shape::Map(fields);
        let value = match read(request, &shape)? {
            Value::Null => Value::Map(Vec::new()),
            // A `null` policy counts as absent.
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
        problems.into_iter().for_each(|problem| self.add(problem));
        Ok((Settings::of(&cleaned), cleaned))
    }

    /// A required key of a request, as a value of an enum. If it is `None`, the error has been recorded.
    pub(crate) fn required<T>(
        &mut self,
        request: &Value,
        key: &str,
        shape: Shape,
        from: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = request.get(key).and_then(Value::as_text).and_then(from);
        if value.is_none() && !self.problems.iter().any(|(path, _)| path == key) {
            self.refuse(key, shape);
        }
        value
    }

    fn refuse(&mut self, path: &str, shape: Shape) {
        self.add(Problem { path: path.into(), why: Why::Not(shape) });
    }

    fn add(&mut self, problem: Problem) {
        let mut text = problem.to_text();
        if problem.path == "lang" && problem.why == Why::UnknownKey {
            text.push_str(": the language is set with `locale`");
        }
        self.problems.push((problem.path, text));
    }

    /// The `TypeError`, if there were errors. Its property `paths` lists their paths.
    pub(crate) fn check(self) -> Result<(), JsValue> {
        if self.problems.is_empty() {
            return Ok(());
        }
        let texts: Vec<&str> = self.problems.iter().map(|(_, text)| text.as_str()).collect();
        let error = TypeError::new(&["lync-skype: ", &texts.join("; ")].concat());
        let paths: Array = self.problems.iter().map(|(path, _)| JsValue::from_str(path)).collect();
        // Setting a property of a new error cannot fail.
        let _ = Reflect::set(&error, &JsValue::from_str("paths"), &paths);
        Err(error.into())
    }
}

//! The rows of `tests/suites`.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use serde_json::Value;

/// An input with the verdict of another project.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) input: Value,
    pub(crate) expected: Value,
    /// The real input of a row with lone surrogates.
    pub(crate) input_utf16: Option<Value>,
    /// The call, if the row names one.
    #[serde(default)]
    pub(crate) call: String,
    /// The policy that the row needs.
    pub(crate) policy: Option<Value>,
    /// Codes that must not occur.
    #[serde(default)]
    pub(crate) not: Vec<String>,
    /// How often a code has to occur.
    #[serde(default)]
    pub(crate) count: BTreeMap<String, usize>,
    /// The span of the notice with a code.
    #[serde(default)]
    pub(crate) span: BTreeMap<String, [usize; 2]>,
    /// The acceptable suggestions; `null` for none.
    pub(crate) suggestion_is_one_of: Option<Vec<Option<String>>>,
}

impl Row {
    /// The input, if there is one.
    pub(crate) fn input(&self) -> &str {
        self.input.as_str().unwrap_or_default()
    }

    /// The two inputs of a comparison.
    pub(crate) fn pair(&self) -> Option<(&str, &str)> {
        match self.input.as_array()?.as_slice() {
            [a, b] => Some((a.as_str()?, b.as_str()?)),
            _ => None,
        }
    }

    /// A string expectation.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.expected[name].as_str()
    }

    /// A boolean expectation.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.expected[name].as_bool().unwrap_or_default()
    }
}

/// The rows of a file.
pub(crate) fn rows(file: &str) -> Vec<Row> {
    let path = format!("{}/tests/suites/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}")))
        .collect()
}

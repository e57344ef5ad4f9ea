//! The rows of `tests/suites`.

use std::fs;

use serde::Deserialize;
use serde_json::Value;

/// An input and what another project says of it.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) input: Value,
    pub(crate) expected: Value,
}

impl Row {
    /// The input; the first one where there are two to compare.
    pub(crate) fn input(&self) -> &str {
        self.input.as_str().or_else(|| self.input[0].as_str()).unwrap()
    }

    /// An expectation that is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.expected[name].as_str()
    }
}

/// All rows of a file.
pub(crate) fn rows(file: &str) -> Vec<Row> {
    let path = format!("{}/tests/suites/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}")))
        .collect()
}

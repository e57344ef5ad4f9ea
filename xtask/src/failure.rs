//! The error of a command: a sentence for the person at the terminal.

use std::fmt;
use std::path::Path;

/// The result of every step of a command.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// One sentence on what went wrong and, if known, what to do.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A file operation failed. `verb` names the operation, such as "read".
    pub(crate) fn file(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        Self(format!("cannot {verb} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

//! Why a command stopped, as a sentence for the person at the terminal.

use std::fmt;
use std::path::Path;

/// What every step of a command gives.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// One sentence that says what went wrong and, where it is known, what to do.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A file or folder could not be used; `verb` says for what, as in "read".
    pub(crate) fn file(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        Self(format!("cannot {verb} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

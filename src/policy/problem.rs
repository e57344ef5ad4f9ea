//! Problems in a policy or a configuration.

use core::fmt;

use super::Shape;

/// A problem in a policy or a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path, such as `organisation.sipDomains[2]`; empty for the root.
    pub path: String,
    /// What is wrong.
    #[doc(hidden)]
    pub why: Why,
}

/// The kind of a [`Problem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Unknown key.
    UnknownKey,
    /// The value does not have this shape.
    Not(Shape),
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text())
    }
}

impl Problem {
    /// `organisation.sipDomains[2] must be a domain`, in English: for developers, logs and the command line.
    pub fn to_text(&self) -> String {
        let path = if self.path.is_empty() { "it" } else { &self.path };
        match self.why {
            Why::UnknownKey => [path, " is not a known key"].concat(),
            Why::Not(shape) => [path, " must be ", &shape.to_text()].concat(),
        }
    }

    /// All problems in one line.
    ///
    /// ```
    /// use lync_skype::policy::{Problem, Value};
    /// use lync_skype::{Policy, idna::no_idna};
    ///
    /// let value = Value::Map(vec![("publicIM".into(), Value::Null), ("clients".into(), Value::Bool(true))]);
    /// let problems = Policy::read(&value, no_idna).unwrap_err();
    /// assert_eq!(Problem::list(&problems), "publicIM is not a known key; clients must be a list");
    /// ```
    pub fn list(problems: &[Self]) -> String {
        problems.iter().map(Self::to_text).collect::<Vec<_>>().join("; ")
    }
}

//! The error of a conversion.

use crate::{Notice, Severity};

/// A refusal: at least one of the problems is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// All notices, in the order of their position in the input.
    pub problems: Vec<Notice>,
}

/// Displays the error codes; [`crate::words`] has messages for people.
impl core::fmt::Display for Refused {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let errors = self.problems.iter().filter(|notice| notice.severity() == Severity::Error);
        let texts = errors.map(|Notice { code, span, .. }| format!("{code} at {}..{}", span.start, span.end));
        f.write_str(&texts.collect::<Vec<_>>().join(", "))
    }
}

impl core::error::Error for Refused {}

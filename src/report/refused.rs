//! The error of a conversion.

use super::Report;
use crate::{Notice, Severity};

/// A refusal: at least one of the problems is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// All notices, in the order of their position in the input.
    pub problems: Vec<Notice>,
}

impl Report {
    pub(crate) fn into_refused(self) -> Refused {
        Refused { problems: self.list }
    }
}

/// Displays the error codes; [`crate::words`] has messages for people.
impl core::fmt::Display for Refused {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut errors = self.problems.iter().filter(|notice| notice.code.severity() == Severity::Error);
        let one = |notice: &Notice, f: &mut core::fmt::Formatter<'_>| {
            write!(f, "{} at {}..{}", notice.code.as_str(), notice.span.start, notice.span.end)
        };
        if let Some(first) = errors.next() {
            one(first, f)?;
        }
        errors.try_for_each(|notice| {
            f.write_str(", ")?;
            one(notice, f)
        })
    }
}

impl core::error::Error for Refused {}

//! A refusal.

use super::Report;
use crate::{Notice, Severity};

/// A refusal: at least one of the problems is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Everything that applies, in the order of its place.
    pub problems: Vec<Notice>,
}

impl Report {
    pub(crate) fn into_refused(self) -> Refused {
        Refused { problems: self.list }
    }
}

/// A refusal reads as its error codes; messages for people are in `words`.
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

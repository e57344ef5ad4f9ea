//! The result of a conversion.

use crate::{Notice, Refused, Rule, Task};

/// How well founded the answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Microsoft's own documents say so.
    Documented,
    /// Inferred; the notices say what to try if it does not work.
    LessCertain,
}

impl Certainty {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::LessCertain => "less-certain",
        }
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The string to type, exactly.
    pub address: String,
    /// What was asked.
    pub task: Task,
    /// Why the address looks the way it does.
    pub rule: Rule,
    /// The account it stands for: cleaned, undecorated.
    pub account: String,
    /// How well founded it is.
    pub certainty: Certainty,
    /// Warnings and infos, in the order of their places.
    pub notices: Vec<Notice>,
}

/// An answer or a refusal; never both, never neither.
pub type Conversion = Result<Converted, Refused>;

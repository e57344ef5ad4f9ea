//! The result of a conversion.

use crate::named::named;

use crate::{Notice, Refused, Rule, Task};

named! {
    /// How reliable the answer is.
    pub enum Certainty {
        /// Microsoft's own documents say so.
        Documented = "documented",
        /// Inferred; the notices tell what to try if it does not work.
        LessCertain = "less-certain",
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The exact string to type.
    pub address: String,
    /// What was asked.
    pub task: Task,
    /// Why the address looks the way it does.
    pub rule: Rule,
    /// The account it stands for: cleaned, undecorated.
    pub account: String,
    /// How reliable it is.
    pub certainty: Certainty,
    /// Warnings and infos, in the order of their places.
    pub notices: Vec<Notice>,
}

/// An answer, or a refusal with at least one error.
pub type Conversion = Result<Converted, Refused>;

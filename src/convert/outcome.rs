//! The result of a conversion.

use crate::named::named;

use crate::{Code, Notice, Refused, Rule, Task};

named! {
    /// How reliable the answer is.
    pub enum Certainty {
        /// Documented by Microsoft.
        Documented = "documented",
        /// Inferred; the notices suggest what to try if it does not work.
        LessCertain = "less-certain",
    }
}

impl Certainty {
    /// How reliable an answer with these notices is.
    pub(crate) fn of(notices: &[Notice]) -> Self {
        let less =
            |notice: &Notice| matches!(notice.code, Code::LessCertainDomain | Code::Skypeids | Code::Idn);
        if notices.iter().any(less) { Self::LessCertain } else { Self::Documented }
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The exact string to type.
    pub address: String,
    /// The task of the conversion.
    pub task: Task,
    /// The rule behind the address.
    pub rule: Rule,
    /// The account behind it, cleaned and undecorated.
    pub account: String,
    /// How reliable it is.
    pub certainty: Certainty,
    /// Warnings and infos, in the order of their position.
    pub notices: Vec<Notice>,
}

/// An answer, or a refusal with at least one error.
pub type Conversion = Result<Converted, Refused>;

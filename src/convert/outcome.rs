//! The result of a conversion.

use crate::{Notice, Refused, Task};

/// Why the address is typed the way it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// On an as-is domain, the routing domain or skypeids.net: typed undecorated.
    AsIs,
    /// `bob(contoso.com)@msn.com`.
    Decorated,
    /// Another account typed plain: the client decorates, or nothing was decorated.
    Plain,
    /// A SIP URI without its scheme.
    Sip,
    /// The inverse took a decoration off.
    Undecorated,
}

impl Rule {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AsIs => "as-is",
            Self::Decorated => "decorated",
            Self::Plain => "plain",
            Self::Sip => "sip",
            Self::Undecorated => "undecorated",
        }
    }

    /// Counted from 1, in this order: for callers that take numbers. 0 is none.
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

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

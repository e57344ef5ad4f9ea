//! Why an address is typed the way it is.

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

//! Why an address is typed the way it is.

use crate::named::named;

named! {
    /// Why the address is typed the way it is.
    pub enum Rule {
        /// On an as-is domain, the routing domain or skypeids.net: typed undecorated.
        AsIs = "as-is",
        /// `bob(contoso.com)@msn.com`.
        Decorated = "decorated",
        /// Another account typed plain: the client decorates, or nothing was decorated.
        Plain = "plain",
        /// A SIP URI without its scheme.
        Sip = "sip",
        /// The inverse took a decoration off.
        Undecorated = "undecorated",
    }
}

impl Rule {
    /// Counted from 1, in this order: for callers that take numbers. 0 is none.
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

//! The rule behind an answer.

use crate::named::named;

named! {
    /// Why the address is typed the way it is.
    pub enum Rule {
        /// On an as-is domain, the routing domain or skypeids.net: typed undecorated.
        AsIs = "as-is",
        /// `bob(contoso.com)@msn.com`.
        Decorated = "decorated",
        /// Another account, typed plain: the client decorates it, or the text was not decorated.
        Plain = "plain",
        /// A SIP URI without its scheme.
        Sip = "sip",
        /// The account inside a decorated address.
        Undecorated = "undecorated",
    }
}

impl Rule {
    /// The number of the rule, from 1 in this order, for callers that pass numbers. 0 means no rule.
    #[doc(hidden)]
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

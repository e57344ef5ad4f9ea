//! The direction of a guide, and the task of a conversion.

use crate::named::named;

named! {
    /// Who adds whom.
    pub enum Direction {
        /// A Lync user adds a Skype user, by Microsoft account.
        ToSkype = "to-skype",
        /// A Skype user adds a Lync user, by SIP URI.
        ToLync = "to-lync",
    }
}

named! {
    /// What to compute: the address to type in one of the two directions, or the account behind an IM address.
    pub enum Task {
        /// Microsoft account in, IM address out.
        ToSkype = "to-skype",
        /// SIP URI in, what a Skype user types out.
        ToLync = "to-lync",
        /// IM address in, Microsoft account out: the inverse of `ToSkype`.
        Account = "account",
    }
}

impl From<Direction> for Task {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::ToSkype => Self::ToSkype,
            Direction::ToLync => Self::ToLync,
        }
    }
}

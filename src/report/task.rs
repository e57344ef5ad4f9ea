//! Who adds whom, and what is asked of the core.

/// Who adds whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A Lync user adds a Skype user, by Microsoft account.
    ToSkype,
    /// A Skype user adds a Lync user, by SIP URI.
    ToLync,
}

impl Direction {
    /// The stable name, as in links and in the npm package.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ToSkype => "to-skype",
            Self::ToLync => "to-lync",
        }
    }
}

/// What to work out: an address to type in one of the two directions, or the account behind an IM address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Microsoft account in, IM address out.
    ToSkype,
    /// SIP URI in, what a Skype user types out.
    ToLync,
    /// IM address in, Microsoft account out: the inverse of `ToSkype`.
    Account,
}

impl Task {
    /// The stable name, as in `Conversion.direction` of the npm package.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ToSkype => "to-skype",
            Self::ToLync => "to-lync",
            Self::Account => "account",
        }
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

//! Where keyboard focus goes.

/// The next target of keyboard focus. Set only by the reader's own actions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// Focus does not move.
    #[default]
    Stay,
    /// The error summary.
    Summary,
    /// The heading of the answer.
    Answer,
    /// The heading above a suggestion, which precedes the answer.
    Offer,
    /// The heading of the view.
    Heading,
    /// The heading of the guide.
    Guide,
    /// The address field.
    Field,
    /// The choice of direction.
    Choice,
}

impl Focus {
    /// The id of the element within the app.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Stay => None,
            Self::Summary => Some("summary"),
            Self::Answer => Some("answer"),
            Self::Offer => Some("check"),
            Self::Heading => Some("top"),
            Self::Guide => Some("guide"),
            Self::Field => Some("address"),
            Self::Choice => Some("use-lync"),
        }
    }
}

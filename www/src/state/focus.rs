//! Where keyboard focus goes.

use lync_skype::named;

named! {
    /// A target of keyboard focus; its name is the id of the element within the app.
    pub enum Focus {
        /// The error summary.
        Summary = "summary",
        /// The heading of the answer.
        Answer = "answer",
        /// The heading above a suggestion, which precedes the answer.
        Offer = "check",
        /// The heading of the view.
        Heading = "top",
        /// The heading of the guide.
        Guide = "guide",
        /// The address field.
        Field = "address",
        /// The choice of direction.
        Choice = "use-lync",
        /// The current question of troubleshooting.
        Question = "question",
        /// The heading of the list of addresses.
        List = "list",
    }
}

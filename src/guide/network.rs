//! The networks between the two people.

use crate::named::named;

named! {
    /// The network that connects the two people.
    #[derive(Default)]
    pub enum Network {
        /// Lync or Skype for Business and Skype, by public IM connectivity. Closed on 5 May 2025.
        #[default]
        Skype = "skype",
        /// Teams at work and Teams Free.
        TeamsFree = "teams-free",
        /// Lync, Skype for Business or Teams at two organisations.
        Federated = "federated",
    }
}

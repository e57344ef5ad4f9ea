//! Troubleshooting: symptoms with their causes and remedies, and a decision tree that leads to one of them.
//!
//! Sources: Microsoft's scoping of public IM problems (KB 2392146: one contact, several, all), and for the rows KB 2566829,
//! KB 897567, KB 2537764, "Let Skype for Business users add Skype contacts" and the guide of May 2013.

mod search;
mod symptoms;
mod tree;

use crate::guide::clients::Labels;
use crate::guide::network::Network;
use crate::named::named;
use crate::{Direction, Key};
pub use search::search;
use symptoms::SYMPTOMS;
pub use tree::{Next, Question, questions, worded};

/// A problem that can occur, independent of any language.
#[derive(Debug)]
pub struct SymptomPlan {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What the reader observes.
    pub sees: Key,
    /// Why it happens.
    pub cause: Key,
    /// Who tries what, in order, until it works.
    pub actions: &'static [(Who, Key)],
    /// The labels in these sentences.
    pub labels: Labels,
    /// Where it occurs.
    routes: &'static [Route],
}

/// A network, or one direction on it.
type Route = (Network, Option<Direction>);

impl SymptomPlan {
    const fn new(
        id: &'static str,
        routes: &'static [Route],
        [sees, cause]: [Key; 2],
        actions: &'static [(Who, Key)],
    ) -> Self {
        Self { id, sees, cause, actions, labels: &[], routes }
    }

    const fn with(mut self, labels: Labels) -> Self {
        self.labels = labels;
        self
    }
}

/// Who has to act, in absolute terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person who adds the contact.
    Adder,
    /// The person who is added.
    Added,
    /// The person at work, who uses Lync or Teams. If both are at work, the person who adds.
    LyncUser,
    /// The person who uses Skype or Teams Free.
    SkypeUser,
    /// The administrator of the person at work.
    LyncAdmin,
    /// The administrator of the person who adds.
    AddersAdmin,
    /// The administrator of the person who is added.
    AddedsAdmin,
}

named! {
    /// Who has to act, seen from the person who adds.
    pub enum Actor {
        /// The person who adds.
        Me = "me",
        /// The other person.
        Them = "them",
        /// The administrator of the person who adds.
        MyAdmin = "my-admin",
        /// The other person's administrator.
        TheirAdmin = "their-admin",
    }
}

impl Who {
    /// Resolves the actor for a network and a direction.
    pub const fn actor(self, network: Network, direction: Direction) -> Actor {
        // If both are at work, "the person at work" is the reader, who adds.
        let adder_is_at_work =
            matches!((network, direction), (Network::Federated, _) | (_, Direction::ToSkype));
        match (self, adder_is_at_work) {
            (Self::Adder, _) | (Self::LyncUser, true) | (Self::SkypeUser, false) => Actor::Me,
            (Self::Added, _) | (Self::LyncUser, false) | (Self::SkypeUser, true) => Actor::Them,
            (Self::AddersAdmin, _) | (Self::LyncAdmin, true) => Actor::MyAdmin,
            (Self::AddedsAdmin, _) | (Self::LyncAdmin, false) => Actor::TheirAdmin,
        }
    }
}

/// The symptoms for a network and a direction. `teams`: whether the client at work is Teams.
pub(crate) fn of(
    network: Network,
    direction: Direction,
    teams: bool,
) -> impl Iterator<Item = &'static SymptomPlan> {
    let without_lync = teams && network == Network::Skype;
    let fits = move |&(on, only): &Route| on == network && only.is_none_or(|only| only == direction);
    SYMPTOMS.iter().filter(move |symptom| {
        symptom.routes.iter().any(fits) && (!without_lync || WITHOUT_LYNC.contains(&symptom.id))
    })
}

/// The symptoms that apply between Skype and Teams, where there are no brackets, no presence and no tab for requests.
const WITHOUT_LYNC: [&str; 3] = ["skype-closed", "rename-account", "one-contact"];

//! What both people have to do, as data with text.

#[doc(hidden)]
pub mod clients;
mod network;
mod phrasing;
#[doc(hidden)]
pub mod plan;
pub(crate) mod spell;
mod text;
#[doc(hidden)]
pub mod trouble;

pub use crate::guide::clients::ItemKind;
pub use crate::guide::plan::GuideRequest;
use crate::guide::plan::plan;
use crate::{ClientId, Conversion, Direction, Task, Words};
pub use network::Network;
#[doc(hidden)]
pub use phrasing::{in_words, whole_in_words};
pub use text::{Inline, Text};
pub use trouble::{Actor, Next, search};

/// What both people have to do, rendered in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// Who adds whom.
    pub direction: Direction,
    /// How they are connected.
    pub network: Network,
    /// The client of the person who adds the contact.
    pub client: ClientId,
    /// The task that messages about the address are worded for: see [`Words::notice`].
    pub task: Task,
    /// The conversion, if the request has an address.
    pub conversion: Option<Conversion>,
    /// The state of the service, and what works today.
    pub notice: String,
    /// Prerequisites.
    pub requirements: Vec<Item>,
    /// The sheet of the person who adds the contact.
    pub yours: Sheet,
    /// The sheet of the person who is added.
    pub theirs: Sheet,
    /// What can go wrong.
    pub troubleshooting: Vec<Symptom>,
    /// A decision tree that leads to a symptom. The first question is its root.
    pub questions: Vec<Question>,
}

/// What one of the two people has to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The client that this person uses.
    pub client: ClientId,
    /// The heading of the sheet.
    pub title: String,
    /// The steps in order, with their notes and alternatives.
    pub steps: Vec<Item>,
    /// Settings to change once.
    pub alerts: Vec<Item>,
    /// What the client shows afterwards, and what it means.
    pub states: Vec<State>,
}

impl Sheet {
    /// The number of a step on the sheet. Only items of kind [`ItemKind::Step`] are counted.
    pub fn number(&self, id: &str) -> Option<usize> {
        let acts = self.steps.iter().filter(|item| item.kind == ItemKind::Step);
        acts.zip(1..).find(|(item, _)| item.id == id).map(|(_, number)| number)
    }
}

/// One thing to do or to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable, kebab-case, unique in its guide. Links and the checklist refer to it.
    pub id: String,
    /// Step, note, setting and so on.
    pub kind: ItemKind,
    /// The sentence.
    pub text: Text,
    /// For a note or an alternative: the id of the item that it belongs to.
    pub about: Option<String>,
}

/// One possible outcome, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Stable, kebab-case, unique in its guide.
    pub id: String,
    /// What the client shows.
    pub sees: Text,
    /// What it means.
    pub means: Text,
    /// What to do.
    pub next: Text,
}

impl State {
    /// The client labels in its three texts, as they appear in the plain text.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        [&self.sees, &self.means, &self.next].into_iter().flat_map(Text::labels)
    }
}

/// A problem that can occur, with its cause and its remedies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symptom {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What the reader observes.
    pub sees: Text,
    /// Why it happens.
    pub cause: Text,
    /// What to try, in order, until it works.
    pub actions: Vec<Action>,
}

/// One remedy for a symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Who has to act.
    pub actor: Actor,
    /// What to do, addressed to that person.
    pub text: Text,
}

/// A question in the decision tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// The possible answers, and where each one leads.
    pub answers: Vec<(String, Next)>,
}

/// The whole guide for a request. A refused address still gives a guide, with the refusal in `conversion`.
///
/// ```
/// use lync_skype::guide::{GuideRequest, Network, guide};
/// use lync_skype::{Direction, Rules, Words};
///
/// let rules = Rules::default();
/// let request = GuideRequest::new(Direction::ToSkype, Network::Skype, &rules);
/// let request = GuideRequest { address: Some("bob@contoso.com"), ..request };
/// let guide = guide(&request, &Words::ENGLISH);
/// assert_eq!(guide.yours.title, "Add the contact in Lync 2013");
/// let step = guide.yours.steps.iter().find(|item| item.id == "type-address").unwrap();
/// assert_eq!(step.text.plain(), "In IM Address, enter bob(contoso.com)@msn.com");
/// assert_eq!(guide.yours.number("type-address"), Some(3));
/// assert!(guide.yours.states.iter().any(|state| state.labels().eq(["Presence Unknown", "Offline"])));
/// ```
pub fn guide(request: &GuideRequest<'_>, words: &Words) -> Guide {
    whole_in_words(&plan(request), request, words)
}

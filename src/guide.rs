//! Everything that the page tells, as data with words: a plan, put into a language.

pub mod clients;
mod network;
mod phrasing;
pub mod plan;
pub(crate) mod spell;
mod text;
pub mod trouble;

pub use crate::guide::clients::ItemKind;
pub use crate::guide::plan::GuideRequest;
use crate::guide::plan::{Network, plan};
use crate::guide::trouble::{Actor, Next};
use crate::{ClientId, Conversion, Direction, Task, Words};
pub use phrasing::{in_words, whole_in_words};
pub use text::{Inline, Text};

/// What the two have to do, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// Who adds whom.
    pub direction: Direction,
    /// How they are connected.
    pub network: Network,
    /// The client of the one who adds.
    pub client: ClientId,
    /// What the messages about the address are to be worded for: see [`Words::notice`].
    pub task: Task,
    /// The answer, where there was an address.
    pub conversion: Option<Conversion>,
    /// What became of the service, and what works today.
    pub notice: String,
    /// What must be in place.
    pub requirements: Vec<Item>,
    /// The one who adds.
    pub yours: Sheet,
    /// The one who is added.
    pub theirs: Sheet,
    /// What can go wrong.
    pub troubleshooting: Vec<Symptom>,
    /// A few questions that lead to a symptom; the first one comes first.
    pub questions: Vec<Question>,
}

/// What one of the two has to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// With which client.
    pub client: ClientId,
    /// What it is about.
    pub title: String,
    /// The steps in order, with what there is to know about them and other ways.
    pub steps: Vec<Item>,
    /// To be set once.
    pub alerts: Vec<Item>,
    /// What is seen afterwards, and what it means.
    pub states: Vec<State>,
}

impl Sheet {
    /// The number that a step has on the sheet: acts are counted, what is to know about them is not.
    pub fn number(&self, id: &str) -> Option<usize> {
        let acts = self.steps.iter().filter(|item| item.kind == ItemKind::Step);
        acts.zip(1..).find(|(item, _)| item.id == id).map(|(_, number)| number)
    }
}

/// One thing to do or to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable, kebab-case, unique in its guide; links and ticked boxes name it.
    pub id: String,
    /// What it is for.
    pub kind: ItemKind,
    /// The sentence.
    pub text: Text,
    /// The id of the item that it belongs to.
    pub about: Option<String>,
}

/// How to tell whether it worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Stable, kebab-case, unique in its guide.
    pub id: String,
    /// What is seen.
    pub sees: Text,
    /// What it means.
    pub means: Text,
    /// What to do.
    pub next: Text,
}

impl State {
    /// The labels in it, as they stand in the plain text.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        [&self.sees, &self.means, &self.next].into_iter().flat_map(Text::labels)
    }
}

/// What can go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symptom {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is seen.
    pub sees: Text,
    /// Why it is so.
    pub cause: Text,
    /// What to do, one after the other, until it works.
    pub actions: Vec<Action>,
}

/// What somebody can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Who has to act.
    pub actor: Actor,
    /// What to do, said to that person.
    pub text: Text,
}

/// A question on the way to a symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// What can be answered, and where that leads.
    pub answers: Vec<(String, Next)>,
}

/// Everything to tell about a request. A refused address still gives a guide, with the refusal in it.
///
/// ```
/// use lync_skype::guide::plan::Network;
/// use lync_skype::guide::{GuideRequest, guide};
/// use lync_skype::{Direction, Rules, Words};
///
/// let request = GuideRequest {
///     direction: Direction::ToSkype,
///     network: Network::Skype,
///     address: Some("bob@contoso.com"),
///     client: None,
///     their_client: None,
///     rules: &Rules::default(),
/// };
/// let guide = guide(&request, &Words::ENGLISH);
/// assert_eq!(guide.yours.title, "Add the contact in Lync 2013");
/// let step = guide.yours.steps.iter().find(|item| item.id == "type-address").unwrap();
/// assert_eq!(step.text.plain(), "In IM Address, enter bob(contoso.com)@msn.com");
/// assert_eq!(guide.yours.number("type-address"), Some(3));
/// ```
pub fn guide(request: &GuideRequest<'_>, words: &Words) -> Guide {
    whole_in_words(&plan(request), request, words)
}

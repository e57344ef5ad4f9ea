//! Everything that the page tells, as data with words: a plan, said in a language.

pub mod clients;
pub mod plan;
pub(crate) mod spell;
mod text;
pub mod trouble;

use crate::guide::clients::{Argument, Step};
pub use crate::guide::plan::GuideRequest;
use crate::guide::plan::{End, Network, Plan, plan};
use crate::guide::trouble::{Actor, Next, Trouble};
use crate::{ClientId, Conversion, Direction, Key, Policy, Task, Words};
pub use text::{Piece, Text};

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
    /// Three questions at most that lead to a symptom; the first one comes first.
    pub questions: Vec<Question>,
}

/// What one of the two has to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// With which client.
    pub client: ClientId,
    /// What it is about.
    pub title: String,
    /// In this order.
    pub steps: Vec<Item>,
    /// To be set once.
    pub alerts: Vec<Item>,
    /// How to tell that it worked.
    pub checks: Vec<Item>,
}

/// One thing to do or to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable, kebab-case, unique in its guide; links and ticked boxes name it.
    pub id: String,
    /// The sentence.
    pub text: Text,
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
    /// Who has to act.
    pub actor: Actor,
    /// What to do next.
    pub next: Text,
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
pub fn guide(request: &GuideRequest<'_>, words: &Words) -> Guide {
    whole_in_words(&plan(request), request, words)
}

/// Puts words to a plan that was made for this request, troubleshooting included.
pub fn whole_in_words(plan: &Plan, request: &GuideRequest<'_>, words: &Words) -> Guide {
    let saying = Saying { request, plan, words };
    let symptom = |trouble: &Trouble| {
        let [sees, cause, next] =
            trouble.keys.map(|key| saying.text(key, trouble.arguments, plan.yours.client));
        Symptom { id: trouble.id, sees, cause, actor: trouble.who.actor(request.direction), next }
    };
    let troubleshooting = trouble::of(request.network).map(symptom).collect();
    let questions = questions(request.network, words);
    Guide { troubleshooting, questions, ..in_words(plan, request, words) }
}

/// Puts words to a plan that was made for this request, without troubleshooting.
pub fn in_words(plan: &Plan, request: &GuideRequest<'_>, words: &Words) -> Guide {
    let saying = Saying { request, plan, words };
    let mut ids = Vec::new();
    let mut items = |steps: &[&Step], client| {
        steps.iter().map(|step| saying.item(step, client, &mut ids)).collect::<Vec<_>>()
    };
    let mut sheet = |end: &End| Sheet {
        client: end.client,
        title: words.fill(
            end.title,
            &[("client", end.name.map_or_else(|| end.client.name_in(words), |name| words.text(name)))],
        ),
        steps: items(&end.steps, end.client),
        alerts: items(&end.alerts, end.client),
        checks: items(&end.checks, end.client),
    };
    let (yours, theirs) = (sheet(&plan.yours), sheet(&plan.theirs));
    let requirements = items(&plan.requirements, plan.yours.client);
    Guide {
        direction: request.direction,
        network: request.network,
        client: plan.yours.client,
        task: plan.task,
        notice: words.text(plan.notice).to_owned(),
        requirements,
        yours,
        theirs,
        troubleshooting: Vec::new(),
        questions: Vec::new(),
        conversion: plan.conversion.clone(),
    }
}

fn questions(network: Network, words: &Words) -> Vec<Question> {
    let in_words = |question: &trouble::Question| Question {
        id: question.id,
        text: words.text(question.key).to_owned(),
        answers: question
            .answers
            .iter()
            .map(|answer| (words.text(answer.key).to_owned(), answer.next))
            .collect(),
    };
    trouble::questions(network).iter().map(in_words).collect()
}

/// What is needed to put words to a step.
struct Saying<'a> {
    request: &'a GuideRequest<'a>,
    plan: &'a Plan,
    words: &'a Words,
}

impl Saying<'_> {
    /// A step as an item. Where the other end has the same step, the second one's id is prefixed.
    fn item(&self, step: &Step, client: ClientId, ids: &mut Vec<String>) -> Item {
        let mut id = step.id.to_owned();
        if ids.contains(&id) {
            id.insert_str(0, "their-");
        }
        ids.push(id.clone());
        Item { id, text: self.text(step.key, step.arguments, client) }
    }

    fn text(&self, key: Key, arguments: &[(&str, Argument)], client: ClientId) -> Text {
        let mut text = Text::new(self.words.is_rtl());
        for piece in self.words.pieces(key) {
            match piece {
                crate::words::Piece::Text(words) => text.push(words),
                crate::words::Piece::Arg(name) => {
                    let argument = arguments.iter().find(|(has, _)| *has == name);
                    debug_assert!(argument.is_some(), "{}: no argument {name}", key.id());
                    if let Some((_, argument)) = argument {
                        self.argument(*argument, client, &mut text);
                    }
                }
            }
        }
        text
    }

    fn argument(&self, argument: Argument, client: ClientId, text: &mut Text) {
        let policy: &Policy = &self.request.rules.policy;
        let converted = self.plan.conversion.as_ref().and_then(|conversion| conversion.as_ref().ok());
        let with_brackets = |account: &str, domain: &str| {
            [account, "(", domain, ")@", policy.routing_domain.as_str()].concat()
        };
        match argument {
            Argument::Label(label) => text.push_label(label, self.words),
            Argument::Address => match converted {
                Some(converted) => text.push_address(&converted.address),
                None => text.push(self.words.text(self.any_address())),
            },
            Argument::Account => match converted {
                Some(converted) => text.push_address(&converted.account),
                None => text.push(self.words.text(Key::AnyEmail)),
            },
            Argument::Client => text.push_name(client.name_in(self.words)),
            Argument::TheirClient => text.push_name(self.plan.theirs.client.name_in(self.words)),
            Argument::SupportEnded => self.day(client, text),
            Argument::TheirSupportEnded => self.day(self.plan.theirs.client, text),
            Argument::Pattern => text.push_address(&with_brackets("user", "domain")),
            Argument::Example => text.push_address(&with_brackets("bob", "contoso.com")),
            Argument::AsIsDomains => {
                for (at, domain) in policy.as_is_domains.iter().enumerate() {
                    if at > 0 {
                        text.push(self.words.text(Key::ListComma));
                        text.push(" ");
                    }
                    text.push_address(domain.as_str());
                }
            }
            Argument::Organisation => match policy.organisation.name.as_deref() {
                Some(name) => text.push_name(name),
                None => text.push(self.words.text(Key::AnyOrganisation)),
            },
        }
    }

    fn day(&self, client: ClientId, text: &mut Text) {
        if let Some(day) = client.profile().support_ended {
            text.push(self.words.text(day));
        }
    }

    /// What stands for the address as long as there is none.
    fn any_address(&self) -> Key {
        match (self.request.network, self.request.direction, self.plan.task) {
            (Network::Skype, Direction::ToLync, _) => Key::AnySip,
            (Network::Skype, Direction::ToSkype, _)
                if self.plan.yours.client.family() == crate::client::Family::Lync =>
            {
                Key::AnyMsa
            }
            (_, _, Task::ToLync) => Key::AnyWorkAddress,
            _ => Key::AnyEmail,
        }
    }
}

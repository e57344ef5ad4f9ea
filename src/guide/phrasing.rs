//! Renders a plan in one language.

use super::{Action, Guide, GuideRequest, Item, Question, Sheet, State, Symptom, Text};
use crate::client::Family;
use crate::guide::clients::{Labels, StatePlan, Step};
use crate::guide::network::Network;
use crate::guide::plan::{Plan, SheetPlan};
use crate::guide::trouble::{self, SymptomPlan, Who};
use crate::{ClientId, Direction, Key, Policy, Task, Words};

/// Renders a plan that was made for this request, troubleshooting included.
///
/// ```
/// use lync_skype::guide::plan::plan;
/// use lync_skype::guide::{GuideRequest, Network, in_words, whole_in_words};
/// use lync_skype::{Direction, Rules, Words};
///
/// let rules = Rules::default();
/// let request = GuideRequest::new(Direction::ToLync, Network::Skype, &rules);
/// let plan = plan(&request);
/// let whole = whole_in_words(&plan, &request, &Words::ENGLISH);
/// assert_eq!(whole.questions[0].text, "Did it stop on or after 5 May 2025?");
/// assert_eq!(in_words(&plan, &request, &Words::ENGLISH).yours, whole.yours);
/// ```
pub fn whole_in_words(plan: &Plan, request: &GuideRequest<'_>, words: &Words) -> Guide {
    let phrasing = Phrasing { request, plan, words };
    let (troubleshooting, questions) = (phrasing.symptoms(), phrasing.questions());
    Guide { troubleshooting, questions, ..in_words(plan, request, words) }
}

/// Renders a plan that was made for this request, without troubleshooting: see [`whole_in_words`].
pub fn in_words(plan: &Plan, request: &GuideRequest<'_>, words: &Words) -> Guide {
    let phrasing = Phrasing { request, plan, words };
    let requirement = |&(step, client): &(&Step, ClientId)| {
        let item = phrasing.item(step, client, &[]);
        // The other person adds nobody, so their sheet does not have the step that it is about.
        Item { about: item.about.filter(|_| client == plan.yours.client), ..item }
    };
    let taken: Vec<&str> = plan.yours.ids().collect();
    Guide {
        direction: request.direction,
        network: request.network,
        client: plan.yours.client,
        task: plan.task,
        notice: words.text(plan.notice).to_owned(),
        requirements: plan.requirements.iter().map(requirement).collect(),
        yours: phrasing.sheet(&plan.yours, &[]),
        theirs: phrasing.sheet(&plan.theirs, &taken),
        troubleshooting: Vec::new(),
        questions: Vec::new(),
        conversion: plan.conversion.clone(),
    }
}

/// The context for rendering one plan.
struct Phrasing<'a> {
    request: &'a GuideRequest<'a>,
    plan: &'a Plan,
    words: &'a Words,
}

impl Phrasing<'_> {
    /// The symptoms that apply to the plan.
    fn symptoms(&self) -> Vec<Symptom> {
        let GuideRequest { network, direction, .. } = *self.request;
        let symptom = |plan: &SymptomPlan| {
            let text = |key| self.text(key, plan.labels, self.plan.yours.client);
            let action =
                |&(who, key): &(Who, Key)| Action { actor: who.actor(network, direction), text: text(key) };
            Symptom {
                id: plan.id,
                sees: text(plan.sees),
                cause: text(plan.cause),
                actions: plan.actions.iter().map(action).collect(),
            }
        };
        trouble::of(network, direction, self.has_teams()).map(symptom).collect()
    }

    /// The decision tree over the symptoms, root first.
    fn questions(&self) -> Vec<Question> {
        let text = |key| self.words.text(key).to_owned();
        let answer = |&(key, next)| (text(trouble::worded(key, self.request.direction)), next);
        let question = |question: &trouble::Question| Question {
            id: question.id,
            text: text(question.key),
            answers: question.answers.iter().map(answer).collect(),
        };
        trouble::questions(self.request.network, self.has_teams()).iter().map(question).collect()
    }

    fn has_teams(&self) -> bool {
        [self.plan.yours.client, self.plan.theirs.client].contains(&ClientId::Teams)
    }

    /// A sheet; `taken`: the ids that the other one already has.
    fn sheet(&self, plan: &SheetPlan, taken: &[&str]) -> Sheet {
        let name = plan.name.map_or_else(|| plan.client.name_in(self.words), |name| self.words.text(name));
        let items = |steps: &[&Step]| steps.iter().map(|step| self.item(step, plan.client, taken)).collect();
        let state = |state: &&StatePlan| {
            let [sees, means, next] =
                state.keys_with(plan.calls).map(|key| self.text(key, state.labels, plan.client));
            State { id: unique(state.id, taken), sees, means, next }
        };
        Sheet {
            client: plan.client,
            title: self.words.fill(plan.title, &[("client", name)]),
            steps: items(&plan.steps),
            alerts: items(&plan.alerts),
            states: plan.states.iter().map(state).collect(),
        }
    }

    /// A step of a person with that client.
    fn item(&self, step: &Step, client: ClientId, taken: &[&str]) -> Item {
        Item {
            id: unique(step.id, taken),
            kind: step.kind,
            text: self.text(step.key_on(self.request.network), step.labels, client),
            about: step.about.map(|about| unique(about, taken)),
        }
    }

    fn text(&self, key: Key, labels: Labels, client: ClientId) -> Text {
        let push = |text: &mut Text, name: &str| self.argument(name, client, text);
        Text::filled(self.words, self.words.segments(key), labels, push)
    }

    /// Appends the argument of that name in a sentence about a client.
    fn argument(&self, name: &str, client: ClientId, text: &mut Text) {
        let policy: &Policy = &self.request.rules.policy;
        let converted = self.plan.conversion.as_ref().and_then(|conversion| conversion.as_ref().ok());
        let with_brackets = |account: &str, domain: &str| {
            [account, "(", domain, ")@", policy.routing_domain.as_str()].concat()
        };
        match name {
            "address" => match converted {
                Some(converted) => text.push_address(&converted.address),
                None => text.push(self.words.text(self.any_address())),
            },
            "account" => match converted {
                Some(converted) => text.push_address(&converted.account),
                None => text.push(self.words.text(Key::AnyEmail)),
            },
            "pattern" => text.push_address(&with_brackets("user", "domain")),
            "example" => text.push_address(&with_brackets("bob", "contoso.com")),
            "domains" => {
                let domains = policy.as_is_domains.iter();
                for (index, domain) in domains.clone().enumerate() {
                    if index > 0 {
                        text.push(&self.words.list_joint(index + 1 == domains.len()));
                    }
                    text.push_address(domain.as_str());
                }
            }
            "organisation" => match policy.organisation.name.as_deref() {
                Some(name) => text.push_name(name),
                None => text.push(self.words.text(Key::AnyOrganisation)),
            },
            "client" => text.push_name(client.name_in(self.words)),
            "date" => text.push(client.profile().support_ended.map_or("", |day| self.words.text(day))),
            _ => debug_assert!(false, "no argument {name}"),
        }
    }

    /// The placeholder for the address while there is none.
    fn any_address(&self) -> Key {
        match (self.request.network, self.request.direction, self.plan.task) {
            (Network::Skype, Direction::ToLync, _) => Key::AnySip,
            (Network::Skype, Direction::ToSkype, _) if self.plan.yours.client.family() == Family::Lync => {
                Key::AnyMsa
            }
            (_, _, Task::ToLync) => Key::AnyWorkAddress,
            _ => Key::AnyEmail,
        }
    }
}

/// An id of the other person's sheet, prefixed if the reader's sheet has taken it.
fn unique(id: &str, taken: &[&str]) -> String {
    let prefix = if taken.contains(&id) { "their-" } else { "" };
    [prefix, id].concat()
}

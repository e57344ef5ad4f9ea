//! Renders a plan in one language.

use super::{Action, Guide, GuideRequest, Item, Question, Sheet, State, Symptom, Text};
use crate::client::Family;
use crate::guide::clients::{Argument, StatePlan, Step};
use crate::guide::plan::{Network, Plan, SheetPlan};
use crate::guide::trouble::{self, SymptomPlan, Who};
use crate::{ClientId, Direction, Key, Policy, Task, Words};

/// Renders a plan that was made for this request, troubleshooting included.
///
/// ```
/// use lync_skype::guide::plan::{Network, plan};
/// use lync_skype::guide::{GuideRequest, in_words, whole_in_words};
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
    let mut ids = Vec::new();
    let yours = phrasing.sheet(&plan.yours, &mut ids);
    let theirs = phrasing.sheet(&plan.theirs, &mut ids);
    let mut requirements = phrasing.items(&plan.requirements, plan.yours.client, &mut ids);
    for item in &mut requirements {
        item.about = item.about.take().filter(|about| ids.contains(about));
    }
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
            let text = |key| self.text(key, plan.arguments, self.plan.yours.client);
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
        let answer = |answer: &trouble::Answer| (text(answer.key(self.request.direction)), answer.next);
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

    fn sheet(&self, plan: &SheetPlan, ids: &mut Vec<String>) -> Sheet {
        let name = plan.name.map_or_else(|| plan.client.name_in(self.words), |name| self.words.text(name));
        Sheet {
            client: plan.client,
            title: self.words.fill(plan.title, &[("client", name)]),
            steps: self.items(&plan.steps, plan.client, ids),
            alerts: self.items(&plan.alerts, plan.client, ids),
            states: plan.states.iter().map(|state| self.state(state, plan, ids)).collect(),
        }
    }

    /// Renders steps as items. If an id is already taken by the other sheet, it is prefixed, and so are references to it.
    fn items(&self, steps: &[&Step], client: ClientId, ids: &mut Vec<String>) -> Vec<Item> {
        let mut prefixed = Vec::new();
        let mut items = Vec::with_capacity(steps.len());
        for step in steps {
            let id = unique(step.id, ids);
            if id != step.id {
                prefixed.push(step.id);
            }
            let about = step.about.map(str::to_owned);
            let text = self.text(step.key_on(self.request.network), step.arguments, client);
            items.push(Item { id, kind: step.kind, text, about });
        }
        for about in items.iter_mut().filter_map(|item| item.about.as_mut()) {
            if prefixed.contains(&about.as_str()) {
                about.insert_str(0, THEIRS);
            }
        }
        items
    }

    fn state(&self, state: &StatePlan, sheet: &SheetPlan, ids: &mut Vec<String>) -> State {
        let [sees, means, next] =
            state.keys_with(sheet.calls).map(|key| self.text(key, state.arguments, sheet.client));
        State { id: unique(state.id, ids), sees, means, next }
    }

    fn text(&self, key: Key, arguments: &[(&str, Argument)], client: ClientId) -> Text {
        let push = |text: &mut Text, argument| self.argument(argument, client, text);
        Text::with_arguments(self.words, self.words.segments(key), arguments, push)
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
                let domains = policy.as_is_domains.iter();
                for (at, domain) in domains.clone().enumerate() {
                    if at > 0 {
                        text.push(&self.words.list_joint(at + 1 == domains.len()));
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

/// Prefix for the ids of the other person's items if both sheets have the same id.
const THEIRS: &str = "their-";

fn unique(id: &str, ids: &mut Vec<String>) -> String {
    let prefix = if ids.iter().any(|taken| taken == id) { THEIRS } else { "" };
    let id = [prefix, id].concat();
    ids.push(id.clone());
    id
}

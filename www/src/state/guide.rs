//! Calls the core for the state: one plan per question, stored with its answer.

use std::borrow::Cow;

use lync_skype::client::Family;
use lync_skype::guide::plan::{Plan, plan};
#[cfg(feature = "full")]
use lync_skype::guide::whole_in_words;
use lync_skype::guide::{Guide, GuideRequest, in_words};
use lync_skype::words::LabelLanguage;
use lync_skype::{ClientId, Direction};

use super::{Program, Sender, State};

impl State {
    fn request<'a>(&'a self, direction: Direction, address: Option<&'a str>) -> GuideRequest<'a> {
        // If the help desk names its clients, the first one is the default; the reader may choose another.
        let first = |of_skype: bool| {
            let is_meant = |client: &ClientId| (client.family() == Family::Skype) == of_skype;
            self.policy().clients.iter().copied().find(is_meant)
        };
        let has_skype = direction == Direction::ToLync;
        GuideRequest {
            direction,
            network: self.net,
            address,
            client: self.client.or_else(|| first(has_skype)),
            their_client: self.their_client.or_else(|| first(!has_skype)),
            rules: &self.config.rules,
        }
    }

    /// Converts a text and plans what both people have to do. The page calls the core for a text only here.
    pub(super) fn plan_for(&self, text: &str) -> Option<Plan> {
        Some(plan(&self.request(self.direction?, Some(text))))
    }

    /// What the other person types to add the person with this address.
    pub(super) fn sender_of(&self, text: String) -> Sender {
        let conversion = self.direction.filter(|_| !text.is_empty()).and_then(|direction| {
            let back = match direction {
                Direction::ToSkype => Direction::ToLync,
                Direction::ToLync => Direction::ToSkype,
            };
            plan(&GuideRequest { client: None, their_client: None, ..self.request(back, Some(&text)) })
                .conversion
        });
        Sender { text, conversion }
    }

    /// The request for the current state, and its plan.
    fn planned(&self, direction: Direction) -> (GuideRequest<'_>, Cow<'_, Plan>) {
        let asked = self.asked.as_ref();
        let request = self.request(direction, asked.map(|asked| asked.input.as_str()));
        let plan = asked.map_or_else(|| Cow::Owned(plan(&request)), |asked| Cow::Borrowed(&asked.plan));
        (request, plan)
    }

    /// The guide for the current state; `None` while the direction is unknown.
    pub fn guide(&self) -> Option<Guide> {
        let (request, plan) = self.planned(self.direction?);
        let mut guide = in_words(&plan, &request, &self.words);
        if self.words.has_labels() {
            // The language of the other person's client is unknown.
            let both = self.words.clone().with_labels(LabelLanguage::Both);
            guide.theirs = in_words(&plan, &request, &both).theirs;
        }
        Some(guide)
    }

    /// The plan of the current guide.
    pub(super) fn current_plan(&self) -> Option<Cow<'_, Plan>> {
        self.direction.map(|direction| self.planned(direction).1)
    }

    /// The clients of the two sheets, the reader's first.
    pub fn current_clients(&self) -> Option<(ClientId, ClientId)> {
        self.current_plan().map(|plan| (plan.yours.client, plan.theirs.client))
    }

    /// The reader's client.
    pub fn current_client(&self) -> Option<ClientId> {
        self.current_clients().map(|(yours, _)| yours)
    }

    /// The guide with troubleshooting; for the more common direction while none is chosen.
    #[cfg(feature = "full")]
    pub fn troubles(&self) -> Guide {
        let (request, plan) = self.planned(self.direction.unwrap_or(Direction::ToSkype));
        whole_in_words(&plan, &request, &self.words)
    }

    /// The possible clients of the reader, limited to those that the organisation uses.
    pub fn clients(&self) -> Vec<ClientId> {
        let family = match self.program() {
            None | Some(Program::Lync) => Family::Lync,
            Some(Program::Skype) => Family::Skype,
            Some(Program::Teams) => Family::Teams,
        };
        let used = &self.policy().clients;
        let all = of_family(family);
        let some: Vec<ClientId> = all.iter().copied().filter(|client| used.contains(client)).collect();
        if some.is_empty() { all } else { some }
    }

    /// The possible clients of the other person.
    pub fn their_clients(&self) -> Vec<ClientId> {
        self.current_clients().map_or_else(Vec::new, |(_, theirs)| of_family(theirs.family()))
    }
}

fn of_family(family: Family) -> Vec<ClientId> {
    ClientId::ALL.iter().copied().filter(|client| client.family() == family).collect()
}

//! From a request to a plan: which sentences, in which order, with which arguments, independent of any language.

mod address;
mod requirements;

use crate::client::Family;
use crate::guide::clients::{Person, StatePlan, Step};
use crate::guide::network::Network;
use crate::{ClientId, Conversion, Direction, Key, Rules, Task};
use address::{conversion, task};
use requirements::requirements;

/// The input of [`guide`](crate::guide::guide).
#[derive(Clone, Copy, Debug)]
pub struct GuideRequest<'a> {
    /// Who adds whom.
    pub direction: Direction,
    /// The network that connects them.
    pub network: Network,
    /// The address of the person to add, as it was typed.
    pub address: Option<&'a str>,
    /// The client of the person who adds. A client of the other side is taken as the other person's.
    pub client: Option<ClientId>,
    /// The client of the other person.
    pub their_client: Option<ClientId>,
    /// How the address is converted.
    pub rules: &'a Rules,
}

impl<'a> GuideRequest<'a> {
    /// A request without an address, for the usual clients.
    pub const fn new(direction: Direction, network: Network, rules: &'a Rules) -> Self {
        Self { direction, network, address: None, client: None, their_client: None, rules }
    }
}

/// What both people have to do, independent of any language.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The task that the address was converted for; messages about it are worded for this task.
    pub task: Task,
    /// The conversion, if the request has an address.
    pub conversion: Option<Conversion>,
    /// The state of the service; shown first.
    pub notice: Key,
    /// Prerequisites, each with the client that it is about.
    pub requirements: Vec<(&'static Step, ClientId)>,
    /// The sheet of the person who adds.
    pub yours: SheetPlan,
    /// The sheet of the person who is added.
    pub theirs: SheetPlan,
}

/// What one of the two people has to do.
#[derive(Clone, Debug)]
pub struct SheetPlan {
    /// The client that this person uses.
    pub client: ClientId,
    /// The heading of the sheet.
    pub title: Key,
    /// Replaces the client's name in the heading if both people use the same client.
    pub name: Option<Key>,
    /// The steps in order.
    pub steps: Vec<&'static Step>,
    /// Settings to change once.
    pub alerts: Vec<&'static Step>,
    /// What the client shows afterwards, and what it means.
    pub states: Vec<&'static StatePlan>,
    /// Whether both clients support calls.
    pub calls: bool,
}

impl SheetPlan {
    /// The ids of its steps, settings and states.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'static str> {
        let steps = self.steps.iter().chain(&self.alerts).map(|step| step.id);
        steps.chain(self.states.iter().map(|state| state.id))
    }
}

/// Plans what both people have to do.
///
/// ```
/// use lync_skype::guide::{GuideRequest, Network};
/// use lync_skype::guide::plan::plan;
/// use lync_skype::{ClientId, Direction, Rules};
///
/// let plan = plan(&GuideRequest {
///     address: Some("bob@contoso.com"),
///     client: Some(ClientId::Lync2010),
///     ..GuideRequest::new(Direction::ToSkype, Network::Skype, &Rules::default())
/// });
/// assert_eq!(plan.conversion.unwrap().unwrap().address, "bob(contoso.com)@msn.com");
/// assert_eq!(plan.yours.steps[0].id, "search-field");
/// assert_eq!(plan.theirs.client, ClientId::Skype6);
/// ```
pub fn plan(request: &GuideRequest<'_>) -> Plan {
    let (client, their_client) = clients(request);
    let conversion = request.address.map(|address| conversion(address, request, client));
    Plan {
        task: task(request),
        requirements: requirements(request, client, their_client, conversion.as_ref()),
        conversion,
        notice: match request.network {
            Network::Skype => Key::TodaySkype,
            Network::TeamsFree => Key::TodayTeamsFree,
            Network::Federated => Key::TodayFederated,
        },
        yours: sheet(request, client, their_client, Person::Adder),
        theirs: sheet(request, their_client, client, Person::Added),
    }
}

/// The two clients: the requested ones where they fit, else the first that the organisation uses. Otherwise, on the closed
/// network, the ones that Microsoft's 2013 guide describes, and elsewhere one that Microsoft still supports.
fn clients(request: &GuideRequest<'_>) -> (ClientId, ClientId) {
    let at_work = |client: &ClientId| client.family() != Family::Skype;
    let used = |otherwise| request.rules.policy.clients.iter().copied().find(at_work).unwrap_or(otherwise);
    let (yours, theirs) = (request.client, request.their_client);
    match request.network {
        Network::Skype => {
            let lync_first = match request.direction {
                Direction::ToSkype => [yours, theirs],
                Direction::ToLync => [theirs, yours],
            };
            let mut asked = lync_first.into_iter().flatten();
            let lync = asked.clone().find(at_work).unwrap_or_else(|| used(ClientId::Lync2013));
            // Teams could only reach Skype 8.
            let usual = if lync == ClientId::Teams { ClientId::Skype8 } else { ClientId::Skype6 };
            let skype = asked.rfind(|client| !at_work(client)).unwrap_or(usual);
            match request.direction {
                Direction::ToSkype => (lync, skype),
                Direction::ToLync => (skype, lync),
            }
        }
        Network::TeamsFree => (ClientId::Teams, ClientId::Teams),
        Network::Federated => {
            let yours = yours.filter(at_work).unwrap_or_else(|| used(ClientId::SfbLtsc));
            (yours, theirs.filter(at_work).unwrap_or(yours))
        }
    }
}

/// What one of the two people has to do.
fn sheet(request: &GuideRequest<'_>, client: ClientId, other: ClientId, person: Person) -> SheetPlan {
    let network = request.network;
    let teams = match (person, request.direction) {
        (Person::Adder, Direction::ToSkype) | (Person::Added, Direction::ToLync) => Key::NameTeamsWork,
        (Person::Adder, Direction::ToLync) | (Person::Added, Direction::ToSkype) => Key::NameTeamsFree,
    };
    let profile = client.profile();
    let steps = match (person, network) {
        (Person::Adder, Network::Skype) => profile.add,
        (Person::Adder, Network::TeamsFree | Network::Federated) => profile.add_federated,
        (Person::Added, _) => profile.accept,
    };
    let here = |steps: &[&'static Step]| -> Vec<&'static Step> {
        steps.iter().copied().filter(|step| step.is_for(network, person)).collect()
    };
    let mut alerts = here(profile.alerts);
    if alerts.len() > 1 && !profile.own_labels {
        alerts.insert(1, &LABELS_DIFFER);
    }
    SheetPlan {
        client,
        title: match (network, person) {
            (Network::TeamsFree, Person::Adder) => Key::TitleStartsChat,
            (Network::TeamsFree, Person::Added) => Key::TitleAnswersChat,
            (_, Person::Adder) => Key::TitleAdds,
            (_, Person::Added) => Key::TitleAnswers,
        },
        name: (network == Network::TeamsFree).then_some(teams),
        steps: here(steps),
        alerts,
        states: profile.states.iter().copied().filter(|state| state.is_for(person)).collect(),
        calls: ![client, other].contains(&ClientId::Communicator2007R2),
    }
}

/// Follows the note that explains the settings.
const LABELS_DIFFER: Step = Step::new("alerts-labels-differ", Key::AlertLabelsDiffer).note();

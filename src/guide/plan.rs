//! From a request to what the two people have to do: which sentences, in which order, with what in them. No words yet.

mod address;
mod requirements;

use crate::client::Family;
use crate::guide::clients::{Argument, StatePlan, Step};
pub use crate::guide::network::Network;
use crate::{ClientId, Conversion, Direction, Key, Rules, Task};
use address::{conversion, task};
use requirements::requirements;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct GuideRequest<'a> {
    /// Who adds whom.
    pub direction: Direction,
    /// How they are connected.
    pub network: Network,
    /// The address of the person to add, as it was typed.
    pub address: Option<&'a str>,
    /// The client of the one who adds; one of the other side's is taken as the other person's.
    pub client: Option<ClientId>,
    /// The client of the other person.
    pub their_client: Option<ClientId>,
    /// How the address is converted.
    pub rules: &'a Rules,
}

/// What the two have to do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What was asked about the address; messages about it are in the words of this task.
    pub task: Task,
    /// The answer, where there was an address.
    pub conversion: Option<Conversion>,
    /// What is said first: what became of the service.
    pub notice: Key,
    /// What must be in place.
    pub requirements: Vec<&'static Step>,
    /// The one who adds.
    pub yours: SheetPlan,
    /// The one who is added.
    pub theirs: SheetPlan,
}

/// What one of the two has to do.
#[derive(Clone, Debug)]
pub struct SheetPlan {
    /// With which client.
    pub client: ClientId,
    /// What the sheet is called.
    pub title: Key,
    /// What the client is called there, where its own name would not tell the two ends apart.
    pub name: Option<Key>,
    /// In this order.
    pub steps: Vec<&'static Step>,
    /// To be set once.
    pub alerts: Vec<&'static Step>,
    /// What is seen afterwards, and what it means.
    pub states: Vec<&'static StatePlan>,
    /// Whether both clients know calls.
    pub calls: bool,
}

/// Works out what the two have to do.
///
/// ```
/// use lync_skype::guide::GuideRequest;
/// use lync_skype::guide::plan::{Network, plan};
/// use lync_skype::{ClientId, Direction, Rules};
///
/// let plan = plan(&GuideRequest {
///     direction: Direction::ToSkype,
///     network: Network::Skype,
///     address: Some("bob@contoso.com"),
///     client: Some(ClientId::Lync2010),
///     their_client: None,
///     rules: &Rules::default(),
/// });
/// assert_eq!(plan.conversion.unwrap().unwrap().address, "bob(contoso.com)@msn.com");
/// assert_eq!(plan.yours.steps[0].id, "search-field");
/// assert_eq!(plan.theirs.client, ClientId::Skype6);
/// ```
pub fn plan(request: &GuideRequest<'_>) -> Plan {
    let (client, their_client) = clients(request);
    let [your_name, their_name] = match (request.network, request.direction) {
        (Network::TeamsFree, Direction::ToSkype) => [Some(Key::NameTeamsWork), Some(Key::NameTeamsFree)],
        (Network::TeamsFree, Direction::ToLync) => [Some(Key::NameTeamsFree), Some(Key::NameTeamsWork)],
        (Network::Skype | Network::Federated, _) => [None, None],
    };
    let conversion = request.address.map(|address| conversion(address, request, client));
    Plan {
        task: task(request, client),
        requirements: requirements(request, client, their_client, conversion.as_ref()),
        conversion,
        notice: match request.network {
            Network::Skype => Key::TodaySkype,
            Network::TeamsFree => Key::TodayTeamsFree,
            Network::Federated => Key::TodayFederated,
        },
        yours: SheetPlan { name: your_name, ..sheet(client, their_client, request.network, true) },
        theirs: SheetPlan { name: their_name, ..sheet(their_client, client, request.network, false) },
    }
}

/// The two clients: what was asked for where it fits, else the first that the organisation uses, else on the network that has
/// closed the one that the statements of 2013 are about, and elsewhere one that Microsoft still supports.
fn clients(request: &GuideRequest<'_>) -> (ClientId, ClientId) {
    let at_work = |client: Option<ClientId>| client.filter(|client| client.family() != Family::Skype);
    let at_home = |client: Option<ClientId>| client.filter(|client| client.family() == Family::Skype);
    let (client, other) = (request.client, request.their_client);
    let used = |otherwise| {
        let used =
            request.rules.policy.clients.iter().copied().find(|&client| at_work(Some(client)).is_some());
        used.unwrap_or(otherwise)
    };
    match request.network {
        Network::Skype => {
            let (lync, skype) = match request.direction {
                Direction::ToSkype => {
                    (at_work(client).or(at_work(other)), at_home(other).or(at_home(client)))
                }
                Direction::ToLync => (at_work(other).or(at_work(client)), at_home(client).or(at_home(other))),
            };
            let lync = lync.unwrap_or_else(|| used(ClientId::Lync2013));
            let skype = skype.unwrap_or(skype_for(lync));
            match request.direction {
                Direction::ToSkype => (lync, skype),
                Direction::ToLync => (skype, lync),
            }
        }
        Network::TeamsFree => (ClientId::Teams, ClientId::Teams),
        Network::Federated => {
            let yours = at_work(client).unwrap_or_else(|| used(ClientId::SfbLtsc));
            (yours, at_work(other).unwrap_or(yours))
        }
    }
}

/// The Skype at the other end: Teams reached only the last one.
const fn skype_for(work: ClientId) -> ClientId {
    match work.family() {
        Family::Teams => ClientId::Skype8,
        Family::Lync | Family::Skype => ClientId::Skype6,
    }
}

/// What one of the two has to do, without the name.
fn sheet(client: ClientId, other: ClientId, network: Network, adds: bool) -> SheetPlan {
    let profile = client.profile();
    let steps = match (adds, network) {
        (true, Network::Skype) => profile.add,
        (true, Network::TeamsFree | Network::Federated) => profile.add_federated,
        (false, _) => profile.accept,
    };
    let here = |steps: &[&'static Step]| -> Vec<&'static Step> {
        steps.iter().copied().filter(|step| step.is_for(network, adds)).collect()
    };
    let mut alerts = here(profile.alerts);
    if alerts.len() > 1 && client.family() == Family::Lync && !profile.own_labels {
        alerts.insert(1, &LABELS_DIFFER);
    }
    SheetPlan {
        client,
        title: match (network, adds) {
            (Network::TeamsFree, true) => Key::TitleStartsChat,
            (Network::TeamsFree, false) => Key::TitleAnswersChat,
            (_, true) => Key::TitleAdds,
            (_, false) => Key::TitleAnswers,
        },
        name: None,
        steps: here(steps),
        alerts,
        states: profile.states.iter().copied().filter(|state| state.is_for(adds)).collect(),
        calls: ![client, other].contains(&ClientId::Communicator2007R2),
    }
}

/// Behind the reason for the settings.
const LABELS_DIFFER: Step =
    Step::new("alerts-labels-differ", Key::AlertLabelsDiffer, &[("client", Argument::Client)]).note();

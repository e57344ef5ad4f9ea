//! The guide of the core, as the page asks for it.

use lync_skype::client::Family;
use lync_skype::guide::plan::{Network, Plan};
use lync_skype::guide::{Guide, GuideRequest};
use lync_skype::{ClientId, Direction, Task};

use crate::state::State;

fn request<'a>(state: &'a State, direction: Direction, address: Option<&'a str>) -> GuideRequest<'a> {
    // A help desk that names its clients has chosen one; the reader may choose another.
    let side = |wanted: fn(Family) -> bool| {
        state.policy().clients.iter().copied().find(|client| wanted(client.family()))
    };
    let (skype, work) = (side(|family| family == Family::Skype), side(|family| family != Family::Skype));
    let (mine, theirs) = match direction {
        Direction::ToSkype => (work, skype),
        Direction::ToLync => (skype, work),
    };
    GuideRequest {
        direction,
        network: state.net,
        address,
        client: state.client.or(mine),
        their_client: theirs,
        rules: &state.config.rules,
    }
}

/// What the core works out about an input.
pub fn plan(state: &State, direction: Direction, address: &str) -> Plan {
    lync_skype::guide::plan::plan(&request(state, direction, Some(address)))
}

/// What the messages about an input are worded for.
pub fn task(state: &State) -> Task {
    state.direction.map_or(Task::ToSkype, |direction| plan(state, direction, "").task)
}

/// The guide for where the reader is; `None` as long as nobody said who adds whom.
pub fn guide(state: &State) -> Option<Guide> {
    let asked = state.asked.as_ref().map(|asked| asked.input.as_str());
    let request = request(state, state.direction?, asked);
    Some(lync_skype::guide::without_troubleshooting(&request, &state.words))
}

/// Whether every box of the current guide is ticked.
pub fn complete(state: &State) -> bool {
    guide(state).is_some_and(|guide| {
        let mut boxes = guide.yours.alerts.iter().chain(&guide.yours.checks).peekable();
        boxes.peek().is_some() && boxes.all(|item| state.ticked(&item.id))
    })
}

/// The clients that the reader may have, those that the organisation does not use left out.
pub fn clients(state: &State) -> Vec<ClientId> {
    let fits = |client: ClientId| match (state.net, state.direction) {
        (Network::TeamsFree, _) => client.family() == Family::Teams,
        (Network::Federated, _) | (Network::Skype, Some(Direction::ToSkype) | None) => {
            client.family() != Family::Skype
        }
        (Network::Skype, Some(Direction::ToLync)) => client.family() == Family::Skype,
    };
    let used = &state.policy().clients;
    let all: Vec<ClientId> = ClientId::ALL.iter().copied().filter(|client| fits(*client)).collect();
    let some: Vec<ClientId> = all.iter().copied().filter(|client| used.contains(client)).collect();
    if some.is_empty() { all } else { some }
}

/// The guide for the trouble page: before anybody chose, the more common way round.
#[cfg(feature = "full")]
pub fn troubles(state: &State) -> Guide {
    let direction = state.direction.unwrap_or(Direction::ToSkype);
    let asked = state.asked.as_ref().map(|asked| asked.input.as_str());
    lync_skype::guide::guide(&request(state, direction, asked), &state.words)
}

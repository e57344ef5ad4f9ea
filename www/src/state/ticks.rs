//! Ticked checkboxes, by guide and never by address.

use lync_skype::guide::ItemKind;
use lync_skype::guide::Network;
use lync_skype::{ClientId, Direction};

use super::State;
use crate::parts::Page;
use crate::route::Origin;

/// The id of the checkbox for all settings, which is the only one.
const SETTINGS: &str = "alerts";

/// Whether that is the key of a checkbox. Storage may hold anything, and the keys of earlier versions.
pub fn is_tick(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    let [direction, net, client, item] = parts[..] else { return false };
    Direction::from_id(direction).is_some()
        && Network::from_id(net).is_some()
        && (client.is_empty() || ClientId::from_id(client).is_some())
        && item == SETTINGS
}

impl State {
    /// The key of the current guide's checkbox.
    pub fn tick_name(&self) -> String {
        let direction = self.direction.map_or("", Direction::as_str);
        let client = self.client.map_or("", ClientId::as_str);
        [direction, self.net.as_str(), client, SETTINGS].join("/")
    }

    /// Whether that checkbox is ticked.
    pub fn has_tick(&self, name: &str) -> bool {
        self.ticks.iter().any(|ticked| ticked == name)
    }

    /// Whether the reader has done what this page can know of: ticked the checkbox, or where there is none, copied the
    /// address.
    pub fn is_complete(&self) -> bool {
        let Some(plan) = self.current_plan() else { return false };
        let sent = self.page == Page::OtherPerson && self.origin == Some(Origin::Sheet);
        let sheet = if sent { &plan.theirs } else { &plan.yours };
        if sheet.alerts.iter().any(|step| step.kind == ItemKind::Set) {
            return self.has_tick(&self.tick_name());
        }
        self.taken
    }
}

//! Skype for Business on Mac. Microsoft's own pages contradict each other here, and the guide says so.
//!
//! Sources: "Deploy Skype connectivity" ("can add, no search"); "Let Skype for Business users add Skype contacts" (cannot);
//! a help-desk page of the University of Iowa (type the address in the search bar).

use super::{Argument, Decoration, Profile, Step, lync_2010, lync_2013};
use crate::Key;

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::Manual,
    support_ended: None,
    own_labels: false,
    before: &[
        &Step::new("sources-disagree", Key::BeforeSourcesDisagree, &[("client", Argument::Client)]).note()
    ],
    add: lync_2010::ADD,
    add_federated: lync_2010::ADD,
    accept: lync_2013::ACCEPT,
    alerts: lync_2013::ALERTS_STEPS,
    states: lync_2013::STATES,
    drawings: &[],
};

//! Lync for Mac 2011.
//!
//! Sources: a help-desk page of Boston University (search for the account's address, add as usual); "Deploy Skype
//! connectivity" ("can add, no search"). Support ended on 9 October 2018 (Microsoft's lifecycle data).

use super::{Decoration, Profile, lync_2010, lync_2013};
use crate::Key;

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::Manual,
    support_ended: Some(Key::DateOctober2018),
    own_labels: false,
    before: &[&lync_2010::NO_NAME_SEARCH],
    add: lync_2010::ADD,
    add_federated: lync_2010::ADD,
    accept: lync_2013::ACCEPT,
    alerts: lync_2013::ALERTS_STEPS,
    states: lync_2013::STATES,
    drawings: &[],
};

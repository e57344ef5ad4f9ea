//! Lync 2010: no menu entry for external contacts; the whole address goes into the search field.
//!
//! Sources: KB 2566829 (search field, decorated by hand); "What's new for clients" of Lync 2013, which calls the menu entry
//! new; "Deploy Skype connectivity" of Skype for Business Server ("can add, no search").
//! Support ended on 13 April 2021 (Microsoft's lifecycle data).

use super::{Profile, Step, lync_2013};
use crate::Key;

pub(super) const PROFILE: Profile = Profile {
    can_decorate: false,
    support_ended: Some(Key::DateApril2021),
    own_labels: false,
    before: &[&NO_NAME_SEARCH],
    add: ADD,
    add_federated: ADD,
    accept: lync_2013::ACCEPT,
    alerts: lync_2013::ALERTS_STEPS,
    states: lync_2013::STATES,
    drawings: &[],
};

pub(super) const NO_NAME_SEARCH: Step = Step::new("no-name-search", Key::BeforeNoNameSearch).note();

/// Enter the whole address in the search field, then add the person found to a group.
pub(super) const ADD: &[&Step] = &[
    &Step::new("search-field", Key::StepSearchField),
    &Step::new("add-found", Key::StepAddFound),
    &lync_2013::limits("add-found"),
];

//! Skype for Business 2015 on Windows, and what 2016, 2019 and LTSC share with it.
//!
//! Sources: "Deploy Skype connectivity" of Skype for Business Server (search in the Skype Directory, what it needs);
//! Microsoft's article "Add a contact in Skype for Business"; a help-desk page of the University of Iowa (the dialog, Pending).
//! The names of the fields in the dialog are not in these sources, so the steps describe them.
//! Support of the 2015 client ended on 11 April 2023 (Microsoft's lifecycle data).

use super::lync_2013::{ADD_DIALOG, ADD_DIALOG_ALSO, NOT_ACCEPTED, PROVIDER, UNKNOWN, WORKS};
use super::{ItemKind, Label, Profile, StatePlan, Step, lync_2010, lync_2013};
use crate::Key;

pub(crate) const SKYPE_DIRECTORY: Label = "Skype Directory";
const ADD_TO_CONTACTS_LIST: Label = "Add to Contacts List";
pub(crate) const PENDING: Label = "Pending";

/// The later versions differ only in their end of support.
pub(super) const PROFILE: Profile = Profile {
    can_decorate: true,
    support_ended: Some(Key::DateApril2023),
    own_labels: false,
    before: BEFORE,
    add: ADD,
    add_federated: lync_2010::ADD,
    accept: lync_2013::ACCEPT,
    alerts: lync_2013::ALERTS_STEPS,
    states: STATES,
    drawings: &[],
};

const BEFORE: &[&Step] = &[&Step::new("directory-enabled", Key::BeforeDirectory)
    .with(&[("tab", SKYPE_DIRECTORY)])
    .kind(ItemKind::Outside)
    .about("skype-directory")];

const ADD: &[&Step] = &[
    &ADD_DIALOG,
    &ADD_DIALOG_ALSO,
    &PROVIDER,
    &Step::new("type-address", Key::StepTypeAddressAny),
    &Step::new("group-and-privacy", Key::StepGroupAndPrivacy),
    &Step::new("pending", Key::StepConfirm),
    &lync_2013::limits("pending"),
    &Step::new("skype-directory", Key::StepSkypeDirectory)
        .with(&[("tab", SKYPE_DIRECTORY), ("add", ADD_TO_CONTACTS_LIST)])
        .kind(ItemKind::Or)
        .about("add-dialog"),
];

const STATES: &[&StatePlan] = &[
    &WORKS,
    &StatePlan::new(
        "check-pending",
        [Key::StatePendingSees, Key::StateNotAcceptedMeans, Key::StateNotAcceptedNext],
    )
    .with(&[("pending", PENDING)])
    .only_who_adds(),
    &UNKNOWN,
    &NOT_ACCEPTED,
];

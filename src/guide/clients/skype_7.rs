//! Skype 7.
//!
//! Sources: Microsoft's product page "Lync-Skype connectivity" and a help-desk page of Boston University (the full address in
//! the search, then the button); "Deploy Skype connectivity" (minimum versions).

use super::skype_6::{
    ACCEPT, LYNC_BELOW, NOBODY_FOUND, PRIVACY, QUESTION_MARK, SIGN_IN, STATES, UNTIL_ADDED,
};
use super::{Argument, Decoration, Label, Profile, Step};
use crate::Key;

const ADD_CONTACT: Label = Label::new("Add Contact");

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::None,
    support_ended: None,
    own_labels: true,
    before: &[&Step::new("skype-version", Key::BeforeSkype7, &[]).note()],
    add: &[
        &SIGN_IN,
        &Step::new("skype-type-address", Key::SkypeSearchAddress, &[("address", Argument::Address)]),
        &LYNC_BELOW,
        &NOBODY_FOUND,
        &Step::new("skype-add", Key::SkypeClick, &[("button", Argument::Label(&ADD_CONTACT))]),
        &QUESTION_MARK,
        &UNTIL_ADDED,
    ],
    add_federated: &[],
    accept: ACCEPT,
    alerts: PRIVACY,
    states: STATES,
    drawings: &[],
};

//! Skype 7.
//!
//! Sources: Microsoft's product page "Lync-Skype connectivity" and a help-desk page of Boston University (the full address in
//! the search, then the button); "Deploy Skype connectivity" (minimum versions).

use super::skype_6::{LYNC_BELOW, NOBODY_FOUND, QUESTION_MARK, SIGN_IN, UNTIL_ADDED};
use super::{Label, Profile, Step, skype_6};
use crate::Key;

const ADD_CONTACT: Label = "Add Contact";

pub(super) const PROFILE: Profile = Profile {
    before: &[&Step::new("skype-version", Key::BeforeSkype7).note()],
    add: &[
        &SIGN_IN,
        &Step::new("skype-type-address", Key::SkypeSearchAddress),
        &LYNC_BELOW,
        &NOBODY_FOUND,
        &Step::new("skype-add", Key::SkypeClick).with(&[("button", ADD_CONTACT)]),
        &QUESTION_MARK,
        &UNTIL_ADDED,
    ],
    drawings: &[],
    ..skype_6::PROFILE
};

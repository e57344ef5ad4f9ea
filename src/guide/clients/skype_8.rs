//! Skype 8, the last one. No source gives its labels, so the steps describe what to look for.
//!
//! Source: Microsoft's page "Teams and Skype interoperability" (search by address, then write; 8.58 or later; the three answers).

use super::skype_6::{NO_REQUEST, SIGN_IN, SKYPE_NOT_ACCEPTED, WORKS};
use super::{Label, Profile, Step, skype_6};
use crate::Key;

const ACCEPT: Label = "Accept";
const BLOCK: Label = "Block";
const VIEW_MESSAGES: Label = "View messages";

pub(super) const PROFILE: Profile = Profile {
    before: &[&Step::new("skype-version", Key::BeforeSkype8).note()],
    add: &[
        &SIGN_IN,
        &Step::new("skype-type-address", Key::SkypeSearchAddress),
        &Step::new("skype-choose", Key::SkypeChoose),
        &Step::new("skype-write", Key::SkypeWrite),
    ],
    accept: &[
        &SIGN_IN,
        &Step::new("skype-accept", Key::SkypeAcceptMessage).with(&[("accept", ACCEPT)]),
        &Step::new("skype-accept-others", Key::SkypeAcceptOthers)
            .with(&[("block", BLOCK), ("view", VIEW_MESSAGES)])
            .note()
            .about("skype-accept"),
        &NO_REQUEST,
    ],
    states: &[&WORKS, &SKYPE_NOT_ACCEPTED],
    drawings: &[],
    ..skype_6::PROFILE
};

//! Skype 8, the last one. No source gives its labels, so the steps describe what to look for.
//!
//! Source: Microsoft's page "Teams and Skype interoperability" (search by address, then write; 8.58 or later; the three answers).

use super::skype_6::{PRIVACY, SIGN_IN};
use super::{Argument, Decoration, Label, Profile, Step};
use crate::Key;

const ACCEPT: Label = Label::new("Accept");
const BLOCK: Label = Label::new("Block");
const VIEW_MESSAGES: Label = Label::new("View messages");

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::None,
    support_ended: None,
    own_labels: true,
    before: &[&Step::new("skype-version", Key::BeforeSkype8, &[])],
    add: &[
        &SIGN_IN,
        &Step::new("skype-type-address", Key::SkypeSearchAddress, &[("address", Argument::Address)]),
        &Step::new("skype-write", Key::SkypeWrite, &[]),
    ],
    add_federated: &[],
    accept: &[
        &SIGN_IN,
        &Step::new(
            "skype-accept",
            Key::SkypeAcceptOrBlock,
            &[
                ("accept", Argument::Label(&ACCEPT)),
                ("block", Argument::Label(&BLOCK)),
                ("view", Argument::Label(&VIEW_MESSAGES)),
            ],
        ),
        &Step::new("skype-no-request", Key::SkypeNoRequest, &[]),
    ],
    alerts: PRIVACY,
    checks: &[
        &Step::new("skype-check-accepted", Key::CheckAccepted, &[]),
        &Step::new("skype-check-works", Key::CheckWorks, &[]),
    ],
};

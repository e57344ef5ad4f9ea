//! Lync and Skype for Business on a phone: contacts cannot be added there, so the guide sends the reader to a computer.
//!
//! No source describes its settings for requests, so there are none.
//! Source: "Deploy Skype connectivity" (adding was "coming soon"; talking to those already added works).

use super::lync_2013::{ADD_DIALOG, ADD_OK, CONTACT_CARD_AND_CALL, GROUP, PRIVACY, PROVIDER, TYPE_ADDRESS};
use super::{Profile, Step, lync_2010, lync_2013};
use crate::Key;

pub(super) const PROFILE: Profile = Profile {
    can_decorate: true,
    support_ended: None,
    own_labels: false,
    before: &[&Step::new("not-on-a-phone", Key::BeforeNotOnAPhone).note()],
    add: &[
        &Step::new("use-a-computer", Key::StepUseAComputer),
        &ADD_DIALOG,
        &PROVIDER,
        &TYPE_ADDRESS,
        &GROUP,
        &PRIVACY,
        &ADD_OK,
        &Step::new("back-to-the-phone", Key::StepBackToThePhone).note().about("add-ok"),
        &CONTACT_CARD_AND_CALL,
        &lync_2013::limits("contact-card"),
    ],
    add_federated: lync_2010::ADD,
    accept: lync_2013::ACCEPT,
    alerts: &[&lync_2013::POLICY],
    states: lync_2013::STATES,
    drawings: &[],
};

//! Lync and Skype for Business on a phone: nobody can be added there, so the guide sends the reader to a computer.
//!
//! Source: "Deploy Skype connectivity" (adding was "coming soon"; talking to those already added works).

use super::lync_2013::{ADD_DIALOG, GROUP, IN_THE_LIST, PRIVACY, PROVIDER, TYPE_ADDRESS};
use super::{Decoration, Profile, Step, lync_2010, lync_2013};
use crate::Key;

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::CanBeAutomatic,
    support_ended: None,
    own_labels: false,
    before: &[&Step::new("not-on-a-phone", Key::BeforeNotOnAPhone, &[])],
    add: &[
        &Step::new("use-a-computer", Key::StepUseAComputer, &[]),
        &ADD_DIALOG,
        &PROVIDER,
        &TYPE_ADDRESS,
        &GROUP,
        &PRIVACY,
        &IN_THE_LIST,
        &Step::new("back-to-the-phone", Key::StepBackToThePhone, &[]),
    ],
    add_federated: lync_2010::ADD,
    accept: lync_2013::ACCEPT,
    alerts: lync_2013::ALERT_STEPS,
    checks: lync_2013::CHECKS,
};

//! Skype 6, the first that took a Microsoft account (25 October 2012).
//!
//! Sources: Microsoft's guide of May 2013, "Using Lync-Skype connectivity as an end user"; KB 2392146 (6.3 or later).

use super::{Argument, Decoration, Label, Profile, Step};
use crate::Key;

const ADD_CONTACTS: Label = Label::new("Add Contacts");
pub(crate) const LYNC: Label = Label::new("Lync");
const ADD_TO_CONTACTS: Label = Label::new("Add to Contacts");

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::None,
    support_ended: None,
    own_labels: true,
    before: &[&Step::new("skype-version", Key::BeforeSkype6, &[])],
    add: ADD,
    add_federated: &[],
    accept: ACCEPT,
    alerts: PRIVACY,
    checks: CHECKS,
};

pub(super) const SIGN_IN: Step = Step::new("skype-sign-in", Key::SkypeSignIn, &[]);
pub(super) const QUESTION_MARK: Step = Step::new("skype-question-mark", Key::SkypeQuestionMark, &[]);

/// Procedure P3.
const ADD: &[&Step] = &[
    &SIGN_IN,
    &Step::new("skype-add-contacts", Key::SkypeAddContacts, &[("icon", Argument::Label(&ADD_CONTACTS))]),
    &Step::new("skype-type-address", Key::SkypeTypeAddress, &[("address", Argument::Address)]),
    &Step::new("skype-lync-below", Key::SkypeLyncBelow, &[("lync", Argument::Label(&LYNC))]),
    &Step::new("skype-add", Key::SkypeAdd, &[("button", Argument::Label(&ADD_TO_CONTACTS))]),
    &QUESTION_MARK,
];

pub(super) const ACCEPT: &[&Step] = &[
    &SIGN_IN,
    &Step::new("skype-accept", Key::SkypeAccept, &[]),
    &Step::new("skype-no-request", Key::SkypeNoRequest, &[]),
];

pub(super) const PRIVACY: &[&Step] = &[&Step::new("skype-privacy", Key::SkypePrivacy, &[])];

pub(super) const CHECKS: &[&Step] = &[
    &Step::new("skype-check-lync", Key::SkypeCheckLync, &[("lync", Argument::Label(&LYNC))]),
    &Step::new("skype-check-question-mark", Key::SkypeCheckQuestionMark, &[]),
    &Step::new("skype-check-accepted", Key::CheckAccepted, &[]),
    &Step::new("skype-check-works", Key::CheckWorks, &[]),
];

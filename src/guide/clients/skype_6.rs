//! Skype 6, the first that took a Microsoft account (25 October 2012).
//!
//! Sources: Microsoft's guide of May 2013, "Using Lync-Skype connectivity as an end user"; KB 2392146 (6.3 or later).

use super::lync_2013::NOT_ACCEPTED;
use super::{Drawing, ItemKind, Label, Part, Profile, Role, StatePlan, Step, Window};
use crate::Key;

const ADD_CONTACTS: Label = "Add Contacts";
pub(crate) const LYNC: Label = "Lync";
const ADD_TO_CONTACTS: Label = "Add to Contacts";

pub(super) const PROFILE: Profile = Profile {
    can_decorate: false,
    support_ended: None,
    own_labels: true,
    before: &[&Step::new("skype-version", Key::BeforeSkype6).note()],
    add: ADD,
    add_federated: &[],
    accept: ACCEPT,
    alerts: PRIVACY,
    states: STATES,
    drawings: DRAWINGS,
};

pub(super) const SIGN_IN: Step = Step::new("skype-sign-in", Key::SkypeSignIn);
pub(super) const LYNC_BELOW: Step =
    Step::new("skype-lync-below", Key::SkypeLyncBelow).with(&[("lync", LYNC)]);
/// G8.
pub(super) const NOBODY_FOUND: Step =
    Step::new("skype-nobody-found", Key::SkypeNobodyFound).note().about("skype-lync-below");
pub(super) const QUESTION_MARK: Step =
    Step::new("skype-question-mark", Key::SkypeQuestionMark).note().about("skype-add");
/// G12 and G14, as the Skype user experiences them.
pub(super) const UNTIL_ADDED: Step =
    Step::new("skype-until-added", Key::SkypeUntilAdded).note().about("skype-add");

/// Procedure P3.
const ADD: &[&Step] = &[
    &SIGN_IN,
    &Step::new("skype-add-contacts", Key::SkypeAddContacts).with(&[("icon", ADD_CONTACTS)]),
    &Step::new("skype-type-address", Key::SkypeTypeAddress),
    &LYNC_BELOW,
    &NOBODY_FOUND,
    &Step::new("skype-add", Key::SkypeAdd).with(&[("button", ADD_TO_CONTACTS)]),
    &QUESTION_MARK,
    &UNTIL_ADDED,
];

pub(super) const NO_REQUEST: Step =
    Step::new("skype-no-request", Key::SkypeNoRequest).kind(ItemKind::Or).about("skype-accept");

const ACCEPT: &[&Step] = &[&SIGN_IN, &Step::new("skype-accept", Key::SkypeAccept), &NO_REQUEST];

const PRIVACY: &[&Step] = &[&Step::new("skype-privacy", Key::SkypePrivacy).note()];

pub(super) const WORKS: StatePlan =
    StatePlan::new("skype-check-works", [Key::StateStatusSees, Key::StateWorksMeans, Key::StateNothing])
        .without_calls(Key::StateWorksMeansMessages);
/// G9, in Skype.
pub(super) const SKYPE_NOT_ACCEPTED: StatePlan = StatePlan { id: "skype-check-accepted", ..NOT_ACCEPTED };

const STATES: &[&StatePlan] = &[
    &WORKS,
    &StatePlan::new(
        "skype-check-question-mark",
        [Key::StateQuestionMarkSees, Key::StateNotAcceptedMeans, Key::StateNotAcceptedNext],
    )
    .only_who_adds(),
    &StatePlan::new("skype-check-lync", [Key::StateLyncSees, Key::StateLyncMeans, Key::StateNothing])
        .with(&[("lync", LYNC)])
        .only_who_adds(),
    &SKYPE_NOT_ACCEPTED,
];

const DRAWINGS: &[Drawing] = &[
    Drawing {
        window: Window::Result,
        parts: &[
            Part::bare(Role::Address).at("skype-type-address"),
            Part::bare(Role::Person),
            Part::new(Role::Hint, LYNC).at("skype-lync-below"),
            Part::new(Role::Button, ADD_TO_CONTACTS).at("skype-add"),
        ],
    },
    Drawing { window: Window::List, parts: &[Part::bare(Role::QuestionMark), Part::bare(Role::Person)] },
];

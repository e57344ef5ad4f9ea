//! Lync 2013, from its first release to Office 2013 SP1.
//!
//! Sources: Microsoft's guide of May 2013, "Using Lync-Skype connectivity as an end user"; the page of the same name on
//! TechNet (Dn440175, 2016), whose translations are in `labels.tsv`; for the alerts, Microsoft's help
//! text "Set Alerts options" in a copy of September 2018; for the privacy relationships, a help-desk page of Sherweb.
//! Support ended on 11 April 2023 (Microsoft's lifecycle data).

use super::{Argument, Decoration, Label, Profile, Step};
use crate::Key;

pub(super) const ADD_A_CONTACT: Label = Label::new("Add a Contact");
pub(super) const NOT_IN_MY_ORGANIZATION: Label = Label::new("Add a Contact Not in My Organization");
/// The same menu entry as "What's new for clients" and the contacts FAQ print it.
pub(super) const THATS_NOT_IN_MY_ORGANIZATION: Label =
    Label::new("Add a Contact That's Not in My Organization");
/// In the list of providers.
pub(super) const SKYPE: Label = Label::new("Skype");
pub(super) const IM_ADDRESS: Label = Label::new("IM Address");
/// The hint in the field.
pub(super) const EXAMPLE: Label = Label::new("Example: someone@domain.com");
pub(super) const ADD_TO_GROUP: Label = Label::new("Add to contact group");
pub(super) const PRIVACY_RELATIONSHIP: Label = Label::new("Set privacy relationship");
/// What outsiders get to see.
pub(super) const SHARE_ONLY: Label =
    Label::new("Share only my name, title, email address, company, and picture");
pub(super) const OK: Label = Label::new("OK");
pub(super) const CONTACT_CARD: Label = Label::new("See Contact Card");
pub(super) const CALL: Label = Label::new("Call");
pub(super) const LYNC_CALL: Label = Label::new("Lync Call");
pub(super) const FIND_SOMEONE: Label = Label::new("Find someone or a room, or dial a number");
pub(super) const NAME: Label = Label::new("NAME");
pub(super) const SKILL: Label = Label::new("SKILL");
pub(super) const CHAT_ROOMS: Label = Label::new("CHAT ROOMS");
pub(super) const SEARCHING: Label = Label::new("Searching...");
pub(super) const OPTIONS: Label = Label::new("Options");
pub(super) const ALERTS: Label = Label::new("Alerts");
pub(super) const GENERAL_ALERTS: Label = Label::new("General alerts");
pub(super) const TELL_ME: Label = Label::new("Tell me when someone adds me to his or her contact list");
pub(super) const NOT_USING_LYNC: Label = Label::new("Contacts not using Lync");
pub(super) const ALLOW_INVITES: Label = Label::new("Allow invites but block all other communications");
/// The value that must not be set. Source: KB 2392146.
pub(crate) const BLOCK_ALL: Label = Label::new("Block all invites and communications");
/// The tab with the people who have added you.
pub(crate) const NEW: Label = Label::new("New");
pub(crate) const FAVORITES: Label = Label::new("Favorites");
/// The privacy relationship that people get who are added without a question.
pub(super) const COLLEAGUE: Label = Label::new("Colleague");
pub(crate) const PRESENCE_UNKNOWN: Label = Label::new("Presence Unknown");

pub(super) static PROFILE: Profile = Profile {
    decoration: Decoration::CanBeAutomatic,
    support_ended: Some(Key::DateApril2023),
    own_labels: true,
    before: &[],
    add: ADD,
    add_federated: ADD_FEDERATED,
    accept: ACCEPT,
    alerts: ALERT_STEPS,
    checks: CHECKS,
};

pub(super) const ADD_DIALOG: Step = Step::new(
    "add-dialog",
    Key::StepAddDialog,
    &[
        ("add", Argument::Label(&ADD_A_CONTACT)),
        ("outside", Argument::Label(&NOT_IN_MY_ORGANIZATION)),
        ("also", Argument::Label(&THATS_NOT_IN_MY_ORGANIZATION)),
    ],
);
pub(super) const PROVIDER: Step =
    Step::new("provider", Key::StepProvider, &[("provider", Argument::Label(&SKYPE))]);
pub(super) const TYPE_ADDRESS: Step = Step::new(
    "type-address",
    Key::StepTypeAddress,
    &[
        ("field", Argument::Label(&IM_ADDRESS)),
        ("address", Argument::Address),
        ("hint", Argument::Label(&EXAMPLE)),
    ],
);
pub(super) const GROUP: Step =
    Step::new("group", Key::StepGroup, &[("field", Argument::Label(&ADD_TO_GROUP))]);
pub(super) const PRIVACY: Step = Step::new(
    "privacy",
    Key::StepPrivacy,
    &[
        ("field", Argument::Label(&PRIVACY_RELATIONSHIP)),
        ("share", Argument::Label(&SHARE_ONLY)),
        ("ok", Argument::Label(&OK)),
    ],
);
pub(super) const IN_THE_LIST: Step = Step::new(
    "contact-card",
    Key::StepContactCard,
    &[
        ("card", Argument::Label(&CONTACT_CARD)),
        ("call", Argument::Label(&CALL)),
        ("lync-call", Argument::Label(&LYNC_CALL)),
    ],
);
const SEARCH_ARGUMENTS: &[(&str, Argument)] = &[
    ("address", Argument::Address),
    ("field", Argument::Label(&FIND_SOMEONE)),
    ("name", Argument::Label(&NAME)),
    ("skill", Argument::Label(&SKILL)),
    ("rooms", Argument::Label(&CHAT_ROOMS)),
    ("searching", Argument::Label(&SEARCHING)),
];

/// Procedure P1 and, as its last entry, the search field of P2.
const ADD: &[&Step] = &[
    &ADD_DIALOG,
    &PROVIDER,
    &TYPE_ADDRESS,
    &GROUP,
    &PRIVACY,
    &IN_THE_LIST,
    &Step::new("search-field", Key::StepSearchInstead, SEARCH_ARGUMENTS),
];

const ADD_FEDERATED: &[&Step] =
    &[&Step::new("search-field", Key::StepSearch, SEARCH_ARGUMENTS), &GROUP, &PRIVACY, &IN_THE_LIST];

pub(super) const ACCEPT: &[&Step] = &[
    &Step::new("accept-request", Key::StepAcceptRequest, &[]),
    &Step::new("new-tab", Key::AlertNewTab, &[("new", Argument::Label(&NEW))]),
    &Step::new("favorites", Key::AlertFavorites, &[("favorites", Argument::Label(&FAVORITES))]),
    &Step::new("no-request-start", Key::StepNoRequestStart, &[]),
];

/// Procedure P4, with what it needs and what surprises in it.
pub(super) const ALERT_STEPS: &[&Step] = &[
    &Step::new("alerts-why", Key::AlertWhy, &[]),
    &Step::new("alerts-options", Key::AlertOptions, &[("options", Argument::Label(&OPTIONS))]),
    &Step::new("alerts-page", Key::AlertPage, &[("alerts", Argument::Label(&ALERTS))]),
    &Step::new(
        "alerts-tell-me",
        Key::AlertTellMe,
        &[("general", Argument::Label(&GENERAL_ALERTS)), ("tell", Argument::Label(&TELL_ME))],
    ),
    &Step::new(
        "alerts-silent",
        Key::AlertSilent,
        &[
            ("tell", Argument::Label(&TELL_ME)),
            ("colleague", Argument::Label(&COLLEAGUE)),
            ("new", Argument::Label(&NEW)),
        ],
    ),
    &Step::new(
        "alerts-allow-invites",
        Key::AlertAllowInvites,
        &[
            ("outside", Argument::Label(&NOT_USING_LYNC)),
            ("allow", Argument::Label(&ALLOW_INVITES)),
            ("block", Argument::Label(&BLOCK_ALL)),
        ],
    ),
    &Step::new("alerts-ok", Key::AlertOk, &[("ok", Argument::Label(&OK))]),
    &Step::new("alerts-policy", Key::AlertPolicy, &[]),
    &Step::new("alerts-new-tab", Key::AlertNewTab, &[("new", Argument::Label(&NEW))]),
    &Step::new("alerts-favorites", Key::AlertFavorites, &[("favorites", Argument::Label(&FAVORITES))]),
];

pub(super) const CHECKS: &[&Step] = &[
    &Step::new("check-presence", Key::CheckPresence, &[("unknown", Argument::Label(&PRESENCE_UNKNOWN))]),
    &Step::new("check-accepted", Key::CheckAccepted, &[]),
    &Step::new("check-works", Key::CheckWorks, &[]),
    &Step::new("check-limits", Key::CheckLimits, &[]),
];

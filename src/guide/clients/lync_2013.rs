//! Lync 2013, from its first release to Office 2013 SP1.
//!
//! Sources: Microsoft's guide of May 2013, "Using Lync-Skype connectivity as an end user"; the page of the same name on
//! TechNet (Dn440175, 2016), whose translations are in `labels.tsv`; for the alerts, Microsoft's help
//! text "Set Alerts options" in a copy of September 2018; for the privacy relationships, a help-desk page of Sherweb.
//! Support ended on 11 April 2023 (Microsoft's lifecycle data).

use super::{Drawing, ItemKind, Label, Labels, Part, Profile, Role, StatePlan, Step, Window};
use crate::Key;
use crate::guide::network::Network;

pub(super) const ADD_A_CONTACT: Label = "Add a Contact";
pub(super) const NOT_IN_MY_ORGANIZATION: Label = "Add a Contact Not in My Organization";
/// The same menu entry, as printed in "What's new for clients" and the contacts FAQ.
pub(super) const THATS_NOT_IN_MY_ORGANIZATION: Label = "Add a Contact That's Not in My Organization";
/// In the list of providers.
pub(super) const SKYPE: Label = "Skype";
pub(super) const IM_ADDRESS: Label = "IM Address";
/// The hint of the dialog, below the field.
pub(super) const EXAMPLE: Label = "Example: someone@domain.com";
pub(super) const ADD_TO_GROUP: Label = "Add to contact group";
pub(super) const PRIVACY_RELATIONSHIP: Label = "Set privacy relationship";
/// The description of the privacy relationship External Contacts.
pub(super) const SHARE_ONLY: Label = "Share only my name, title, email address, company, and picture";
pub(super) const OK: Label = "OK";
pub(super) const CONTACT_CARD: Label = "See Contact Card";
pub(super) const CALL: Label = "Call";
pub(super) const LYNC_CALL: Label = "Lync Call";
pub(super) const FIND_SOMEONE: Label = "Find someone or a room, or dial a number";
pub(super) const NAME: Label = "NAME";
pub(super) const SKILL: Label = "SKILL";
pub(super) const CHAT_ROOMS: Label = "CHAT ROOMS";
pub(super) const SEARCHING: Label = "Searching...";
pub(super) const OPTIONS: Label = "Options";
pub(super) const ALERTS: Label = "Alerts";
pub(super) const GENERAL_ALERTS: Label = "General alerts";
pub(super) const TELL_ME: Label = "Tell me when someone adds me to his or her contact list";
pub(super) const NOT_USING_LYNC: Label = "Contacts not using Lync";
pub(super) const ALLOW_INVITES: Label = "Allow invites but block all other communications";
/// The value that must not be set. Source: KB 2392146.
pub(crate) const BLOCK_ALL: Label = "Block all invites and communications";
/// The tab with the people who have added you.
pub(crate) const NEW: Label = "New";
pub(super) const FAVORITES: Label = "Favorites";
pub(crate) const PRESENCE_UNKNOWN: Label = "Presence Unknown";
/// A presence status, as Lync shows it.
pub(crate) const OFFLINE: Label = "Offline";

pub(super) const PROFILE: Profile = Profile {
    can_decorate: true,
    support_ended: Some(Key::DateApril2023),
    own_labels: true,
    before: &[],
    add: ADD,
    add_federated: ADD_FEDERATED,
    accept: ACCEPT,
    alerts: ALERTS_STEPS,
    states: STATES,
    drawings: DRAWINGS,
};

pub(super) const ADD_DIALOG: Step = Step::new("add-dialog", Key::StepAddDialog)
    .with(&[("add", ADD_A_CONTACT), ("outside", NOT_IN_MY_ORGANIZATION)]);
pub(super) const ADD_DIALOG_ALSO: Step = Step::new("add-dialog-also", Key::StepAddDialogAlso)
    .with(&[("also", THATS_NOT_IN_MY_ORGANIZATION)])
    .note()
    .about("add-dialog");
pub(super) const PROVIDER: Step = Step::new("provider", Key::StepProvider).with(&[("provider", SKYPE)]);
pub(super) const TYPE_ADDRESS: Step =
    Step::new("type-address", Key::StepTypeAddress).with(&[("field", IM_ADDRESS)]);
pub(super) const HINT: Step = Step::new("type-address-hint", Key::StepTypeAddressHint)
    .with(&[("hint", EXAMPLE)])
    .note()
    .about("type-address");
pub(super) const GROUP: Step = Step::new("group", Key::StepGroup).with(&[("field", ADD_TO_GROUP)]);
pub(super) const PRIVACY: Step =
    Step::new("privacy", Key::StepPrivacy).with(&[("field", PRIVACY_RELATIONSHIP), ("share", SHARE_ONLY)]);
pub(super) const ADD_OK: Step = Step::new("add-ok", Key::StepAddOk).with(&[("ok", OK)]);
pub(super) const CONTACT_CARD_AND_CALL: Step = Step::new("contact-card", Key::StepContactCard)
    .with(&[("card", CONTACT_CARD), ("call", CALL), ("lync-call", LYNC_CALL)])
    .kind(ItemKind::Later);
/// Note on what was never possible between Skype and Lync, attached to the step `about`.
pub(super) const fn limits(about: &'static str) -> Step {
    Step::new("check-limits", Key::CheckLimits).note().about(about).only(Network::Skype)
}

const SEARCH_FIELD: Labels = &[("field", FIND_SOMEONE)];
const SEARCH_TABS: Step = Step::new("search-field-tabs", Key::StepSearchTabs)
    .with(&[("name", NAME), ("skill", SKILL), ("rooms", CHAT_ROOMS), ("searching", SEARCHING)])
    .note()
    .about("search-field");

/// Procedure P1, and the search field of P2.
const ADD: &[&Step] = &[
    &ADD_DIALOG,
    &ADD_DIALOG_ALSO,
    &PROVIDER,
    &TYPE_ADDRESS,
    &HINT,
    &GROUP,
    &PRIVACY,
    &ADD_OK,
    &CONTACT_CARD_AND_CALL,
    &limits("contact-card"),
    &Step::new("search-field", Key::StepSearchInstead)
        .with(SEARCH_FIELD)
        .kind(ItemKind::Or)
        .about("add-dialog"),
    &SEARCH_TABS,
];

const ADD_FEDERATED: &[&Step] = &[
    &Step::new("search-field", Key::StepSearch).with(SEARCH_FIELD),
    &SEARCH_TABS,
    &Step::new("add-found", Key::StepAddPerson),
    &GROUP,
    &PRIVACY,
    &ADD_OK,
    &CONTACT_CARD_AND_CALL,
];

/// G13 and G14, in the order in which they are carried out.
pub(super) const ACCEPT: &[&Step] = &[
    &Step::new("new-tab", Key::StepNewTab).with(&[("new", NEW)]),
    &Step::new("accept-request", Key::StepAcceptRequest),
    &Step::new("favorites", Key::StepFavorites)
        .with(&[("favorites", FAVORITES)])
        .without_skype(Key::StepFavoritesWork),
    &Step::new("no-request-start", Key::StepNoRequestStart).kind(ItemKind::Or).about("new-tab"),
];

/// G12: an administrator decides whether requests arrive.
pub(super) const POLICY: Step = Step::new("alerts-policy", Key::AlertPolicy).kind(ItemKind::Outside);

/// Procedure P4 and G12 to G15.
pub(super) const ALERTS_STEPS: &[&Step] = &[
    &Step::new("alerts-why", Key::AlertWhy).note().without_skype(Key::AlertWhyWork),
    &Step::new("alerts-options", Key::AlertOptions).with(&[("options", OPTIONS)]).kind(ItemKind::Path),
    &Step::new("alerts-page", Key::AlertPage).with(&[("alerts", ALERTS)]).kind(ItemKind::Path),
    &Step::new("alerts-tell-me", Key::AlertTellMe)
        .with(&[("general", GENERAL_ALERTS), ("tell", TELL_ME)])
        .kind(ItemKind::Set),
    &Step::new("alerts-silent", Key::AlertSilent).with(&[("new", NEW)]).note().about("alerts-tell-me"),
    &Step::new("alerts-allow-invites", Key::AlertAllowInvites)
        .with(&[("outside", NOT_USING_LYNC), ("allow", ALLOW_INVITES)])
        .kind(ItemKind::Set)
        .only(Network::Skype),
    &Step::new("alerts-block", Key::AlertBlock)
        .with(&[("block", BLOCK_ALL)])
        .note()
        .about("alerts-allow-invites")
        .only(Network::Skype),
    &Step::new("alerts-ok", Key::AlertOk).with(&[("ok", OK)]).kind(ItemKind::Path),
    &POLICY,
    &Step::new("alerts-new-tab", Key::AlertNewTab)
        .with(&[("new", NEW)])
        .kind(ItemKind::Later)
        .only_who_adds(),
    &Step::new("alerts-favorites", Key::AlertFavorites)
        .with(&[("favorites", FAVORITES)])
        .kind(ItemKind::Later)
        .without_skype(Key::AlertFavoritesWork)
        .only_who_adds(),
];

pub(super) const WORKS: StatePlan =
    StatePlan::new("check-works", [Key::StatePresenceSees, Key::StateWorksMeans, Key::StateNothing])
        .without_calls(Key::StateWorksMeansMessages);
pub(super) const UNKNOWN: StatePlan =
    StatePlan::new("check-presence", [Key::StateUnknownSees, Key::StateUnknownMeans, Key::CompareAddress])
        .with(&[("unknown", PRESENCE_UNKNOWN), ("offline", OFFLINE)])
        .only_who_adds();
/// G9.
pub(super) const NOT_ACCEPTED: StatePlan =
    StatePlan::new("check-accepted", [Key::StateSilentSees, Key::StateSilentMeans, Key::StateSilentNext]);
pub(super) const STATES: &[&StatePlan] = &[&WORKS, &UNKNOWN, &NOT_ACCEPTED];

const DRAWINGS: &[Drawing] = &[
    Drawing {
        window: Window::AddDialog,
        parts: &[
            Part::new(Role::Address, IM_ADDRESS).at("type-address"),
            Part::new(Role::Hint, EXAMPLE),
            Part::new(Role::Field, ADD_TO_GROUP).at("group"),
            Part::new(Role::Field, PRIVACY_RELATIONSHIP).at("privacy"),
            Part::new(Role::Hint, SHARE_ONLY),
            Part::new(Role::Button, OK).at("add-ok"),
        ],
    },
    Drawing {
        window: Window::Search,
        parts: &[
            Part::new(Role::Address, FIND_SOMEONE).at("search-field"),
            Part::new(Role::Tab, NAME),
            Part::new(Role::Tab, SKILL),
            Part::new(Role::Tab, CHAT_ROOMS),
            Part::new(Role::Hint, SEARCHING),
        ],
    },
    Drawing {
        window: Window::Alerts,
        parts: &[
            Part::new(Role::Selected, ALERTS).at("alerts-page"),
            Part::new(Role::Heading, GENERAL_ALERTS),
            Part::new(Role::Ticked, TELL_ME).at("alerts-tell-me"),
            Part::new(Role::Heading, NOT_USING_LYNC),
            Part::new(Role::Chosen, ALLOW_INVITES).at("alerts-allow-invites"),
            Part::new(Role::Wrong, BLOCK_ALL),
            Part::bare(Role::Unknown),
            Part::new(Role::Button, OK).at("alerts-ok"),
        ],
    },
    Drawing {
        window: Window::New,
        parts: &[
            Part::bare(Role::Tab),
            Part::new(Role::Selected, NEW).at("new-tab"),
            Part::bare(Role::Tab),
            Part::bare(Role::Person).at("accept-request"),
        ],
    },
];

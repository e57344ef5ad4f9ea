//! Microsoft Teams, at work and free.
//!
//! Sources: Microsoft's pages "Teams and Skype interoperability" (until 5 May 2025: address only, one to one, no presence) and
//! "Manage external meetings and chat" (the two settings, with their labels; not in government clouds).

use super::{ItemKind, Label, Profile, StatePlan, Step};
use crate::Key;

/// The setting that lets people in the organisation write to Teams Free.
pub const ALLOW_UNMANAGED: Label = "People in my organization can communicate with Teams users whose accounts aren't managed by an organization";
/// The setting that lets people in Teams Free start a chat.
pub const ALLOW_UNMANAGED_INBOUND: Label =
    "External users with Teams accounts not managed by an organization can contact users in my organization";

pub(super) const PROFILE: Profile = Profile {
    can_decorate: false,
    support_ended: None,
    own_labels: true,
    before: &[],
    add: ADD,
    add_federated: ADD,
    accept: &[
        &Step::new("teams-open", Key::TeamsOpen),
        &Step::new("teams-accept", Key::TeamsAccept),
        &Step::new("teams-no-request", Key::TeamsNoRequest).kind(ItemKind::Or).about("teams-open"),
    ],
    alerts: &[],
    states: &[
        &StatePlan::new("teams-check-reply", [Key::TeamsReplySees, Key::TeamsReplyMeans, Key::StateNothing]),
        &StatePlan::new(
            "teams-check-plain",
            [Key::TeamsNotFoundSees, Key::TeamsNotFoundMeans, Key::TeamsNotFoundNext],
        )
        .only_who_adds(),
    ],
    drawings: &[],
};

const ADD: &[&Step] = &[
    &Step::new("teams-new-chat", Key::TeamsNewChat),
    &Step::new("teams-type-address", Key::TeamsTypeAddress),
    &Step::new("teams-choose", Key::TeamsChoose),
    &Step::new("teams-write", Key::TeamsWrite),
];

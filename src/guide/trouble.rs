//! Troubleshooting: symptoms with their causes and remedies, and a decision tree that leads to one of them.
//!
//! Sources: Microsoft's scoping of public IM problems (KB 2392146: one contact, several, all), and for the rows KB 2566829,
//! KB 897567, KB 2537764, "Let Skype for Business users add Skype contacts" and the guide of May 2013.

mod search;
mod tree;

use crate::guide::clients::labels::{
    ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, BLOCK_ALL, LYNC, NEW, OFFLINE, PENDING, PRESENCE_UNKNOWN,
    SKYPE_DIRECTORY,
};
use crate::guide::clients::{Argument, Label};
use crate::guide::network::Network;
use crate::named::named;
use crate::{Direction, Key};
pub use search::search;
pub use tree::{Answer, Next, Question, questions};

/// A problem that can occur, independent of any language.
#[derive(Debug)]
pub struct SymptomPlan {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What the reader observes.
    pub sees: Key,
    /// Why it happens.
    pub cause: Key,
    /// Who tries what, in order, until it works.
    pub actions: &'static [(Who, Key)],
    /// Arguments for all of these sentences.
    pub arguments: &'static [(&'static str, Argument)],
    /// The networks on which it occurs.
    networks: &'static [Network],
    /// The direction to which it is limited, if any.
    only: Option<Direction>,
}

/// Who has to act, in absolute terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person who adds the contact.
    Adder,
    /// The person who is added.
    Added,
    /// The person at work, who uses Lync or Teams. If both are at work, the person who adds.
    LyncUser,
    /// The person who uses Skype or Teams Free.
    SkypeUser,
    /// The administrator of the person at work.
    LyncAdmin,
    /// The administrator of the person who adds.
    AddersAdmin,
    /// The administrator of the person who is added.
    AddedsAdmin,
}

named! {
    /// Who has to act, seen from the person who adds.
    pub enum Actor {
        /// The person who adds.
        Me = "me",
        /// The other person.
        Them = "them",
        /// The administrator of the person who adds.
        MyAdmin = "my-admin",
        /// The other person's administrator.
        TheirAdmin = "their-admin",
    }
}

impl Who {
    /// Resolves the actor for a network and a direction.
    pub const fn actor(self, network: Network, direction: Direction) -> Actor {
        // If both are at work, "the person at work" is the reader, who adds.
        let adder_is_at_work =
            matches!((network, direction), (Network::Federated, _) | (_, Direction::ToSkype));
        match (self, adder_is_at_work) {
            (Self::Adder, _) | (Self::LyncUser, true) | (Self::SkypeUser, false) => Actor::Me,
            (Self::Added, _) | (Self::LyncUser, false) | (Self::SkypeUser, true) => Actor::Them,
            (Self::AddersAdmin, _) | (Self::LyncAdmin, true) => Actor::MyAdmin,
            (Self::AddedsAdmin, _) | (Self::LyncAdmin, false) => Actor::TheirAdmin,
        }
    }
}

/// The symptoms for a network and a direction. `teams`: whether the client at work is Teams.
pub(crate) fn of(
    network: Network,
    direction: Direction,
    teams: bool,
) -> impl Iterator<Item = &'static SymptomPlan> {
    let without_lync = teams && network == Network::Skype;
    SYMPTOMS.iter().filter(move |symptom| {
        symptom.networks.contains(&network)
            && symptom.only.is_none_or(|only| only == direction)
            && (!without_lync || WITHOUT_LYNC.contains(&symptom.id))
    })
}

/// The symptoms that apply between Skype and Teams, where there are no brackets, no presence and no tab for requests.
const WITHOUT_LYNC: [&str; 3] = ["skype-closed", "rename-account", "one-contact"];

/// The error as Lync shows it. Source: KB 2392146.
const NOT_DELIVERED: Label = Label::new(
    "This message was not delivered to X because the address is outside your organization and is not federated with your company, or the address is incorrect.",
);
/// The log entry for the same error. Source: KB 2392146.
const FROM_URI: Label = Label::new("From URI not authorized to communicate with federated partners");
/// Source: "Let Skype for Business users add Skype contacts".
const COMPANY_POLICY: Label = Label::new("couldn't be sent due to company policy");

const SKYPE: &[Network] = &[Network::Skype];
const TEAMS_FREE: &[Network] = &[Network::TeamsFree];
const FEDERATED: &[Network] = &[Network::Federated];
const LYNC_ENDS: &[Network] = &[Network::Skype, Network::Federated];

const UNKNOWN: (&str, Argument) = ("unknown", Argument::Label(&PRESENCE_UNKNOWN));
const OFFLINE_LABEL: (&str, Argument) = ("offline", Argument::Label(&OFFLINE));

static SYMPTOMS: &[SymptomPlan] = &[
    SymptomPlan {
        id: "skype-closed",
        sees: Key::TroubleClosedSees,
        cause: Key::TroubleClosedCause,
        actions: &[
            (Who::SkypeUser, Key::TroubleClosedSignIn),
            (Who::LyncUser, Key::TroubleClosedWrite),
            (Who::LyncAdmin, Key::TroubleClosedAllow),
        ],
        arguments: &[],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "presence-unknown",
        sees: Key::TroubleUnknownSees,
        cause: Key::TroubleUnknownCause,
        actions: &[(Who::LyncUser, Key::TroubleUnknownNext)],
        arguments: &[UNKNOWN, ("pattern", Argument::Pattern), ("example", Argument::Example)],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "always-offline",
        sees: Key::TroubleOfflineSees,
        cause: Key::TroubleOfflineCause,
        actions: &[
            (Who::Adder, Key::CompareAddress),
            (Who::Adder, Key::TroubleAddAgain),
            (Who::Added, Key::StepAcceptRequest),
        ],
        arguments: &[OFFLINE_LABEL],
        networks: LYNC_ENDS,
        only: None,
    },
    SymptomPlan {
        id: "pending",
        sees: Key::TroublePendingSees,
        cause: Key::TroublePendingCause,
        actions: &[(Who::Added, Key::TroublePendingNext)],
        arguments: &[("pending", Argument::Label(&PENDING)), ("new", Argument::Label(&NEW))],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "no-results",
        sees: Key::TroubleNoResultsSees,
        cause: Key::TroubleNoResultsCause,
        actions: &[(Who::LyncAdmin, Key::TroubleNoResultsNext)],
        arguments: &[],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "no-lync-below",
        sees: Key::TroubleNoLyncSees,
        cause: Key::TroubleNoLyncCause,
        actions: &[(Who::LyncUser, Key::TroubleNoLyncSend), (Who::SkypeUser, Key::TroubleNoLyncSearch)],
        arguments: &[("lync", Argument::Label(&LYNC))],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "not-delivered",
        sees: Key::TroubleNotDeliveredSees,
        cause: Key::TroubleNotDeliveredCause,
        actions: &[(Who::LyncUser, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleNotDeliveredNext)],
        arguments: &[("error", Argument::Label(&NOT_DELIVERED)), ("log", Argument::Label(&FROM_URI))],
        networks: LYNC_ENDS,
        only: None,
    },
    SymptomPlan {
        id: "company-policy",
        sees: Key::TroubleCompanyPolicySees,
        cause: Key::TroubleCompanyPolicyCause,
        actions: &[
            (Who::LyncUser, Key::TroubleCompanyPolicyTry),
            (Who::LyncAdmin, Key::TroubleCompanyPolicyNext),
        ],
        arguments: &[("error", Argument::Label(&COMPANY_POLICY))],
        networks: LYNC_ENDS,
        only: None,
    },
    SymptomPlan {
        id: "no-skype-directory",
        sees: Key::TroubleNoTabSees,
        cause: Key::TroubleNoTabCause,
        actions: &[(Who::LyncUser, Key::TroubleNoTabTry), (Who::LyncAdmin, Key::TroubleNoTabNext)],
        arguments: &[("tab", Argument::Label(&SKYPE_DIRECTORY))],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "no-request",
        sees: Key::TroubleNoRequestSees,
        cause: Key::TroubleNoRequestCause,
        actions: &[
            (Who::LyncUser, Key::TroubleNoRequestLook),
            (Who::LyncAdmin, Key::TroubleNoRequestNext),
            (Who::LyncUser, Key::TroubleNoRequestSend),
        ],
        arguments: &[("block", Argument::Label(&BLOCK_ALL)), ("new", Argument::Label(&NEW))],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "rename-account",
        sees: Key::TroubleRenameSees,
        cause: Key::TroubleRenameCause,
        actions: &[(Who::SkypeUser, Key::TroubleRenameNext), (Who::LyncUser, Key::TroubleRenameAdd)],
        arguments: &[],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "was-fine",
        sees: Key::TroubleWasFineSees,
        cause: Key::TroubleWasFineMine,
        actions: &[(Who::Adder, Key::TroubleWasFineTell), (Who::Added, Key::TroubleWasFineReplace)],
        arguments: &[UNKNOWN, OFFLINE_LABEL],
        networks: SKYPE,
        only: Some(Direction::ToSkype),
    },
    SymptomPlan {
        id: "was-fine",
        sees: Key::TroubleWasFineSees,
        cause: Key::TroubleWasFineTheirs,
        actions: &[(Who::Adder, Key::TroubleWasFineAsk), (Who::Adder, Key::TroubleWasFineReplace)],
        arguments: &[UNKNOWN, OFFLINE_LABEL],
        networks: SKYPE,
        only: Some(Direction::ToLync),
    },
    SymptomPlan {
        id: "was-fine",
        sees: Key::TroubleWasFineSees,
        cause: Key::TroubleWasFineTheirs,
        actions: &[(Who::Adder, Key::TroubleWasFineAsk), (Who::Adder, Key::TroubleWasFineReplace)],
        arguments: &[UNKNOWN, OFFLINE_LABEL],
        networks: FEDERATED,
        only: None,
    },
    SymptomPlan {
        id: "one-contact",
        sees: Key::TroubleOneSees,
        cause: Key::TroubleOneCause,
        actions: &[(Who::Adder, Key::TroubleOneNext), (Who::Added, Key::TroubleOneThen)],
        arguments: &[],
        networks: LYNC_ENDS,
        only: None,
    },
    SymptomPlan {
        id: "all-contacts",
        sees: Key::TroubleAllSees,
        cause: Key::TroubleAllCause,
        actions: &[(Who::LyncAdmin, Key::TroubleAllNext)],
        arguments: &[],
        networks: SKYPE,
        only: None,
    },
    SymptomPlan {
        id: "teams-blocked",
        sees: Key::TroubleTeamsBlockedSees,
        cause: Key::TroubleTeamsBlockedCause,
        actions: &[(Who::Adder, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleTeamsBlockedNext)],
        arguments: &[("setting", Argument::Label(&ALLOW_UNMANAGED))],
        networks: TEAMS_FREE,
        only: None,
    },
    SymptomPlan {
        id: "teams-inbound",
        sees: Key::TroubleTeamsInboundSees,
        cause: Key::TroubleTeamsInboundCause,
        actions: &[
            (Who::LyncUser, Key::TroubleTeamsInboundStart),
            (Who::LyncAdmin, Key::TroubleTeamsInboundNext),
        ],
        arguments: &[("setting", Argument::Label(&ALLOW_UNMANAGED_INBOUND))],
        networks: TEAMS_FREE,
        only: None,
    },
    SymptomPlan {
        id: "teams-silent",
        sees: Key::TroubleTeamsSilentSees,
        cause: Key::TroubleTeamsSilentCause,
        actions: &[(Who::Adder, Key::CompareAddress), (Who::Added, Key::TroubleTeamsSilentNext)],
        arguments: &[],
        networks: TEAMS_FREE,
        only: None,
    },
    SymptomPlan {
        id: "federated-unknown",
        sees: Key::TroubleFederatedUnknownSees,
        cause: Key::TroubleFederatedUnknownCause,
        actions: &[
            (Who::Adder, Key::CompareAddress),
            (Who::AddersAdmin, Key::TroubleFederatedUnknownNext),
            (Who::AddedsAdmin, Key::TroubleFederatedSame),
        ],
        arguments: &[UNKNOWN],
        networks: FEDERATED,
        only: None,
    },
    SymptomPlan {
        id: "federated-all",
        sees: Key::TroubleFederatedAllSees,
        cause: Key::TroubleFederatedAllCause,
        actions: &[
            (Who::AddersAdmin, Key::TroubleFederatedAllNext),
            (Who::AddedsAdmin, Key::TroubleFederatedSame),
        ],
        arguments: &[],
        networks: FEDERATED,
        only: None,
    },
];

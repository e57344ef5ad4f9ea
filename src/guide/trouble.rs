//! What can go wrong, why, and who has to act: a list of symptoms, and three questions that lead to one of them.
//!
//! Sources: Microsoft's scoping of public IM problems (KB 2392146: one contact, several, all), and for the rows KB 2566829,
//! KB 897567, KB 2537764, "Let Skype for Business users add Skype contacts" and the guide of May 2013.

mod tree;

use crate::guide::clients::labels::{
    ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, BLOCK_ALL, LYNC, NEW, PENDING, PRESENCE_UNKNOWN,
    SKYPE_DIRECTORY,
};
use crate::guide::clients::{Argument, Label};
use crate::guide::plan::Network;
use crate::{Direction, Key};
pub use tree::{Answer, Next, Question, questions};

/// A symptom.
#[derive(Debug)]
pub struct Trouble {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What is seen, why it is so, what to do next.
    pub keys: [Key; 3],
    /// What goes into all three.
    pub arguments: &'static [(&'static str, Argument)],
    /// Who has to act.
    pub who: Who,
    /// Where it is seen.
    networks: &'static [Network],
}

/// Who has to act, whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The one who adds.
    Adder,
    /// The one who is added.
    Added,
    /// The Lync user.
    LyncUser,
    /// The Skype user.
    SkypeUser,
    /// The administrator on the Lync user's side.
    LyncAdmin,
    /// The administrator of the one who adds.
    AddersAdmin,
}

/// Who has to act, as the one who adds says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The one who adds.
    Me,
    /// The other person.
    Them,
    /// The administrator of the one who adds.
    MyAdmin,
    /// The other person's administrator.
    TheirAdmin,
}

impl Actor {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Them => "them",
            Self::MyAdmin => "my-admin",
            Self::TheirAdmin => "their-admin",
        }
    }
}

impl Who {
    /// Who that is in one of the two directions.
    pub const fn actor(self, direction: Direction) -> Actor {
        match (self, direction) {
            (Self::Adder, _)
            | (Self::LyncUser, Direction::ToSkype)
            | (Self::SkypeUser, Direction::ToLync) => Actor::Me,
            (Self::Added, _)
            | (Self::LyncUser, Direction::ToLync)
            | (Self::SkypeUser, Direction::ToSkype) => Actor::Them,
            (Self::LyncAdmin, Direction::ToSkype) | (Self::AddersAdmin, _) => Actor::MyAdmin,
            (Self::LyncAdmin, Direction::ToLync) => Actor::TheirAdmin,
        }
    }
}

/// The symptoms of a network.
pub(crate) fn of(network: Network) -> impl Iterator<Item = &'static Trouble> {
    TROUBLES.iter().filter(move |trouble| trouble.networks.contains(&network))
}

const OFFLINE: Label = Label::new("Offline");
/// As Lync prints it. Source: KB 2392146.
const NOT_DELIVERED: Label = Label::new(
    "This message was not delivered to X because the address is outside your organization and is not federated with your company, or the address is incorrect.",
);
/// In the log beside it. Source: KB 2392146.
const FROM_URI: Label = Label::new("From URI not authorized to communicate with federated partners");
/// Source: "Let Skype for Business users add Skype contacts".
const COMPANY_POLICY: Label = Label::new("couldn't be sent due to company policy");

const SKYPE: &[Network] = &[Network::Skype];
const TEAMS_FREE: &[Network] = &[Network::TeamsFree];
const FEDERATED: &[Network] = &[Network::Federated];
const LYNC_ENDS: &[Network] = &[Network::Skype, Network::Federated];

const UNKNOWN: (&str, Argument) = ("unknown", Argument::Label(&PRESENCE_UNKNOWN));

static TROUBLES: &[Trouble] = &[
    Trouble {
        id: "presence-unknown",
        keys: [Key::TroubleUnknownSees, Key::TroubleUnknownCause, Key::TroubleUnknownNext],
        arguments: &[UNKNOWN, ("pattern", Argument::Pattern), ("example", Argument::Example)],
        who: Who::LyncUser,
        networks: SKYPE,
    },
    Trouble {
        id: "always-offline",
        keys: [Key::TroubleOfflineSees, Key::TroubleOfflineCause, Key::TroubleOfflineNext],
        arguments: &[("offline", Argument::Label(&OFFLINE))],
        who: Who::Adder,
        networks: LYNC_ENDS,
    },
    Trouble {
        id: "pending",
        keys: [Key::TroublePendingSees, Key::TroublePendingCause, Key::TroublePendingNext],
        arguments: &[("pending", Argument::Label(&PENDING)), ("new", Argument::Label(&NEW))],
        who: Who::Added,
        networks: SKYPE,
    },
    Trouble {
        id: "no-results",
        keys: [Key::TroubleNoResultsSees, Key::TroubleNoResultsCause, Key::TroubleNoResultsNext],
        arguments: &[],
        who: Who::LyncAdmin,
        networks: SKYPE,
    },
    Trouble {
        id: "no-lync-below",
        keys: [Key::TroubleNoLyncSees, Key::TroubleNoLyncCause, Key::TroubleNoLyncNext],
        arguments: &[("lync", Argument::Label(&LYNC))],
        who: Who::SkypeUser,
        networks: SKYPE,
    },
    Trouble {
        id: "not-delivered",
        keys: [Key::TroubleNotDeliveredSees, Key::TroubleNotDeliveredCause, Key::TroubleNotDeliveredNext],
        arguments: &[("error", Argument::Label(&NOT_DELIVERED)), ("log", Argument::Label(&FROM_URI))],
        who: Who::LyncAdmin,
        networks: LYNC_ENDS,
    },
    Trouble {
        id: "company-policy",
        keys: [Key::TroubleCompanyPolicySees, Key::TroubleCompanyPolicyCause, Key::TroubleCompanyPolicyNext],
        arguments: &[("error", Argument::Label(&COMPANY_POLICY))],
        who: Who::LyncAdmin,
        networks: LYNC_ENDS,
    },
    Trouble {
        id: "no-skype-directory",
        keys: [Key::TroubleNoTabSees, Key::TroubleNoTabCause, Key::TroubleNoTabNext],
        arguments: &[("tab", Argument::Label(&SKYPE_DIRECTORY))],
        who: Who::LyncAdmin,
        networks: SKYPE,
    },
    Trouble {
        id: "no-request",
        keys: [Key::TroubleNoRequestSees, Key::TroubleNoRequestCause, Key::TroubleNoRequestNext],
        arguments: &[("block", Argument::Label(&BLOCK_ALL)), ("new", Argument::Label(&NEW))],
        who: Who::LyncUser,
        networks: SKYPE,
    },
    Trouble {
        id: "rename-account",
        keys: [Key::TroubleRenameSees, Key::TroubleRenameCause, Key::TroubleRenameNext],
        arguments: &[],
        who: Who::SkypeUser,
        networks: SKYPE,
    },
    Trouble {
        id: "was-fine",
        keys: [Key::TroubleWasFineSees, Key::TroubleWasFineCause, Key::TroubleWasFineNext],
        arguments: &[UNKNOWN, ("offline", Argument::Label(&OFFLINE))],
        who: Who::Adder,
        networks: LYNC_ENDS,
    },
    Trouble {
        id: "one-contact",
        keys: [Key::TroubleOneSees, Key::TroubleOneCause, Key::TroubleOneNext],
        arguments: &[],
        who: Who::Adder,
        networks: LYNC_ENDS,
    },
    Trouble {
        id: "all-contacts",
        keys: [Key::TroubleAllSees, Key::TroubleAllCause, Key::TroubleAllNext],
        arguments: &[],
        who: Who::LyncAdmin,
        networks: SKYPE,
    },
    Trouble {
        id: "teams-blocked",
        keys: [Key::TroubleTeamsBlockedSees, Key::TroubleTeamsBlockedCause, Key::TroubleTeamsBlockedNext],
        arguments: &[("setting", Argument::Label(&ALLOW_UNMANAGED))],
        who: Who::LyncAdmin,
        networks: TEAMS_FREE,
    },
    Trouble {
        id: "teams-inbound",
        keys: [Key::TroubleTeamsInboundSees, Key::TroubleTeamsInboundCause, Key::TroubleTeamsInboundNext],
        arguments: &[("setting", Argument::Label(&ALLOW_UNMANAGED_INBOUND))],
        who: Who::LyncAdmin,
        networks: TEAMS_FREE,
    },
    Trouble {
        id: "teams-silent",
        keys: [Key::TroubleTeamsSilentSees, Key::TroubleTeamsSilentCause, Key::TroubleTeamsSilentNext],
        arguments: &[],
        who: Who::Added,
        networks: TEAMS_FREE,
    },
    Trouble {
        id: "federated-unknown",
        keys: [
            Key::TroubleFederatedUnknownSees,
            Key::TroubleFederatedUnknownCause,
            Key::TroubleFederatedUnknownNext,
        ],
        arguments: &[UNKNOWN],
        who: Who::Adder,
        networks: FEDERATED,
    },
    Trouble {
        id: "federated-all",
        keys: [Key::TroubleFederatedAllSees, Key::TroubleFederatedAllCause, Key::TroubleFederatedAllNext],
        arguments: &[],
        who: Who::AddersAdmin,
        networks: FEDERATED,
    },
];

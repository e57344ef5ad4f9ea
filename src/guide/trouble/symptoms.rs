//! The symptoms, in the order in which they are shown.

use super::{SymptomPlan, Who};
use crate::guide::clients::labels::{
    ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, BLOCK_ALL, LYNC, NEW, OFFLINE, PENDING, PRESENCE_UNKNOWN,
    SKYPE_DIRECTORY,
};
use crate::guide::clients::{Argument, Label};
use crate::guide::network::Network;
use crate::{Direction, Key};

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

pub(super) static SYMPTOMS: &[SymptomPlan] = &[
    SymptomPlan::new(
        "skype-closed",
        Key::TroubleClosedSees,
        Key::TroubleClosedCause,
        SKYPE,
        &[
            (Who::SkypeUser, Key::TroubleClosedSignIn),
            (Who::LyncUser, Key::TroubleClosedWrite),
            (Who::LyncAdmin, Key::TroubleClosedAllow),
        ],
    ),
    SymptomPlan::new(
        "presence-unknown",
        Key::TroubleUnknownSees,
        Key::TroubleUnknownCause,
        SKYPE,
        &[(Who::LyncUser, Key::TroubleUnknownNext)],
    )
    .with(&[UNKNOWN, ("pattern", Argument::Pattern), ("example", Argument::Example)]),
    SymptomPlan::new(
        "always-offline",
        Key::TroubleOfflineSees,
        Key::TroubleOfflineCause,
        LYNC_ENDS,
        &[
            (Who::Adder, Key::CompareAddress),
            (Who::Adder, Key::TroubleAddAgain),
            (Who::Added, Key::StepAcceptRequest),
        ],
    )
    .with(&[OFFLINE_LABEL]),
    SymptomPlan::new(
        "pending",
        Key::TroublePendingSees,
        Key::TroublePendingCause,
        SKYPE,
        &[(Who::Added, Key::TroublePendingNext)],
    )
    .with(&[("pending", Argument::Label(&PENDING)), ("new", Argument::Label(&NEW))]),
    SymptomPlan::new(
        "no-results",
        Key::TroubleNoResultsSees,
        Key::TroubleNoResultsCause,
        SKYPE,
        &[(Who::LyncAdmin, Key::TroubleNoResultsNext)],
    ),
    SymptomPlan::new(
        "no-lync-below",
        Key::TroubleNoLyncSees,
        Key::TroubleNoLyncCause,
        SKYPE,
        &[(Who::LyncUser, Key::TroubleNoLyncSend), (Who::SkypeUser, Key::TroubleNoLyncSearch)],
    )
    .with(&[("lync", Argument::Label(&LYNC))]),
    SymptomPlan::new(
        "not-delivered",
        Key::TroubleNotDeliveredSees,
        Key::TroubleNotDeliveredCause,
        LYNC_ENDS,
        &[(Who::LyncUser, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleNotDeliveredNext)],
    )
    .with(&[("error", Argument::Label(&NOT_DELIVERED)), ("log", Argument::Label(&FROM_URI))]),
    SymptomPlan::new(
        "company-policy",
        Key::TroubleCompanyPolicySees,
        Key::TroubleCompanyPolicyCause,
        LYNC_ENDS,
        &[(Who::LyncUser, Key::TroubleCompanyPolicyTry), (Who::LyncAdmin, Key::TroubleCompanyPolicyNext)],
    )
    .with(&[("error", Argument::Label(&COMPANY_POLICY))]),
    SymptomPlan::new(
        "no-skype-directory",
        Key::TroubleNoTabSees,
        Key::TroubleNoTabCause,
        SKYPE,
        &[(Who::LyncUser, Key::TroubleNoTabTry), (Who::LyncAdmin, Key::TroubleNoTabNext)],
    )
    .with(&[("tab", Argument::Label(&SKYPE_DIRECTORY))]),
    SymptomPlan::new(
        "no-request",
        Key::TroubleNoRequestSees,
        Key::TroubleNoRequestCause,
        SKYPE,
        &[
            (Who::LyncUser, Key::TroubleNoRequestLook),
            (Who::LyncAdmin, Key::TroubleNoRequestNext),
            (Who::LyncUser, Key::TroubleNoRequestSend),
        ],
    )
    .with(&[("block", Argument::Label(&BLOCK_ALL)), ("new", Argument::Label(&NEW))]),
    SymptomPlan::new(
        "rename-account",
        Key::TroubleRenameSees,
        Key::TroubleRenameCause,
        SKYPE,
        &[(Who::SkypeUser, Key::TroubleRenameNext), (Who::LyncUser, Key::TroubleRenameAdd)],
    ),
    SymptomPlan::new(
        "was-fine",
        Key::TroubleWasFineSees,
        Key::TroubleWasFineMine,
        SKYPE,
        &[(Who::Adder, Key::TroubleWasFineTell), (Who::Added, Key::TroubleWasFineReplace)],
    )
    .with(&[UNKNOWN, OFFLINE_LABEL])
    .only(Direction::ToSkype),
    SymptomPlan::new(
        "was-fine",
        Key::TroubleWasFineSees,
        Key::TroubleWasFineTheirs,
        SKYPE,
        &[(Who::Adder, Key::TroubleWasFineAsk), (Who::Adder, Key::TroubleWasFineReplace)],
    )
    .with(&[UNKNOWN, OFFLINE_LABEL])
    .only(Direction::ToLync),
    SymptomPlan::new(
        "was-fine",
        Key::TroubleWasFineSees,
        Key::TroubleWasFineTheirs,
        FEDERATED,
        &[(Who::Adder, Key::TroubleWasFineAsk), (Who::Adder, Key::TroubleWasFineReplace)],
    )
    .with(&[UNKNOWN, OFFLINE_LABEL]),
    SymptomPlan::new(
        "one-contact",
        Key::TroubleOneSees,
        Key::TroubleOneCause,
        LYNC_ENDS,
        &[(Who::Adder, Key::TroubleOneNext), (Who::Added, Key::TroubleOneThen)],
    ),
    SymptomPlan::new(
        "all-contacts",
        Key::TroubleAllSees,
        Key::TroubleAllCause,
        SKYPE,
        &[(Who::LyncAdmin, Key::TroubleAllNext)],
    ),
    SymptomPlan::new(
        "teams-blocked",
        Key::TroubleTeamsBlockedSees,
        Key::TroubleTeamsBlockedCause,
        TEAMS_FREE,
        &[(Who::Adder, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleTeamsBlockedNext)],
    )
    .with(&[("setting", Argument::Label(&ALLOW_UNMANAGED))]),
    SymptomPlan::new(
        "teams-inbound",
        Key::TroubleTeamsInboundSees,
        Key::TroubleTeamsInboundCause,
        TEAMS_FREE,
        &[(Who::LyncUser, Key::TroubleTeamsInboundStart), (Who::LyncAdmin, Key::TroubleTeamsInboundNext)],
    )
    .with(&[("setting", Argument::Label(&ALLOW_UNMANAGED_INBOUND))]),
    SymptomPlan::new(
        "teams-silent",
        Key::TroubleTeamsSilentSees,
        Key::TroubleTeamsSilentCause,
        TEAMS_FREE,
        &[(Who::Adder, Key::CompareAddress), (Who::Added, Key::TroubleTeamsSilentNext)],
    ),
    SymptomPlan::new(
        "federated-unknown",
        Key::TroubleFederatedUnknownSees,
        Key::TroubleFederatedUnknownCause,
        FEDERATED,
        &[
            (Who::Adder, Key::CompareAddress),
            (Who::AddersAdmin, Key::TroubleFederatedUnknownNext),
            (Who::AddedsAdmin, Key::TroubleFederatedSame),
        ],
    )
    .with(&[UNKNOWN]),
    SymptomPlan::new(
        "federated-all",
        Key::TroubleFederatedAllSees,
        Key::TroubleFederatedAllCause,
        FEDERATED,
        &[(Who::AddersAdmin, Key::TroubleFederatedAllNext), (Who::AddedsAdmin, Key::TroubleFederatedSame)],
    ),
];

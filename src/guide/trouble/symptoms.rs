//! The symptoms, in the order in which they are shown.

use super::{Route, SymptomPlan, Who};
use crate::guide::clients::Label;
use crate::guide::clients::labels::{
    ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, BLOCK_ALL, LYNC, NEW, OFFLINE, PENDING, PRESENCE_UNKNOWN,
    SKYPE_DIRECTORY,
};
use crate::guide::network::Network;
use crate::{Direction, Key};

/// The error as Lync shows it. Source: KB 2392146.
const NOT_DELIVERED: Label = "This message was not delivered to X because the address is outside your organization and is not federated with your company, or the address is incorrect.";
/// The log entry for the same error. Source: KB 2392146.
const FROM_URI: Label = "From URI not authorized to communicate with federated partners";
/// Source: "Let Skype for Business users add Skype contacts".
const COMPANY_POLICY: Label = "couldn't be sent due to company policy";

const SKYPE: Route = (Network::Skype, None);
const TO_SKYPE: Route = (Network::Skype, Some(Direction::ToSkype));
const TO_LYNC: Route = (Network::Skype, Some(Direction::ToLync));
const TEAMS_FREE: Route = (Network::TeamsFree, None);
const FEDERATED: Route = (Network::Federated, None);

const UNKNOWN: (&str, Label) = ("unknown", PRESENCE_UNKNOWN);
const OFFLINE_LABEL: (&str, Label) = ("offline", OFFLINE);

pub(super) static SYMPTOMS: &[SymptomPlan] = &[
    SymptomPlan::new(
        "skype-closed",
        &[SKYPE],
        [Key::TroubleClosedSees, Key::TroubleClosedCause],
        &[
            (Who::SkypeUser, Key::TroubleClosedSignIn),
            (Who::LyncUser, Key::TroubleClosedWrite),
            (Who::LyncAdmin, Key::TroubleClosedAllow),
        ],
    ),
    SymptomPlan::new(
        "presence-unknown",
        &[SKYPE],
        [Key::TroubleUnknownSees, Key::TroubleUnknownCause],
        &[(Who::LyncUser, Key::TroubleUnknownNext)],
    )
    .with(&[UNKNOWN]),
    SymptomPlan::new(
        "always-offline",
        &[SKYPE, FEDERATED],
        [Key::TroubleOfflineSees, Key::TroubleOfflineCause],
        &[
            (Who::Adder, Key::CompareAddress),
            (Who::Adder, Key::TroubleAddAgain),
            (Who::Added, Key::StepAcceptRequest),
        ],
    )
    .with(&[OFFLINE_LABEL]),
    SymptomPlan::new(
        "pending",
        &[SKYPE],
        [Key::TroublePendingSees, Key::TroublePendingCause],
        &[(Who::Added, Key::TroublePendingNext)],
    )
    .with(&[("pending", PENDING), ("new", NEW)]),
    SymptomPlan::new(
        "no-results",
        &[SKYPE],
        [Key::TroubleNoResultsSees, Key::TroubleNoResultsCause],
        &[(Who::LyncAdmin, Key::TroubleNoResultsNext)],
    ),
    SymptomPlan::new(
        "no-lync-below",
        &[SKYPE],
        [Key::TroubleNoLyncSees, Key::TroubleNoLyncCause],
        &[(Who::LyncUser, Key::TroubleNoLyncSend), (Who::SkypeUser, Key::TroubleNoLyncSearch)],
    )
    .with(&[("lync", LYNC)]),
    SymptomPlan::new(
        "not-delivered",
        &[SKYPE, FEDERATED],
        [Key::TroubleNotDeliveredSees, Key::TroubleNotDeliveredCause],
        &[(Who::LyncUser, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleNotDeliveredNext)],
    )
    .with(&[("error", NOT_DELIVERED), ("log", FROM_URI)]),
    SymptomPlan::new(
        "company-policy",
        &[SKYPE, FEDERATED],
        [Key::TroubleCompanyPolicySees, Key::TroubleCompanyPolicyCause],
        &[(Who::LyncUser, Key::TroubleCompanyPolicyTry), (Who::LyncAdmin, Key::TroubleCompanyPolicyNext)],
    )
    .with(&[("error", COMPANY_POLICY)]),
    SymptomPlan::new(
        "no-skype-directory",
        &[SKYPE],
        [Key::TroubleNoTabSees, Key::TroubleNoTabCause],
        &[(Who::LyncUser, Key::TroubleNoTabTry), (Who::LyncAdmin, Key::TroubleNoTabNext)],
    )
    .with(&[("tab", SKYPE_DIRECTORY)]),
    SymptomPlan::new(
        "no-request",
        &[SKYPE],
        [Key::TroubleNoRequestSees, Key::TroubleNoRequestCause],
        &[
            (Who::LyncUser, Key::TroubleNoRequestLook),
            (Who::LyncAdmin, Key::TroubleNoRequestNext),
            (Who::LyncUser, Key::TroubleNoRequestSend),
        ],
    )
    .with(&[("block", BLOCK_ALL), ("new", NEW)]),
    SymptomPlan::new(
        "rename-account",
        &[SKYPE],
        [Key::TroubleRenameSees, Key::TroubleRenameCause],
        &[(Who::SkypeUser, Key::TroubleRenameNext), (Who::LyncUser, Key::TroubleRenameAdd)],
    ),
    SymptomPlan::new(
        "was-fine",
        &[TO_SKYPE],
        [Key::TroubleWasFineSees, Key::TroubleWasFineMine],
        &[(Who::Adder, Key::TroubleWasFineTell), (Who::Added, Key::TroubleWasFineReplace)],
    )
    .with(&[UNKNOWN, OFFLINE_LABEL]),
    SymptomPlan::new(
        "was-fine",
        &[TO_LYNC, FEDERATED],
        [Key::TroubleWasFineSees, Key::TroubleWasFineTheirs],
        &[(Who::Adder, Key::TroubleWasFineAsk), (Who::Adder, Key::TroubleWasFineReplace)],
    )
    .with(&[UNKNOWN, OFFLINE_LABEL]),
    SymptomPlan::new(
        "one-contact",
        &[SKYPE, FEDERATED],
        [Key::TroubleOneSees, Key::TroubleOneCause],
        &[(Who::Adder, Key::TroubleOneNext), (Who::Added, Key::TroubleOneThen)],
    ),
    SymptomPlan::new(
        "all-contacts",
        &[SKYPE],
        [Key::TroubleAllSees, Key::TroubleAllCause],
        &[(Who::LyncAdmin, Key::TroubleAllNext)],
    ),
    SymptomPlan::new(
        "teams-blocked",
        &[TEAMS_FREE],
        [Key::TroubleTeamsBlockedSees, Key::TroubleTeamsBlockedCause],
        &[(Who::Adder, Key::CompareAddress), (Who::LyncAdmin, Key::TroubleTeamsBlockedNext)],
    )
    .with(&[("setting", ALLOW_UNMANAGED)]),
    SymptomPlan::new(
        "teams-inbound",
        &[TEAMS_FREE],
        [Key::TroubleTeamsInboundSees, Key::TroubleTeamsInboundCause],
        &[(Who::LyncUser, Key::TroubleTeamsInboundStart), (Who::LyncAdmin, Key::TroubleTeamsInboundNext)],
    )
    .with(&[("setting", ALLOW_UNMANAGED_INBOUND)]),
    SymptomPlan::new(
        "teams-silent",
        &[TEAMS_FREE],
        [Key::TroubleTeamsSilentSees, Key::TroubleTeamsSilentCause],
        &[(Who::Adder, Key::CompareAddress), (Who::Added, Key::TroubleTeamsSilentNext)],
    ),
    SymptomPlan::new(
        "federated-unknown",
        &[FEDERATED],
        [Key::TroubleFederatedUnknownSees, Key::TroubleFederatedUnknownCause],
        &[
            (Who::Adder, Key::CompareAddress),
            (Who::AddersAdmin, Key::TroubleFederatedUnknownNext),
            (Who::AddedsAdmin, Key::TroubleFederatedSame),
        ],
    )
    .with(&[UNKNOWN]),
    SymptomPlan::new(
        "federated-all",
        &[FEDERATED],
        [Key::TroubleFederatedAllSees, Key::TroubleFederatedAllCause],
        &[(Who::AddersAdmin, Key::TroubleFederatedAllNext), (Who::AddedsAdmin, Key::TroubleFederatedSame)],
    ),
];

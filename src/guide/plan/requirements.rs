//! Prerequisites for adding a contact.

use super::{GuideRequest, Network};
use crate::client::Family;
use crate::guide::clients::labels::{ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, PRESENCE_UNKNOWN};
use crate::guide::clients::{ItemKind, Step};
use crate::policy::Known;
use crate::{ClientId, Conversion, Direction, Key, Rule};

pub(super) fn requirements(
    request: &GuideRequest<'_>,
    client: ClientId,
    their_client: ClientId,
    conversion: Option<&Conversion>,
) -> Vec<(&'static Step, ClientId)> {
    let mut steps = Vec::new();
    match request.network {
        Network::Skype => {
            steps.push(match request.direction {
                Direction::ToSkype => &ACCOUNT,
                Direction::ToLync => &ACCOUNT_MINE,
            });
            steps.push(&ACCOUNT_WHAT);
            if client == ClientId::Teams || their_client == ClientId::Teams {
                steps.push(&TEAMS_UNTIL_2025);
            } else {
                steps.extend(ADDRESSES);
                steps.extend(match request.rules.policy.public_im {
                    Known::Yes => &[&PUBLIC_IM_ON][..],
                    Known::No => &[&PUBLIC_IM_OFF],
                    Known::Unknown if request.direction == Direction::ToLync => {
                        &[&PUBLIC_IM_THEIRS, &PUBLIC_IM_WHO]
                    }
                    Known::Unknown => &[&PUBLIC_IM, &PUBLIC_IM_WHO],
                });
            }
            if request.direction == Direction::ToSkype && client.family() == Family::Lync {
                steps.extend(decoration(client, request.rules.policy.auto_decorate, conversion));
            }
        }
        Network::TeamsFree => {
            steps.extend(FREE_ACCOUNT);
            // Who writes from work needs the first setting alone.
            steps.push(match request.direction {
                Direction::ToSkype => &TEAMS_INBOUND_LATER,
                Direction::ToLync => &TEAMS_INBOUND,
            });
            steps.extend(TEAMS_ONLY);
        }
        Network::Federated => steps.extend(FEDERATED),
    }
    let mut steps: Vec<_> = steps.into_iter().map(|step| (step, client)).collect();
    if request.network == Network::Skype {
        for client in [client, their_client] {
            steps.extend(client.profile().before.iter().map(|step| (*step, client)));
        }
    }
    if client.profile().support_ended.is_some() {
        steps.push((&SUPPORT_ENDED, client));
    }
    if their_client != client && their_client.profile().support_ended.is_some() {
        steps.push((&THEIR_SUPPORT_ENDED, their_client));
    }
    steps
}

/// The steps about the decorated form, and about who adds the brackets.
fn decoration(
    client: ClientId,
    auto_decorate: Known,
    conversion: Option<&Conversion>,
) -> &'static [&'static Step] {
    let automatic = client.profile().can_decorate;
    let as_is = matches!(conversion, Some(Ok(found)) if found.rule == Rule::AsIs);
    match auto_decorate {
        Known::Yes if automatic => &[&AUTOMATIC],
        Known::Yes => &[&FORM, &NOT_AUTOMATIC],
        Known::Unknown if automatic && !as_is => &[&FORM, &PERHAPS_AUTOMATIC],
        Known::Unknown | Known::No => &[&FORM],
    }
}

/// The Skype user's Microsoft account, and what that is. G4, G5.
const ACCOUNT: Step = Step::new("account", Key::NeedMsa).note();
const ACCOUNT_MINE: Step = Step::new("account", Key::NeedMsaMine).note();
const ACCOUNT_WHAT: Step = Step::new("account-what", Key::NeedMsaWhat).note().about("account");
/// G3, G4, G2.
const ADDRESSES: &[&Step] = &[
    &Step::new("account-link", Key::NeedMsaLink).note().about("account"),
    &Step::new("account-not-name", Key::NeedMsaNotName).note().about("account"),
    &Step::new("sign-in-address", Key::NeedSip).note(),
];
const TEAMS_UNTIL_2025: Step = Step::new("teams-until-2025", Key::BeforeTeamsSkype).note();

/// G6.
const PUBLIC_IM: Step = Step::new("public-im", Key::NeedPublicIm).kind(ItemKind::Outside);
const PUBLIC_IM_THEIRS: Step = Step::new("public-im", Key::NeedPublicImTheirs).kind(ItemKind::Outside);
const PUBLIC_IM_WHO: Step = Step::new("public-im-who", Key::NeedPublicImWho).note().about("public-im");
const PUBLIC_IM_ON: Step = Step::new("public-im", Key::NeedPublicImOn).kind(ItemKind::Outside);
const PUBLIC_IM_OFF: Step = Step::new("public-im", Key::NeedPublicImOff).kind(ItemKind::Outside);

/// G10, G11.
const FORM: Step = Step::new("address-form", Key::NeedAddressForm).note();
const AUTOMATIC: Step = Step::new("brackets-automatic", Key::DecoratesItself).note();
const NOT_AUTOMATIC: Step = Step::new("brackets-not-automatic", Key::DecoratesNotHere)
    .with(&[("unknown", PRESENCE_UNKNOWN)])
    .note()
    .about("address-form");
const PERHAPS_AUTOMATIC: Step =
    Step::new("brackets-perhaps-automatic", Key::DecoratesPerhaps).note().about("address-form");

const NO_BRACKETS: Step = Step::new("no-brackets", Key::NeedNoBrackets).note();
const FREE_ACCOUNT: &[&Step] = &[
    &Step::new("free-account", Key::NeedFreeAccount).note(),
    &Step::new("free-account-moved", Key::NeedFreeAccountMoved).note().about("free-account"),
    &Step::new("teams-setting", Key::NeedTeamsSetting)
        .with(&[("setting", ALLOW_UNMANAGED)])
        .kind(ItemKind::Outside),
];
const TEAMS_INBOUND: Step = Step::new("teams-setting-inbound", Key::NeedTeamsInbound)
    .with(&[("setting", ALLOW_UNMANAGED_INBOUND)])
    .kind(ItemKind::Outside);
const TEAMS_INBOUND_LATER: Step = TEAMS_INBOUND.note().about("teams-setting");
const TEAMS_ONLY: &[&Step] = &[
    &Step::new("teams-cloud", Key::NeedTeamsCloud).note().about("teams-setting"),
    &Step::new("teams-not-lync", Key::NeedTeamsNotLync).note().about("teams-setting"),
    &NO_BRACKETS,
];
const FEDERATED: &[&Step] = &[
    &Step::new("both-allow", Key::NeedBothAllow).kind(ItemKind::Outside),
    &Step::new("work-address", Key::NeedWorkAddress).note(),
    &NO_BRACKETS,
];

const SUPPORT_ENDED: Step = Step::new("support-ended", Key::SupportEnded).note();
const THEIR_SUPPORT_ENDED: Step = Step::new("their-support-ended", Key::SupportEnded).note();

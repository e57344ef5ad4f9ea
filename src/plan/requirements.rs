//! What must be in place before anyone adds anyone.

use super::{GuideRequest, Network};
use crate::client::labels::{ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND, PRESENCE_UNKNOWN};
use crate::client::{Argument, Decoration, Family, Step};
use crate::policy::Known;
use crate::{ClientId, Conversion, Direction, Key, Policy, Rule};

pub(super) fn requirements(
    request: &GuideRequest<'_>,
    client: ClientId,
    their_client: ClientId,
    conversion: Option<&Conversion>,
) -> Vec<Step> {
    let plain = |id, key| Step::new(id, key, &[]);
    let mut steps = Vec::new();
    match request.network {
        Network::Skype => {
            steps.push(plain("account", Key::NeedMsa));
            steps.push(plain("account-what", Key::NeedMsaWhat));
            if client == ClientId::Teams || their_client == ClientId::Teams {
                steps.push(plain("teams-until-2025", Key::BeforeTeamsSkype));
            } else {
                steps.push(plain("account-link", Key::NeedMsaLink));
                steps.push(plain("account-not-name", Key::NeedMsaNotName));
                steps.push(plain("sign-in-address", Key::NeedSip));
                let organisation = &[("organisation", Argument::Organisation)];
                steps.push(match request.policy.public_im {
                    Known::Yes => Step::new("public-im", Key::NeedPublicImOn, organisation),
                    Known::No => Step::new("public-im", Key::NeedPublicImOff, organisation),
                    Known::Unknown => plain("public-im", Key::NeedPublicIm),
                });
            }
            if request.direction == Direction::ToSkype && client.family() == Family::Lync {
                decoration(client, request.policy, conversion, &mut steps);
            }
            steps.extend(client.profile().before.iter().chain(their_client.profile().before));
        }
        Network::TeamsFree => {
            steps.push(plain("free-account", Key::NeedFreeAccount));
            let setting =
                &[("organisation", Argument::Organisation), ("setting", Argument::Label(ALLOW_UNMANAGED))];
            steps.push(Step::new("teams-setting", Key::NeedTeamsSetting, setting));
            let inbound = &[("setting", Argument::Label(ALLOW_UNMANAGED_INBOUND))];
            steps.push(Step::new("teams-setting-inbound", Key::NeedTeamsInbound, inbound));
            steps.push(plain("teams-cloud", Key::NeedTeamsCloud));
            steps.push(plain("teams-not-lync", Key::NeedTeamsNotLync));
            steps.push(plain("no-brackets", Key::NeedNoBrackets));
        }
        Network::Federated => {
            steps.push(plain("both-allow", Key::NeedBothAllow));
            steps.push(plain("work-address", Key::NeedWorkAddress));
            steps.push(plain("no-brackets", Key::NeedNoBrackets));
        }
    }
    for (id, end) in [("support-ended", client), ("their-support-ended", their_client)] {
        if end.profile().support_ended.is_some() && (id == "support-ended" || end != client) {
            let arguments: &[_] = if id == "support-ended" {
                &[("client", Argument::Client), ("date", Argument::SupportEnded)]
            } else {
                &[("client", Argument::TheirClient), ("date", Argument::TheirSupportEnded)]
            };
            steps.push(Step::new(id, Key::SupportEnded, arguments));
        }
    }
    steps
}

/// The form with brackets, and who puts them in.
fn decoration(client: ClientId, policy: &Policy, conversion: Option<&Conversion>, steps: &mut Vec<Step>) {
    let automatic = client.profile().decoration == Decoration::CanBeAutomatic;
    let form = Step::new(
        "address-form",
        Key::NeedAddressForm,
        &[("domains", Argument::AsIsDomains), ("pattern", Argument::Pattern), ("example", Argument::Example)],
    );
    let as_is =
        conversion.is_some_and(|conversion| matches!(conversion, Ok(found) if found.rule == Rule::AsIs));
    match policy.auto_decorate {
        Known::Yes if automatic => steps.push(Step::new("brackets-automatic", Key::DecoratesItself, &[])),
        Known::Yes => {
            let arguments = &[
                ("client", Argument::Client),
                ("unknown", Argument::Label(PRESENCE_UNKNOWN)),
                ("pattern", Argument::Pattern),
            ];
            steps.push(form);
            steps.push(Step::new("brackets-not-automatic", Key::DecoratesNotHere, arguments));
        }
        Known::Unknown if automatic && !as_is => {
            steps.push(form);
            steps.push(Step::new("brackets-perhaps-automatic", Key::DecoratesPerhaps, &[]));
        }
        Known::Unknown | Known::No => steps.push(form),
    }
}

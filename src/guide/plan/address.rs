//! Converts the address for each network.

use super::{GuideRequest, Network};
use crate::client::Family;
use crate::policy::Known;
use crate::{Certainty, ClientId, Code, Conversion, Direction, Rule, Task};

/// Whether the address is always typed plain, regardless of the policy.
fn is_plain(request: &GuideRequest<'_>, client: ClientId) -> bool {
    request.network != Network::Skype
        || (request.direction == Direction::ToSkype && client.family() == Family::Teams)
}

/// The conversion task: the address is a Microsoft account, or a work sign-in address.
pub(super) fn task(request: &GuideRequest<'_>) -> Task {
    match request.network {
        Network::Federated => Task::ToLync,
        Network::TeamsFree | Network::Skype => request.direction.into(),
    }
}

pub(super) fn conversion(address: &str, request: &GuideRequest<'_>, client: ClientId) -> Conversion {
    let task = task(request);
    if !is_plain(request, client) {
        return request.rules.convert(address, task);
    }
    // The policy's public IM settings and the notices about brackets do not apply here.
    let mut rules = request.rules.clone();
    rules.policy.auto_decorate = Known::Yes;
    rules.policy.public_im = Known::Unknown;
    let about_addresses = |code| {
        !matches!(
            code,
            Code::AlreadyDecorated
                | Code::NeedlessDecoration
                | Code::LessCertainDomain
                | Code::OwnOrganisation
                | Code::LooksLikeLync
                | Code::ConsumerDomain
                | Code::Skypeids
                | Code::NotSipSafe
        )
    };
    match rules.convert(address, task) {
        Ok(mut converted) => {
            converted.address.clone_from(&converted.account);
            converted.task = request.direction.into();
            converted.rule = Rule::Plain;
            converted.notices.retain(|notice| about_addresses(notice.code));
            converted.certainty = Certainty::Documented;
            if converted.notices.iter().any(|notice| notice.code == Code::Idn) {
                converted.certainty = Certainty::LessCertain;
            }
            Ok(converted)
        }
        Err(mut refused) => {
            refused.problems.retain(|notice| about_addresses(notice.code));
            for problem in &mut refused.problems {
                if problem.code == Code::DecoratedForSkype {
                    problem.code = Code::BadDecoration;
                }
            }
            Err(refused)
        }
    }
}

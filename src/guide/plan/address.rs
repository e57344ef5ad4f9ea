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
    let mut conversion = rules.convert(address, task);
    let notices = match &mut conversion {
        Ok(converted) => &mut converted.notices,
        Err(refused) => &mut refused.problems,
    };
    notices.retain(|notice| {
        !matches!(
            notice.code,
            Code::AlreadyDecorated
                | Code::NeedlessDecoration
                | Code::LessCertainDomain
                | Code::OwnOrganisation
                | Code::LooksLikeLync
                | Code::ConsumerDomain
                | Code::Skypeids
                | Code::NotSipSafe
        )
    });
    for notice in notices.iter_mut().filter(|notice| notice.code == Code::DecoratedForSkype) {
        notice.code = Code::BadDecoration;
    }
    if let Ok(converted) = &mut conversion {
        converted.address.clone_from(&converted.account);
        converted.task = request.direction.into();
        converted.rule = Rule::Plain;
        converted.certainty = Certainty::of(&converted.notices);
    }
    conversion
}

//! Shared by the fuzz targets: policies from a few bytes, and the invariants of every conversion.

use arbitrary::Arbitrary;
use lync_skype::policy::{Domain, Known, Organisation};
use lync_skype::{idna, Conversion, Notice, Policy, Rules, Severity, Task};

/// A task, as the fuzzer picks it.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Which {
    /// [`Task::ToSkype`].
    ToSkype,
    /// [`Task::ToLync`].
    ToLync,
    /// [`Task::Account`].
    Account,
}

impl From<Which> for Task {
    fn from(which: Which) -> Self {
        match which {
            Which::ToSkype => Self::ToSkype,
            Which::ToLync => Self::ToLync,
            Which::Account => Self::Account,
        }
    }
}

/// The variations of policies, one bit each.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub struct Choices {
    own_as_is: bool,
    own_routing: bool,
    own_domains: bool,
    decorates: Option<bool>,
    public_im: Option<bool>,
}

const fn known(choice: Option<bool>) -> Known {
    match choice {
        Some(true) => Known::Yes,
        Some(false) => Known::No,
        None => Known::Unknown,
    }
}

fn domain(text: &str) -> Domain {
    Domain::parse(text, idna::to_ascii).unwrap()
}

impl From<Choices> for Policy {
    fn from(choices: Choices) -> Self {
        let mut policy = Self {
            auto_decorate: known(choices.decorates),
            public_im: known(choices.public_im),
            ..Self::default()
        };
        if choices.own_as_is {
            policy.as_is_domains = vec![domain("fabrikam.com"), domain("live.com")];
        }
        if choices.own_routing {
            policy.routing_domain = domain("pic.contoso.com");
        }
        if choices.own_domains {
            policy.organisation = Organisation {
                sip_domains: vec![domain("contoso.com"), domain("xn--mnchen-3ya.example")],
                ..Organisation::default()
            };
        }
        policy
    }
}

/// An answer as it has to be entered again: `,` and `;`, which RFC 3261 allows in a user, need `sip:` before them.
pub fn again(address: &str, task: Task) -> String {
    let user = address.rsplit_once('@').map_or("", |(user, _)| user);
    if task == Task::ToLync && user.contains([',', ';']) { format!("sip:{address}") } else { address.into() }
}

/// Converts and checks the invariants of every answer.
pub fn checked(text: &str, task: Task, policy: &Policy) -> Conversion {
    let rules = Rules::from(policy.clone());
    let conversion = rules.convert(text, task);
    let (notices, accepted) = match &conversion {
        Ok(converted) => (&converted.notices, true),
        Err(refused) => (&refused.problems, false),
    };
    let is_error = |notice: &Notice| notice.severity() == Severity::Error;
    assert_eq!(notices.iter().any(is_error), !accepted);
    for notice in notices {
        assert!(
            notice.span.start <= notice.span.end && text.get(notice.span.range()).is_some(),
            "{notice:?}"
        );
        if let Some(better) = &notice.suggestion {
            assert_ne!(better, text);
            let answer = rules.convert(better, task);
            assert!(answer.is_ok(), "{notice:?} is not accepted: {answer:?}");
        }
    }
    if let Ok(converted) = &conversion {
        let again = rules.convert(&again(&converted.address, task), task);
        assert_eq!(again.map(|again| again.address).ok().as_ref(), Some(&converted.address));
    }
    conversion
}

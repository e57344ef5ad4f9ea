//! What the fuzz targets share: a policy out of few bytes, and what every conversion holds to.

use arbitrary::Arbitrary;
use lync_skype::policy::{Known, Organisation};
use lync_skype::{Conversion, Notice, Policy, Severity, Task, convert, idna};

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

/// What differs between policies, a bit each.
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

impl From<Choices> for Policy {
    fn from(choices: Choices) -> Self {
        let mut policy = Self {
            auto_decorate: known(choices.decorates),
            public_im: known(choices.public_im),
            ..Self::default()
        };
        if choices.own_as_is {
            policy.as_is_domains = vec!["fabrikam.com".into(), "live.com".into()];
        }
        if choices.own_routing {
            policy.routing_domain = "pic.contoso.com".into();
        }
        if choices.own_domains {
            policy.organisation = Organisation {
                sip_domains: vec!["contoso.com".into(), "xn--mnchen-3ya.example".into()],
                ..Organisation::default()
            };
        }
        policy
    }
}

/// Converts and holds the answer to what every answer promises.
pub fn checked(text: &str, task: Task, policy: &Policy) -> Conversion {
    let conversion = convert(text, task, policy, idna::to_ascii);
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
            let answer = convert(better, task, policy, idna::to_ascii);
            assert!(answer.is_ok(), "{notice:?} is not accepted: {answer:?}");
        }
    }
    if let Ok(converted) = &conversion {
        let again = convert(&converted.address, task, policy, idna::to_ascii);
        assert_eq!(again.map(|again| again.address).ok().as_ref(), Some(&converted.address));
    }
    conversion
}

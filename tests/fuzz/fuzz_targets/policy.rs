//! A policy is read whole or refused with the paths of what is wrong, and what it yields is clean.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype::policy::Value;
use lync_skype::{Policy, host};

fuzz_target!(|json: &str| {
    let Ok(value) = serde_json::from_str::<Value>(json) else { return };
    let (policy, problems) = Policy::read_leniently(&value, host::to_ascii);
    match Policy::read(&value, host::to_ascii) {
        Ok(read) => assert!(problems.is_empty() && read == policy),
        Err(named) => assert_eq!(named, problems),
    }
    let domains = policy.as_is_domains.iter().chain(&policy.organisation.sip_domains).chain([&policy.routing_domain]);
    for domain in domains {
        assert!(domain.is_ascii() && !domain.bytes().any(|byte| byte.is_ascii_uppercase()), "{domain}");
        assert!(domain.contains('.') && domain.len() <= 253, "{domain}");
    }
    let _ = lync_skype_fuzz::checked("bob@contoso.com", lync_skype::Task::ToSkype, &policy);
});

//! A policy is read completely or refused with the paths of its errors, and its domains are clean.

#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use lync_skype::policy::Value;
use lync_skype::{Policy, Task, idna};
use lync_skype_fuzz::checked;

/// Known keys, and an unknown one.
const KEYS: [&str; 14] = [
    "asIsDomains",
    "routingDomain",
    "autoDecorate",
    "publicIm",
    "clients",
    "organisation",
    "name",
    "sipDomains",
    "helpDesk",
    "mail",
    "phone",
    "url",
    "colour",
    "",
];

/// Texts that are valid for some key.
const TEXTS: [&str; 8] = [
    "yes",
    "off",
    "unknown",
    "lync-2013",
    "Contoso.com",
    "@münchen.de",
    "help@contoso.com",
    "https://contoso.com/help",
];

/// Values that a host may pass.
#[derive(Arbitrary, Debug)]
enum Given<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Known(u8),
    Text(&'a str),
    List(Vec<Given<'a>>),
    Map(Vec<(u8, Given<'a>)>),
    Other,
}

fn pick<const N: usize>(texts: [&str; N], index: u8) -> String {
    texts[usize::from(index) % N].into()
}

impl From<Given<'_>> for Value {
    fn from(given: Given<'_>) -> Self {
        match given {
            Given::Null => Self::Null,
            Given::Bool(bool) => Self::Bool(bool),
            Given::Number(number) => Self::Number(number),
            Given::Known(index) => Self::Text(pick(TEXTS, index)),
            Given::Text(text) => Self::Text(text.into()),
            Given::List(list) => Self::List(list.into_iter().map(Self::from).collect()),
            Given::Map(map) => {
                Self::Map(map.into_iter().map(|(key, value)| (pick(KEYS, key), value.into())).collect())
            }
            Given::Other => Self::Other,
        }
    }
}

fuzz_target!(|input: (Vec<(u8, Given<'_>)>, &str)| {
    let (entries, text) = input;
    let value = Value::from(Given::Map(entries));
    let (policy, problems) = Policy::read_leniently(&value, idna::to_ascii);
    match Policy::read(&value, idna::to_ascii) {
        Ok(read) => assert!(problems.is_empty() && read == policy),
        Err(named) => assert!(!named.is_empty() && named == problems),
    }
    let domains = policy.as_is_domains.iter().chain(&policy.organisation.sip_domains);
    for domain in domains.chain([&policy.routing_domain]) {
        assert!(domain.as_str().is_ascii() && !domain.as_str().bytes().any(|byte| byte.is_ascii_uppercase()), "{domain}");
        assert!(domain.as_str().contains('.') && domain.as_str().len() <= 253, "{domain}");
    }
    let _ = checked("bob@contoso.com", Task::ToSkype, &policy);
    let _ = checked(text, Task::ToSkype, &policy);
});

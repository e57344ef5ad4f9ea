//! The quick answer to a clean address: one number, of which the caller makes the whole [`Converted`](crate::Converted).
//!
//! Passing texts between JavaScript and WebAssembly costs more than converting them. So a caller that has the text
//! hands over its bytes and gets back how to cut it.

use crate::{
    Policy, Task,
    block::{BLOCK, Classes, Marks, is_drawn},
    domain_set::{DomainSet, Head},
    lists,
    policy::{AS_IS_DOMAINS, Known, ROUTING_DOMAIN, SKYPEIDS},
    suggest,
};

/// Typed as it is, on an as-is domain.
pub const AS_IS: u32 = 1;
/// Typed decorated.
pub const DECORATED: u32 = 2;
/// Typed as it is, for another reason.
pub const PLAIN: u32 = 3;
/// Typed as it is, in Skype.
pub const SIP: u32 = 4;

/// What is prepared to answer quickly under one policy.
#[derive(Clone, Debug)]
pub struct Quick {
    policy: Policy,
    as_is: DomainSet,
    /// Whether no suggestion depends on the policy, and nothing else but `as_is` and the rule for all other domains.
    is_usual: bool,
}

impl Quick {
    /// Prepares a policy.
    pub fn new(policy: Policy) -> Self {
        let as_is = policy.as_is_domains.iter().chain([&policy.routing_domain]).map(String::as_str);
        Self {
            as_is: DomainSet::new(as_is),
            is_usual: policy.as_is_domains == AS_IS_DOMAINS
                && policy.routing_domain == ROUTING_DOMAIN
                && policy.organisation.sip_domains.is_empty(),
            policy,
        }
    }

    /// What [`convert`](crate::convert) would answer to the first `length` bytes of the block, as
    /// `place of the @ << 3 | rule`, if that is an answer without any notice; otherwise 0.
    ///
    /// The input is the account then, the certainty is `documented`, and the address is the input or, under [`DECORATED`],
    /// `local(domain)@` with the routing domain.
    ///
    /// ```
    /// use lync_skype::{Policy, Task, quick::{DECORATED, Quick}};
    ///
    /// let quick = Quick::new(Policy::default());
    /// let mut block = [0; 64];
    /// block[..15].copy_from_slice(b"bob@contoso.com");
    /// assert_eq!(quick.verdict(&block, 15, Task::ToSkype), 3 << 3 | DECORATED);
    /// assert_eq!(quick.verdict(&block, 11, Task::ToSkype), 0);
    /// ```
    pub fn verdict(&self, block: &[u8; BLOCK], length: usize, task: Task) -> u32 {
        if length >= BLOCK || task != Task::Account && self.policy.public_im == Known::No {
            return 0;
        }
        // What a SIP user part carries raw needs no notice, and `atext` has it all.
        let marks = Marks::of(block, length, &Classes::SIP_USER);
        let Some(at) = clean(&marks, length) else { return 0 };
        let Some(domain) = block.get(at + 1..length) else { return 0 };
        let rule = if task == Task::ToSkype && self.is_usual {
            self.usual(block, at + 1, domain, marks.dot)
        } else {
            str::from_utf8(domain).ok().and_then(|domain| self.rule(domain, task))
        };
        rule.map_or(0, |rule| (at as u32) << 3 | rule)
    }

    /// The rule for a domain that stands at `start`, if there is nothing to say about it. Most are as-is, or like
    /// nothing on any list, which a glance tells.
    #[inline(always)]
    fn usual(&self, block: &[u8; BLOCK], start: usize, domain: &[u8], dots: u64) -> Option<u32> {
        let head = match block.get(start..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => Head::new(*bytes, domain.len()),
            None => Head::of(domain),
        };
        if self.as_is.holds(head, domain.len(), || domain) {
            return Some(AS_IS);
        }
        let place = ((1 << domain.len()) - 1) << start;
        let dots = (dots & place) >> start;
        let is_far = !lists::may_be_microsofts(domain)
            && suggest::is_far(
                domain,
                dots.trailing_zeros() as usize,
                dots.count_ones() as usize,
                is_drawn(block, place),
            );
        if is_far && domain != SKYPEIDS.as_bytes() {
            return Some(self.other());
        }
        self.rule(str::from_utf8(domain).ok()?, Task::ToSkype)
    }

    /// The rule for a domain, if there is nothing to say about it.
    fn rule(&self, domain: &str, task: Task) -> Option<u32> {
        let policy = &self.policy;
        if domain == SKYPEIDS {
            return None;
        }
        let as_is = policy.is_as_is(domain);
        let typo = || suggest::typo(domain, policy).is_some();
        match task {
            Task::Account => Some(if as_is { AS_IS } else { PLAIN }),
            Task::ToSkype if policy.is_own(domain) => None,
            // No suggestion is made for a domain of the policy.
            Task::ToSkype if as_is => Some(AS_IS),
            Task::ToSkype if lists::is_microsoft_variant(domain) || typo() => None,
            Task::ToSkype => Some(self.other()),
            Task::ToLync => {
                let consumer = as_is || lists::is_microsoft_variant(domain) || lists::is_consumer(domain);
                (!(consumer && !policy.is_own(domain) || typo())).then_some(SIP)
            }
        }
    }

    /// The rule for domains that are not as-is.
    fn other(&self) -> u32 {
        if self.policy.auto_decorate == Known::Yes { PLAIN } else { DECORATED }
    }
}

/// The place of the `@`, if the block begins with a clean address of that length, its domain in lower case.
fn clean(marks: &Marks, length: usize) -> Option<usize> {
    let line = (1_u64 << length) - 1;
    let end = line + 1;
    let at = marks.at & line;
    let first = at & at.wrapping_neg();
    let local = line & first.wrapping_sub(1);
    let domain = line & !(first | local);
    let separators = (marks.at | marks.dot) & line | end;
    let after_separator = separators << 1 | 1;
    let after_hyphen = marks.hyphen << 1;
    let bad = local & !marks.local
        | domain & marks.upper
        | domain & !(marks.alnum | marks.hyphen | marks.dot)
        | separators & after_separator
        | (domain | end) & separators & after_hyphen
        | domain & marks.hyphen & (after_separator | after_hyphen)
        | end & marks.digit << 1;
    (first != 0 && bad == 0 && domain & marks.dot != 0).then_some(first.trailing_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Certainty, Rule, convert, host};

    /// Holds the number to what the engine says, both ways: an answer without notices is quick, up to 63 bytes.
    fn check(text: &str) {
        let default = Policy::default();
        let own =
            crate::policy::Organisation { sip_domains: vec!["contoso.com".into()], ..Default::default() };
        let policies = [
            Policy { auto_decorate: Known::Yes, ..default.clone() },
            Policy { public_im: Known::No, ..default.clone() },
            Policy { organisation: own, routing_domain: "im.example".into(), ..default.clone() },
            default,
        ];
        let mut block = [b'x'; BLOCK];
        let length = text.len().min(BLOCK);
        block[..length].copy_from_slice(&text.as_bytes()[..length]);
        for policy in policies {
            let quick = Quick::new(policy.clone());
            for task in [Task::ToSkype, Task::ToLync, Task::Account] {
                let verdict = quick.verdict(&block, length, task);
                if text.len() >= BLOCK {
                    assert_eq!(verdict, 0);
                    continue;
                }
                let answer = convert(text, task, &policy, host::no_idna);
                let plain = answer
                    .as_ref()
                    .ok()
                    .filter(|answer| answer.notices.is_empty() && answer.rule != Rule::Undecorated);
                let Some(answer) = plain else {
                    assert_eq!(verdict, 0, "{text:?} {task:?} {answer:?}");
                    continue;
                };
                if verdict == 0 {
                    assert!(!is_usual(text), "{text:?} {task:?}");
                    continue;
                }
                let (at, rule) = ((verdict >> 3) as usize, verdict & 7);
                assert_eq!(text.as_bytes()[at], b'@');
                let (local, domain) = text.split_at(at);
                let decorated =
                    format!("{local}({})@{}", domain.trim_start_matches('@'), policy.routing_domain);
                let (rule, address) = match rule {
                    AS_IS => (Rule::AsIs, text),
                    DECORATED => (Rule::Decorated, decorated.as_str()),
                    PLAIN => (Rule::Plain, text),
                    _ => (Rule::Sip, text),
                };
                assert_eq!((answer.rule, answer.address.as_str()), (rule, address), "{text:?} {task:?}");
                assert_eq!((answer.account.as_str(), answer.certainty), (text, Certainty::Documented));
            }
        }
    }

    /// Left to the engine is only what few addresses have, though it may find nothing to say about them.
    fn is_usual(text: &str) -> bool {
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"_+'".contains(&byte);
        let last = text.bytes().next_back();
        text.split(['@', '.', '-']).all(|part| !part.is_empty() && part.bytes().all(usual))
            && last.is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    #[test]
    fn the_number_says_what_the_engine_says() {
        for text in [
            "bob@contoso.com",
            "bob@outlook.com",
            "bob@Outlook.com",
            "Bob.Smith+x@mail.contoso.co.uk",
            "bob@hotmial.com",
            "bob@hotmail.co.uk",
            "bob@gmail.com",
            "bob@skypeids.net",
            "bob@im.example",
            "bob#1@contoso.com",
            "bob@contoso",
            "bob@contoso.1",
            "bob@contoso.c1",
            "bob@xn--mnchen-3ya.de",
            "bob-@contoso.com",
            "bob@-contoso.com",
            "bob@contoso-.com",
            "bob@contoso.com-",
            ".bob@contoso.com",
            "b..ob@contoso.com",
            "bob@contoso..com",
            "bob@@contoso.com",
            "@contoso.com",
            "bob@",
            "bob@.com",
            "",
            "@",
            "'bob@contoso.com",
            "a.local.part.of.42.characters.to.be.filled@nineteen.co.example.com",
            "a.local.part.of.41.characters.to.be.fille@nineteen.co.example.com",
            "a.local.part.of.64.characters.which.is.as.long.as.it.can.get.okay@contoso.com",
        ] {
            check(text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn almost_addresses(text in "[a-c.'+_@-]{0,6}@[a-cA.@-]{0,6}(contoso|live|hotmial|gmail)?\\.(com|c0m|[a-z0-9.-]{1,3})") {
            check(&text);
        }

        #[test]
        fn anything(text in "[ -~]{0,12}@[ -~]{0,12}") {
            check(&text);
        }
    }
}

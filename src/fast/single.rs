//! The quick answer to a clean address: where the `@` is and which rule, of which the caller makes the whole
//! [`Converted`].
//!
//! Passing texts between JavaScript and WebAssembly costs more than converting them. So a caller that has the text
//! hands over its bytes and gets back how to cut it.

use std::borrow::Cow;

use crate::{
    Certainty, Code, Converted, Notice, Policy, Rule, Span, Task,
    address::is_bracket,
    domains::{lists, typo},
    fast::domain_set::{DomainSet, Head},
    fast::masks::{BLOCK, Classes, Marks, begins_apart},
    policy::{AS_IS_DOMAINS, Domain, Known, ROUTING_DOMAIN, SKYPEIDS},
};

/// What is prepared to answer quickly under one policy.
#[derive(Clone, Debug)]
pub struct Quick {
    policy: Policy,
    as_is: DomainSet,
    /// Whether no suggestion depends on the policy, and nothing else but `as_is` and the rule for all other domains.
    is_usual: bool,
}

/// What is seen of a text at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// There is nothing to say. The text is the account, the certainty is `documented`, and the address is the text or,
    /// under [`Rule::Decorated`], `local(domain)@` with the routing domain.
    Clean {
        /// Where the `@` is.
        at: usize,
        /// Why it is typed as it is.
        rule: Rule,
    },
    /// The domain may be a slip, and there is nothing else to say: see [`Quick::slip`].
    Slip {
        /// Where the `@` is.
        at: usize,
        /// Why it is typed as it is.
        rule: Rule,
        /// The domain that may have been meant.
        meant: &'a str,
    },
    /// [`convert`](crate::convert) has to look.
    Unclear,
}

impl Quick {
    /// Prepares a policy.
    pub fn new(policy: Policy) -> Self {
        let as_is = policy.as_is_domains.iter().chain([&policy.routing_domain]).map(Domain::as_str);
        Self {
            as_is: DomainSet::new(as_is),
            is_usual: policy.as_is_domains == AS_IS_DOMAINS
                && policy.routing_domain == ROUTING_DOMAIN
                && policy.organisation.sip_domains.is_empty(),
            policy,
        }
    }

    /// What [`convert`](crate::convert) would answer to the first `length` bytes of the block.
    ///
    /// ```
    /// use lync_skype::{Policy, Rule, Task, fast::single::{Quick, Verdict}};
    ///
    /// let quick = Quick::new(Policy::default());
    /// let mut block = [0; 64];
    /// block[..15].copy_from_slice(b"bob@contoso.com");
    /// assert_eq!(quick.verdict(&block, 15, Task::ToSkype), Verdict::Clean { at: 3, rule: Rule::Decorated });
    /// assert_eq!(quick.verdict(&block, 11, Task::ToSkype), Verdict::Unclear);
    /// ```
    #[inline]
    pub fn verdict(&self, block: &[u8; BLOCK], length: usize, task: Task) -> Verdict<'_> {
        self.see(block, length, task).unwrap_or(Verdict::Unclear)
    }

    #[inline]
    fn see(&self, block: &[u8; BLOCK], length: usize, task: Task) -> Option<Verdict<'_>> {
        if length >= BLOCK || task != Task::Account && self.policy.public_im == Known::No {
            return None;
        }
        // What a SIP user part carries raw needs no notice, and `atext` has it all.
        let marks = Marks::of(block, length, &Classes::SIP_USER);
        let at = clean(&marks, length)?;
        if block.first_chunk().is_some_and(|first| begins_apart(*first)) {
            return None;
        }
        let domain = block.get(at + 1..length)?;
        if task == Task::ToSkype
            && self.is_usual
            && let Some(rule) = self.usual(block, at + 1, domain, marks.dot)
        {
            return Some(Verdict::Clean { at, rule });
        }
        match self.compare(str::from_utf8(domain).ok()?, task)? {
            (rule, None) => Some(Verdict::Clean { at, rule }),
            // With the other domain, what has brackets might be a decorated address.
            (rule, Some(meant)) if !block.iter().take(at).any(|&byte| is_bracket(byte)) => {
                Some(Verdict::Slip { at, rule, meant })
            }
            _ => None,
        }
    }

    /// The rule for a domain that stands at `start`, where a glance tells that there is nothing to say about it: most
    /// are as-is, or like nothing on any list.
    #[inline(always)]
    fn usual(&self, block: &[u8; BLOCK], start: usize, domain: &[u8], dots: u64) -> Option<Rule> {
        let head = match block.get(start..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => Head::new(*bytes, domain.len()),
            None => Head::of(domain),
        };
        if self.as_is.holds(head, domain.len(), || domain) {
            return Some(Rule::AsIs);
        }
        let place = ((1 << domain.len()) - 1) << start;
        let is_unknown = !lists::may_be_microsofts(domain)
            && typo::rules_out_at(block, place, domain, dots)
            && !typo::has_odd_ending(domain);
        (is_unknown && domain != SKYPEIDS.as_bytes()).then(|| self.other())
    }

    /// The rule for a domain and what may have been meant, if that is all there is to say about it.
    #[inline(never)]
    fn compare(&self, domain: &str, task: Task) -> Option<(Rule, Option<&str>)> {
        let policy = &self.policy;
        if domain == SKYPEIDS {
            return None;
        }
        let as_is = policy.is_as_is(domain);
        let rule = match task {
            Task::Account => return Some((if as_is { Rule::AsIs } else { Rule::Plain }, None)),
            Task::ToSkype if policy.is_own(domain) => return None,
            // No suggestion is made for a domain of the policy.
            Task::ToSkype if as_is => return Some((Rule::AsIs, None)),
            Task::ToSkype if lists::is_microsoft_variant(domain) => return None,
            Task::ToSkype => self.other(),
            Task::ToLync => {
                let consumer = as_is || lists::is_microsoft_variant(domain) || lists::is_consumer(domain);
                if consumer && !policy.is_own(domain) {
                    return None;
                }
                Rule::Sip
            }
        };
        match typo::typo(domain, policy) {
            None => Some((rule, None)),
            Some(Cow::Borrowed(meant)) => Some((rule, Some(meant))),
            Some(Cow::Owned(_)) => None,
        }
    }

    /// The rule for domains that are not as-is.
    fn other(&self) -> Rule {
        if self.policy.auto_decorate == Known::Yes { Rule::Plain } else { Rule::Decorated }
    }

    /// The whole answer to a [`Verdict::Slip`]. `text` is what the verdict is about.
    pub fn slip(&self, text: &str, task: Task, at: usize, rule: Rule, meant: &str) -> Converted {
        let (local, end) = text.split_at_checked(at).unwrap_or_default();
        let address = match rule {
            Rule::Decorated => {
                [local, "(", end.get(1..).unwrap_or_default(), ")@", self.policy.routing_domain.as_str()]
                    .concat()
            }
            _ => text.to_owned(),
        };
        let suggestion = Some([local, "@", meant].concat());
        let notice = Notice { suggestion, ..Notice::new(Code::MaybeTypo, Span::new(at + 1, text.len())) };
        Converted {
            address,
            task,
            rule,
            account: text.to_owned(),
            certainty: Certainty::Documented,
            notices: vec![notice],
        }
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
    use crate::{Rules, idna};

    /// Holds the verdict to what the engine says, both ways: an answer without notices but for a slip is quick, up to 63
    /// bytes.
    fn check(text: &str) {
        let default = Policy::default();
        let own = crate::policy::Organisation {
            sip_domains: vec!["contoso.com".parse().unwrap()],
            ..Default::default()
        };
        let policies = [
            Policy { auto_decorate: Known::Yes, ..default.clone() },
            Policy { public_im: Known::No, ..default.clone() },
            Policy { organisation: own, routing_domain: "im.example".parse().unwrap(), ..default.clone() },
            default,
        ];
        let mut block = [b'x'; BLOCK];
        let length = text.len().min(BLOCK);
        block[..length].copy_from_slice(&text.as_bytes()[..length]);
        for policy in policies {
            let quick = Quick::new(policy.clone());
            let rules = Rules { policy: policy.clone(), to_ascii: idna::no_idna };
            for task in [Task::ToSkype, Task::ToLync, Task::Account] {
                let verdict = quick.verdict(&block, length, task);
                if text.len() >= BLOCK {
                    assert_eq!(verdict, Verdict::Unclear);
                    continue;
                }
                let answer = rules.convert(text, task);
                let known = answer.as_ref().ok().filter(|answer| {
                    answer.notices.iter().all(|notice| notice.code == Code::MaybeTypo)
                        && answer.rule != Rule::Undecorated
                });
                let Some(answer) = known else {
                    assert_eq!(verdict, Verdict::Unclear, "{text:?} {task:?} {answer:?}");
                    continue;
                };
                match verdict {
                    Verdict::Unclear => assert!(!is_usual(text), "{text:?} {task:?}"),
                    Verdict::Slip { at, rule, meant } => {
                        assert_eq!(&quick.slip(text, task, at, rule, meant), answer);
                    }
                    Verdict::Clean { at, rule } => {
                        let (local, domain) = text.split_at(at);
                        let domain = domain.strip_prefix('@').unwrap();
                        let address = match rule {
                            Rule::Decorated => format!("{local}({domain})@{}", policy.routing_domain),
                            _ => text.to_owned(),
                        };
                        let account = text.to_owned();
                        let certainty = Certainty::Documented;
                        let notices = Vec::new();
                        assert_eq!(
                            &Converted { address, task, rule, account, certainty, notices },
                            answer,
                            "{text:?}"
                        );
                    }
                }
            }
        }
    }

    /// Left to the engine is only what few addresses have, though it may find nothing to say about them.
    fn is_usual(text: &str) -> bool {
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"_+'".contains(&byte);
        let last = text.bytes().next_back();
        // A mended ending is put together by `convert`.
        let odd_ending = typo::has_odd_ending(text.as_bytes());
        !odd_ending
            && !text.starts_with('\'')
            && !text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("imce"))
            && text.split(['@', '.', '-']).all(|part| !part.is_empty() && part.bytes().all(usual))
            && last.is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    #[test]
    fn the_verdict_says_what_the_engine_says() {
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

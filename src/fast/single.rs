//! The answer to one short text, from bit masks of its bytes.
//!
//! Passing text between JavaScript and WebAssembly costs more than converting it. So the caller passes bytes, and for a
//! clean address gets only the offset of the `@` and the rule, from which it builds the whole [`Converted`] itself.

use crate::{
    Certainty, Change, Code, Converted, Notice, Policy, Rule, Span, Task,
    address::is_bracket,
    domains::{lists, typo},
    fast::domain_set::{DomainSet, Prefix16},
    fast::masks::{BLOCK, Carry, Classes, Marks, begins_apart},
    policy::{AS_IS_DOMAINS, Domain, Known, ROUTING_DOMAIN, SKYPEIDS},
};

/// The size of the buffer that holds a text; a text is at least one byte shorter.
pub const BUFFER: usize = 2 * BLOCK;

/// Answers short texts under one policy.
#[derive(Clone, Debug)]
pub struct FastPath {
    policy: Policy,
    as_is: DomainSet,
    /// Whether the policy has no domains of its own, so that a domain that resembles none of ours needs no notice.
    pub(super) has_default_domains: bool,
}

/// The result of examining a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is nothing to report. The text is the account, the certainty is `documented`, and the address is the text or,
    /// under [`Rule::Decorated`], `local(domain)@` and the routing domain.
    Clean {
        /// The offset of the `@`.
        at: usize,
        /// Why the address is typed this way.
        rule: Rule,
    },
    /// The whole answer.
    Answered(Converted),
    /// Call [`Rules::convert`](crate::Rules::convert).
    Unclear,
}

impl FastPath {
    /// Prepares for one policy.
    pub fn new(policy: Policy) -> Self {
        let as_is = policy.as_is_domains.iter().chain([&policy.routing_domain]).map(Domain::as_str);
        Self {
            as_is: DomainSet::new(as_is),
            has_default_domains: policy.as_is_domains == AS_IS_DOMAINS
                && policy.routing_domain == ROUTING_DOMAIN
                && policy.organisation.sip_domains.is_empty(),
            policy,
        }
    }

    /// The answer of [`Rules::convert`](crate::Rules::convert) to the first `length` bytes of the buffer.
    ///
    /// ```
    /// use lync_skype::{Policy, Rule, Task, fast::single::{BUFFER, FastPath, Verdict}};
    ///
    /// let fast = FastPath::new(Policy::default());
    /// let mut text = [0; BUFFER];
    /// text[..15].copy_from_slice(b"bob@contoso.com");
    /// assert_eq!(fast.verdict(&text, 15, Task::ToSkype), Verdict::Clean { at: 3, rule: Rule::Decorated });
    /// assert_eq!(fast.verdict(&text, 11, Task::ToSkype), Verdict::Unclear);
    /// ```
    #[inline]
    pub fn verdict(&self, text: &[u8; BUFFER], length: usize, task: Task) -> Verdict {
        if length >= BUFFER || task != Task::Account && self.policy.public_im == Known::No {
            return Verdict::Unclear;
        }
        if length < BLOCK
            && let Some(clean) = self.clean(text, length, task)
        {
            return clean;
        }
        self.answered(text, length, task).map_or(Verdict::Unclear, Verdict::Answered)
    }

    /// The verdict on a clean address.
    #[inline]
    fn clean(&self, text: &[u8; BUFFER], length: usize, task: Task) -> Option<Verdict> {
        let block = text.first_chunk::<BLOCK>()?;
        // Characters that are allowed unescaped in a SIP user part need no notice, and `atext` includes them.
        let marks = Marks::of(block, length, &Classes::SIP_USER).cut(length);
        let at = clean_address(&marks)?;
        if marks.upper >> at != 0 || begins_apart(*block.first_chunk()?) {
            return None;
        }
        let domain = block.get(at + 1..length)?;
        let at_once = if task == Task::ToSkype && self.has_default_domains {
            self.rule_at_once(block, at + 1, domain, marks.dot)
        } else {
            None
        };
        let rule = at_once.or_else(|| {
            let (rule, meant) = self.rule_by_lists(str::from_utf8(domain).ok()?, task)?;
            meant.is_none().then_some(rule)
        })?;
        Some(Verdict::Clean { at, rule })
    }

    /// The rule for the domain at `start`, if it needs no notice. Covers as-is domains and domains that resemble none on
    /// our lists, which is most of them.
    #[inline(always)]
    pub(super) fn rule_at_once(
        &self,
        block: &[u8; BLOCK],
        start: usize,
        domain: &[u8],
        dots: u64,
    ) -> Option<Rule> {
        let head = match block.get(start..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => Prefix16::new(*bytes, domain.len()),
            None => Prefix16::of(domain),
        };
        if self.as_is.contains(head, domain.len(), || domain) {
            return Some(Rule::AsIs);
        }
        let place = ((1 << domain.len()) - 1) << start;
        let is_unknown = !is_microsoft_variant(domain)
            && typo::rules_out_at(block, place, domain, dots)
            && !typo::has_odd_ending(domain);
        (is_unknown && domain != SKYPEIDS.as_bytes()).then(|| self.rule_elsewhere())
    }

    /// The rule for a domain and a suggested correction, if nothing else has to be reported about it.
    #[inline(never)]
    pub(super) fn rule_by_lists(&self, domain: &str, task: Task) -> Option<(Rule, Option<String>)> {
        let policy = &self.policy;
        if domain == SKYPEIDS {
            return None;
        }
        let as_is = policy.is_as_is(domain);
        let variant = || lists::is_microsoft_variant(domain);
        let needs_notice = match task {
            Task::Account => return Some((policy.rule(task, domain), None)),
            Task::ToSkype => policy.is_own(domain) || !as_is && variant(),
            Task::ToLync => (as_is || variant() || lists::is_consumer(domain)) && !policy.is_own(domain),
        };
        if needs_notice {
            return None;
        }
        let meant = typo::typo(domain, policy).map(|meant| meant.to_string());
        Some((policy.rule(task, domain), meant))
    }

    /// The rule for domains that are not as-is.
    fn rule_elsewhere(&self) -> Rule {
        if self.policy.auto_decorate == Known::Yes { Rule::Plain } else { Rule::Decorated }
    }

    /// The answer to an address that is clean except for its scheme, the text after its host, capitals in its domain or a typo
    /// in it.
    fn answered(&self, text: &[u8; BUFFER], length: usize, task: Task) -> Option<Converted> {
        let start = if task == Task::ToLync { scheme(text) } else { 0 };
        let block = text.get(start..)?.first_chunk::<BLOCK>()?;
        let rest = text.get(start..length)?;
        let marks = Marks::of(block, BLOCK - 1, &Classes::SIP_USER).cut(rest.len().min(BLOCK - 1));
        if marks.at == 0 {
            return None;
        }
        let host = marks.at.trailing_zeros() + 1;
        // The host ends before the first byte that cannot be in it.
        let no_host = !(marks.alnum | marks.hyphen | marks.dot) >> host << host;
        let end = no_host.trailing_zeros() as usize;
        let address = rest.get(..end)?;
        let tail = rest.get(end..)?;
        let at = clean_address(&marks.cut(end))?;
        let (local, domain) = (address.get(..at)?, address.get(at + 1..)?);
        let tail_goes = tail.is_empty() || start > 0 && is_plain_tail(tail);
        if !is_plain_local(local) || !tail_goes {
            return None;
        }
        let (local, domain) = (str::from_utf8(local).ok()?, str::from_utf8(domain).ok()?);
        let lower = domain.to_ascii_lowercase();
        let (rule, meant) = self.rule_by_lists(&lower, task)?;
        let account = [local, "@", &lower].concat();
        let host = Span::new(start + at + 1, start + end);
        let mut notices = Vec::with_capacity(3);
        let cleaned = |span, change| Notice { change, ..Notice::new(Code::Cleaned, span) };
        if start > 0 {
            notices.push(cleaned(Span::new(0, start), Change::Removed));
        }
        if let Some(meant) = meant {
            let suggestion = Some([local, "@", &meant].concat());
            notices.push(Notice { suggestion, ..Notice::new(Code::MaybeTypo, host) });
        }
        if lower != domain {
            notices.push(cleaned(host, Change::LowerCased));
        }
        if !tail.is_empty() {
            notices.push(cleaned(Span::new(host.end, length), Change::Removed));
        }
        let address = if rule == Rule::Decorated {
            [local, "(", &lower, ")@", self.policy.routing_domain.as_str()].concat()
        } else {
            account.clone()
        };
        Some(Converted { address, task, rule, account, certainty: Certainty::Documented, notices })
    }
}

/// The offset of the `@`, if the marked text is one clean address. Capitals in its domain count as clean here.
#[inline(always)]
fn clean_address(marks: &Marks) -> Option<usize> {
    let mut carry = Carry::START;
    let faults = marks.faults(&mut carry);
    let local = marks.at ^ marks.at.wrapping_sub(1);
    let line = marks.end ^ marks.end.wrapping_sub(1);
    let domain = line & !local;
    // A line feed or CR does not end this text: the rest would be ignored.
    let is_one_line = marks.end.is_power_of_two();
    let is_clean =
        is_one_line && faults.local & local | faults.domain & domain == 0 && marks.dot & domain != 0;
    (marks.at != 0 && is_clean).then_some(marks.at.trailing_zeros() as usize)
}

/// Whether the first letters match a Microsoft domain, which rules out most domains.
#[inline(always)]
fn is_microsoft_variant(domain: &[u8]) -> bool {
    lists::may_be_microsofts(domain) && str::from_utf8(domain).is_ok_and(lists::is_microsoft_variant)
}

/// The length of `sip:` or `sips:`, ignoring case.
fn scheme(text: &[u8]) -> usize {
    match text {
        [s, i, p, rest @ ..] if [*s, *i, *p].eq_ignore_ascii_case(b"sip") => match rest {
            [b':', ..] => 4,
            [b's' | b'S', b':', ..] => 5,
            _ => 0,
        },
        _ => 0,
    }
}

/// Whether cleaning would not change a local part, and it is not of a kind that is not an address.
fn is_plain_local(local: &[u8]) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+');
    let begins =
        |start: &[u8]| local.get(..start.len()).is_some_and(|local| local.eq_ignore_ascii_case(start));
    local.iter().all(|byte| is_plain(byte) || *byte == b'_')
        && local.first().is_some_and(u8::is_ascii_alphanumeric)
        && local.last().is_some_and(u8::is_ascii_alphanumeric)
        && !begins(b"imce")
        && !begins(b"join.skype")
        && !local.iter().any(|&byte| is_bracket(byte))
}

/// Whether the text after a host is only a port, parameters and headers in the usual characters.
fn is_plain_tail(tail: &[u8]) -> bool {
    let tail = match tail {
        [b':', port @ ..] => {
            let digits = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            port.get(digits..).unwrap_or_default()
        }
        _ => tail,
    };
    let is_plain =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'=' | b'-' | b'.' | b'%' | b'&' | b':');
    let parameter = |parameter: &[u8]| {
        parameter.first().is_some_and(u8::is_ascii_alphabetic)
            && parameter.iter().all(is_plain)
            // Parameter names have no colon; `opaque=app:` marks a conference.
            && match parameter.iter().position(|&byte| byte == b':') {
                Some(colon) => parameter.get(..colon).is_some_and(|name| {
                    name.contains(&b'=') && !name.to_ascii_lowercase().ends_with(b"=app")
                }),
                None => true,
            }
    };
    match tail {
        [] => true,
        [b';' | b'?', rest @ ..] => rest.split(|byte| matches!(byte, b';' | b'?')).all(parameter),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Rules, idna};

    /// Compares the verdict with the general path. Short texts of the usual characters without notices must not need the
    /// general path.
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
        if text.len() >= BUFFER {
            return;
        }
        let mut buffer = [b'x'; BUFFER];
        buffer[..text.len()].copy_from_slice(text.as_bytes());
        for policy in policies {
            let fast = FastPath::new(policy.clone());
            let rules = Rules { policy: policy.clone(), to_ascii: idna::no_idna };
            for task in [Task::ToSkype, Task::ToLync, Task::Account] {
                let answer = rules.convert(text, task);
                match fast.verdict(&buffer, text.len(), task) {
                    Verdict::Unclear => {
                        let is_clean = answer.as_ref().is_ok_and(|answer| {
                            answer.notices.is_empty() && answer.rule != Rule::Undecorated
                        });
                        assert!(!(is_clean && text.len() < BLOCK && is_usual(text)), "{text:?} {task:?}");
                    }
                    Verdict::Answered(fast) => assert_eq!(Ok(fast), answer, "{text:?}"),
                    Verdict::Clean { at, rule } => {
                        let (local, domain) = text.split_at(at);
                        let domain = domain.strip_prefix('@').unwrap();
                        let address = match rule {
                            Rule::Decorated => format!("{local}({domain})@{}", policy.routing_domain),
                            _ => text.to_owned(),
                        };
                        let account = text.to_owned();
                        let (certainty, notices) = (Certainty::Documented, Vec::new());
                        let fast = Converted { address, task, rule, account, certainty, notices };
                        assert_eq!(Ok(fast), answer, "{text:?}");
                    }
                }
            }
        }
    }

    /// The general path gets only what few addresses have, though it may find nothing to report about them.
    fn is_usual(text: &str) -> bool {
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"_+'".contains(&byte);
        let last = text.bytes().next_back();
        !text.starts_with('\'')
            && !text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("imce"))
            && text.split(['@', '.', '-']).all(|part| !part.is_empty() && part.bytes().all(usual))
            && last.is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    #[test]
    fn the_verdict_is_the_general_answer() {
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
            "bob@CONTOSO.com",
            "Bob@Hotmial.com",
            "sip:bob@contoso.com",
            "SIP:Bob.Smith@CONTOSO.com:5061;transport=TCP;lr",
            "sips:bob@contoso.com;gruu;opaque=user:epid:abc",
            "sip:bob@contoso.com;gruu;opaque=app:conf:focus:id:abc",
            "sip:bob@contoso.com?subject=hello%20there",
            "sip:bob@contoso.com;x=al@fabrikam.com",
            "sip:bob@contoso.com;al@fabrikam.com",
            "sip:bob:5061@contoso.com",
            "sip:bob@contoso.com:",
            "sip:bob@contoso.com:5061x",
            "sip:bob@contoso.com;",
            "sip:bob@contoso.com;;lr",
            "sip:bob@contoso.com;1:2",
            "sip:bob@hotmial.com;lr",
            "sip:bob@hotmail.com;lr",
            "sip:_bob_@contoso.com",
            "sip:join.skype.com@contoso.com",
            "sip:IMCEAEX-x@contoso.com",
            "sip:a.local.part.that.is.rather.long.but.not.too.long@mail.contoso.com;transport=tls;lr;x=y",
            "bob@contoso.com\n=1+1",
            "bob@contoso.com\r\nBcc: ann@contoso.com",
            "bob@contoso.com\n",
            "bob\n@contoso.com",
            "sip:bob@contoso.com\n=1+1",
            "sip:bob@contoso.com;x=y\n=1+1",
            "a.local.part.of.42.characters.to.be.filled@nineteen.co.example.com",
            "a.local.part.of.41.characters.to.be.fille@nineteen.co.example.com",
            "a.local.part.of.64.characters.which.is.as.long.as.it.can.get.okay@contoso.com",
        ] {
            check(text);
        }
    }

    /// The masks and the general path have the same classes of characters.
    #[test]
    fn every_character_in_every_place() {
        for byte in 0..128_u8 {
            for (before, after) in [
                ("", "ob@contoso.com"),
                ("b", "b@contoso.com"),
                ("bo", "@contoso.com"),
                ("bob@", "ontoso.com"),
                ("bob@c", "ntoso.com"),
                ("bob@contos", ".com"),
                ("bob@contoso.c", "m"),
                ("bob@contoso.co", ""),
                ("sip:bob@contoso.com;l", "r"),
            ] {
                check(&format!("{before}{}{after}", char::from(byte)));
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn almost_addresses(text in "[a-c.'+_@-]{0,6}@[a-cA.@-]{0,6}(contoso|live|hotmial|gmail)?\\.(com|c0m|[a-z0-9.-]{1,3})") {
            check(&text);
        }

        #[test]
        fn almost_sip_uris(
            text in "(sips?:|SIP:|sip:/|im:)?[a-c._'+-]{1,4}@[a-cA-C.-]{0,4}(contoso|live|hotmial|gmail)\\.(com|c0m|net)(:[0-9]{0,4})?([;?][a-d:=%.@_-]{0,5}){0,3}"
        ) {
            check(&text);
        }

        #[test]
        fn anything(text in "[\\t\\r\\n -~]{0,12}@[a-c]{0,3}\\.?(com)?[\\t\\r\\n -~]{0,12}") {
            check(&text);
        }
    }
}

//! The short answers beside those of the general path.

use proptest::prelude::*;

use super::*;
use crate::{Certainty, Converted, Rules, idna};

/// Compares with the general path. Short texts of the usual characters without notices must not need the
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
            if let Some((at, rule)) = fast.clean(&buffer, text.len(), task) {
                let (local, domain) = text.split_at(at);
                let domain = domain.strip_prefix('@').unwrap();
                let address = match rule {
                    Rule::Decorated => format!("{local}({domain})@{}", policy.routing_domain),
                    _ => text.to_owned(),
                };
                let account = text.to_owned();
                let (certainty, notices) = (Certainty::Documented, Vec::new());
                let clean = Converted { address, task, rule, account, certainty, notices };
                assert_eq!(Ok(clean), answer, "{text:?}");
            }
            match fast.near(&buffer, text.len(), task) {
                Some(near) => assert_eq!(near.conversion(text, task, &policy), answer, "{text:?} {task:?}"),
                None => {
                    let is_clean = answer
                        .as_ref()
                        .is_ok_and(|answer| answer.notices.is_empty() && answer.rule != Rule::Undecorated);
                    assert!(!(is_clean && text.len() < BLOCK && is_usual(text)), "{text:?} {task:?}");
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
fn the_short_answer_is_the_general_one() {
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
        "join.skype.com!a@contoso.com",
        "join.skype.com@@contoso.com",
        "join.skype.com/a@contoso.com",
        "join.skype.com a@contoso.com",
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

/// These faults must not need the general path.
#[test]
fn the_usual_faults_are_found_by_masks() {
    let fast = FastPath::new(Policy::default());
    for (task, texts) in [
        (
            Task::ToSkype,
            &[
                "Bob.Smith.contoso.com",
                "bob+x.contoso.com",
                "bob@@contoso.com",
                "bob@@CONTOSO.com",
                "bob@contoso.com@contoso.com",
                "bob@fabrikam.com@contoso.com",
                "bob@",
                "@contoso.com",
                "bob@.contoso.com",
                "bob@contoso..com",
                "bob@-contoso.com",
                "bob@-outlook.com",
                "bob @contoso.com",
                "bob smith@contoso.com",
                "bob<>@contoso.com",
                "bob;al@contoso.com",
                "bob@contoso,com",
                "bob@mail,contoso.com",
            ][..],
        ),
        (
            Task::ToLync,
            &[
                "sip:bob@@contoso.com",
                "SIP:bob@@CONTOSO.COM:5061;transport=tls",
                "sips:bob @contoso.com;lr",
                "sip:bob.contoso.com;lr",
            ][..],
        ),
    ] {
        for text in texts {
            let mut buffer = [b'x'; BUFFER];
            buffer[..text.len()].copy_from_slice(text.as_bytes());
            let near = fast.near(&buffer, text.len(), task);
            assert!(matches!(near, Some(Near { rule: None, .. })), "{text} {task:?}");
            check(text);
        }
    }
}

/// Every text that is one or two edits away from an address.
#[test]
fn almost_addresses_of_every_kind() {
    for base in ["bob@live.com", "sip:bob@contoso.com;lr", "Ann.x@Mail.co"] {
        for place in 0..=base.len() {
            let (before, after) = base.split_at(place);
            for byte in 0..128_u8 {
                check(&format!("{before}{}{after}", char::from(byte)));
            }
            for two in ["@@", "..", "@.", "@-", "--", " @", "@ ", "<>", ", ", ",,", ";;", "2@", " 2", "A@"] {
                check(&format!("{before}{two}{after}"));
            }
            for end in place..=base.len() {
                let after = base.split_at(end).1;
                check(&format!("{before}{after}"));
                check(&format!("{before}{after}{before}"));
            }
        }
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

    #[test]
    fn faulty_addresses(
        text in "(sip:)?[a-bA2]{0,2}[ a.@;<>+-]{0,2}[a-b]{1,2}[@ .<>;,-]{1,3}[a-bA2.-]{0,3}[a,.@-]{0,2}(contoso|hotmial|live|2live)[.,@-]{1,2}(com|co)(;lr)?"
    ) {
        check(&text);
    }

    #[test]
    fn several_edits(
        base in "(bob\\.al@contoso\\.com|Ann_b@mail\\.live\\.com|sip:bob@hotmail\\.com:5061;lr|bob[+]2@fabrikam\\.co\\.uk)",
        edits in prop::collection::vec((0..40_usize, 0..3_usize, "[a-bA2 @.,;:<>()_+-]|@@|\\.\\.|<>|@\\.|@-| @|"), 1..4)
    ) {
        let mut text = base;
        for (place, gone, new) in edits {
            let start = place.min(text.len());
            text.replace_range(start..(start + gone).min(text.len()), &new);
        }
        check(&text);
    }

    #[test]
    fn texts_without_an_at(text in "(sips?:)?[a-cA-C0-9._+ -]{0,8}(live|hotmail|contoso)?\\.?(com)?(:[0-9]{0,4})?(;lr)?") {
        check(&text);
    }
}

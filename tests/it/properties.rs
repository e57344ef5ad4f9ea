//! Properties of every input.

use lync_skype::policy::{Domain, Known, Organisation};
use lync_skype::{Code, Conversion, Direction, Notice, Policy, Rules, Severity, Task, Words, domains::typo};
use proptest::prelude::*;
use proptest::sample::select;

/// Building blocks of addresses and wrappers, valid and invalid.
const PIECES: &[&str] = &[
    "bob",
    "Bob.Smith",
    "a",
    "0",
    "x+y",
    "o'brien",
    "@",
    "@",
    "@",
    ".",
    ".",
    "..",
    "-",
    "_",
    "#",
    "%",
    "%40",
    "%41",
    "%ZZ",
    "%C3%BC",
    "contoso.com",
    "hotmail.com",
    "hotmial.con",
    "MSN.com",
    "msn.com",
    "outlook.de",
    "fabrikam.example",
    "com",
    "skypeids.net",
    "1.2.3.4",
    "[::1]",
    "(",
    ")",
    "(contoso.com)@msn.com",
    "(outlook.com)",
    "<",
    ">",
    "[",
    "](",
    "]",
    "\"",
    "'",
    "“",
    "”",
    "«",
    "»",
    "sip:",
    "SIPS:",
    "mailto:",
    "im:",
    "tel:",
    "skype:",
    "https://join.skype.com/",
    "xmpp:",
    "8:",
    "live:",
    ":5061",
    ":secret",
    ";transport=tls",
    ";lr",
    "?subject=a@b.c",
    "&",
    "=",
    ";gruu",
    ";opaque=user:epid:x",
    ";opaque=app:conf",
    ",",
    ";",
    "|",
    " ",
    "\t",
    "\r\n",
    "\u{a0}",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "\u{202e}",
    "\u{feff}",
    "ü",
    "münchen.de",
    "xn--mnchen-3ya.de",
    "xn--999999999",
    "hоtmail.com",
    "日本語。jp",
    "ａ＠ｂ．ｃ",
    "😀",
    "ß",
    "İ",
    "\0",
    "\u{7f}",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "\\",
    "/",
    "!",
    "?",
    "*",
    "+49 30 1234567",
    "Email: ",
    "SMTP:",
    "smtp:",
    "e-mail=",
    "Correo electrónico:",
    "EMAIL;TYPE=work:",
    "ATTENDEE;CN=\"Smith, Bob\":mailto:",
    "X-SIP;a=b@c.de:",
    "i:0#.f|membership|",
    "Skype: ",
    "im:%3Csip:",
    "%3E",
    "%3A",
    "//",
    "- ",
    "1. ",
    "'+",
    "`",
    "**",
    "_",
    "~~",
    "<b>",
    "</b>",
    "<br>",
    "<a href=\"mailto:bob@contoso.com\">",
    "</a>",
    "#EXT#@contoso.com",
    "bob_contoso.com#EXT#",
    "IMCEAEX-",
    "https://contoso.com/?u=",
    "callto:",
    "19:x@thread.v2",
    "meet.contoso.com/",
    "%contoso.com",
    "{contoso.com}",
    " at ",
    "[dot]",
    "&#64;",
    "2hotmail.com",
    "’",
    "–",
    "contoso.con",
    "live:bob",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(select(PIECES), 0..9).prop_map(|pieces| pieces.concat());
    let near = "[a-zA-Z0-9.+_-]{1,8}@[a-z0-9-]{1,8}(\\.[a-z]{2,4}){1,2}";
    let wrapped =
        ("[<(\\[\"' ]{0,3}", near, "[>)\\]\"' .,;]{0,3}").prop_map(|(a, b, c)| format!("{a}{b}{c}"));
    prop_oneof![
        4 => pieces,
        2 => near.prop_map(String::from),
        2 => wrapped,
        1 => "\\PC{0,24}",
        1 => "\\PC{0,12}@\\PC{0,12}",
        1 => any::<String>(),
    ]
}

fn parsed(domain: &str) -> Domain {
    domain.parse().unwrap()
}

fn policies() -> impl Strategy<Value = Policy> {
    let domain = || {
        select(
            &["contoso.com", "msn.com", "fabrikam.example", "hotmail.com", "outlook.de", "pic.contoso.com"][..],
        )
    };
    let domains = || prop::collection::vec(domain().prop_map(parsed), 0..3);
    let known = || select(&[Known::Yes, Known::No, Known::Unknown][..]);
    let made = (domains(), domain(), known(), known(), domains()).prop_map(
        |(as_is_domains, routing_domain, auto_decorate, public_im, sip_domains)| Policy {
            as_is_domains,
            routing_domain: parsed(routing_domain),
            auto_decorate,
            public_im,
            organisation: Organisation { sip_domains, ..Organisation::default() },
            ..Policy::default()
        },
    );
    prop_oneof![Just(Policy::default()), made]
}

/// An answer as it has to be entered again: `,` and `;`, which RFC 3261 allows in a user, need `sip:` before them.
fn again(address: &str, task: Task) -> String {
    let user = address.rsplit_once('@').map_or("", |(user, _)| user);
    if task == Task::ToLync && user.contains([',', ';']) { format!("sip:{address}") } else { address.into() }
}

fn run(text: &str, task: Task, policy: &Policy) -> Conversion {
    Rules::from(policy.clone()).convert(text, task)
}

fn notices(conversion: &Conversion) -> &[Notice] {
    match conversion {
        Ok(converted) => &converted.notices,
        Err(refused) => &refused.problems,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_or_at_least_one_error(text in texts(), policy in policies(), task in select(Task::ALL)) {
        let conversion = run(&text, task, &policy);
        let errors = notices(&conversion).iter().filter(|notice| notice.severity() == Severity::Error).count();
        match &conversion {
            Ok(converted) => {
                prop_assert_eq!(errors, 0);
                prop_assert_eq!(converted.task, task);
                prop_assert!(converted.address.contains('@') && converted.address.is_ascii());
            }
            Err(_) => prop_assert!(errors > 0),
        }
    }

    #[test]
    fn spans_are_of_the_input(text in texts(), policy in policies(), task in select(Task::ALL)) {
        let conversion = run(&text, task, &policy);
        let mut last = 0;
        for notice in notices(&conversion) {
            let span = notice.span;
            prop_assert!(span.start <= span.end);
            prop_assert!(text.get(span.range()).is_some(), "{:?}", notice);
            prop_assert!(span.start >= last, "out of order: {:?}", notice);
            last = span.start;
            let utf16 = span.to_utf16(&text);
            prop_assert_eq!(utf16.end - utf16.start, span.of(&text).encode_utf16().count());
        }
    }

    #[test]
    fn the_inverse_gives_the_account_back(text in texts(), policy in policies()) {
        if let Ok(there) = run(&text, Task::ToSkype, &policy) {
            let back = run(&there.address, Task::Account, &policy);
            prop_assert!(back.is_ok(), "{:?} from {}", back, there.address);
            prop_assert_eq!(back.unwrap().address, there.account);
        }
    }

    #[test]
    fn converting_twice_changes_nothing(text in texts(), policy in policies(), task in select(Task::ALL)) {
        if let Ok(once) = run(&text, task, &policy) {
            let twice = run(&again(&once.address, task), task, &policy);
            prop_assert!(twice.is_ok(), "{:?} from {}", twice, once.address);
            prop_assert_eq!(twice.unwrap().address, once.address);
        }
    }

    #[test]
    fn an_account_is_clean(text in texts(), policy in policies(), task in select(Task::ALL)) {
        if let Ok(once) = run(&text, task, &policy) {
            let again = run(&once.account, task, &policy);
            prop_assert!(!notices(&again).iter().any(|notice| notice.code == Code::Cleaned), "{:?}", again);
        }
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in texts(), policy in policies()) {
        let rules = Rules::from(policy);
        let once = rules.inspect(&text);
        let twice = rules.inspect(&once.text);
        // What cleaning removes depends on the direction: `bob@contoso.com:5061` has a port only as a sign-in address.
        // The rest of a link is not an address, but may look like one without its scheme.
        let is_link = |notice: &Notice| notice.code == Code::BadCharacter && notice.span.of(&text).trim_end_matches('/').len() > 3;
        // What was behind `sip:` or escaped is read otherwise without that.
        let depends = text.contains('%') || text.to_ascii_lowercase().contains("sip");
        if twice.task == once.task && !once.notices.iter().any(is_link) && !depends {
            prop_assert_eq!(&twice.text, &once.text);
        }
    }

    #[test]
    fn an_inspection_says_what_the_conversions_say(text in texts(), mut policy in policies()) {
        policy.public_im = Known::Unknown;
        let seen = Rules::from(policy.clone()).inspect(&text);
        for (direction, task) in [(Direction::ToSkype, Task::ToSkype), (Direction::ToLync, Task::ToLync)] {
            prop_assert_eq!(seen.directions.contains(&direction), run(&text, task, &policy).is_ok(), "{:?}", task);
        }
        let conversion = run(&text, seen.task, &policy);
        prop_assert_eq!(&seen.notices[..], notices(&conversion));
    }

    #[test]
    fn a_suggestion_is_accepted(text in texts(), policy in policies(), task in select(Task::ALL)) {
        for notice in notices(&run(&text, task, &policy)) {
            if let Some(better) = &notice.suggestion {
                let accepted = run(better, task, &policy);
                prop_assert!(accepted.is_ok(), "{:?} of {:?}", accepted, notice);
                prop_assert!(*better != text, "suggests the same: {:?}", notice);
            }
        }
    }

    #[test]
    fn a_password_is_told_to_nobody(
        user in "[u-z]{1,6}",
        signs in "[(){},;.%:@!*'=&+$/-]{0,3}",
        more in "[(){},;.%:@!*'=&+$/-]{0,3}",
        scheme in select(&["sip:", "SIPS:", " <sip:"][..]),
        end in select(&["contoso.com", "msn.com", "Contoso.com;transport=tls"][..]),
        task in select(Task::ALL),
    ) {
        let input = format!("{scheme}{user}:{signs}QXJZ{more}WKVY@{end}");
        let policy = Policy::default();
        let conversion = run(&input, task, &policy);
        prop_assert!(notices(&conversion).iter().any(|notice| notice.code == Code::Password), "{input}");
        for notice in notices(&conversion) {
            let message = Words::ENGLISH.notice(notice, &input, task, &policy);
            for said in [Some(&message), notice.suggestion.as_ref()].into_iter().flatten() {
                let said = said.to_ascii_uppercase();
                prop_assert!(!said.contains("QXJZ") && !said.contains("WKVY"), "{input}: {said}");
            }
        }
    }

    #[test]
    fn what_was_meant_needs_no_suggestion(domain in "[a-z0-9-]{1,9}(\\.[a-z]{1,4}){0,2}", policy in policies()) {
        if let Some(meant) = typo::typo(&domain, &policy) {
            prop_assert!(meant != domain);
            prop_assert_eq!(typo::typo(&meant, &policy), None);
        }
    }
}

//! Labels, schemes, wrappers and tails around a pasted address, in every combination.

use lync_skype::{Conversion, Notice, Policy, Rules, Task, Words};

/// Labels before an address.
const LABELS: &[&str] = &[
    "",
    "Email: ",
    "E-MAIL:",
    "mail=",
    "SMTP:",
    "smtp:",
    "X500:",
    "EX:",
    "EUM:",
    "SPO:",
    "To: ",
    "cc:",
    "Bcc: ",
    "From: ",
    "Reply-To:",
    "Sender: ",
    "IMPP:",
    "UPN:",
    "MSN: ",
    "Teams:",
    "Contact: ",
    "Microsoft account: ",
    "Sign-in address:",
    "SIP address:",
    "IM address:",
    "An: ",
    "Von:",
    "Microsoft-Konto:",
    "Anmeldeadresse: ",
    "Chatadresse:",
    "À : ",
    "De:",
    "Courriel : ",
    "Compte Microsoft : ",
    "Adresse de connexion :",
    "Para:",
    "CORREO ELECTRÓNICO: ",
    "Cuenta de Microsoft:",
    "Dirección de inicio de sesión: ",
    "إلى:",
    "البريد الإلكتروني: ",
    "حساب Microsoft:",
    "عنوان تسجيل الدخول: ",
    "X-MS-IMADDRESS:",
    "EMAIL;TYPE=INTERNET:",
    "EMAIL;PREF;INTERNET:",
    "item1.EMAIL;type=pref:",
    "ATTENDEE;CN=\"Smith, Bob\";RSVP=TRUE:",
    "ORGANIZER;CN=al@fabrikam.com:",
    "i:0#.f|membership|",
    "Skype: ",
    "Work e-mail: ",
    "Meet: ",
    "P-Preferred-Identity: ",
    "mailto:",
    "sip:",
    "SIPS:",
    "im:",
    "sip : ",
    "MailTo: ",
    "sip%3A",
    "//",
];

/// Wrappers: the text before and after an address.
const WRAPPINGS: &[(&str, &str)] = &[
    ("", ""),
    (" ", "\u{a0}"),
    ("\u{200b}", "\u{feff}"),
    ("<", ">"),
    ("Bob Smith <", ">"),
    ("\"Smith, Bob (HR)\" <", ">"),
    ("\"", "\""),
    ("“", "”"),
    ("'", "'"),
    ("(", ")"),
    ("[", "]"),
    ("[Bob](", ")"),
    ("**", "**"),
    ("`", "`"),
    ("~~", "~~"),
    ("_", "_"),
    ("<b>", "</b>"),
    ("<p class=\"x\">", "</p>"),
    ("<a href=\"mailto:bob@contoso.com\">", "</a>"),
    ("", "<br>"),
    ("", "<o:p></o:p>"),
    ("- ", ""),
    ("• ", ""),
    ("12. ", ""),
    ("1) ", ""),
    ("", "."),
    ("", " ;"),
    ("", ")"),
];

/// Whether both cannot occur in one text: a text has at most one pair of angle brackets or of the same quotes.
fn clash(one: &str, other: &str) -> bool {
    let angle = |text: &str| text.ends_with('<');
    let quote = |text: &str| text.starts_with('"') || text.contains("=\"Smith");
    // Round and square brackets are removed only around a text with one `@`.
    let bracket = |text: &str| text == "(" || text == "[";
    if bracket(one) && other.contains("=al@") {
        return true;
    }
    // A list marker counts only at the start of the text, followed by white space.
    let item = |text: &str| text.ends_with(' ') && text.len() > 1;
    let paired = |text: &str| text.starts_with(['*', '`', '~', '_', '“']);
    paired(one) && one == other
        || angle(one) && angle(other)
        || quote(one) && quote(other)
        || item(other) && !other.contains(':')
}

#[test]
fn labels_and_wrappings_in_any_order() {
    let rules = Rules::default();
    let mut texts = std::collections::BTreeSet::new();
    for (before, after) in WRAPPINGS {
        for label in LABELS {
            if !clash(before, label) {
                texts.insert(format!("{before}{label}bob@contoso.com{after}"));
            }
            if label.is_empty() || !clash(before, before) || before.contains('<') {
                texts.insert(format!("{label}{before}bob@contoso.com{after}"));
            }
        }
        for (outer, end) in WRAPPINGS {
            if !clash(outer, before) {
                for label in ["", "Email: ", "sip:", "EMAIL;TYPE=work:"] {
                    texts.insert(format!("{outer}{label}{before}bob@contoso.com{after}{end}"));
                }
            }
        }
    }
    let mut wrong = Vec::new();
    for text in &texts {
        for task in Task::ALL.iter().copied() {
            let account = rules.convert(text, task).map(|converted| converted.account);
            if account.as_deref().ok() != Some("bob@contoso.com") {
                let codes = account.map_err(|refused| refused.to_string());
                wrong.push(format!("{task:?} {text}: {codes:?}"));
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{}\n{count} of {}", wrong.join("\n"), texts.len() * Task::ALL.len());
}

fn notices(conversion: &Conversion) -> &[Notice] {
    match conversion {
        Ok(converted) => &converted.notices,
        Err(refused) => &refused.problems,
    }
}

/// All suggestions and messages for a text, concatenated.
fn said(rules: &Rules, text: &str, task: Task) -> String {
    let conversion = rules.convert(text, task);
    let mut said = conversion.as_ref().map_or_else(|_| String::new(), |converted| converted.address.clone());
    for notice in notices(&conversion) {
        said += &Words::ENGLISH.notice(notice, text, task, &Policy::default());
        said += notice.suggestion.as_deref().unwrap_or_default();
    }
    said.to_ascii_uppercase()
}

#[test]
fn a_password_is_never_quoted_whatever_surrounds_it() {
    let rules = Rules::default();
    let secrets = [
        "QXJZ",
        "QXJZ.WK",
        "a@QXJZ",
        "QXJZ@wk.de",
        "QXJZ;x",
        "x;QXJZ=1",
        "QX,QXJZ",
        "?QXJZ",
        "(QXJZ)",
        "QXJZ%40",
        "wk@de.com;QXJZ",
    ];
    let tails = [
        "",
        ";transport=tls",
        "?subject=x",
        ":5061",
        ", al@fabrikam.com",
        " (Sales)",
        "/x",
        ";al@fabrikam.com",
        " and more",
    ];
    // A wrapper that itself contains an address would make two addresses.
    for (before, after) in WRAPPINGS.iter().filter(|(before, _)| !before.contains('@')) {
        for scheme in ["sip:", "SIPS:", "im:sip:", "sip : ", "Email: sip:", "SMTP:sip:", "callto:sip:"] {
            for secret in secrets {
                for tail in tails {
                    let text = format!("{before}{scheme}bob:{secret}@contoso.com{tail}{after}");
                    for task in Task::ALL.iter().copied() {
                        let said = said(&rules, &text, task);
                        assert!(!said.contains("QXJZ"), "{task:?} {text}: {said}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_path_is_not_an_address() {
    let rules = Rules::default();
    for link in [
        "https://contoso.com/",
        "HTTP://contoso.com/l/chat/0/0?users=",
        "msteams:/l/chat/0/0?users=",
        "msnim:chat?contact=",
        "ftp://contoso.com/?a=b&to=",
    ] {
        for (address, meant) in [
            ("bob@contoso.com", Some("bob@contoso.com")),
            ("bob%40contoso.com", Some("bob@contoso.com")),
            ("sip:bob@contoso.com", Some("bob@contoso.com")),
            ("mailto%3Abob%40contoso.com", Some("bob@contoso.com")),
            ("bob_contoso.com%23EXT%23%40fabrikam.onmicrosoft.com", Some("bob@contoso.com")),
            ("bob@contoso.com,al@fabrikam.com", None),
            ("bob:x@contoso.com", None),
            ("19:x@thread.v2", None),
            ("bob", None),
            ("@bob", None),
        ] {
            for end in ["", "/x", "?x=1", "&topicName=Hello", "#top"] {
                for task in Task::ALL.iter().copied() {
                    let text = format!("{link}{address}{end}");
                    let conversion = rules.convert(&text, task);
                    let offered = notices(&conversion).iter().find_map(|notice| notice.suggestion.as_deref());
                    // Without a scheme and an `@` it is ordinary text.
                    if !text.contains('@') && !text.contains("://") {
                        continue;
                    }
                    assert!(conversion.is_err(), "{task:?} {text}");
                    assert_eq!(offered, meant, "{task:?} {text}");
                }
            }
        }
    }
}

#[test]
fn part_of_an_address_is_not_suggested() {
    let rules = Rules::default();
    for text in [
        "bo b@contoso.com",
        "b o b@contoso.com",
        "please mail b o b@contoso.com",
        "us,er@gmail.com",
        "bob.x;y@contoso.com",
        "bob@contoso.co,uk",
        "bob@contoso.co;uk",
        "bob@contoso.co uk",
        "bob@con toso.com",
        "bob@mail.con toso.com",
        "bob@mail.con_toso.com",
        "bob@mail.con#toso.com",
        "bob@mail.con%toso.com",
        "contoso\\bob@contoso.com",
        "bob:x@contoso.com",
        "a(b.de)x@msn.com",
        "bob@contoso@com.com",
        "meet me at contoso dot com",
        "bob(domain name)@msn.com",
    ] {
        for task in Task::ALL.iter().copied() {
            let conversion = rules.convert(text, task);
            let offered = notices(&conversion).iter().find_map(|notice| notice.suggestion.as_deref());
            // In a SIP address the text after a colon is a password.
            let is_password = task == Task::ToLync && text.contains(':');
            assert!(offered.is_none() || is_password, "{task:?} {text}: {offered:?}");
        }
    }
}

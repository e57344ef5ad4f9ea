//! What people paste along with an address, in every combination: labels, schemes, wrappings and tails.

use lync_skype::{Rules, Task};

const TASKS: [Task; 3] = [Task::ToSkype, Task::ToLync, Task::Account];

/// What goes before an address and is no part of it.
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

/// What stands around an address, or at an end.
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

/// Whether both are such as a text may have one of: angle brackets, quotes that are not told from others inside.
fn clash(one: &str, other: &str) -> bool {
    let angle = |text: &str| text.ends_with('<');
    let quote = |text: &str| text.starts_with('"') || text.contains("=\"Smith");
    // In round or square brackets stands one `@`.
    let bracket = |text: &str| text == "(" || text == "[";
    if bracket(one) && other.contains("=al@") {
        return true;
    }
    // Only at the start of the text, with white space behind it, is it the mark of an item.
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
        for task in TASKS {
            let account = rules.convert(text, task).map(|converted| converted.account);
            if account.as_deref().ok() != Some("bob@contoso.com") {
                let codes = account.map_err(|refused| refused.to_string());
                wrong.push(format!("{task:?} {text}: {codes:?}"));
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{}\n{count} of {}", wrong.join("\n"), texts.len() * TASKS.len());
}

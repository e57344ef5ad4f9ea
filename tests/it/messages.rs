//! Snapshots of the messages for pasted inputs.

use std::fmt::Write as _;

use expect_test::expect_file;
use lync_skype::policy::Known;
use lync_skype::{Policy, Rules, Task, Words};

use super::guide::languages;

const INPUTS: &[&str] = &[
    "",
    "bob",
    "bob smith@contoso.com",
    "bob@",
    "@contoso.com",
    "bob@contoso",
    "bob@@contoso.com",
    "bob@contoso.com, ann@contoso.com",
    "Bob Smith <bob@Contoso.com>",
    "[Bob](mailto:bob@contoso.com)",
    "mailto:bob%40contoso.com?subject=Hi",
    "\u{200b}bob@contoso.com\u{a0}",
    "bob\u{34f}@contoso.com\u{fe0f}",
    "ｂｏｂ＠ｃｏｎｔｏｓｏ．ｃｏｍ",
    "bob@contoso.com.",
    "SIP:Bob@Contoso.com;transport=tls",
    "sip:bob:secret@contoso.com",
    "sips:bob@contoso.com:5061",
    "xmpp:bob@contoso.com",
    "bob.@contoso..com",
    "bob@-contoso.com",
    "bob@contoso.123",
    "bob@192.168.0.1",
    "bob@[192.168.0.1]",
    "\"bob smith\"@contoso.com",
    "böb@contoso.com",
    "bob@bücher.example",
    "bob@xn--zzzzzz.example",
    "bob@outlооk.com",
    "bob#1@contoso.com",
    "bob@con_toso.com",
    "bob,smith@contoso.com",
    "bob<script>@contoso.com",
    "bob@hotmial.com",
    "bob@hotmail.com",
    "bob@hotmail.co.uk",
    "bob@gmail.com",
    "bob@skypeids.net",
    "bob@fabrikam.com",
    "bob(contoso.com)@msn.com",
    "bob(outlook.com)@msn.com",
    "bob(contoso)@msn.com",
    "bob(contoso.com)@outlook.com",
    "bob((contoso.com)@msn.com",
    "live:bob_smith",
    "bob_smith",
    "skype:bob?chat",
    "https://join.skype.com/invite/abc",
    "tel:+1-555-0100",
    "+1 555 0100",
    "sip:bob@contoso.com;gruu;opaque=app:conf:focus:id:ABC",
];

#[test]
fn messages_read_well() {
    for words in languages() {
        let file = format!("{}/tests/snapshots/{}/messages.txt", env!("CARGO_MANIFEST_DIR"), words.locale());
        expect_file![file].assert_eq(&messages(&words));
    }
}

fn messages(words: &Words) -> String {
    let mut policy = Policy::default();
    policy.organisation.sip_domains = vec!["fabrikam.com".parse().unwrap()];
    policy.organisation.name = Some("Fabrikam".into());
    let mut text = String::new();
    for input in INPUTS {
        _ = writeln!(text, "{}", input.escape_debug());
        for task in [Task::ToSkype, Task::ToLync, Task::Account] {
            push_answer(&mut text, input, task, &policy, words);
        }
        text.push('\n');
    }
    let long = ["a@", &"b".repeat(64), ".", &"c.".repeat(200), "com"].concat();
    text.push_str("(a long address)\n");
    push_answer(&mut text, &long, Task::ToSkype, &policy, words);
    push_answer(&mut text, &[&"l".repeat(65), "@contoso.com"].concat(), Task::ToSkype, &policy, words);
    policy.public_im = Known::No;
    text.push_str("\nbob@contoso.com, with public IM switched off\n");
    push_answer(&mut text, "bob@contoso.com", Task::ToSkype, &policy, words);
    text
}

fn push_answer(text: &mut String, input: &str, task: Task, policy: &Policy, words: &Words) {
    let (answer, notices) = match Rules::from(policy.clone()).convert(input, task) {
        Ok(converted) => (converted.address, converted.notices),
        Err(refused) => ("refused".to_owned(), refused.problems),
    };
    _ = writeln!(text, "  {}: {answer}", task.as_str());
    for notice in notices {
        let message = words.notice(&notice, input, task, policy);
        _ = write!(text, "    {} {:?}: {message}", notice.code.as_str(), notice.span.of(input));
        if let Some(better) = &notice.suggestion {
            _ = write!(text, " -> {better}");
        }
        text.push('\n');
    }
}

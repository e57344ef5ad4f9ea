use proptest::prelude::*;

use super::*;
use crate::{Code, Policy, Refused, policy::Known};

fn policies() -> Vec<Policy> {
    let default = Policy::default();
    let long = "a-routing-domain-that-does-not-fit-into-one-register.example.com";
    vec![
        default.clone(),
        Policy { auto_decorate: Known::Yes, ..default.clone() },
        Policy { public_im: Known::No, ..default.clone() },
        Policy { routing_domain: "im.example".parse().unwrap(), ..default.clone() },
        Policy {
            as_is_domains: vec![
                "contoso.com".parse().unwrap(),
                "a-domain-longer-than-two-registers.com".parse().unwrap(),
            ],
            routing_domain: long.parse().unwrap(),
            ..default
        },
    ]
}

/// The answers of single calls, line by line.
fn one_by_one(input: &[u8], task: Task, policy: &Policy) -> Vec<u8> {
    let rules = Rules::from(policy.clone());
    let mut output = Vec::new();
    let mut rest = input;
    while !rest.is_empty() {
        let end = rest.iter().position(|&byte| byte == b'\n');
        let line = &rest[..end.unwrap_or(rest.len())];
        let line = if end.is_some() { line.strip_suffix(b"\r").unwrap_or(line) } else { line };
        if let Ok(Ok(converted)) = str::from_utf8(line).map(|line| rules.convert(line, task)) {
            output.extend_from_slice(converted.address.as_bytes());
        }
        output.push(b'\n');
        rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
    }
    output
}

fn in_pieces(input: &[u8], sizes: &[usize], task: Task, policy: &Policy, format: Format) -> Vec<u8> {
    let mut converter = Converter::new(task, policy.clone().into(), format, Words::ENGLISH);
    let mut output = Vec::new();
    let mut rest = input;
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (now, later) = rest.split_at((*size).clamp(1, rest.len()));
        converter.push(now, &mut output);
        rest = later;
    }
    converter.finish(&mut output);
    let lines = output.iter().filter(|&&byte| byte == b'\n').count();
    assert_eq!(converter.lines(), lines as u64);
    output
}

fn show(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A JSON object, as in the npm package.
fn object(answer: &Answer<'_>, output: &mut Vec<u8>) {
    let text = match answer.conversion {
        Ok(converted) => {
            let codes: Vec<&str> = converted.notices.iter().map(|notice| notice.code.as_str()).collect();
            let (address, account) = (&converted.address, &converted.account);
            format!("{{{address:?}:{:?},\"of\":{account:?},{codes:?}}}", converted.rule.as_str())
        }
        Err(refused) => refused.to_string(),
    };
    output.extend_from_slice(text.as_bytes());
}

/// A row that differs around each address, so that no constant text can be learned.
fn with_length(answer: &Answer<'_>, output: &mut Vec<u8>) {
    object(answer, output);
    output.extend_from_slice(answer.input.len().to_string().as_bytes());
}

/// The answers of the general path, line by line.
fn by_general_path(input: &[u8], task: Task, policy: &Policy, format: Format) -> Vec<u8> {
    let general =
        GeneralPath { task, rules: policy.clone().into(), format, words: Words::ENGLISH, fast: None };
    let mut output = Vec::new();
    for line in input.split_inclusive(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\n").map_or(line, |line| line.strip_suffix(b"\r").unwrap_or(line));
        general.answer(line, &mut output);
    }
    output
}

#[track_caller]
fn check(input: &[u8], sizes: &[usize]) {
    for policy in policies() {
        for task in Task::ALL.iter().copied() {
            let expected = one_by_one(input, task, &policy);
            let actual = in_pieces(input, sizes, task, &policy, Format::Address);
            if actual != expected {
                let (input, actual, expected) = (show(input), show(&actual), show(&expected));
                for ((line, actual), expected) in input.lines().zip(actual.lines()).zip(expected.lines()) {
                    assert_eq!(actual, expected, "{line:?} {task:?} {policy:?}");
                }
                assert_eq!(actual, expected, "{input:?} {task:?} {policy:?}");
            }
            for format in [Format::Tsv, Format::Custom(object), Format::Custom(with_length)] {
                let expected = show(&by_general_path(input, task, &policy, format));
                assert_eq!(show(&in_pieces(input, sizes, task, &policy, format)), expected, "{task:?}");
            }
        }
    }
}

const LINES: &[&str] = &[
    "bob@contoso.com",
    "Bob.Smith+x@Mail.Contoso.CO.UK",
    "bob@OUTLOOK.com",
    "bob@skypeids.net",
    "bob@skypeids.ne",
    "bob@msn.com",
    "bob@im.example",
    "bob@a-domain-longer-than-two-registers.com",
    "bob@A-domain-longer-than-two-registers.COM",
    "bob@a-domain-longer-than-two-registers.co",
    "bob(contoso.com)@msn.com",
    "bob(contoso.com)@im.example",
    "bob(outlook.com)@msn.com",
    "(contoso.com)@msn.com",
    "bob",
    "bob_smith",
    "live:bob",
    "+1 425 555 0100",
    "",
    " ",
    "bob@contoso",
    "bob@contoso.1",
    "bob@contoso.c1",
    "bob@1.2.3.4",
    "bob@xn--mnchen-3ya.de",
    "bob@a--b.com",
    "bob@-contoso.com",
    "bob@contoso-.com",
    "bob@contoso.com-",
    "bob-@contoso.com",
    "-bob@contoso.com",
    "bob.@contoso.com",
    ".bob@contoso.com",
    "b..ob@contoso.com",
    "bob@contoso..com",
    "bob@.contoso.com",
    "bob@contoso.com.",
    "bob@contoso.com!",
    "bob@contoso.com?subject=x",
    "bob@con?toso.com",
    "bob?x@contoso.com",
    "bob@contoso.com;x=y",
    "bob;x@contoso.com",
    "bob,x@contoso.com",
    "bob@contoso,com",
    "bob@@contoso.com",
    "bob@contoso.com@contoso.com",
    "bob@contoso.com ann@contoso.com",
    "bob@contoso.com bob@contoso.com",
    "bob smith@contoso.com",
    "bob smith",
    "bob @contoso.com",
    "bob<>@contoso.com",
    "<bob@contoso.com>",
    "b<ob@contoso.com>",
    "Bob <bob@contoso.com>",
    "bob@fabrikam.com <bob@contoso.com>",
    "a@b.c<d>@e.f",
    "'bob@contoso.com",
    "'bob@contoso.com'",
    "o'brien@contoso.com",
    "{bob@contoso.com",
    "{bob}@contoso.com",
    "b{ob@contoso.com",
    "a|b@contoso.com",
    "a@b.com|c@d.com",
    "`bob`@contoso.com",
    "!bob@contoso.com",
    "b%40b@contoso.com",
    "mailto:b%6fb%40contoso.com",
    "sip:bob@contoso.com",
    "SIP:Bob@Contoso.com;transport=tls",
    "bob:secret@contoso.com",
    "@contoso.com",
    "bob@",
    "@",
    "bob\r",
    "b\rob@contoso.com",
    "\rbob@contoso.com",
    "bob@contoso.com\r",
    "bob@contoso.com\0",
    "bob@m\u{fc}nchen.de",
    "b\u{f6}b@contoso.com",
    "\u{ff42}ob\u{ff20}contoso\u{ff0e}com",
    "a.local.part.of.sixty.four.characters.which.is.as.long.as.it.is@contoso.com",
    "a.local.part.of.64.characters.which.is.as.long.as.it.can.get.ok.@contoso.com",
    "bob@a-name-of-many-characters.and-another-name-of-many-characters.and-one-more.com",
    "forty-characters-before-the-at-sign-yes.@contoso.com",
    "forty-characters-before-the-at-sign-yes@contoso.com",
    "a@forty-characters-in-one-label-after-at.example.org",
];

#[test]
fn lines_are_answered_as_single_calls_are() {
    for newline in ["\n", "\r\n", "\r\r\n", "\n\n"] {
        let input = LINES.join(newline);
        for sizes in [&[usize::MAX][..], &[1], &[2, 3, 5, 7, 61, 64, 65]] {
            check(input.as_bytes(), sizes);
        }
    }
    for line in LINES {
        check(line.as_bytes(), &[usize::MAX]);
    }
}

#[test]
fn line_lengths_and_line_ends_do_not_matter() {
    for input in [
        &b""[..],
        b"\n",
        b"\r\n",
        b"\r",
        b"\n\n\n",
        b"bob@contoso.com\n\xff\xfe\nann@outlook.com",
        b"b\xc3\xb6b@contoso.com\nb\xc3",
    ] {
        check(input, &[usize::MAX]);
        check(input, &[1]);
    }
}

#[test]
fn a_clean_line_may_be_anywhere_in_a_tile() {
    let policy = Policy::default();
    for length in 0..130 {
        let filler = "x".repeat(length);
        let mut input = String::new();
        for number in 0..60 {
            input += &format!("{filler}\nBob{number}@Contoso.com\nbob{number}@live.com\n");
        }
        let output = in_pieces(input.as_bytes(), &[usize::MAX], Task::ToSkype, &policy, Format::Address);
        assert_eq!(show(&output), show(&one_by_one(input.as_bytes(), Task::ToSkype, &policy)), "{length}");
    }
}

/// More than the buffer holds of the answers to one tile: long rows, and a long routing domain after short lines.
#[test]
fn answers_may_be_longer_than_the_buffer() {
    fn long(answer: &Answer<'_>, output: &mut Vec<u8>) {
        object(answer, output);
        output.extend_from_slice("and what else there is to say ".repeat(7).as_bytes());
    }
    let label = "a".repeat(60);
    let routing = format!("{label}.{label}.{label}.example").parse().unwrap();
    let input: String = (0..900).map(|number| format!("b{number}@c{}.de\n", number % 50)).collect();
    for policy in [Policy::default(), Policy { routing_domain: routing, ..Policy::default() }] {
        for format in [Format::Address, Format::Tsv, Format::Custom(object), Format::Custom(long)] {
            let expected = by_general_path(input.as_bytes(), Task::ToSkype, &policy, format);
            let actual = in_pieces(input.as_bytes(), &[usize::MAX], Task::ToSkype, &policy, format);
            assert!(actual == expected, "{format:?}, routed by {}", policy.routing_domain.as_str());
        }
    }
}

#[test]
fn lines_up_to_the_maximum_length_are_accepted() {
    let account = "<bob@contoso.com>";
    let line = |length: usize| format!("{}{account}", " ".repeat(length - account.len()));
    let [most, more, much] = [LONGEST, LONGEST + 1, 300_000].map(line);
    let input = format!("ann@live.com\n{most}\n{more}\n{most}\r\n{much}\nbob@contoso.com\n{much}");
    let expected = "ann@live.com\nbob(contoso.com)@msn.com\n\n\n\nbob(contoso.com)@msn.com\n\n";
    for (format, expected) in [
        (Format::Address, expected),
        (
            Format::Tsv,
            "ann@live.com\tas-is\tdocumented\t\n\
            bob(contoso.com)@msn.com\tdecorated\tdocumented\tcleaned,cleaned\n\
            \t\t\ttoo-long\n\t\t\ttoo-long\n\t\t\ttoo-long\n\
            bob(contoso.com)@msn.com\tdecorated\tdocumented\t\n\
            \t\t\ttoo-long\n",
        ),
    ] {
        for sizes in [&[usize::MAX][..], &[60_000], &[1 << 16], &[LONGEST + 1, 3], &[7, 4099]] {
            let output = in_pieces(input.as_bytes(), sizes, Task::ToSkype, &Policy::default(), format);
            assert_eq!(show(&output), expected, "{format:?} {sizes:?}");
        }
    }
}

#[test]
fn memory_is_constant_for_any_line_length() {
    let mut converter = Converter::new(Task::ToSkype, Rules::default(), Format::Tsv, Words::ENGLISH);
    let mut output = Vec::new();
    for _ in 0..1000 {
        converter.push(&[b'x'; 10_000], &mut output);
        assert!(converter.input.len() < 100_000);
    }
    assert_eq!(show(&output), "\t\t\ttoo-long\n", "it is told before the line has ended");
    converter.push(b"\nbob@contoso.com\n", &mut output);
    assert_eq!((converter.lines(), converter.refused()), (2, 1));
    converter.finish(&mut output);
    assert_eq!(show(&output), "\t\t\ttoo-long\nbob(contoso.com)@msn.com\tdecorated\tdocumented\t\n");
    converter.room();
    assert!(converter.input.len() < 50_000, "the memory for the long line is given back");
}

#[test]
fn columns_have_rule_certainty_and_codes() {
    let policy = Policy::default();
    let input = "bob@contoso.com\n bob@hotmail.co.uk\nbob@@contoso.com\n@contoso.com";
    let output = in_pieces(input.as_bytes(), &[5], Task::ToSkype, &policy, Format::Tsv);
    let expected = "bob(contoso.com)@msn.com\tdecorated\tdocumented\t\n\
        bob(hotmail.co.uk)@msn.com\tdecorated\tless-certain\tcleaned,less-certain-domain\n\
        \t\t\tseveral-at\n\
        \t\t\tno-local\n";
    assert_eq!(show(&output), expected);
    let output = in_pieces(b"b\xff\xfe@contoso.com", &[5], Task::ToSkype, &policy, Format::Tsv);
    assert_eq!(show(&output), "\t\t\tbad-character\n");
}

#[test]
fn invalid_utf_8_is_reported_with_its_span() {
    fn places(answer: &Answer<'_>, output: &mut Vec<u8>) {
        let Err(Refused { problems }) = answer.conversion else { return };
        assert!(problems.iter().all(|problem| problem.code == Code::BadCharacter));
        let spans: Vec<_> =
            problems.iter().map(|problem| answer.input.get(problem.span.start..problem.span.end)).collect();
        output.extend(format!("{} {spans:?}", answer.input).bytes());
    }
    let line = b"b\xff\xfe\xc3\xa9\xf0\x9f@contoso.com";
    let output = in_pieces(line, &[99], Task::ToSkype, &Policy::default(), Format::Custom(places));
    let expected =
        "b\u{fffd}\u{fffd}\u{e9}\u{fffd}@contoso.com [Some(\"\u{fffd}\u{fffd}\"), Some(\"\u{fffd}\")]\n";
    assert_eq!(show(&output), expected);
}

/// Random text with many near-addresses.
fn almost() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => "[a-z]{1,9}",
        3 => "@",
        3 => "\\.",
        2 => "\n",
        2 => Just("@contoso.com\n".to_owned()),
        2 => Just("@Live.com\n".to_owned()),
        1 => Just("(contoso.com)@msn.com\n".to_owned()),
        1 => "[-0-9A-Z_+]{1,3}",
        2 => "[ -~]",
        1 => "\r\n|\r|[ \t]",
        1 => "<|>|<>|sip:|mailto:|;|,|\\?|'|\"|%40|--|xn--",
        1 => "[\u{80}-\u{ff}\u{ff20}\u{200b}]",
        1 => "[a-z.]{30,70}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn almost_addresses(input in almost(), sizes in prop::collection::vec(1_usize..90, 1..5)) {
        check(&input, &sizes);
    }

    #[test]
    fn any_bytes(input in prop::collection::vec(any::<u8>(), 0..300), sizes in prop::collection::vec(1_usize..90, 1..5)) {
        check(&input, &sizes);
    }

    #[test]
    fn any_plain_line(line in "[a-c@. ,;<>'{|}?!%:()-]{0,14}") {
        check(line.as_bytes(), &[usize::MAX]);
    }
}

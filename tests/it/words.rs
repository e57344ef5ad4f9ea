//! Checks of the `.ftl` files at build time, packs, and the message of every notice.

use lync_skype::words::{PackError, Segment, Sink};
use lync_skype::{Change, Code, Key, Notice, Policy, Rules, Span, Task, Words};

#[expect(dead_code, reason = "the build scripts use the rest")]
#[path = "../../src/words/compile.rs"]
pub(crate) mod compile;

use super::languages::not_our_voice;
use compile::{Catalogue, pack};

#[track_caller]
fn refused(texts: &[(&str, &str)], expected: &str) {
    let problems = Catalogue::new(texts).err().unwrap_or_default();
    assert!(problems.contains(expected), "{problems:?} does not say {expected:?}");
}

fn english() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en.ftl")).unwrap()
}

/// A pack in another language, with the English texts.
fn other_language(locale: &str) -> Words {
    let ftl = english();
    let catalogue = Catalogue::new(&[("en", &ftl), (locale, &ftl)]).ok().unwrap();
    Words::load(&pack(&catalogue, &[], locale).unwrap()).unwrap()
}

#[test]
fn languages_are_compared_with_english() {
    refused(&[("de", "a = A\n")], "en.ftl is missing");
    refused(&[("en", "a = A\nb = B\n"), ("de", "a = A\n")], "de.ftl, b: missing");
    refused(&[("en", "a = A\n"), ("de", "a = A\nc = C\n")], "de.ftl, c: English has no such message");
    refused(&[("en", "a = A { $x }\n"), ("de", "a = A { $y }\n")], "de.ftl, a: has arguments");
    refused(&[("en", "a = A\na = B\n")], "en.ftl, a: is there twice");
    refused(&[("en", "a = { b }\nb = B\n")], "en.ftl, a: only text");
    refused(&[("en", "a = A\n= B\n")], "en.ftl, line 2");
}

#[test]
fn a_pack_round_trips() {
    let other = other_language("de");
    assert_eq!(other.locale(), "de");
    assert!(!other.is_rtl());
    for key in [Key::ListComma, Key::StepTypeAddress, Key::SymbolTilde] {
        assert_eq!(other.text(key), Words::ENGLISH.text(key), "{key:?}");
    }
    assert_ne!(other, Words::ENGLISH);
    assert_eq!(other.clone(), other);
}

#[test]
fn the_core_reads_its_part_of_the_packs_of_the_page() {
    let ftl = english();
    let core = Catalogue::new(&[("en", &ftl), ("de", &ftl)]).unwrap();
    let page = Catalogue::new(&[("en", "one = One\n"), ("de", "one = Eins\n")]).unwrap();
    let pack = pack(&core, &[page], "de").unwrap();
    assert!(pack.ends_with("\nEins"), "{pack}");
    let words = Words::load(&pack).unwrap();
    assert_eq!(words.text(Key::SymbolTilde), Words::ENGLISH.text(Key::SymbolTilde));
}

#[test]
fn invalid_packs_are_refused() {
    assert_eq!(Words::load(""), Err(PackError::NotAPack));
    assert_eq!(Words::load("<!doctype html>\n<p>Not found"), Err(PackError::NotAPack));
    assert_eq!(Words::load("lync-skype-words 3 de 00000000\n\nA"), Err(PackError::OtherVersion));
    let ftl = english();
    let catalogue = Catalogue::new(&[("en", &ftl)]).ok().unwrap();
    let mut pack = pack(&catalogue, &[], "en").unwrap();
    pack.truncate(pack.len() / 2);
    assert_eq!(Words::load(&pack), Err(PackError::OtherVersion));
}

#[test]
fn arguments_are_isolated_from_right_to_left_text() {
    let arguments = [("suggestion", "bob(contoso.com)@msn.com")];
    let left = Words::ENGLISH.fill(Key::NoticeMaybeTypo, &arguments);
    assert_eq!(left, "Did you mean bob(contoso.com)@msn.com?");
    let right = other_language("ar");
    assert!(right.is_rtl());
    assert_eq!(
        right.fill(Key::NoticeMaybeTypo, &arguments),
        "Did you mean \u{2068}bob(contoso.com)@msn.com\u{2069}?"
    );
    let segments: Vec<Segment> = right.segments(Key::NoticeMaybeTypo).collect();
    assert_eq!(segments, [Segment::Text("Did you mean "), Segment::Arg("suggestion"), Segment::Text("?")]);
}

#[test]
fn every_notice_has_a_message_for_every_task() {
    let policy = Policy::default();
    for task in [Task::ToSkype, Task::ToLync, Task::Account] {
        for &code in Code::ALL {
            let message =
                Words::ENGLISH.notice(&Notice::new(code, Span::new(4, 7)), "bob@x_y.com", task, &policy);
            assert!(!message.is_empty(), "{code:?}");
            assert!(!message.contains(['{', '}']), "{message}");
            assert_eq!(not_our_voice("en", &message), None, "{message}");
        }
    }
}

/// Callers keep a message by its pattern and fill in what differs.
#[test]
fn messages_with_one_pattern_differ_only_in_what_they_quote() {
    let mut known = std::collections::HashMap::new();
    let mut check = |notice: &Notice, covered: &str, task| {
        let has_suggestion = notice.suggestion.is_some();
        let pattern = Words::pattern(notice.code, notice.change, has_suggestion, covered.as_bytes(), task)?;
        let input = ["x", covered, "y"].concat();
        let mut message = Words::ENGLISH.notice(notice, &input, task, &Policy::default());
        for (quoted, gap) in [(notice.suggestion.as_deref(), "{s}"), (Some(covered.trim()), "{c}")] {
            if let Some(quoted) = quoted.filter(|quoted| !quoted.is_empty()) {
                message = message.replace(quoted, gap);
            }
        }
        let has_gap = message.contains('{');
        let before = known.entry(pattern).or_insert_with(|| (notice.code, message.clone()));
        assert_eq!(*before, (notice.code, message), "{covered:?}");
        Some(has_gap)
    };
    let mut with_gaps = 0;
    for task in [Task::ToSkype, Task::ToLync, Task::Account] {
        for &code in Code::ALL {
            for change in [Change::Removed, Change::Replaced, Change::LowerCased] {
                for covered in ["#", "~", "~Zq0~", "#7#", " ", "   ", ""] {
                    for suggestion in [None, Some("yX9@contoso.com"), Some("Kw8@fabrikam.com")] {
                        let span = Span::new(1, 1 + covered.len());
                        let notice = Notice { code, span, suggestion: suggestion.map(String::from), change };
                        with_gaps += usize::from(check(&notice, covered, task).unwrap_or_default());
                    }
                }
            }
        }
    }
    assert!(with_gaps > 1000, "{with_gaps}");
    for (code, covered) in
        [(Code::BadCharacter, "<>"), (Code::BadCharacter, " "), (Code::Idn, "a b"), (Code::Idn, "\u{7}")]
    {
        assert_eq!(Words::pattern(code, Change::Removed, false, covered.as_bytes(), Task::ToSkype), None);
    }
}

/// Counts the arguments that are the covered text itself. The npm package knows them by their place: in JavaScript, a message
/// with that pattern has a gap there.
struct Quoted<'a> {
    covered: &'a str,
    count: usize,
}

impl Sink for Quoted<'_> {
    fn words(&mut self, _: &str) {}

    fn argument(&mut self, text: &str) {
        if text == self.covered {
            assert!(core::ptr::eq(text, self.covered), "a copy of {text:?}");
            self.count += 1;
        }
    }
}

#[test]
fn messages_quote_the_covered_text_itself_and_no_copy() {
    let policy = Policy::default();
    for covered in ["#", "~Zq0~"] {
        let input = ["x", covered, "y"].concat();
        let span = Span::new(1, 1 + covered.len());
        let mut quoted = Quoted { covered: span.of(&input), count: 0 };
        for &code in Code::ALL {
            let notice = Notice::new(code, span);
            Words::ENGLISH.write_notice(&mut quoted, &notice, &input, Task::ToSkype, &policy);
        }
        assert!(quoted.count > 10, "{covered}: {}", quoted.count);
    }
}

#[track_caller]
fn says(notice: Notice, input: &str, expected: &str) {
    assert_eq!(Words::ENGLISH.notice(&notice, input, Task::ToSkype, &Policy::default()), expected);
}

#[test]
fn messages_quote_the_text_they_are_about() {
    let bad = |start, end| Notice::new(Code::BadCharacter, Span::new(start, end));
    says(bad(3, 4), "bob,@x.y", "Microsoft account must not include “,”");
    says(bad(3, 7), "bob,;,,@x.y", "Microsoft account must not include “,”, “;”");
    says(bad(3, 4), "bob\u{7}@x.y", "Microsoft account must not include “U+0007”");
    says(bad(0, 5), "xmpp:bob@x.y", "Microsoft account must not include “xmpp:”");
    let cleaned = |end, change| Notice { change, ..Notice::new(Code::Cleaned, Span::new(0, end)) };
    says(cleaned(7, Change::Removed), "mailto:bob@x.y", "We removed “mailto:”");
    says(cleaned(2, Change::Removed), "  bob@x.y", "We removed a space");
    says(cleaned(3, Change::Removed), "\u{200b}bob@x.y", "We removed a character that cannot be seen");
    says(cleaned(3, Change::LowerCased), "X.Y", "We changed “X.Y” to lower case");
}

#[test]
fn what_was_removed_is_one_sentence() {
    let said = |input: &str| {
        let converted = Rules::default().convert(input, Task::ToSkype).unwrap();
        Words::ENGLISH.removed(&converted.notices, input)
    };
    assert_eq!(
        said("Bob Smith <mailto:bob@contoso.com>").as_deref(),
        Some("We removed “Bob Smith <mailto:”, “>”")
    );
    assert_eq!(said("mailto:bob@contoso.com"), None);
    assert_eq!(said("  bob@contoso.com "), None);
}

#[test]
fn no_message_quotes_a_password() {
    let input = "sip:bob:secret@contoso.com";
    for code in [Code::Password, Code::SeveralAddresses, Code::SeveralAt] {
        let notice = Notice::new(code, Span::new(0, input.len()));
        let message = Words::ENGLISH.notice(&notice, input, Task::ToLync, &Policy::default());
        assert!(!message.contains("secret"), "{message}");
    }
}

#[test]
fn public_im_off_names_the_help_desk() {
    let mut policy = Policy::default();
    let notice = Notice::new(Code::PublicImOff, Span::default());
    let nameless = Words::ENGLISH.notice(&notice, "", Task::ToSkype, &policy);
    assert!(nameless.ends_with("Ask the Lync administrator whether it can be switched on"), "{nameless}");
    policy.organisation.name = Some("Contoso".into());
    policy.organisation.help_desk.phone = Some("555 0100".into());
    let named = Words::ENGLISH.notice(&notice, "", Task::ToSkype, &policy);
    assert!(named.contains("at Contoso"), "{named}");
    assert!(named.ends_with("help desk whether it can be switched on: 555 0100"), "{named}");
}

//! The spoken form of addresses.

use lync_skype::{Words, spell, spell_parts};

#[track_caller]
fn check(address: &str, expected: &str) {
    assert_eq!(spell(address, &Words::ENGLISH), expected);
}

#[test]
fn every_bracket_dot_and_symbol_is_named() {
    check("bob(contoso.com)@msn.com", "bob, open bracket, contoso dot com, close bracket, at, msn dot com");
    check("bob@outlook.com", "bob, at, outlook dot com");
    check("bob.smith@mail.contoso.co.uk", "bob dot smith, at, mail dot contoso dot co dot uk");
    check("b_o-b+tag@x-y.com", "b underscore o hyphen b, plus, tag, at, x hyphen y dot com");
    check("Bob@xn--bcher-kva.example", "Bob, at, xn hyphen hyphen bcher hyphen kva dot example");
    check("o'neil@x.com", "o, apostrophe, neil, at, x dot com");
    check("", "");
    check(".a", "dot a");
    check("büro@x.com", "büro, at, x dot com");
}

#[test]
fn every_printable_ascii_symbol_has_a_name() {
    for c in (' '..='~').filter(|c| !c.is_ascii_alphanumeric()) {
        let text = c.to_string();
        let spoken = spell(&text, &Words::ENGLISH);
        assert!(
            !spoken.is_empty() && !spoken.contains(|c: char| !c.is_ascii_lowercase() && !" -".contains(c)),
            "{c}"
        );
    }
}

#[test]
fn characters_one_by_one() {
    let parts = spell_parts("Bo7(", &Words::ENGLISH);
    let names: Vec<&str> = parts.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["capital B", "o", "7", "open bracket"]);
    let text: String = parts.iter().map(|(c, _)| c).collect();
    assert_eq!(text, "Bo7(");
}

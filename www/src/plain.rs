//! Sheets and sentences as plain text.

use lync_skype::guide::{Item, Sheet, Text};

use crate::words::{Key, Words};

/// The sheet as plain text, to send to the one it is for.
pub fn sheet(sheet: &Sheet, words: &Words) -> String {
    let mut out = String::new();
    push_section(&mut out, words, &sheet.title, &sheet.steps, true);
    push_section(&mut out, words, words.text(Key::PageHeadingAlerts), &sheet.alerts, false);
    push_section(&mut out, words, words.text(Key::PageHeadingChecks), &sheet.checks, false);
    out
}

/// A sentence with each label in quotation marks: for places that have no bold type.
pub fn quoted(text: &Text, words: &Words) -> String {
    text.write(|out, label| out.push_str(&words.fill(Key::PageQuotedLabel, &[("label", label)])))
}

fn push_section(out: &mut String, words: &Words, heading: &str, items: &[Item], numbered: bool) {
    if items.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(heading);
    out.push_str("\n\n");
    for (at, item) in items.iter().enumerate() {
        let mark = if numbered { [&(at + 1).to_string(), ". "].concat() } else { "- ".to_owned() };
        out.push_str(&mark);
        out.push_str(&quoted(&item.text, words));
        out.push('\n');
    }
}

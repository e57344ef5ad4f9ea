//! Sheets and sentences as plain text.

use lync_skype::guide::{Item, ItemKind, Sheet, Text};

use crate::words::{Key, Words};

/// The sheet as plain text, to send to its recipient. Settings come first, because without them no request arrives.
pub fn sheet(sheet: &Sheet, words: &Words) -> String {
    let mut out = format!("{}\n", sheet.title);
    if !sheet.alerts.is_empty() {
        push_heading(&mut out, words.text(Key::HeadingAlerts));
        push_items(&mut out, &sheet.alerts, words);
    }
    push_heading(&mut out, words.text(Key::Steps));
    push_items(&mut out, &sheet.steps, words);
    push_heading(&mut out, words.text(Key::HeadingChecks));
    for state in &sheet.states {
        let [sees, means, next] = [&state.sees, &state.means, &state.next].map(|text| quoted(text, words));
        out.push_str(&format!("- {sees}: {means}{} {next}\n", full_stop(&means)));
    }
    out
}

/// The full stop that is missing at the end of a text, if another sentence follows it.
pub fn full_stop(text: &str) -> &'static str {
    if text.ends_with(['.', '!', '?', '؟', '…']) { "" } else { "." }
}

/// A sentence with each label in quotation marks, for output without bold type.
pub fn quoted(text: &Text, words: &Words) -> String {
    text.write(|out, label| out.push_str(&words.fill(Key::QuotedLabel, &[("label", label)])))
}

fn push_heading(out: &mut String, heading: &str) {
    out.push_str(&format!("\n{heading}\n\n"));
}

/// Steps with their numbers, and all other items without.
fn push_items(out: &mut String, items: &[Item], words: &Words) {
    let mut number = 0;
    for item in items {
        let text = quoted(&item.text, words);
        if item.kind == ItemKind::Step {
            number += 1;
            out.push_str(&format!("{number}. {text}\n"));
        } else if item.kind == ItemKind::Or {
            out.push_str(&format!("- {} {text}\n", words.text(Key::Or)));
        } else {
            out.push_str(&format!("- {text}\n"));
        }
    }
}

/// The elements in their order, each once.
pub(crate) fn each_once<T: PartialEq>(elements: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for element in elements {
        if !once.contains(&element) {
            once.push(element);
        }
    }
    once
}

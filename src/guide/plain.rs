//! Guides and sheets as plain text.

use super::{Guide, Item, Sheet};
use crate::guide::trouble::Actor;
use crate::{Key, Words};

impl Guide {
    /// The whole guide as plain text, for a mail or a snapshot.
    pub fn to_text(&self, words: &Words) -> String {
        let mut out = String::new();
        push_paragraph(&mut out, &self.notice);
        push_section(&mut out, words, words.text(Key::PageHeadingRequirements), &self.requirements, false);
        self.yours.push_text(&mut out, words);
        self.theirs.push_text(&mut out, words);
        push_paragraph(&mut out, words.text(Key::PageHeadingTrouble));
        for symptom in &self.troubleshooting {
            push_paragraph(&mut out, &symptom.sees.quoted(words));
            let actor = words.text(symptom.actor.key()).to_owned();
            for (key, text) in [
                (Key::PageTroubleWhy, symptom.cause.quoted(words)),
                (Key::PageTroubleWho, actor),
                (Key::PageTroubleNext, symptom.next.quoted(words)),
            ] {
                out.push_str("- ");
                out.push_str(&words.fill(Key::PageLabelled, &[("label", words.text(key)), ("text", &text)]));
                out.push('\n');
            }
        }
        out
    }
}

impl Sheet {
    /// The sheet as plain text, to send to the one it is for.
    pub fn to_text(&self, words: &Words) -> String {
        let mut out = String::new();
        self.push_text(&mut out, words);
        out
    }

    fn push_text(&self, out: &mut String, words: &Words) {
        push_section(out, words, &self.title, &self.steps, true);
        push_section(out, words, words.text(Key::PageHeadingAlerts), &self.alerts, false);
        push_section(out, words, words.text(Key::PageHeadingChecks), &self.checks, false);
    }
}

impl Actor {
    /// What that person is called.
    pub const fn key(self) -> Key {
        match self {
            Self::Me => Key::PageActorMe,
            Self::Them => Key::PageActorThem,
            Self::MyAdmin => Key::PageActorMyAdmin,
            Self::TheirAdmin => Key::PageActorTheirAdmin,
        }
    }
}

fn push_section(out: &mut String, words: &Words, heading: &str, items: &[Item], numbered: bool) {
    if items.is_empty() {
        return;
    }
    push_paragraph(out, heading);
    out.push('\n');
    for (at, item) in items.iter().enumerate() {
        let mark = if numbered { [&(at + 1).to_string(), ". "].concat() } else { "- ".to_owned() };
        out.push_str(&mark);
        out.push_str(&item.text.quoted(words));
        out.push('\n');
    }
}

fn push_paragraph(out: &mut String, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(text);
    out.push('\n');
}

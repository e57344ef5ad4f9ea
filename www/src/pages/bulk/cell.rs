//! Shared by the table and the row shown in full.

use yew::{Html, html};

use crate::bulk::Asked;
use crate::words::{Key, Words};

/// The settings for converting rows; views re-render when the task or the policy changes.
#[derive(Clone)]
pub(super) struct Judged(pub(super) Asked);

impl PartialEq for Judged {
    fn eq(&self, other: &Self) -> bool {
        self.0.task == other.0.task && self.0.rules == other.0.rules
    }
}

/// The heading of a column, or its number.
pub(super) fn column_name(words: &Words, column: usize, name: &str) -> String {
    match name {
        "" => words.fill(Key::BulkColumnNumber, &[("number", &(column + 1).to_string())]),
        name => name.to_owned(),
    }
}

/// An address, which may wrap before a symbol but not within a word.
pub(super) fn breakable(text: &str) -> Html {
    // Preferably before a bracket or an `@`; before other symbols only within long parts.
    const LONG: usize = 12;
    let mut parts = vec![String::new()];
    for c in text.chars() {
        let length = parts.last().map_or(0, String::len);
        let breaks = match c {
            '(' | '@' => length > 0,
            '.' | '-' | '_' => length > LONG,
            _ => false,
        };
        if breaks {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    html! {
        <bdi dir="ltr">
            { for parts.into_iter().enumerate().map(|(place, part)| html! { <>if place > 0 { <wbr /> }{ part }</> }) }
        </bdi>
    }
}

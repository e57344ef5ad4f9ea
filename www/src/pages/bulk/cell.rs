//! What the table and the row that is shown in full have in common.

use yew::{Html, html};

use crate::bulk::Asked;
use crate::words::{Key, Words};

/// What rows are judged by; a new drawing is due when the task or the policy changed.
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
        "" => words.fill(Key::PageBulkColumnNumber, &[("number", &(column + 1).to_string())]),
        name => name.to_owned(),
    }
}

/// An address, which goes on in the next line before a sign and not within a word.
pub(super) fn breakable(text: &str) -> Html {
    // Before a bracket or an `@` first; before other signs only where a part would be long.
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

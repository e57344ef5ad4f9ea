//! The answers as a CSV file, and as plain lines.
//!
//! Decisions: commas and CRLF as RFC 4180 has them, every cell quoted, and a byte order mark first, because Excel reads a
//! file without one in the code page of the machine. What a spreadsheet could run as a formula is shown as text instead:
//! `= + - @`, tab and carriage return at the start of a cell get an apostrophe before them. The same goes for those signs
//! after a semicolon or tab inside a cell, where a spreadsheet that separates by these would see a new cell begin.

use crate::words::{Key, Words};
use lync_skype::{Conversion, Severity};

use super::{Asked, Bulk, Mark, State};

impl Bulk {
    /// The row of headings, with the byte order mark before it.
    pub fn csv_head(words: &Words) -> String {
        let mut out = String::from("\u{FEFF}");
        let keys = [
            Key::PageBulkNumber,
            Key::PageBulkInput,
            Key::PageBulkAnswer,
            Key::PageBulkState,
            Key::PageBulkReason,
            Key::PageBulkSuggestion,
            Key::PageBulkCodes,
        ];
        line(&mut out, keys.map(|key| words.text(key).to_owned()));
        out
    }

    /// Rows of that state as CSV, from the one at `from` on, at most `count` of them.
    pub fn csv(&self, state: Option<State>, from: usize, count: usize, words: &Words) -> String {
        let mut out = String::new();
        for row in (from..from.saturating_add(count)).map_while(|place| self.row(state, place)) {
            let text = String::from_utf8_lossy(row.text);
            let answer = self.asked.answer(&text, row.mark);
            let address = answer.as_ref().map(|converted| converted.address.clone()).unwrap_or_default();
            let (suggestion, codes) = (suggestion(&answer), codes(&answer));
            let reason = reasons(&answer, &text, row.mark, &self.asked, words).join(" ");
            let state = words.text(state_key(State::of(&answer))).to_owned();
            let text = text.into_owned();
            line(&mut out, [row.number.to_string(), text, address, state, reason, suggestion, codes]);
        }
        out
    }

    /// The addresses of rows of that state, one a line; refused rows have none.
    pub fn addresses(&self, state: Option<State>, from: usize, count: usize) -> String {
        let mut out = String::new();
        for row in (from..from.saturating_add(count)).map_while(|place| self.row(state, place)) {
            if let Ok(converted) = self.asked.answer(&String::from_utf8_lossy(row.text), row.mark) {
                out.push_str(&converted.address);
                out.push('\n');
            }
        }
        out
    }
}

/// The words for a state.
pub(crate) fn state_key(state: State) -> Key {
    match state {
        State::Converted => Key::PageBulkConverted,
        State::Check => Key::PageBulkCheck,
        State::Refused => Key::PageBulkRefused,
    }
}

/// Everything there is to say about an answer, errors first; that something was cleaned goes without saying.
pub fn reasons(answer: &Conversion, text: &str, mark: Mark, asked: &Asked, words: &Words) -> Vec<String> {
    match mark {
        Mark::Text => {}
        Mark::NotText => return vec![words.text(Key::PageBulkNotText).to_owned()],
        Mark::Cut => return vec![words.text(Key::PageBulkCut).to_owned()],
    }
    let notices = notices(answer);
    let mut reasons: Vec<String> = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        for notice in notices.iter().filter(|notice| notice.severity() == severity) {
            let reason = words.notice(notice, text, asked.task, &asked.rules.policy);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    reasons
}

/// The better input, where there is one.
pub fn suggestion(answer: &Conversion) -> String {
    notices(answer).iter().find_map(|notice| notice.suggestion.clone()).unwrap_or_default()
}

fn codes(answer: &Conversion) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for notice in notices(answer) {
        if !codes.contains(&notice.code.as_str()) {
            codes.push(notice.code.as_str());
        }
    }
    codes.join(" ")
}

fn notices(answer: &Conversion) -> &[lync_skype::Notice] {
    match answer {
        Ok(converted) => &converted.notices,
        Err(refused) => &refused.problems,
    }
}

fn line<const N: usize>(out: &mut String, cells: [String; N]) {
    for (place, text) in cells.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// One cell, quoted and harmless.
fn cell(out: &mut String, text: &str) {
    out.push('"');
    let mut at_start = true;
    for c in text.chars() {
        if at_start && matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') {
            out.push('\'');
        }
        // Blanks and quotes before the sign do not stop every spreadsheet.
        at_start = matches!(c, ';' | '\t' | '\r' | '\n') || (at_start && matches!(c, ' ' | '"' | '\u{a0}'));
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}

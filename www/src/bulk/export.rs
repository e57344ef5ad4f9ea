//! Exports the answers as a CSV file or as plain lines.
//!
//! Decisions: a table keeps its columns and its separator, followed by the answer columns; CRLF as in RFC 4180, every
//! cell quoted, and a byte order mark, because Excel reads a file without one in the machine's code page.
//! A list without columns gets the separator that Excel expects in the reader's language. Formulas: see [`cell`].

use crate::plain::each_once;
use crate::words::{Key, Words};
use lync_skype::{Conversion, Severity};

use super::records::Separator;
use super::{Asked, Bulk, Mark, State, cell};

/// The columns that are added to every list.
const ADDED: [Key; 5] =
    [Key::BulkAnswer, Key::BulkState, Key::BulkReason, Key::BulkSuggestion, Key::BulkCodes];
/// The first column if the list has no columns of its own.
const LIST: [Key; 2] = [Key::BulkNumber, Key::BulkInput];

impl Bulk {
    /// The row of headings, preceded by the byte order mark.
    pub(crate) fn csv_head(&self, words: &Words) -> String {
        let named = |key: &Key| words.text(*key).to_owned();
        let mut heads: Vec<String> = match self.layout().filter(|layout| layout.is_table()) {
            Some(layout) => (0..)
                .zip(layout.columns.iter().take(self.kept(words)))
                .map(|(column, name)| column_name(words, column, name))
                .collect(),
            None => LIST.iter().map(named).collect(),
        };
        heads.extend(ADDED.iter().map(named));
        let mut out = String::from("\u{FEFF}");
        self.line(&mut out, &heads, words);
        out
    }

    /// At most `count` rows of that state as CSV, starting at index `from`.
    pub(crate) fn csv(&self, state: Option<State>, from: usize, count: usize, words: &Words) -> String {
        let mut out = String::new();
        let Some(layout) = self.layout() else { return out };
        let kept = self.kept(words);
        for line in self.lines(state, from, count) {
            let text = line.cell(layout.column).to_owned();
            let answer = self.asked.answer(&text, line.mark);
            let address = answer.as_ref().map(|converted| converted.address.clone()).unwrap_or_default();
            let reason = reasons(&answer, &text, line.mark, &self.asked, words).join(" ");
            let state = words.text(state_key(State::of(&answer, &text))).to_owned();
            let added = [address, state, reason, suggestion(&answer), codes(&answer)];
            let mut cells = line.cells;
            if layout.is_table() {
                // A row with surplus cells keeps them at its end.
                let more = cells.split_off(layout.columns.len().min(cells.len()));
                cells.resize(kept, String::new());
                cells.extend(added);
                cells.extend(more);
            } else {
                cells = vec![line.number.to_string(), text];
                cells.extend(added);
            }
            self.line(&mut out, &cells, words);
        }
        out
    }

    /// The addresses of the rows of that state, one per line; refused rows have none.
    pub(crate) fn addresses(&self, state: Option<State>, from: usize, count: usize) -> String {
        let mut out = String::new();
        let Some(layout) = self.layout() else { return out };
        for line in self.lines(state, from, count) {
            if let Ok(converted) = self.asked.answer(line.cell(layout.column), line.mark) {
                out.push_str(&converted.address);
                out.push('\n');
            }
        }
        out
    }

    /// The number of columns to keep: if the file was exported here, its earlier answer columns are replaced.
    fn kept(&self, words: &Words) -> usize {
        let columns = self.layout().map(|layout| layout.columns.as_slice()).unwrap_or_default();
        let own = ADDED.iter().map(|key| words.text(*key));
        match columns.len().checked_sub(ADDED.len()) {
            Some(rest) if columns.iter().skip(rest).map(String::as_str).eq(own) => rest,
            _ => columns.len(),
        }
    }

    fn line(&self, out: &mut String, cells: &[String], words: &Words) {
        let separator = match self.layout().map(|layout| layout.separator) {
            Some(Separator::Column(byte)) => char::from(byte),
            _ if matches!(words.locale(), "de" | "es" | "fr") => ';',
            _ => ',',
        };
        for (place, text) in cells.iter().enumerate() {
            if place > 0 {
                out.push(separator);
            }
            cell::push(out, text);
        }
        out.push_str("\r\n");
    }
}

/// The heading of a column, or its number.
pub(crate) fn column_name(words: &Words, column: usize, name: &str) -> String {
    match name {
        "" => words.fill(Key::BulkColumnNumber, &[("number", &(column + 1).to_string())]),
        name => name.to_owned(),
    }
}

pub(crate) fn state_key(state: State) -> Key {
    match state {
        State::Converted => Key::BulkConverted,
        State::AsIs => Key::BulkAsIs,
        State::Check => Key::BulkCheck,
        State::Refused => Key::BulkRefused,
    }
}

/// All messages about an answer, errors first, except those about cleaning.
pub(crate) fn reasons(
    answer: &Conversion,
    text: &str,
    mark: Mark,
    asked: &Asked,
    words: &Words,
) -> Vec<String> {
    match mark {
        Mark::Text => {}
        Mark::NotText => return vec![words.text(Key::BulkNotText).to_owned()],
        Mark::Cut => return vec![words.text(Key::BulkCut).to_owned()],
    }
    let of = |severity| notices(answer).iter().filter(move |notice| notice.severity() == severity);
    let reasons = of(Severity::Error).chain(of(Severity::Warning));
    each_once(reasons.map(|notice| words.notice(notice, text, asked.task, &asked.rules.policy)))
}

pub(crate) fn suggestion(answer: &Conversion) -> String {
    notices(answer).iter().find_map(|notice| notice.suggestion.clone()).unwrap_or_default()
}

fn codes(answer: &Conversion) -> String {
    each_once(notices(answer).iter().map(|notice| notice.code.as_str())).join(" ")
}

fn notices(answer: &Conversion) -> &[lync_skype::Notice] {
    match answer {
        Ok(converted) => &converted.notices,
        Err(refused) => &refused.problems,
    }
}

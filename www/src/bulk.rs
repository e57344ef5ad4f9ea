//! Converts whole lists: finds the addresses in a file, converts each, and exports the answers.
//!
//! **Invariant:** a list of any length costs its own bytes plus 16 per row. Answers are not stored: they are recomputed
//! for the few rows on screen, by the same [`convert`](lync_skype::Rules::convert) that counted them.

mod cell;
mod export;
mod job;
mod layout;
pub(crate) mod list;
mod records;
mod rows;
pub(crate) mod scroll;

use lync_skype::{Code, Conversion, Notice, Refused, Rules, Severity, Span, Task};

pub(crate) use export::{column_name, state_key};
pub(crate) use export::{reasons, suggestion};
pub(crate) use layout::{Correction, Layout};
pub(crate) use rows::{Line, Mark, State};

use records::{Record, Splitter};
use rows::Rows;

/// The size of the sample from which the layout is detected.
const SAMPLE: usize = 1 << 15;

/// A list, completely or partly read.
pub(crate) struct Bulk {
    asked: Asked,
    correction: Correction,
    /// Bytes received before the layout was known.
    sample: Vec<u8>,
    reader: Option<(Layout, Splitter)>,
    rows: Rows,
}

/// The settings for converting rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Asked {
    pub(crate) task: Task,
    pub(crate) rules: Rules,
}

impl Bulk {
    pub(crate) fn new(asked: Asked, correction: Correction) -> Self {
        Self { asked, correction, sample: Vec::new(), reader: None, rows: Rows::default() }
    }

    /// Adds the next bytes, split at any point.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        if let Some((layout, splitter)) = &mut self.reader {
            splitter.push(bytes, &mut |record| take(layout, &self.asked, &mut self.rows, record));
            return;
        }
        self.sample.extend_from_slice(bytes);
        if self.sample.len() >= SAMPLE {
            self.start(false);
        }
    }

    /// The end of the list.
    pub(crate) fn finish(&mut self) {
        if self.reader.is_none() {
            self.start(true);
        }
        if let Some((layout, splitter)) = &mut self.reader {
            splitter.finish(&mut |record| take(layout, &self.asked, &mut self.rows, record));
        }
    }

    /// The layout; `None` until enough has been read.
    pub(crate) fn layout(&self) -> Option<&Layout> {
        self.reader.as_ref().map(|(layout, _)| layout)
    }

    /// The number of rows in that state, or of all rows.
    pub(crate) fn count(&self, state: Option<State>) -> usize {
        self.rows.count(state)
    }

    /// At most `count` rows of that state, or of all rows, starting at index `from`.
    pub(crate) fn lines(
        &self,
        state: Option<State>,
        from: usize,
        count: usize,
    ) -> impl Iterator<Item = Line> {
        (from..from.saturating_add(count)).map_while(move |place| {
            let (row, layout) = (self.rows.get(state, place)?, self.layout()?);
            let cells = layout.separator.cells(row.raw).into_iter().map(|cell| layout.text(cell)).collect();
            Some(Line { number: row.number, mark: row.mark, cells })
        })
    }

    fn start(&mut self, complete: bool) {
        let sample = std::mem::take(&mut self.sample);
        let sample = sample.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&sample);
        let layout = Layout::detect(sample, complete, &self.asked, self.correction);
        let splitter = Splitter::new(layout.separator, Some(layout.column));
        self.reader = Some((layout, splitter));
        self.push(sample);
    }
}

/// Converts one record and stores it. Blank lines are skipped.
fn take(layout: &Layout, asked: &Asked, rows: &mut Rows, record: Record<'_>) {
    let heading = layout.header && record.number == layout.first;
    if record.blank || heading || record.number <= layout.preface {
        return;
    }
    let cell = record.cell(layout.column);
    let mark = match std::str::from_utf8(cell) {
        _ if record.cut => Mark::Cut,
        Err(_) => Mark::NotText,
        Ok(_) => Mark::Text,
    };
    let text = layout.text(records::text(cell));
    let state = State::of(&asked.answer(&text, mark), &text);
    rows.push(record.number, record.raw, mark, state);
}

impl Asked {
    /// Converts a row. A row that is not valid text or is far too long for an address is refused without conversion.
    pub(crate) fn answer(&self, text: &str, mark: Mark) -> Conversion {
        let code = match mark {
            Mark::Text => return self.rules.convert(text, self.task),
            Mark::NotText => Code::BadCharacter,
            Mark::Cut => Code::TooLong,
        };
        Err(Refused { problems: vec![Notice::new(code, Span::new(0, text.len()))] })
    }
}

impl State {
    /// The state of a row with this text and answer.
    pub(crate) fn of(conversion: &Conversion, text: &str) -> Self {
        match conversion {
            Err(_) => Self::Refused,
            Ok(converted) if converted.notices.iter().any(|n| n.severity() == Severity::Warning) => {
                Self::Check
            }
            Ok(converted) if converted.address == text.trim() => Self::AsIs,
            Ok(_) => Self::Converted,
        }
    }
}

#[cfg(test)]
mod tests;

//! The notices so far, with spans in the cleaned text.

pub(crate) mod notice;
pub(crate) mod refused;
pub(crate) mod rule;
pub(crate) mod span;
pub(crate) mod task;

use crate::{Change, Code, Notice, Severity, Span};

/// More than anyone reads. A text with more is noise, and memory must stay bounded.
pub(crate) const MOST: usize = 100;

#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) list: Vec<Notice>,
    pub(crate) refused: bool,
}

impl Report {
    pub(crate) fn add(&mut self, code: Code, span: Span) {
        self.push(Notice::new(code, span));
    }

    pub(crate) fn suggest(&mut self, code: Code, span: Span, suggestion: String) {
        self.push(Notice { suggestion: Some(suggestion), ..Notice::new(code, span) });
    }

    pub(crate) fn cleaned(&mut self, span: Span, change: Change) {
        self.push(Notice { change, ..Notice::new(Code::Cleaned, span) });
    }

    /// Adds the notices of a part; returns whether the part was refused.
    pub(crate) fn absorb(&mut self, mut part: Self) -> bool {
        self.refused |= part.refused;
        if self.list.is_empty() {
            self.list = part.list;
        } else {
            self.list.append(&mut part.list);
        }
        part.refused
    }

    fn push(&mut self, notice: Notice) {
        self.refused |= notice.severity() == Severity::Error;
        if self.list.len() < MOST {
            self.list.push(notice);
        }
    }

    /// Adds one notice for each run of adjacent characters for which `code` returns the same code.
    pub(crate) fn runs(
        &mut self,
        text: &str,
        base: usize,
        mut code: impl FnMut(char, usize) -> Option<Code>,
    ) {
        let mut run: (Option<Code>, usize) = (None, 0);
        let codes = text.char_indices().map(|(offset, c)| (code(c, offset), offset));
        for next in codes.chain([(None, text.len())]) {
            if run.0 == next.0 {
                continue;
            }
            if let (Some(code), start) = run {
                self.add(code, Span::new(base + start, base + next.1));
            }
            run = next;
        }
    }
}

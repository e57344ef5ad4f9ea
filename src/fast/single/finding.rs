//! A notice about a short text.

use crate::{Change, Code, Notice, Span, domains::typo::Meant};

/// A notice as parts of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// What it reports.
    pub code: Code,
    /// The place in the text.
    pub span: Span,
    /// What cleaning did.
    pub change: Change,
    /// The better input.
    pub better: Option<Better<'a>>,
}

/// A better input: a part of the text, other characters, and a part of the text in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Better<'a> {
    /// The first part.
    pub head: Span,
    /// The characters after it.
    pub with: &'a str,
    /// The last part.
    pub tail: Span,
}

impl<'a> Finding<'a> {
    pub(super) const fn new(code: Code, span: Span) -> Self {
        Self { code, span, change: Change::Removed, better: None }
    }

    /// The better input is the address with these characters in that place.
    pub(super) const fn with(self, address: Span, place: Span, with: &'a str) -> Self {
        let (head, tail) = (Span::new(address.start, place.start), Span::new(place.end, address.end));
        Self { better: Some(Better { head, with, tail }), ..self }
    }

    /// About an address whose domain, from there on, was meant to be another one.
    pub(super) const fn meaning(self, address: Span, domain: usize, meant: Meant<'a>) -> Self {
        self.with(address, Span::new(domain + meant.kept, address.end), meant.with)
    }

    /// The same in a text that contains this one at `start`.
    pub(super) fn after(self, start: usize) -> Self {
        let better = self.better.map(|Better { head, with, tail }| Better {
            head: head.after(start),
            with,
            tail: tail.after(start),
        });
        Self { span: self.span.after(start), better, ..self }
    }

    /// The notice about the text.
    pub fn notice(&self, text: &str) -> Notice {
        let Self { code, span, change, better } = *self;
        let suggestion = better.map(|Better { head, with, tail }| {
            [head.of(text), with, &tail.of(text).to_ascii_lowercase()].concat()
        });
        Notice { code, span, suggestion, change }
    }
}

//! A notice about a short text.

use crate::{Change, Code, Span, domains::typo::Meant};

/// A notice as parts of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// What it reports.
    pub code: Code,
    /// The place in the text.
    pub span: Span,
    /// What cleaning did.
    pub change: Change,
    /// The better input is the address with these characters in that place.
    pub better: Option<(Span, &'a str)>,
}

impl<'a> Finding<'a> {
    pub(super) const fn new(code: Code, span: Span) -> Self {
        Self { code, span, change: Change::Removed, better: None }
    }

    /// With a better input, see [`Finding::better`].
    pub(super) const fn with(self, place: Span, with: &'a str) -> Self {
        Self { better: Some((place, with)), ..self }
    }

    /// About a domain there that was meant to be another one.
    pub(super) const fn meaning(self, domain: Span, meant: Meant<'a>) -> Self {
        self.with(Span::new(domain.start + meant.kept, domain.end), meant.with)
    }

    /// The same in a text that contains this one at `start`.
    pub(super) fn after(self, start: usize) -> Self {
        let better = self.better.map(|(place, with)| (place.after(start), with));
        Self { span: self.span.after(start), better, ..self }
    }
}

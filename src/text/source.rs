//! A text that is being cleaned, with the origin of each byte in the input.

use std::borrow::Cow;

use crate::{Change, Span};

/// A range of the text and the range of the input that it came from.
#[derive(Clone, Copy, Debug)]
struct Run {
    text: Span,
    input: Span,
    /// Whether both have the same bytes.
    kept: bool,
}

impl Run {
    /// The part within a window of the text.
    fn within(self, window: Span) -> Option<Self> {
        let text = Span::new(self.text.start.max(window.start), self.text.end.min(window.end));
        let shift = |offset: usize| self.input.start + (offset - self.text.start);
        let part = |span: Span| Span::new(shift(span.start), shift(span.end));
        (text.start < text.end).then(|| Self {
            text,
            input: if self.kept { part(text) } else { self.input },
            kept: self.kept,
        })
    }
}

/// Replaces `span` by `with`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edit {
    pub(crate) span: Span,
    pub(crate) with: Option<char>,
}

/// The part of the input that remains. Narrowing it copies nothing.
#[derive(Clone, Debug)]
pub(crate) struct Source<'a> {
    input: &'a str,
    text: Cow<'a, str>,
    /// `None`: the text is the input.
    runs: Option<Vec<Run>>,
    window: Span,
    /// In the input: set aside, but not cleaned away. A problem is reported there.
    reported_elsewhere: Vec<Span>,
    lowered: Vec<Span>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(input: &'a str) -> Self {
        let window = Span::new(0, input.len());
        Self {
            input,
            text: Cow::Borrowed(input),
            runs: None,
            window,
            reported_elsewhere: Vec::new(),
            lowered: Vec::new(),
        }
    }

    /// The remaining text.
    pub(crate) fn as_str(&self) -> &str {
        self.window.of(&self.text)
    }

    /// The current window; if two calls return the same, nothing was narrowed in between.
    pub(crate) fn window(&self) -> Span {
        self.window
    }

    /// Keeps `span` of what is left.
    pub(crate) fn keep(&mut self, span: Span) {
        self.window = span.after(self.window.start);
    }

    /// Drops the first `len` bytes, which a problem names: they are not reported as cleaned.
    pub(crate) fn drop_reported(&mut self, len: usize) -> Span {
        let aside = self.span(Span::new(0, len));
        self.reported_elsewhere.push(aside);
        self.keep(Span::new(len, self.as_str().len()));
        aside
    }

    pub(crate) fn trim(&mut self) {
        let text = self.as_str();
        let start = text.len() - text.trim_start().len();
        let end = text.trim_end().len().max(start);
        self.keep(Span::new(start, end));
    }

    /// Applies edits that are sorted and do not overlap. Their spans are relative to the remaining text.
    pub(crate) fn rewrite(&mut self, edits: &[Edit]) {
        if edits.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.as_str().len());
        let mut runs = Vec::with_capacity(2 * edits.len() + 1);
        let mut done = 0;
        for edit in edits {
            self.copy(Span::new(done, edit.span.start), &mut text, &mut runs);
            if let Some(with) = edit.with {
                let start = text.len();
                text.push(with);
                runs.push(Run {
                    text: Span::new(start, text.len()),
                    input: self.span(edit.span),
                    kept: false,
                });
            }
            done = edit.span.end;
        }
        self.copy(Span::new(done, self.as_str().len()), &mut text, &mut runs);
        self.window = Span::new(0, text.len());
        self.text = Cow::Owned(text);
        self.runs = Some(runs);
    }

    /// Lower-cases ASCII letters of `span`, and records the span if that changed anything.
    pub(crate) fn lower_case(&mut self, span: Span) {
        if !span.of(self.as_str()).bytes().any(|byte| byte.is_ascii_uppercase()) {
            return;
        }
        self.lowered.push(self.span(span));
        let range = span.after(self.window.start).range();
        if let Some(part) = self.text.to_mut().get_mut(range) {
            part.make_ascii_lowercase();
        }
    }

    /// The span of the input that `span` of the remaining text came from.
    pub(crate) fn span(&self, span: Span) -> Span {
        let Span { start, end } = span.after(self.window.start);
        if start == end {
            return Span::empty(self.in_input(start, end == self.window.end));
        }
        Span::new(self.in_input(start, false), self.in_input(end, true))
    }

    /// What cleaning did, one entry per range, in the order of the input.
    pub(crate) fn changes(&self) -> Vec<(Span, Change)> {
        let mut changes = Vec::new();
        let mut done = 0;
        for Run { input, kept, .. } in self.parts(self.window) {
            self.removed(Span::new(done, input.start), &mut changes);
            if !kept {
                join(&mut changes, input, Change::Replaced);
            }
            done = input.end;
        }
        self.removed(Span::new(done, self.input.len()), &mut changes);
        changes.extend(self.lowered.iter().map(|&span| (span, Change::LowerCased)));
        changes
    }

    /// Records a removed gap of the input, except for spans reported elsewhere.
    fn removed(&self, gap: Span, changes: &mut Vec<(Span, Change)>) {
        let mut start = gap.start;
        for reported_elsewhere in &self.reported_elsewhere {
            if reported_elsewhere.start >= start && reported_elsewhere.end <= gap.end {
                join(changes, Span::new(start, reported_elsewhere.start), Change::Removed);
                start = reported_elsewhere.end;
            }
        }
        join(changes, Span::new(start, gap.end), Change::Removed);
    }

    /// Appends `span` of the remaining text to a new text, with its origin.
    fn copy(&self, span: Span, text: &mut String, runs: &mut Vec<Run>) {
        for run in self.parts(span.after(self.window.start)) {
            let start = text.len();
            text.push_str(run.text.of(&self.text));
            runs.push(Run { text: Span::new(start, text.len()), ..run });
        }
    }

    /// The runs within a window of the text.
    fn parts(&self, window: Span) -> impl Iterator<Item = Run> {
        let whole = self.runs.is_none().then_some(Run { text: window, input: window, kept: true });
        let runs = self.runs.as_deref().unwrap_or_default();
        let first = runs.partition_point(|run| run.text.end <= window.start);
        whole.into_iter().chain(runs.iter().skip(first).copied()).map_while(move |run| run.within(window))
    }

    /// The offset in the input of an offset in the text, where something starts or ends.
    fn in_input(&self, offset: usize, is_end: bool) -> usize {
        let Some(runs) = &self.runs else { return offset };
        let run = runs.partition_point(|run| run.text.end < offset || run.text.end == offset && !is_end);
        match runs.get(run) {
            Some(run) if run.kept => run.input.start + (offset - run.text.start),
            Some(run) if is_end => run.input.end,
            Some(run) => run.input.start,
            None => runs.last().map_or(0, |run| run.input.end),
        }
    }
}

/// The text with these edits, which are sorted and do not overlap.
pub(crate) fn edited<'a>(text: &'a str, edits: &[Edit]) -> Cow<'a, str> {
    let mut source = Source::new(text);
    source.rewrite(edits);
    source.text
}

/// Adds a change, merged with the previous one if they touch.
fn join(changes: &mut Vec<(Span, Change)>, span: Span, change: Change) {
    if span.start >= span.end {
        return;
    }
    match changes.last_mut() {
        Some((last, what)) if last.end == span.start => {
            last.end = span.end;
            if change == Change::Replaced {
                *what = Change::Replaced;
            }
        }
        _ => changes.push((span, change)),
    }
}

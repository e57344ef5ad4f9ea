//! Where in a text something is.

use core::ops::Range;

/// A run of bytes of the original input, on character boundaries. JavaScript counts UTF-16 units: see [`Span::to_utf16`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte; equal to `start` where something is missing.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// An empty span: something should stand here.
    pub const fn empty(at: usize) -> Self {
        Self { start: at, end: at }
    }

    /// The same run in a text that stands at `start` of another.
    pub(crate) const fn after(self, start: usize) -> Self {
        Self { start: start + self.start, end: start + self.end }
    }

    /// As a range, to slice with [`str::get`].
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The text under the span; empty where the span is not one of `input`.
    pub fn of(self, input: &str) -> &str {
        input.get(self.range()).unwrap_or_default()
    }

    /// The same run counted in UTF-16 code units of `input`, as `input.slice(start, end)` in JavaScript wants it.
    ///
    /// ```
    /// use lync_skype::Span;
    ///
    /// assert_eq!(Span::new(3, 4).to_utf16("bö@"), Span::new(2, 3));
    /// ```
    pub fn to_utf16(self, input: &str) -> Self {
        let units = |end: usize| input.get(..end).map_or(end, |text| text.chars().map(char::len_utf16).sum());
        Self { start: units(self.start), end: units(self.end) }
    }
}

//! Byte ranges of a text.

use core::ops::Range;

/// A byte range of the original input, on character boundaries. For UTF-16 offsets see [`Span::to_utf16`].
///
/// ```
/// use lync_skype::Span;
///
/// let span = Span::new(4, 11);
/// assert_eq!((span.range(), span.of("bob@contoso.com")), (4..11, "contoso"));
/// assert_eq!(Span::empty(4), Span::new(4, 4));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte; equal to `start` if something is missing there.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// An empty span, for something that is missing at `offset`.
    pub const fn empty(offset: usize) -> Self {
        Self { start: offset, end: offset }
    }

    /// The same range in a text that contains this one at `start`.
    pub(crate) const fn after(self, start: usize) -> Self {
        Self { start: start + self.start, end: start + self.end }
    }

    /// As a range, to slice with [`str::get`].
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The covered text; empty if the span is not within `input`.
    pub fn of(self, input: &str) -> &str {
        input.get(self.range()).unwrap_or_default()
    }

    /// The same range in UTF-16 code units of `input`, as for `input.slice(start, end)` in JavaScript.
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

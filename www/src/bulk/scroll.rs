//! Virtual scrolling: which rows are visible, for lists that may be taller than browsers can scroll.

/// The maximum scroll height, a little below the limit of browsers. Up to it, scrolling is pixel for pixel.
const TALLEST: f64 = 8_000_000.0;

/// The dimensions of the list and its viewport.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Frame {
    pub(crate) rows: usize,
    pub(crate) row: f64,
    /// The height of the viewport.
    pub(crate) room: f64,
}

/// The scroll position.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Scroll {
    /// The row at the upper edge; the fraction is the part that is scrolled out.
    pub(crate) first: f64,
    /// The scroll bar position at that time.
    pub(crate) top: f64,
}

impl Frame {
    /// The height of the scrolled content, capped.
    pub(crate) fn tall(&self) -> f64 {
        (self.rows as f64 * self.row).min(TALLEST)
    }

    /// The row at the upper edge when the last one is at the lower edge.
    pub(crate) fn last_first(&self) -> f64 {
        (self.rows as f64 - self.room / self.row.max(1.0)).max(0.0)
    }

    fn last_top(&self) -> f64 {
        (self.tall() - self.room).max(0.0)
    }

    fn is_true_to_scale(&self) -> bool {
        self.rows as f64 * self.row <= TALLEST
    }

    /// Rows to render: the visible ones and a few around them.
    pub(crate) fn drawn(&self, scroll: &Scroll) -> (usize, usize) {
        const AROUND: usize = 6;
        let start = (scroll.first as usize).saturating_sub(AROUND).min(self.rows);
        let count = (self.room / self.row.max(1.0)).ceil() as usize + 2 * AROUND + 1;
        (start, count.min(self.rows - start))
    }

    /// The offset of the first rendered row from the top of the scrolled content.
    pub(crate) fn place(&self, scroll: &Scroll) -> f64 {
        let (start, _) = self.drawn(scroll);
        (scroll.top + (start as f64 - scroll.first) * self.row).max(0.0)
    }
}

impl Scroll {
    /// The scroll bar moved to `top`. Short distances move row by row, long ones proportionally; both ends are exact.
    #[must_use]
    pub(crate) fn moved(self, top: f64, frame: &Frame) -> Self {
        let by = top - self.top;
        let first = if frame.is_true_to_scale() {
            top / frame.row.max(1.0)
        } else if top <= 0.0 {
            0.0
        } else if top >= frame.last_top() - 1.0 {
            frame.last_first()
        } else if by.abs() <= 2.0 * frame.room {
            self.first + by / frame.row.max(1.0)
        } else {
            top / frame.last_top() * frame.last_first()
        };
        Self { first: first.clamp(0.0, frame.last_first()), top }
    }

    /// The same rows with the scroll bar at its proportional position, from which short distances make it drift.
    #[must_use]
    pub(crate) fn settled(self, frame: &Frame) -> Self {
        let top = if frame.is_true_to_scale() {
            self.first * frame.row
        } else if frame.last_first() > 0.0 {
            self.first / frame.last_first() * frame.last_top()
        } else {
            0.0
        };
        Self { first: self.first, top: top.round() }
    }

    /// Scrolls by the minimum that makes the row visible.
    #[must_use]
    pub(crate) fn showing(self, row: usize, frame: &Frame) -> Self {
        let row = row as f64;
        let lowest = (row + 1.0 - frame.room / frame.row.max(1.0)).max(0.0);
        let first = self.first.min(row).max(lowest);
        if (first - self.first).abs() < f64::EPSILON { self } else { Self { first, ..self }.settled(frame) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, Scroll};

    const SHORT: Frame = Frame { rows: 100, row: 40.0, room: 400.0 };
    const LONG: Frame = Frame { rows: 1_000_000, row: 40.0, room: 400.0 };

    #[test]
    fn a_short_list_scrolls_pixel_for_pixel() {
        let scroll = Scroll::default().moved(1_000.0, &SHORT);
        assert_eq!(scroll.first, 25.0);
        assert_eq!(SHORT.drawn(&scroll), (19, 23));
        assert_eq!(SHORT.place(&scroll), 760.0);
        assert_eq!(scroll.settled(&SHORT), scroll);
    }

    #[test]
    fn a_long_list_moves_row_by_row_and_in_proportion() {
        let middle = Scroll::default().moved(4_000_000.0, &LONG);
        assert!((499_000.0..501_000.0).contains(&middle.first), "{middle:?}");
        let next = middle.moved(middle.top + 40.0, &LONG);
        assert!((next.first - middle.first - 1.0).abs() < 1e-6);
        let settled = next.settled(&LONG);
        assert_eq!(settled.first, next.first);
        assert!((settled.top - middle.top - 8.0).abs() < 1.5, "{settled:?}");
    }

    #[test]
    fn both_ends_can_be_reached() {
        let end = Scroll::default().moved(LONG.tall() - LONG.room, &LONG);
        assert_eq!(end.first, 999_990.0);
        let (start, count) = LONG.drawn(&end);
        assert_eq!(start + count, 1_000_000);
        assert_eq!(end.moved(0.0, &LONG).first, 0.0);
    }

    #[test]
    fn a_row_is_revealed_by_the_shortest_distance() {
        let scroll = Scroll::default().showing(5, &LONG);
        assert_eq!(scroll, Scroll::default());
        let scroll = scroll.showing(10, &LONG);
        assert_eq!(scroll.first, 1.0);
        let scroll = scroll.showing(999_999, &LONG);
        assert_eq!(scroll.first, 999_990.0);
        assert_eq!(scroll.showing(0, &LONG).first, 0.0);
    }

    #[test]
    fn an_empty_list_is_not_a_special_case() {
        let frame = Frame { rows: 0, ..SHORT };
        let scroll = Scroll::default().moved(10.0, &frame);
        assert_eq!((scroll.first, frame.drawn(&scroll)), (0.0, (0, 0)));
        assert_eq!(Frame::default().drawn(&Scroll::default()), (0, 0));
    }
}

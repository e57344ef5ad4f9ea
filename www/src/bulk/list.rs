//! The state of the list view and its transitions. Plain data, like the state of the page.

use lync_skype::{Task, named};

use super::scroll::{Frame, Scroll};
use super::{Line, State};

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Phase {
    /// No list yet.
    #[default]
    Empty,
    /// Reading: bytes read, and bytes in total.
    Reading(f64, f64),
    /// All rows have been read.
    Done,
    /// Stopped by the reader; the rows read so far are kept.
    Stopped,
    /// The file became shorter while it was read; the rows that could be read are kept.
    Short,
    /// Failed with this error; `None`: out of memory. The rows read so far are kept.
    Failed(Option<String>),
}

named! {
    /// A file that is being made; its name is that of the command and of its answer.
    pub enum Making {
        Csv = "csv",
        /// The addresses for the clipboard.
        Addresses = "addresses",
    }
}

/// Where the addresses of a table are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    /// The headings; empty strings if there are none.
    pub(crate) names: Vec<String>,
    pub(crate) chosen: usize,
    /// Whether the first row is a heading.
    pub(crate) header: bool,
    /// Whether it is a table rather than one address per line.
    pub(crate) table: bool,
}

impl Columns {
    /// The columns other than the one with the addresses.
    pub(crate) fn others(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = self.names.iter().map(String::as_str).enumerate();
        all.filter(|(column, _)| self.table && *column != self.chosen)
    }
}

/// Row counts: total, and per state.
pub(crate) type Counts = [usize; State::ALL.len() + 1];

/// The list view.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct List {
    pub(crate) task: Task,
    pub(crate) phase: Phase,
    /// The reader submitted an empty list.
    pub(crate) nothing: bool,
    /// The name of the file, if the list is one.
    pub(crate) name: Option<String>,
    /// Counts lists, so that late messages about an earlier one are ignored and focus moves once per list.
    pub(crate) number: u32,
    pub(crate) counts: Counts,
    pub(crate) columns: Columns,
    /// The filter; `None` shows all rows.
    pub(crate) filter: Option<State>,
    /// The loaded rows, and the index of the first.
    pub(crate) lines: (usize, Vec<Line>),
    pub(crate) scroll: Scroll,
    /// The heights of a row and of the viewport.
    pub(crate) sizes: (f64, f64),
    /// The index of the row shown in full.
    pub(crate) selected: Option<usize>,
    /// That row itself, kept after other rows have been loaded.
    pub(crate) detail: Option<Line>,
    /// The file that is being generated.
    pub(crate) making: Option<Making>,
    /// The last generated file, and whether it succeeded.
    pub(crate) made: Option<(Making, bool)>,
}

named! {
    /// Keyboard navigation, by the name of the key.
    pub enum Motion {
        Down = "ArrowDown",
        Up = "ArrowUp",
        PageDown = "PageDown",
        PageUp = "PageUp",
        Home = "Home",
        End = "End",
    }
}

/// The events of the list view.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    /// The reader chose the kind of addresses in the list.
    Task(Task),
    Nothing,
    /// A list was submitted.
    Start(Option<String>),
    /// Progress from the worker: phase, counts, columns; what is missing stays as it was.
    Progress(Phase, Option<Counts>, Option<Columns>),
    /// Rows of that list and state.
    Lines(u32, Option<State>, usize, Vec<Line>),
    Filter(Option<State>),
    /// The scroll bar moved to this position.
    Scrolled(f64),
    /// The scroll bar stopped.
    Settle,
    /// The heights of a row and of the viewport were measured.
    Sized(f64, f64),
    /// Show this row in full.
    Select(usize),
    Close,
    Move(Motion),
    /// A file is being generated.
    Make(Making),
    /// The file was generated, or failed.
    Made(Making, bool),
}

impl List {
    pub(crate) fn new(task: Task) -> Self {
        Self {
            task,
            phase: Phase::Empty,
            nothing: false,
            name: None,
            number: 0,
            counts: Counts::default(),
            columns: Columns::default(),
            filter: None,
            lines: Default::default(),
            scroll: Scroll::default(),
            sizes: (0.0, 0.0),
            selected: None,
            detail: None,
            making: None,
            made: None,
        }
    }

    /// The number of rows that match the filter.
    pub(crate) fn shown(&self) -> usize {
        let [all, counts @ ..] = self.counts;
        self.filter.map_or(all, |state| counts.get(state as usize).copied().unwrap_or_default())
    }

    /// The dimensions for scrolling.
    pub(crate) fn frame(&self) -> Frame {
        Frame { rows: self.shown(), row: self.sizes.0, room: self.sizes.1 }
    }

    /// The row at that index, if loaded.
    pub(crate) fn line(&self, place: usize) -> Option<&Line> {
        place.checked_sub(self.lines.0).and_then(|at| self.lines.1.get(at))
    }

    /// The number of matching rows that have an address to type.
    pub(crate) fn addresses(&self) -> usize {
        let refused = self.counts.last().copied().unwrap_or_default();
        match self.filter {
            None => self.shown() - refused,
            Some(State::Refused) => 0,
            Some(_) => self.shown(),
        }
    }

    /// Rows to load: the first index and the count.
    pub(crate) fn missing(&self) -> Option<(usize, usize)> {
        const AHEAD: usize = 60;
        let (start, count) = self.frame().drawn(&self.scroll);
        let has = |place| self.line(place).is_some();
        if count == 0 || (has(start) && has(start + count - 1)) {
            return None;
        }
        let from = start.saturating_sub(AHEAD);
        Some((from, (start + count + AHEAD).min(self.shown()) - from))
    }

    fn select(&mut self, place: usize) {
        let Some(last) = self.shown().checked_sub(1) else { return };
        let place = place.min(last);
        self.selected = Some(place);
        self.scroll = self.scroll.showing(place, &self.frame());
    }

    /// Applies an event.
    pub(crate) fn apply(&mut self, event: Event) {
        match event {
            Event::Task(task) => self.task = task,
            Event::Nothing => self.nothing = true,
            Event::Start(name) => {
                let (number, sizes, filter) = (self.number.wrapping_add(1), self.sizes, self.filter);
                *self = Self {
                    name,
                    number,
                    sizes,
                    filter,
                    phase: Phase::Reading(0.0, 0.0),
                    ..Self::new(self.task)
                };
            }
            Event::Progress(phase, counts, columns) => {
                if matches!(phase, Phase::Failed(_) | Phase::Stopped) {
                    self.making = None;
                }
                self.phase = phase;
                self.counts = counts.unwrap_or(self.counts);
                if let Some(columns) = columns {
                    self.columns = columns;
                }
            }
            Event::Lines(number, filter, from, lines) => {
                if number == self.number && filter == self.filter {
                    self.lines = (from, lines);
                }
            }
            Event::Filter(filter) => {
                self.filter = filter;
                self.lines = Default::default();
                self.scroll = Scroll::default();
                self.selected = None;
                self.detail = None;
            }
            Event::Scrolled(top) => self.scroll = self.scroll.moved(top, &self.frame()),
            Event::Settle => self.scroll = self.scroll.settled(&self.frame()),
            Event::Sized(row, room) => {
                self.sizes = (row, room);
                self.scroll.first = self.scroll.first.min(self.frame().last_first());
            }
            Event::Select(place) => self.select(place),
            Event::Close => {
                self.selected = None;
                self.detail = None;
            }
            Event::Move(way) => {
                let (row, room) = self.sizes;
                let page = ((room / row.max(1.0)) as usize).max(2) - 1;
                let now = self.selected.unwrap_or_default();
                self.select(match way {
                    Motion::Down => self.selected.map_or(0, |now| now + 1),
                    Motion::Up => now.saturating_sub(1),
                    Motion::PageDown => now + page,
                    Motion::PageUp => now.saturating_sub(page),
                    Motion::Home => 0,
                    Motion::End => usize::MAX,
                });
            }
            Event::Make(making) => {
                self.making = Some(making);
                self.made = None;
            }
            Event::Made(making, ok) => {
                self.making = None;
                self.made = Some((making, ok));
            }
        }
        if let Some(line) = self.selected.and_then(|place| self.line(place)) {
            self.detail = Some(line.clone());
        }
    }
}

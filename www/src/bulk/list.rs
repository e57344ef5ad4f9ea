//! What the list view knows, and what each piece of news makes of it. Plain data, as the state of the page is.

use std::rc::Rc;

use lync_skype::Task;
use yew::Reducible;

use super::scroll::{Frame, Scroll};
use super::{Mark, State};

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// Nothing has been handed over.
    #[default]
    Empty,
    /// Bytes read, and how many there are.
    Reading(f64, f64),
    /// All rows are there.
    Done,
    /// The reader stopped it; what was there by then stays.
    Stopped,
    /// The file turned out shorter than it was at first; what could be read is there.
    Short,
    /// It broke, and how; `None`: out of memory. What was read until then stays.
    Failed(Option<String>),
}

/// A file that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// The CSV file.
    Csv,
    /// The addresses for the clipboard.
    Addresses,
}

/// Where the addresses of a table are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The headings; empty texts without.
    pub names: Vec<String>,
    /// The chosen one.
    pub chosen: usize,
    /// Whether the first row is a heading.
    pub header: bool,
    /// Whether this is a table at all, not one address a line.
    pub table: bool,
}

/// A row as it came from the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file.
    pub number: u32,
    /// What kind of bytes the cell with the address holds.
    pub mark: Mark,
    /// Its cells; of a list without columns, the one that there is.
    pub cells: Vec<String>,
}

impl Line {
    /// The cell with the address.
    pub fn text(&self, columns: &Columns) -> &str {
        self.cells.get(columns.chosen).map_or("", String::as_str)
    }
}

impl Columns {
    /// The columns beside the one with the addresses.
    pub fn others(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = self.names.iter().map(String::as_str).enumerate();
        all.filter(|(column, _)| self.table && *column != self.chosen)
    }
}

/// Rows: all, and of each state.
pub type Counts = [usize; State::ALL.len() + 1];

/// The list view.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What to work out.
    pub task: Task,
    /// What is going on.
    pub phase: Phase,
    /// The reader sent nothing at all.
    pub nothing: bool,
    /// The name of the file, where it is one.
    pub name: Option<String>,
    /// Counts lists, so that late news of an earlier one are told apart and focus moves once a list.
    pub number: u32,
    /// How many rows there are.
    pub counts: Counts,
    /// Where the addresses are.
    pub columns: Columns,
    /// Which rows are shown; `None`: all.
    pub filter: Option<State>,
    /// Rows that are at hand, from that place on.
    pub lines: (usize, Rc<Vec<Line>>),
    /// Where the reader is.
    pub scroll: Scroll,
    /// The height of a row and of the part that shows rows.
    pub sizes: (f64, f64),
    /// The row that is shown in full.
    pub selected: Option<usize>,
    /// That row itself, also after others have taken its place at hand.
    pub detail: Option<Line>,
    /// The file that is being made.
    pub making: Option<Making>,
    /// What was made last, and whether it worked.
    pub made: Option<(Making, bool)>,
}

/// A way through the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The next row.
    Down,
    /// The one before.
    Up,
    /// As many rows on as are in sight.
    PageDown,
    /// As many back.
    PageUp,
    /// The first row.
    Home,
    /// The last one.
    End,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The reader says what the list holds.
    Task(Task),
    /// The reader sent nothing at all.
    Nothing,
    /// A list was handed over.
    Start(Option<String>),
    /// News of the worker: phase, counts, columns.
    News(Phase, Counts, Option<Columns>),
    /// It broke, and how; `None`: out of memory.
    Failed(Option<String>),
    /// Rows of that list and state.
    Lines(u32, Option<State>, usize, Vec<Line>),
    /// Other rows, please.
    Filter(Option<State>),
    /// The scroll bar is there now.
    Scrolled(f64),
    /// It stands still.
    Settle,
    /// Row and room have that height.
    Sized(f64, f64),
    /// That row in full.
    Select(usize),
    /// No row in full.
    Close,
    /// The row there in full.
    Go(Way),
    /// A file is being made.
    Make(Making),
    /// It has been made, or not.
    Made(Making, bool),
}

impl List {
    /// Nothing yet.
    pub fn new(task: Task) -> Self {
        Self {
            task,
            phase: Phase::Empty,
            nothing: false,
            name: None,
            number: 0,
            counts: Counts::default(),
            columns: Columns::default(),
            filter: None,
            lines: (0, Rc::default()),
            scroll: Scroll::default(),
            sizes: (0.0, 0.0),
            selected: None,
            detail: None,
            making: None,
            made: None,
        }
    }

    /// How many rows are shown under the filter.
    pub fn shown(&self) -> usize {
        let [all, counts @ ..] = self.counts;
        self.filter.map_or(all, |state| counts.get(state as usize).copied().unwrap_or_default())
    }

    /// What the rows are shown in.
    pub fn frame(&self) -> Frame {
        Frame { rows: self.shown(), row: self.sizes.0, room: self.sizes.1 }
    }

    /// The row at that place, where it is at hand.
    pub fn line(&self, place: usize) -> Option<&Line> {
        place.checked_sub(self.lines.0).and_then(|at| self.lines.1.get(at))
    }

    /// How many of the rows shown have an address to type.
    pub fn addresses(&self) -> usize {
        let refused = self.counts.last().copied().unwrap_or_default();
        match self.filter {
            None => self.shown() - refused,
            Some(State::Refused) => 0,
            Some(_) => self.shown(),
        }
    }

    /// Rows that are wanted and not at hand: from where, and how many.
    pub fn missing(&self) -> Option<(usize, usize)> {
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

    fn apply(&mut self, event: Event) {
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
            Event::News(phase, counts, columns) => {
                if matches!(phase, Phase::Failed(_) | Phase::Stopped) {
                    self.making = None;
                }
                self.phase = phase;
                self.counts = counts;
                if let Some(columns) = columns {
                    self.columns = columns;
                }
            }
            Event::Failed(why) => {
                self.phase = Phase::Failed(why);
                self.making = None;
            }
            Event::Lines(number, filter, from, lines) => {
                if number == self.number && filter == self.filter {
                    self.lines = (from, Rc::new(lines));
                }
            }
            Event::Filter(filter) => {
                self.filter = filter;
                self.lines = (0, Rc::default());
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
            Event::Go(way) => {
                let (row, room) = self.sizes;
                let page = ((room / row.max(1.0)) as usize).max(2) - 1;
                let now = self.selected.unwrap_or_default();
                self.select(match way {
                    Way::Down => self.selected.map_or(0, |now| now + 1),
                    Way::Up => now.saturating_sub(1),
                    Way::PageDown => now + page,
                    Way::PageUp => now.saturating_sub(page),
                    Way::Home => 0,
                    Way::End => usize::MAX,
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
    }
}

impl Reducible for List {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut list = Rc::unwrap_or_clone(self);
        list.apply(event);
        if let Some(line) = list.selected.and_then(|place| list.line(place)) {
            list.detail = Some(line.clone());
        }
        Rc::new(list)
    }
}

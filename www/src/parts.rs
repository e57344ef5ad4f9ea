//! The parts that a page or element shows, as the attribute `views` names them.

use lync_skype::named;

named! {
    /// A part of the page, in display order.
    pub enum Part {
        /// The question who adds whom.
        Ask = "ask",
        /// The field and the answer.
        Address = "address",
        /// The numbered steps.
        Steps = "steps",
        /// The settings, to tick off.
        Alerts = "alerts",
        /// The outcomes.
        Checks = "checks",
        /// What to do when it did not.
        Trouble = "trouble",
        /// The sheet for the other person.
        OtherPerson = "other-person",
        /// The routes that work today.
        Today = "today",
        /// Many addresses at once.
        Bulk = "bulk",
        /// For administrators.
        Admin = "admin",
        /// The link beside an answer that opens the chat in Teams.
        Chat = "chat",
    }
}

impl Part {
    /// The set of this part alone.
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts(u16);

/// All parts.
impl Default for Parts {
    fn default() -> Self {
        Self::ALL
    }
}

impl Parts {
    /// All parts.
    pub const ALL: Self = Self((1 << Part::ALL.len()) - 1);
    const NONE: Self = Self(0);
    /// The parts of the first page.
    const GUIDE: u16 = (1 << 5) - 1;

    /// Parses the attribute `views`. Unknown names are ignored; without any known name, all parts are shown.
    pub fn parse(text: &str) -> Self {
        Self::of(text.split_ascii_whitespace().filter_map(Part::from_id))
    }

    /// The set of these parts; all parts if there are none.
    pub fn of(parts: impl Iterator<Item = Part>) -> Self {
        let set = parts.fold(Self::NONE, |set, part| Self(set.0 | part.bit()));
        if set == Self::NONE { Self::ALL } else { set }
    }

    /// Removes these parts; if none are left, all parts are shown.
    #[must_use]
    pub fn without(self, parts: impl Iterator<Item = Part>) -> Self {
        let rest = parts.fold(self, |set, part| Self(set.0 & !part.bit()));
        if rest == Self::NONE { Self::ALL } else { rest }
    }

    /// Whether the part is shown.
    pub const fn has(self, part: Part) -> bool {
        self.0 & part.bit() != 0
    }

    /// The available pages: except for the guide, those whose part of the same name is shown.
    pub fn pages(self) -> impl Iterator<Item = Page> {
        Page::ALL.iter().copied().filter(move |page| match Part::from_id(page.as_str()) {
            None => self.0 & Self::GUIDE != 0,
            Some(part) => self.has(part),
        })
    }

    /// The initial page.
    pub fn first_page(self) -> Page {
        self.pages().next().unwrap_or(Page::Guide)
    }

    /// That page if it is available, else the first one.
    pub fn allowed(self, page: Page) -> Page {
        if self.pages().any(|allowed| allowed == page) { page } else { self.first_page() }
    }
}

named! {
    /// A page, in menu order: the guide with its form, or one of the others. Its name is the `step` of a link.
    #[derive(Default)]
    pub enum Page {
        /// Question, address, steps, alerts, checks.
        #[default]
        Guide = "guide",
        /// The sheet for the other person.
        OtherPerson = "other-person",
        /// What to do when it did not work.
        Trouble = "trouble",
        /// The routes that work today.
        Today = "today",
        /// Many addresses at once.
        Bulk = "bulk",
        /// For administrators.
        Admin = "admin",
    }
}

impl Page {
    /// Whether this module includes it; otherwise the second one does.
    pub const fn is_here(self) -> bool {
        cfg!(feature = "full") || !matches!(self, Self::Trouble | Self::Today | Self::Bulk | Self::Admin)
    }
}

//! The parts that a page or element shows, as the attribute `views` names them.

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Part {
    /// The question who adds whom.
    Ask = 1,
    /// The field and the answer.
    Address = 1 << 1,
    /// The numbered steps.
    Steps = 1 << 2,
    /// The settings, to tick off.
    Alerts = 1 << 3,
    /// The outcomes.
    Checks = 1 << 4,
    /// What to do when it did not.
    Trouble = 1 << 5,
    /// The sheet for the other person.
    OtherPerson = 1 << 6,
    /// The routes that work today.
    Today = 1 << 7,
    /// Many addresses at once.
    Bulk = 1 << 8,
    /// For administrators.
    Admin = 1 << 9,
    /// The link beside an answer that opens the chat in Teams.
    Chat = 1 << 10,
}

impl Part {
    /// Every part, in display order.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Ask, "ask"),
        (Self::Address, "address"),
        (Self::Steps, "steps"),
        (Self::Alerts, "alerts"),
        (Self::Checks, "checks"),
        (Self::Trouble, "trouble"),
        (Self::OtherPerson, "other-person"),
        (Self::Today, "today"),
        (Self::Bulk, "bulk"),
        (Self::Admin, "admin"),
        (Self::Chat, "chat"),
    ];

    /// The part with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == id).map(|(part, _)| *part)
    }
}

/// A set of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts(u16);

impl Parts {
    /// All parts.
    pub const ALL: Self = Self((1 << 11) - 1);
    const NONE: Self = Self(0);
    /// The parts of the first page.
    const GUIDE: u16 = (1 << 5) - 1;

    /// Parses the attribute `views`. Unknown names are ignored; without any known name, all parts are shown.
    pub fn parse(text: &str) -> Self {
        Self::of(text.split_ascii_whitespace().filter_map(Part::from_id))
    }

    /// The set of these parts; all parts if there are none.
    pub fn of(parts: impl Iterator<Item = Part>) -> Self {
        let set = parts.fold(Self::NONE, |set, part| Self(set.0 | part as u16));
        if set == Self::NONE { Self::ALL } else { set }
    }

    /// Removes these parts; if none are left, all parts are shown.
    #[must_use]
    pub fn without(self, parts: impl Iterator<Item = Part>) -> Self {
        let rest = parts.fold(self, |set, part| Self(set.0 & !(part as u16)));
        if rest == Self::NONE { Self::ALL } else { rest }
    }

    /// Whether the part is shown.
    pub const fn has(self, part: Part) -> bool {
        self.0 & part as u16 != 0
    }

    /// The available pages.
    pub fn pages(self) -> impl Iterator<Item = Page> {
        Page::ALL.into_iter().filter(move |page| match page.part() {
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

/// A page: the guide with its form, or one of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Question, address, steps, alerts, checks.
    Guide,
    /// What to do when it did not work.
    Trouble,
    /// The sheet for the other person.
    OtherPerson,
    /// The routes that work today.
    Today,
    /// Many addresses at once.
    Bulk,
    /// For administrators.
    Admin,
}

impl Page {
    /// Every page, in menu order.
    pub const ALL: [Self; 6] =
        [Self::Guide, Self::OtherPerson, Self::Trouble, Self::Today, Self::Bulk, Self::Admin];

    /// Whether this module includes it; otherwise the second one does.
    pub const fn is_here(self) -> bool {
        cfg!(feature = "full") || !matches!(self, Self::Trouble | Self::Today | Self::Bulk | Self::Admin)
    }

    /// The name, as used in `step` of a link.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Trouble => "trouble",
            Self::OtherPerson => "other-person",
            Self::Today => "today",
            Self::Bulk => "bulk",
            Self::Admin => "admin",
        }
    }

    /// The page with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.as_str() == id)
    }

    /// The part that must be shown for this page to be available.
    const fn part(self) -> Option<Part> {
        match self {
            Self::Guide => None,
            Self::Trouble => Some(Part::Trouble),
            Self::OtherPerson => Some(Part::OtherPerson),
            Self::Today => Some(Part::Today),
            Self::Bulk => Some(Part::Bulk),
            Self::Admin => Some(Part::Admin),
        }
    }
}

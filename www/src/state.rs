//! The state of the page and its transitions. Plain data: no DOM, no clock, no storage.

pub mod guide;
mod question;
mod settings;

use std::rc::Rc;

use crate::words::Words;
use lync_skype::guide::plan::{Network, Plan};
use lync_skype::words::LabelLanguage;
use lync_skype::{ClientId, Conversion, Direction, Notice, Policy, Severity};

use crate::config::Config;
use crate::parts::{Page, Part, Parts};
use crate::route::{Origin, Route};
pub use question::{Program, Whom};
pub use settings::{Held, Settings};

/// A submitted input and its answer.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The text of the field; spans refer to it.
    pub input: String,
    /// The core's result: the conversion, and what both people have to do.
    pub plan: Plan,
}

impl Asked {
    /// The answer or the refusal.
    pub const fn conversion(&self) -> Option<&Conversion> {
        self.plan.conversion.as_ref()
    }

    /// Its errors; empty if there is an answer.
    pub fn problems(&self) -> &[Notice] {
        match self.conversion() {
            Some(Err(refused)) => &refused.problems,
            _ => &[],
        }
    }
}

/// An address that someone claims as their own.
#[derive(Clone, Debug, Default)]
pub struct Sender {
    /// The text as typed, or as in the link.
    pub text: String,
    /// The conversion for the program of the person who adds it; `None` if there is no text.
    pub conversion: Option<Conversion>,
}

impl Sender {
    /// The address itself, if valid.
    pub fn account(&self) -> Option<&str> {
        self.conversion.as_ref()?.as_ref().ok().map(|converted| converted.account.as_str())
    }

    /// What the person who adds it types.
    pub fn address(&self) -> Option<&str> {
        self.conversion.as_ref()?.as_ref().ok().map(|converted| converted.address.as_str())
    }
}

/// The next target of keyboard focus. Set only by the reader's own actions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// Focus does not move.
    #[default]
    Stay,
    /// The error summary.
    Summary,
    /// The heading of the answer.
    Answer,
    /// The heading above a suggestion, which precedes the answer.
    Offer,
    /// The heading of the view.
    Heading,
    /// The heading of the guide.
    Guide,
    /// The address field.
    Field,
    /// The choice of direction.
    Choice,
}

impl Focus {
    /// The id of the element within the app.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Stay => None,
            Self::Summary => Some("summary"),
            Self::Answer => Some("answer"),
            Self::Offer => Some("check"),
            Self::Heading => Some("top"),
            Self::Guide => Some("guide"),
            Self::Field => Some("address"),
            Self::Choice => Some("use-lync"),
        }
    }
}

/// The default heading level of the title.
const HEADING_LEVEL: u8 = 2;

/// The maximum length in bytes of an address that fits into two lines of a printed sheet.
const LONG: usize = 60;

/// The result of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The text is in the clipboard.
    Done,
    /// Refused: the text is selected for manual copying.
    Selected,
}

/// The whole state of one page or element.
#[derive(Clone)]
pub struct State {
    /// The language.
    pub words: Words,
    /// The help desk's config, or defaults.
    pub config: Rc<Config>,
    /// The base URL of links; `None` if the element has no page of its own.
    pub home: Option<String>,
    /// Which parts are shown.
    pub parts: Parts,
    /// Who adds whom; never guessed.
    pub direction: Option<Direction>,
    /// The network of the other person.
    pub net: Network,
    /// The text in the field.
    pub typed: String,
    /// The last submitted input, while still valid.
    pub asked: Option<Asked>,
    /// Whether the form was submitted without a direction.
    pub choice_missing: bool,
    /// Whether the reader asked for the guide without an address.
    pub browsing: bool,
    /// The reader's client, if chosen.
    pub client: Option<ClientId>,
    /// The other person's client, if chosen.
    pub their_client: Option<ClientId>,
    /// The current page.
    pub page: Page,
    /// The item of the guide that a link points to.
    pub step: Option<String>,
    /// Whether the field was filled in by a link and not edited since.
    pub from_link: bool,
    /// Where that link was created.
    pub origin: Option<Origin>,
    /// Whether the reader has declined the suggestions for this input.
    pub kept: bool,
    /// Whether the link and its QR code are shown.
    pub sharing: bool,
    /// Whether print-only content is rendered.
    pub printing: bool,
    /// The theme set by the host; overrides the config's.
    pub theme: Option<String>,
    /// The heading level of the title in the surrounding page.
    pub heading_level: u8,
    /// Whether the title, the language menu and the notice are hidden, because the surrounding page has its own.
    pub compact: bool,
    /// The reader's own address, for the other person, and its conversion.
    pub me: Sender,
    /// The sender of a linked sheet, as claimed by the link.
    pub sender: Sender,
    /// Links and their QR codes.
    pub codes: Vec<(String, String)>,
    /// Whether an announced config is available.
    pub settings: Settings,
    /// What to do once it is available.
    pub held: Option<Held>,
    /// Ticked checkboxes: guide and item, never an address.
    pub ticks: Vec<String>,
    /// The last copy, by the id of its button.
    pub copied: Option<(&'static str, Copied)>,
    /// Counts announcements, so that a repeated one is announced again.
    pub announced: u32,
    /// Whether the reader has just chosen another client, which is announced because the steps change elsewhere on the page.
    pub new_client: bool,
    /// Counts links to an item of the guide, to which the page then scrolls.
    pub pointed: u32,
    /// The target of focus, with a count so that the same target works twice.
    pub focus: (u32, Focus),
    /// Counts places opened from outside, which are not new history entries.
    pub arrivals: u32,
}

/// The actions that change the state.
#[derive(Clone)]
pub enum Action {
    /// The reader chose their program.
    Program(Program),
    /// The reader chose whom to reach with it.
    Whom(Whom),
    /// The reader chose a route that works today, or went back to Skype.
    Route(Network, Direction),
    /// The text in the field changed.
    Type(String),
    /// The address is removed.
    Forget,
    /// The form was submitted.
    Submit,
    /// A suggestion was accepted.
    Use(String),
    /// The suggestions were declined.
    Keep,
    /// The reader asked for the guide without an address.
    Browse,
    /// Another client.
    Client(ClientId),
    /// Another client, by its id.
    ClientOf(String),
    /// Another client of the other person, by its id.
    TheirClientOf(String),
    /// Another language was chosen; the host loads its pack.
    Language(String),
    /// The QR code of the other person's part was shown or hidden.
    Share,
    /// The reader's own address changed.
    Me(String),
    /// A link's QR code was generated.
    Code(String, String),
    /// The page is to be printed.
    Print,
    /// Printing started or ended.
    Printing(bool),
    /// The host sets the theme.
    HostTheme(Option<String>),
    /// Another page.
    Page(Page),
    /// A checkbox was ticked or cleared.
    Tick(String),
    /// All ticks were deleted.
    ClearTicks,
    /// The button with that id copied, or failed to.
    Copied(&'static str, Copied),
    /// The announcement has been shown long enough.
    AnnouncementSeen,
    /// Another language.
    Words(Words),
    /// The label language was chosen.
    LabelsOf(String),
    /// A link was opened, or (`own`) a place where the reader was before.
    Open(Route, bool),
    /// The host set the direction; `None` leaves the choice to the reader.
    HostDirection(Option<Direction>),
    /// The host sets the network.
    HostNetwork(Network),
    /// The host hides the title, the language menu and the notice, or shows them.
    HostCompact(bool),
    /// The host sets the level of the title.
    HostHeadingLevel(Option<u8>),
    /// The host sets the address.
    HostAddress(String),
    /// The host sets or unsets the client.
    HostClient(Option<ClientId>),
    /// The host chooses the parts.
    HostParts(Parts),
    /// Another config.
    HostConfig(Rc<Config>),
    /// The announced config is being loaded, could not be loaded, or is available.
    Settings(Settings),
    /// The reader asked to load it again, which the host does.
    FetchSettings,
    /// A link in the error summary was followed.
    GoTo(Focus),
}

/// Whether a notice on an answer suggests another address.
pub(crate) fn is_offer(notice: &Notice) -> bool {
    notice.severity() == Severity::Warning && notice.suggestion.is_some()
}

impl State {
    /// The initial state.
    pub fn new(words: Words, config: Rc<Config>) -> Self {
        let mut state = Self {
            // Labels in the reader's language only; the reader can switch to English.
            words: words.with_labels(LabelLanguage::Translated),
            config: Rc::default(),
            home: None,
            parts: Parts::ALL,
            direction: None,
            net: Network::Skype,
            typed: String::new(),
            asked: None,
            choice_missing: false,
            browsing: false,
            client: None,
            their_client: None,
            page: Page::Guide,
            step: None,
            from_link: false,
            origin: None,
            kept: false,
            sharing: false,
            printing: false,
            theme: None,
            heading_level: HEADING_LEVEL,
            compact: false,
            me: Sender::default(),
            sender: Sender::default(),
            codes: Vec::new(),
            settings: Settings::There,
            held: None,
            ticks: Vec::new(),
            copied: None,
            announced: 0,
            new_client: false,
            pointed: 0,
            focus: (0, Focus::Stay),
            arrivals: 0,
        };
        state.configure(config);
        state
    }

    /// The help desk's policy.
    pub fn policy(&self) -> &Policy {
        &self.config.rules.policy
    }

    /// The current refusal, if any.
    pub fn refused(&self) -> Option<&Asked> {
        self.asked.as_ref().filter(|asked| matches!(asked.conversion(), Some(Err(_))))
    }

    /// The current answer, if any.
    pub fn answer(&self) -> Option<&lync_skype::Converted> {
        self.asked.as_ref().and_then(|asked| asked.conversion()?.as_ref().ok())
    }

    /// Whether the text has changed since the answer.
    pub fn is_stale(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| asked.input != self.typed)
    }

    /// Whether the answer comes with a suggestion that the reader has neither accepted nor declined.
    pub fn undecided(&self) -> bool {
        !self.kept && self.answer().is_some_and(|answer| answer.notices.iter().any(is_offer))
    }

    /// Whether the answer needs so much space in print that something else has to be left out.
    pub fn answer_is_long(&self) -> bool {
        self.answer().is_some_and(|answer| answer.address.len() > LONG)
    }

    /// Whether the page shows the notice that Skype has closed.
    pub fn shows_closure(&self) -> bool {
        self.net == Network::Skype && !self.config.notice_hidden
    }

    /// Whether a submit was refused, so that the title says so and the summary is shown.
    pub fn has_errors(&self) -> bool {
        self.page == Page::Guide && (self.choice_missing || self.refused().is_some())
    }

    /// Whether the guide is shown below the form.
    pub fn shows_guide(&self) -> bool {
        self.direction.is_some()
            && (self.answer().is_some()
                || self.browsing
                || !self.parts.has(Part::Address)
                || self.step.is_some())
    }

    /// The key of the current guide's ticks.
    pub fn tick_name(&self, item: &str) -> String {
        let direction = self.direction.map_or("", Direction::as_str);
        let client = self.client.map_or("", ClientId::as_str);
        [direction, self.net.as_str(), client, item].join("/")
    }

    /// Whether that checkbox is ticked.
    pub fn has_tick(&self, name: &str) -> bool {
        self.ticks.iter().any(|ticked| ticked == name)
    }

    /// Whether any checkbox is ticked. Keys without a guide are from earlier versions.
    pub fn has_ticks(&self) -> bool {
        self.ticks.iter().any(|name| name.contains('/'))
    }

    /// Whether that item of the current guide is ticked.
    pub fn ticked(&self, item: &str) -> bool {
        self.has_tick(&self.tick_name(item))
    }

    /// The current place for a link; with the address only on request.
    pub fn route(&self, with_address: bool) -> Route {
        Route {
            direction: self.direction,
            net: Some(self.net),
            address: Some(self.typed.clone()).filter(|typed| with_address && !typed.is_empty()),
            client: self.client,
            step: match self.page {
                Page::Guide => self.step.clone(),
                page => Some(page.as_str().to_owned()),
            },
            lang: None,
            from: None,
            me: None,
        }
    }

    /// The link to this place; `None` if the element has no page of its own.
    pub fn link(&self, origin: Origin) -> Option<String> {
        self.link_to(Route { from: Some(origin), ..self.route(true) })
    }

    /// The link to the other person's part, with the reader's own address if given.
    pub fn link_to_their_part(&self) -> Option<String> {
        let step = Some(Page::OtherPerson.as_str().to_owned());
        let me = self.me.account().map(str::to_owned);
        self.link_to(Route { from: Some(Origin::Sheet), step, me, ..self.route(true) })
    }

    fn link_to(&self, route: Route) -> Option<String> {
        let home = self.home.as_ref()?;
        Some([home, "#", &route.print()].concat())
    }

    /// The links whose QR codes are needed: the one for print as soon as there is something to print.
    pub fn links_with_code(&self) -> impl Iterator<Item = String> {
        let on_paper = self.answer().and_then(|_| self.link(Origin::Sheet));
        let shared = self.sharing.then(|| self.link_to_their_part()).flatten();
        on_paper.into_iter().chain(shared)
    }

    /// The QR code of a link: its size, and its path.
    pub fn code_of(&self, link: &str) -> Option<(&str, &str)> {
        self.codes.iter().find(|(of, _)| of == link).and_then(|(_, code)| code.split_once(' '))
    }

    /// Converts and plans a text once; all views use the stored plan.
    fn ask(&mut self, input: String) {
        self.kept = false;
        self.copied = None;
        if self.holds_back() {
            self.held.get_or_insert(Held::Show);
            return;
        }
        self.asked = self.plan_for(&input).map(|plan| Asked { input, plan });
    }

    /// Converts the same text again for another direction, client or policy.
    fn ask_again(&mut self) {
        if let Some(asked) = self.asked.take() {
            self.ask(asked.input);
        }
    }

    /// Converts a text that was not submitted by the reader; an answer or a refusal is shown.
    fn ask_unasked(&mut self) {
        self.asked = None;
        if !self.typed.is_empty() {
            self.ask(self.typed.clone());
        }
    }

    fn go(&mut self, focus: Focus) {
        self.focus = (self.focus.0.wrapping_add(1), focus);
    }

    fn submit(&mut self) {
        self.from_link = false;
        self.choice_missing = self.direction.is_none();
        if self.holds_back() && !self.choice_missing {
            self.hold_submit();
            return;
        }
        self.ask(self.typed.clone());
        self.go(if self.undecided() {
            Focus::Offer
        } else if self.answer().is_some() {
            Focus::Answer
        } else {
            Focus::Summary
        });
    }

    /// Another direction or network means other client programs.
    fn turn(&mut self, direction: Direction, net: Network, client: Option<ClientId>) {
        self.client = client;
        self.their_client = None;
        self.direction = Some(direction);
        self.net = net;
        self.choice_missing = false;
        self.step = None;
        self.ask_again();
    }

    /// During typing nothing is refused, and an answer stays for its own text. A refusal disappears as soon as the text is
    /// valid.
    fn type_in(&mut self, text: String) {
        self.typed = text;
        self.from_link = false;
        // A frame that may not print never gets the event that printing has ended.
        self.printing = false;
        if self.refused().is_some() {
            let right = |plan: &Plan| matches!(plan.conversion, Some(Ok(_)));
            if self.plan_for(&self.typed).is_some_and(|plan| right(&plan)) {
                self.asked = None;
            }
        }
    }

    fn configure(&mut self, config: Rc<Config>) {
        if let Some(parts) = config.parts {
            self.parts = parts;
        }
        if self.direction.is_none() {
            self.direction = config.direction;
        }
        self.config = config;
        self.ask_again();
        // Their addresses were converted under the previous policy.
        self.me = self.sender_of(self.me.text.clone());
        self.sender = self.sender_of(self.sender.text.clone());
        self.page = self.parts.allowed(self.page);
    }

    fn open(&mut self, route: Route, own: bool) {
        self.arrivals = self.arrivals.wrapping_add(1);
        if !own && route == Route::default() {
            return;
        }
        self.direction = route.direction.or(if own { None } else { self.direction });
        self.net = route.net.unwrap_or_default();
        self.client = route.client.or(if own { None } else { self.client });
        self.choice_missing = false;
        self.from_link = !own && route.address.is_some();
        match route.address {
            Some(address) => self.typed = address,
            None if own => self.typed.clear(),
            // Typed before the app was there, or before a link without an address was followed.
            None => {}
        }
        let page = route.step.as_deref().and_then(Page::from_id);
        self.step = route.step.filter(|_| page.is_none());
        if !own && self.step.is_some() {
            self.pointed = self.pointed.wrapping_add(1);
        }
        self.page = self.parts.allowed(page.unwrap_or_else(|| self.parts.first_page()));
        // A printed guide is the reader's own sheet: it was not sent by anyone.
        self.origin = route.from.filter(|_| self.page == Page::OtherPerson);
        self.sender = self.sender_of(route.me.unwrap_or_default());
        self.ask_unasked();
        if own {
            // A reader who returns to an incomplete address has not submitted it: an answer is shown, a refusal is not.
            if self.answer().is_none() {
                self.asked = None;
            }
            self.go(Focus::Heading);
        }
    }

    /// Applies an action.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Program(program) => self.use_program(program),
            Action::Whom(whom) => {
                if let Some(program) = self.program() {
                    self.reach(program, whom);
                }
            }
            Action::Route(net, direction) => {
                self.turn(direction, net, None);
                self.page = self.parts.first_page();
                self.go(Focus::Heading);
            }
            Action::Type(text) => self.type_in(text),
            Action::Forget => {
                self.type_in(String::new());
                self.asked = None;
            }
            Action::Submit => self.submit(),
            Action::Use(text) => {
                self.typed = text;
                self.submit();
            }
            Action::Keep => {
                self.kept = true;
                self.go(Focus::Answer);
            }
            Action::Browse => {
                self.browsing = true;
                self.go(Focus::Guide);
            }
            Action::ClientOf(id) => {
                if let Some(client) = ClientId::from_id(&id) {
                    self.apply(Action::Client(client));
                }
            }
            Action::TheirClientOf(id) => {
                self.their_client = ClientId::from_id(&id);
                self.ask_again();
            }
            // The host loads the pack, which arrives as another action.
            Action::Language(_) | Action::FetchSettings => {}
            Action::Share => self.sharing = !self.sharing,
            Action::Me(text) => self.me = self.sender_of(text),
            Action::Code(link, code) => {
                self.codes.retain(|(of, _)| *of != link);
                self.codes.push((link, code));
            }
            Action::Print => self.printing = true,
            Action::Printing(printing) => self.printing = printing,
            Action::HostTheme(theme) => self.theme = theme,
            Action::Client(client) => {
                self.client = Some(client);
                self.step = None;
                self.new_client = true;
                self.announced = self.announced.wrapping_add(1);
                // Teams and Lync need different addresses.
                self.ask_again();
            }
            Action::Page(page) => {
                self.page = self.parts.allowed(page);
                self.step = None;
                self.go(Focus::Heading);
            }
            Action::Tick(item) => {
                if self.has_tick(&item) {
                    self.ticks.retain(|ticked| *ticked != item);
                } else {
                    self.ticks.push(item);
                }
            }
            Action::ClearTicks => self.ticks.clear(),
            Action::Copied(button, copied) => {
                self.copied = Some((button, copied));
                self.announced = self.announced.wrapping_add(1);
            }
            Action::AnnouncementSeen => {
                // Text selected for manual copying stays.
                self.copied = self.copied.filter(|(_, copied)| *copied == Copied::Selected);
                self.new_client = false;
            }
            Action::Words(words) => self.words = words.with_labels(self.words.labels()),
            Action::LabelsOf(language) => {
                let labels =
                    if language == "en" { LabelLanguage::English } else { LabelLanguage::Translated };
                self.words = self.words.clone().with_labels(labels);
            }
            Action::Open(route, own) => self.open(route, own),
            Action::HostDirection(direction) => match direction {
                Some(direction) => {
                    let client = self.client.filter(|_| self.direction == Some(direction));
                    self.turn(direction, self.net, client);
                }
                None => self.direction = None,
            },
            Action::HostNetwork(net) => {
                self.net = net;
                self.ask_again();
            }
            Action::HostCompact(compact) => self.compact = compact,
            Action::HostHeadingLevel(level) => {
                self.heading_level = level.filter(|level| (1..=5).contains(level)).unwrap_or(HEADING_LEVEL);
            }
            Action::HostAddress(address) => {
                self.typed = address;
                self.ask_unasked();
            }
            Action::HostClient(client) => {
                self.client = client;
                self.ask_again();
            }
            Action::HostParts(parts) => {
                self.parts = parts;
                self.page = parts.allowed(self.page);
            }
            Action::HostConfig(config) => self.configure(config),
            Action::Settings(settings) => self.settle(settings),
            Action::GoTo(focus) => self.go(focus),
        }
    }
}

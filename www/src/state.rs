//! What the page knows, and what each action makes of it. Plain data: no DOM, no clock, no storage.

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

/// An input that was submitted, and the answer.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The text as it stood in the field; spans count in it.
    pub input: String,
    /// What the core made of it: the conversion, and what the two people have to do.
    pub plan: Plan,
}

impl Asked {
    /// The answer or the refusal.
    pub const fn conversion(&self) -> Option<&Conversion> {
        self.plan.conversion.as_ref()
    }

    /// What was wrong with it; nothing where there is an answer.
    pub fn problems(&self) -> &[Notice] {
        match self.conversion() {
            Some(Err(refused)) => &refused.problems,
            _ => &[],
        }
    }
}

/// An address that somebody says is their own.
#[derive(Clone, Debug, Default)]
pub struct Sender {
    /// As it was typed, or as it stood in the link.
    pub text: String,
    /// For the program of the one who adds it; `None` where there is no text.
    pub conversion: Option<Conversion>,
}

impl Sender {
    /// The address itself, where it is one.
    pub fn account(&self) -> Option<&str> {
        self.conversion.as_ref()?.as_ref().ok().map(|converted| converted.account.as_str())
    }

    /// What the one who adds it types.
    pub fn address(&self) -> Option<&str> {
        self.conversion.as_ref()?.as_ref().ok().map(|converted| converted.address.as_str())
    }
}

/// What keyboard focus goes to next. Only a reader's own action sets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// It stays.
    #[default]
    Stay,
    /// The list of problems above the form.
    Summary,
    /// The heading of the answer.
    Answer,
    /// The heading above an offer, which comes before the answer.
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
    /// The id of the element, in the tree that the app is mounted in.
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

/// The level of the title where the host says nothing.
const HEADING_LEVEL: u8 = 2;

/// An address takes one line of a printed sheet, or two, up to this many bytes.
const LONG: usize = 60;

/// What became of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is in the clipboard.
    Done,
    /// It is not: the text is selected, the reader presses the keys.
    Selected,
}

/// The whole state of one page or element.
#[derive(Clone)]
pub struct State {
    /// The language.
    pub words: Words,
    /// The help desk's config, or the defaults.
    pub config: Rc<Config>,
    /// Where links lead to; `None` where the element has no page of its own.
    pub home: Option<String>,
    /// Which parts are shown.
    pub parts: Parts,
    /// Who adds whom; nobody guesses.
    pub direction: Option<Direction>,
    /// The network of the other person.
    pub net: Network,
    /// The text in the field.
    pub typed: String,
    /// What was submitted last and still stands.
    pub asked: Option<Asked>,
    /// A submit without a direction.
    pub choice_missing: bool,
    /// The reader wants the guide without an address.
    pub browsing: bool,
    /// The reader's client, where it was chosen.
    pub client: Option<ClientId>,
    /// The other person's client, where it was chosen.
    pub their_client: Option<ClientId>,
    /// What is shown.
    pub page: Page,
    /// The item of the guide that a link points at.
    pub step: Option<String>,
    /// The field was filled in by a link, and the reader has not touched it.
    pub from_link: bool,
    /// Where that link was made.
    pub origin: Option<Origin>,
    /// The suggestions of this input were turned down.
    pub kept: bool,
    /// Whether the link and its QR code are shown.
    pub sharing: bool,
    /// Whether what only paper needs is drawn.
    pub printing: bool,
    /// The theme that the host asks for; it beats the config's.
    pub theme: Option<String>,
    /// The level of the title among the headings of the page around.
    pub heading_level: u8,
    /// No title, no language menu and no notice: the page around has its own.
    pub compact: bool,
    /// The reader's own address, for the other person, and what the core made of it.
    pub me: Sender,
    /// Who sent the sheet that a link opened, as far as they say.
    pub sender: Sender,
    /// Links and their QR codes.
    pub codes: Vec<(String, String)>,
    /// Whether the config that was announced is there.
    pub settings: Settings,
    /// What waits for it.
    pub held: Option<Held>,
    /// Ticked boxes: guide and item, never an address.
    pub ticks: Vec<String>,
    /// What was copied last, by the id of its button.
    pub copied: Option<(&'static str, Copied)>,
    /// Counts announcements, so that the same one twice is heard twice.
    pub announced: u32,
    /// The reader has just chosen another client: that is announced, since the steps change elsewhere on the page.
    pub new_client: bool,
    /// Counts links to an item of the guide: the page scrolls there.
    pub pointed: u32,
    /// Where focus goes, with a count so that the same place twice works.
    pub focus: (u32, Focus),
    /// Counts the places that were opened from outside: those are not new ones for the history.
    pub arrivals: u32,
}

/// What can happen.
#[derive(Clone)]
pub enum Action {
    /// The reader says which program they use.
    Program(Program),
    /// The reader says whom they want to reach with it.
    Whom(Whom),
    /// The reader chooses one of the routes of today, or goes back to Skype.
    Route(Network, Direction),
    /// The text in the field changed.
    Type(String),
    /// The address goes.
    Forget,
    /// Enter, or the button.
    Submit,
    /// A suggestion is taken.
    Use(String),
    /// The suggestions are turned down.
    Keep,
    /// The guide, please, without an address.
    Browse,
    /// Another client.
    Client(ClientId),
    /// Another client, by its id.
    ClientOf(String),
    /// Another client of the other person, by its id.
    TheirClientOf(String),
    /// Another language; the host fetches its words.
    Language(String),
    /// The QR code of the other person's part is shown or put away.
    Share,
    /// The reader's own address changed.
    Me(String),
    /// A link's QR code has come.
    Code(String, String),
    /// The page is to be printed.
    Print,
    /// The page is going to paper, or is back from there.
    Printing(bool),
    /// The host sets the theme.
    HostTheme(Option<String>),
    /// Another page.
    Page(Page),
    /// A box was ticked or cleared.
    Tick(String),
    /// All ticks go.
    ClearTicks,
    /// A copy was tried, by the button of that id.
    Copied(&'static str, Copied),
    /// What was announced has been there long enough.
    AnnouncementSeen,
    /// Another language.
    Words(Words),
    /// The language of the reader's program.
    LabelsOf(String),
    /// A link, or (`own`) a place the reader was at before.
    Open(Route, bool),
    /// The host sets the direction; `None` leaves the choice to the reader.
    HostDirection(Option<Direction>),
    /// The host sets the network.
    HostNetwork(Network),
    /// The host wants no title, no language menu and no notice.
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
    /// The config that was announced is on its way, could not be had, or is there.
    Settings(Settings),
    /// The reader wants it to be fetched once more; the host does it.
    FetchSettings,
    /// A problem in the summary is followed.
    GoTo(Focus),
}

/// Whether a notice beside an answer offers another address.
pub(crate) fn is_offer(notice: &Notice) -> bool {
    notice.severity() == Severity::Warning && notice.suggestion.is_some()
}

impl State {
    /// The state before anything happened.
    pub fn new(words: Words, config: Rc<Config>, parts: Parts) -> Self {
        let mut state = Self {
            // Each label once; the reader says where their program speaks English.
            words: words.with_labels(LabelLanguage::Translated),
            config: Rc::default(),
            home: None,
            parts,
            direction: None,
            net: Network::Skype,
            typed: String::new(),
            asked: None,
            choice_missing: false,
            browsing: false,
            client: None,
            their_client: None,
            page: parts.first_page(),
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

    /// What the help desk set.
    pub fn policy(&self) -> &Policy {
        &self.config.rules.policy
    }

    /// The refusal that stands, if one does.
    pub fn refused(&self) -> Option<&Asked> {
        self.asked.as_ref().filter(|asked| matches!(asked.conversion(), Some(Err(_))))
    }

    /// The answer that stands, if one does.
    pub fn answer(&self) -> Option<&lync_skype::Converted> {
        self.asked.as_ref().and_then(|asked| asked.conversion()?.as_ref().ok())
    }

    /// Whether the reader has changed the text since it was answered.
    pub fn is_stale(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| asked.input != self.typed)
    }

    /// Whether another address is offered beside the answer, and the reader has not decided yet.
    pub fn undecided(&self) -> bool {
        !self.kept && self.answer().is_some_and(|answer| answer.notices.iter().any(is_offer))
    }

    /// Whether the answer takes so much of a printed sheet that something else has to give way.
    pub fn answer_is_long(&self) -> bool {
        self.answer().is_some_and(|answer| answer.address.len() > LONG)
    }

    /// Whether the page says what became of Skype.
    pub fn shows_closure(&self) -> bool {
        self.net == Network::Skype && !self.config.notice_hidden
    }

    /// Whether a submit was refused: the title says so, the summary is up.
    pub fn has_errors(&self) -> bool {
        self.page == Page::Guide && (self.choice_missing || self.refused().is_some())
    }

    /// Whether the guide stands below the form.
    pub fn shows_guide(&self) -> bool {
        self.direction.is_some()
            && (self.answer().is_some()
                || self.browsing
                || !self.parts.has(Part::Address)
                || self.step.is_some())
    }

    /// The name under which the ticks of the current guide are kept.
    pub fn tick_name(&self, item: &str) -> String {
        let direction = self.direction.map_or("", Direction::as_str);
        let client = self.client.map_or("", ClientId::as_str);
        [direction, self.net.as_str(), client, item].join("/")
    }

    /// Whether that box is ticked.
    pub fn has_tick(&self, name: &str) -> bool {
        self.ticks.iter().any(|ticked| ticked == name)
    }

    /// Whether any box is ticked. Names without a guide are of earlier versions.
    pub fn has_ticks(&self) -> bool {
        self.ticks.iter().any(|name| name.contains('/'))
    }

    /// Whether that item of the current guide is ticked.
    pub fn ticked(&self, item: &str) -> bool {
        self.has_tick(&self.tick_name(item))
    }

    /// The place, for a link; the address only where it is asked for.
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

    /// The link to this place; `None` where the element has no page of its own.
    pub fn link(&self, origin: Origin) -> Option<String> {
        self.link_to(Route { from: Some(origin), ..self.route(true) })
    }

    /// The link to the other person's part, with the reader's own address if they gave it.
    pub fn link_to_their_part(&self) -> Option<String> {
        let step = Some(Page::OtherPerson.as_str().to_owned());
        let me = self.me.account().map(str::to_owned);
        self.link_to(Route { from: Some(Origin::Sheet), step, me, ..self.route(true) })
    }

    fn link_to(&self, route: Route) -> Option<String> {
        let home = self.home.as_ref()?;
        Some([home, "#", &route.print()].concat())
    }

    /// The links whose QR codes are shown: the one on paper as soon as there is something to print.
    pub fn links_with_code(&self) -> impl Iterator<Item = String> {
        let on_paper = self.answer().and_then(|_| self.link(Origin::Sheet));
        let shared = self.sharing.then(|| self.link_to_their_part()).flatten();
        on_paper.into_iter().chain(shared)
    }

    /// The QR code of a link: its size, and its path.
    pub fn code_of(&self, link: &str) -> Option<(&str, &str)> {
        self.codes.iter().find(|(of, _)| of == link).and_then(|(_, code)| code.split_once(' '))
    }

    /// Asks the core about a text, once: what is shown afterwards is read from the plan that is kept.
    fn ask(&mut self, input: String) {
        self.kept = false;
        self.copied = None;
        if self.holds_back() {
            self.held.get_or_insert(Held::Show);
            return;
        }
        self.asked = self.plan_for(&input).map(|plan| Asked { input, plan });
    }

    /// Asks about the same text, for another direction, client or policy.
    fn ask_again(&mut self) {
        if let Some(asked) = self.asked.take() {
            self.ask(asked.input);
        }
    }

    /// Asks about a text that nobody has submitted: an answer is shown, and so is a refusal.
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

    /// While typing nothing is refused, and the answer stays, for the text that it was given for. A refusal goes as soon as
    /// the text is right.
    fn type_in(&mut self, text: String) {
        self.typed = text;
        self.from_link = false;
        // A frame that may not print never hears that printing has ended.
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
        // Their addresses were spelled by the policy of before.
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
        // The printed guide is the reader's own sheet: the other person's is nothing that somebody sent them.
        self.origin = route.from.filter(|_| self.page == Page::OtherPerson);
        self.sender = self.sender_of(route.me.unwrap_or_default());
        self.ask_unasked();
        if own {
            // Who comes back to half an address has sent nothing: an answer shows, a refusal does not.
            if self.answer().is_none() {
                self.asked = None;
            }
            self.go(Focus::Heading);
        }
    }

    /// Makes of the state what the action says.
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
            // What it needs is done outside; the words come as an action of their own.
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
                // What Teams takes is not what Lync takes.
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
                // What is to be copied by hand stays until it is.
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

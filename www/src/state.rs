//! The state of the page and its transitions. Plain data: no DOM, no clock, no storage.

mod action;
mod asked;
mod change;
mod focus;
pub mod guide;
mod links;
mod question;
mod settings;
pub mod ticks;

use std::rc::Rc;

use lync_skype::guide::Network;
use lync_skype::words::LabelLanguage;
use lync_skype::{ClientId, Direction, Notice, Policy, Severity};

use crate::config::Config;
use crate::parts::{Page, Part, Parts};
use crate::route::Origin;
use crate::words::Words;
pub use action::{Action, Copied, Visit};
pub use asked::{Asked, Sender};
pub use focus::Focus;
pub use question::{Program, Whom};
pub use settings::{Held, Settings};

/// The default heading level of the title.
const HEADING_LEVEL: u8 = 2;

/// How many QR codes are kept. Two are shown at most; the rest are those of the address before.
const CODES_KEPT: usize = 4;

/// The whole state of one page or element.
#[derive(Clone, Default)]
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
    /// Whether the reader has copied the address of the current answer.
    pub taken: bool,
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
    /// Links and their QR codes, the latest last.
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
    /// The target of focus, with a count so that the same target works twice. Set only by the reader's own actions.
    pub focus: (u32, Option<Focus>),
    /// Counts places opened from outside, which are not new history entries.
    pub arrivals: u32,
}

/// Whether the button with that id copies the address.
pub(crate) fn copies_address(button: &str) -> bool {
    matches!(button, "copy" | "copy-here")
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
            heading_level: HEADING_LEVEL,
            ..Self::default()
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
}

//! The help desk's config while it is loading: no address is shown that it might forbid or change.

use super::{Focus, State};

/// Whether an announced config is available.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Settings {
    /// Available, or none was announced.
    #[default]
    There,
    /// Loading.
    Coming,
    /// Could not be loaded.
    Missing,
}

impl Settings {
    /// Parses the host's name for it.
    pub fn from_name(name: Option<&str>) -> Self {
        match name {
            Some("coming") => Self::Coming,
            Some("missing") => Self::Missing,
            _ => Self::There,
        }
    }
}

/// What to do with the text in the field once the config is available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Convert and show it: it came from a link or the host.
    Show,
    /// Submit it: the reader pressed Enter.
    Submit,
}

impl State {
    /// Whether the config must still load before an address may be shown.
    pub fn holds_back(&self) -> bool {
        self.settings != Settings::There
    }

    pub(super) fn settle(&mut self, settings: Settings) {
        self.settings = settings;
        if self.holds_back() {
            if self.asked.take().is_some() {
                self.held.get_or_insert(Held::Show);
            }
            return;
        }
        match self.held.take() {
            Some(Held::Submit) => self.submit(),
            Some(Held::Show) => self.ask_unasked(),
            None => {}
        }
    }

    /// Enter before the config is available: no answer yet, and focus does not move.
    pub(super) fn hold_submit(&mut self) {
        self.held = Some(Held::Submit);
        self.focus.1 = Focus::Stay;
    }
}

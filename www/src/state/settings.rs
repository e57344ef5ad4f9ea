//! The help desk's config, while it is on its way: no address is shown that it might forbid or spell otherwise.

use super::{Focus, State};

/// Whether the config that was announced is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Settings {
    /// It is, or none was announced.
    #[default]
    There,
    /// It is on its way.
    Coming,
    /// It could not be had.
    Missing,
}

impl Settings {
    /// By the name that the host gives it.
    pub fn from_name(name: Option<&str>) -> Self {
        match name {
            Some("coming") => Self::Coming,
            Some("missing") => Self::Missing,
            _ => Self::There,
        }
    }
}

/// What to do about the text in the field once the config is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Show what comes of it: a link or the host filled it in.
    Show,
    /// The reader pressed Enter.
    Submit,
}

impl State {
    /// Whether anything is still to come before an address may be shown.
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

    /// Enter, before the config is there: nothing is answered yet, and focus stays.
    pub(super) fn hold_submit(&mut self) {
        self.held = Some(Held::Submit);
        self.focus.1 = Focus::Stay;
    }
}

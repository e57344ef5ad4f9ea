//! The help desk's config while it is loading: no address is shown that it might forbid or change.

use lync_skype::named;

use super::State;

named! {
    /// Whether an announced config is available.
    #[derive(Default)]
    pub enum Settings {
        /// Available, or none was announced.
        #[default]
        There = "there",
        /// Loading.
        Coming = "coming",
        /// Could not be loaded.
        Missing = "missing",
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
}

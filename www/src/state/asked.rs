//! What was asked, and by whom.

use lync_skype::guide::plan::Plan;
use lync_skype::{Conversion, Notice};

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

    /// The notices about it: without an answer at least one error, else warnings and infos.
    pub fn notices(&self) -> &[Notice] {
        match self.conversion() {
            Some(Ok(converted)) => &converted.notices,
            Some(Err(refused)) => &refused.problems,
            None => &[],
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
}

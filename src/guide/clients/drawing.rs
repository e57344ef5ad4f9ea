//! What can be drawn of a client: windows whose labels are in the sources. What is not in them is not here.

use super::Label;

/// A window, or a part of one.
#[derive(Debug)]
pub struct Drawing {
    /// Which window.
    pub window: Window,
    /// What is in it, from top to bottom.
    pub parts: &'static [Part],
}

/// The windows that are known well enough to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Lync: the dialog that adds a contact from outside.
    AddDialog,
    /// Lync: the search field above the contacts.
    Search,
    /// Lync: the options, page Alerts.
    Alerts,
    /// Lync: the tab with people who have added the reader.
    New,
    /// Skype: what the search for an address finds.
    Result,
    /// Skype: the contact in the list, before and after the other person accepts.
    List,
}

/// One thing in a window.
#[derive(Debug)]
pub struct Part {
    /// What kind of thing.
    pub role: Role,
    /// What is printed there; `None`: the address, or something that no source tells.
    pub label: Option<&'static Label>,
    /// The id of the step that is done here: the drawing carries its number.
    pub step: Option<&'static str>,
}

/// What kind of thing is in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A field with a label: what is in it is not known.
    Field,
    /// The field that holds the address.
    Address,
    /// Small print.
    Hint,
    /// A tab or a page that is selected.
    Selected,
    /// A tab or a page that is not.
    Tab,
    /// A heading.
    Heading,
    /// A box that is ticked.
    Ticked,
    /// A value that is chosen.
    Chosen,
    /// A value that must not be chosen.
    Wrong,
    /// Something whose text no source tells.
    Unknown,
    /// A button.
    Button,
    /// A person, by a name that is not known.
    Person,
    /// The question mark in place of a status.
    QuestionMark,
}

impl Part {
    pub(super) const fn new(role: Role, label: &'static Label) -> Self {
        Self { role, label: Some(label), step: None }
    }

    /// Without a label.
    pub(super) const fn bare(role: Role) -> Self {
        Self { role, label: None, step: None }
    }

    /// Where the step of that id is done.
    pub(super) const fn at(mut self, step: &'static str) -> Self {
        self.step = Some(step);
        self
    }
}

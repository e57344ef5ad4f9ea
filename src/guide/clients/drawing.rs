//! Drawings of client windows, limited to labels that the sources document.

use super::Label;

/// A drawing of a window or of a part of one.
#[derive(Debug)]
pub struct Drawing {
    /// Which window.
    pub window: Window,
    /// Its elements, from top to bottom.
    pub parts: &'static [Part],
}

/// The windows that are documented well enough to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Lync: the dialog that adds an external contact.
    AddDialog,
    /// Lync: the search field above the contacts.
    Search,
    /// Lync: the Alerts page of the options.
    Alerts,
    /// Lync: the tab with people who have added the reader.
    New,
    /// Skype: the result of the search for an address.
    Result,
    /// Skype: the contact in the list, before and after the other person accepts.
    List,
}

/// An element of a window.
#[derive(Debug)]
pub struct Part {
    /// What it looks like.
    pub role: Role,
    /// Its label; `None` for the address and for text that no source gives.
    pub label: Option<Label>,
    /// The id of the step that is carried out here; the drawing shows its number.
    pub step: Option<&'static str>,
}

/// The kind of a window element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A field with a label and unknown content.
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
    /// A ticked checkbox.
    Ticked,
    /// A selected value.
    Chosen,
    /// A value that must not be selected.
    Wrong,
    /// An element whose text no source gives.
    Unknown,
    /// A button.
    Button,
    /// A person whose name is unknown.
    Person,
    /// The question mark that replaces a status.
    QuestionMark,
}

impl Part {
    pub(super) const fn new(role: Role, label: Label) -> Self {
        Self { role, label: Some(label), step: None }
    }

    /// An element without a label.
    pub(super) const fn bare(role: Role) -> Self {
        Self { role, label: None, step: None }
    }

    /// Marks the element where the step with that id is carried out.
    pub(super) const fn at(mut self, step: &'static str) -> Self {
        self.step = Some(step);
        self
    }
}

//! What changes the state.

use std::rc::Rc;

use lync_skype::guide::Network;
use lync_skype::{ClientId, Direction};

use super::{Focus, Program, Settings, Whom};
use crate::config::Config;
use crate::parts::{Page, Parts};
use crate::route::Route;
use crate::words::Words;

/// The result of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The text is in the clipboard.
    Done,
    /// Refused: the text is selected for manual copying.
    Selected,
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
    /// A link to this place was opened, or the reader returned to it.
    Open(Route, Visit),
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

/// Why a place is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    /// The reader followed a link, which may come from anybody.
    Link,
    /// The reader was there before: by Back, by Forward, or in the other module.
    Return,
}

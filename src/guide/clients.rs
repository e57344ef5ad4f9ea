//! The labels and capabilities of each client program: one file per client, with its sources.

mod communicator_2007_r2;
mod drawing;
mod lync_2010;
mod lync_2013;
mod lync_mac_2011;
mod lync_mobile;
mod profile;
mod sfb_2015;
mod sfb_2016;
mod sfb_2019;
mod sfb_ltsc;
mod sfb_mac;
mod skype_6;
mod skype_7;
mod skype_8;
mod teams;

use crate::{ClientId, Key, Words};

pub use drawing::{Drawing, Part, Role, Window};
pub use profile::{ItemKind, Labels, Person, Profile, StatePlan, Step};

/// A label of the English client, verbatim. Labels stay in the client's language and are not part of the `.ftl` texts;
/// translations from Microsoft's documents are in `labels.tsv` and ship with the language packs.
pub type Label = &'static str;

/// Labels that are used outside their client's own steps.
pub mod labels {
    pub(crate) use super::lync_2013::{BLOCK_ALL, NEW, OFFLINE, PRESENCE_UNKNOWN};
    pub(crate) use super::sfb_2015::{PENDING, SKYPE_DIRECTORY};
    pub(crate) use super::skype_6::LYNC;
    pub use super::teams::{ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND};
}

impl ClientId {
    /// The profile of this client.
    #[doc(hidden)]
    pub const fn profile(self) -> &'static Profile {
        match self {
            Self::Communicator2007R2 => &communicator_2007_r2::PROFILE,
            Self::Lync2010 => &lync_2010::PROFILE,
            Self::Lync2013 => &lync_2013::PROFILE,
            Self::Sfb2015 => &sfb_2015::PROFILE,
            Self::Sfb2016 => &sfb_2016::PROFILE,
            Self::Sfb2019 => &sfb_2019::PROFILE,
            Self::SfbLtsc => &sfb_ltsc::PROFILE,
            Self::LyncMac2011 => &lync_mac_2011::PROFILE,
            Self::SfbMac => &sfb_mac::PROFILE,
            Self::LyncMobile => &lync_mobile::PROFILE,
            Self::Skype6 => &skype_6::PROFILE,
            Self::Skype7 => &skype_7::PROFILE,
            Self::Skype8 => &skype_8::PROFILE,
            Self::Teams => &teams::PROFILE,
        }
    }

    /// Its name in the language of `words`. Three names contain words that need translating.
    ///
    /// ```
    /// use lync_skype::{ClientId, Words};
    ///
    /// assert_eq!(ClientId::Lync2013.name_in(&Words::ENGLISH), "Lync 2013");
    /// ```
    pub fn name_in(self, words: &Words) -> &str {
        match self {
            Self::LyncMac2011 => words.text(Key::NameLyncMac),
            Self::SfbMac => words.text(Key::NameSfbMac),
            Self::LyncMobile => words.text(Key::NameLyncMobile),
            _ => self.name(),
        }
    }
}

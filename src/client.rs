//! The client programs that the product knows.

use crate::named::named;

named! {
    /// A client version. Its profile (labels, steps, limits, sources) is in `guide/clients/`.
    pub enum ClientId {
        /// Office Communicator 2007 R2.
        Communicator2007R2 = "communicator-2007-r2",
        /// Lync 2010.
        Lync2010 = "lync-2010",
        /// Lync 2013.
        Lync2013 = "lync-2013",
        /// Skype for Business 2015.
        Sfb2015 = "sfb-2015",
        /// Skype for Business 2016.
        Sfb2016 = "sfb-2016",
        /// Skype for Business 2019.
        Sfb2019 = "sfb-2019",
        /// Skype for Business LTSC.
        SfbLtsc = "sfb-ltsc",
        /// Lync for Mac 2011.
        LyncMac2011 = "lync-mac-2011",
        /// Skype for Business on Mac.
        SfbMac = "sfb-mac",
        /// Lync or Skype for Business on a phone.
        LyncMobile = "lync-mobile",
        /// Skype 6.
        Skype6 = "skype-6",
        /// Skype 7.
        Skype7 = "skype-7",
        /// Skype 8.
        Skype8 = "skype-8",
        /// Microsoft Teams.
        Teams = "teams",
    }
}

/// The family of a client: its side of the conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Communicator, Lync and Skype for Business.
    Lync,
    /// Skype for consumers.
    Skype,
    /// Teams, at work and free.
    Teams,
}

impl ClientId {
    /// The family of this client.
    pub const fn family(self) -> Family {
        match self {
            Self::Communicator2007R2
            | Self::Lync2010
            | Self::Lync2013
            | Self::Sfb2015
            | Self::Sfb2016
            | Self::Sfb2019
            | Self::SfbLtsc
            | Self::LyncMac2011
            | Self::SfbMac
            | Self::LyncMobile => Family::Lync,
            Self::Skype6 | Self::Skype7 | Self::Skype8 => Family::Skype,
            Self::Teams => Family::Teams,
        }
    }

    /// Its common name in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Communicator2007R2 => "Office Communicator 2007 R2",
            Self::Lync2010 => "Lync 2010",
            Self::Lync2013 => "Lync 2013",
            Self::Sfb2015 => "Skype for Business 2015",
            Self::Sfb2016 => "Skype for Business 2016",
            Self::Sfb2019 => "Skype for Business 2019",
            Self::SfbLtsc => "Skype for Business LTSC",
            Self::LyncMac2011 => "Lync for Mac 2011",
            Self::SfbMac => "Skype for Business on Mac",
            Self::LyncMobile => "Lync or Skype for Business on a phone",
            Self::Skype6 => "Skype 6",
            Self::Skype7 => "Skype 7",
            Self::Skype8 => "Skype 8",
            Self::Teams => "Microsoft Teams",
        }
    }
}

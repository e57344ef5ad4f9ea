//! The client programs that the product knows.

use crate::named::named;

named! {
    /// The family of a client: its side of the conversion.
    pub enum Family {
        /// Communicator, Lync and Skype for Business.
        Lync = "lync",
        /// Skype for consumers.
        Skype = "skype",
        /// Teams, at work and free.
        Teams = "teams",
    }
}

macro_rules! clients {
    ($($client:ident = $id:literal, $family:ident, $name:literal;)+) => {
        named! {
            /// A client version. Its profile (labels, steps, limits, sources) is in `guide/clients/`.
            pub enum ClientId { $(#[doc = $name] $client = $id,)+ }
        }

        impl ClientId {
            /// The family of this client.
            ///
            /// ```
            /// use lync_skype::client::{ClientId, Family};
            ///
            /// assert_eq!(ClientId::Sfb2016.family(), Family::Lync);
            /// ```
            pub const fn family(self) -> Family {
                match self { $(Self::$client => Family::$family,)+ }
            }

            /// Its common name in English.
            ///
            /// ```
            /// assert_eq!(lync_skype::ClientId::Sfb2016.name(), "Skype for Business 2016");
            /// ```
            pub const fn name(self) -> &'static str {
                match self { $(Self::$client => $name,)+ }
            }
        }
    };
}

clients! {
    Communicator2007R2 = "communicator-2007-r2", Lync, "Office Communicator 2007 R2";
    Lync2010 = "lync-2010", Lync, "Lync 2010";
    Lync2013 = "lync-2013", Lync, "Lync 2013";
    Sfb2015 = "sfb-2015", Lync, "Skype for Business 2015";
    Sfb2016 = "sfb-2016", Lync, "Skype for Business 2016";
    Sfb2019 = "sfb-2019", Lync, "Skype for Business 2019";
    SfbLtsc = "sfb-ltsc", Lync, "Skype for Business LTSC";
    LyncMac2011 = "lync-mac-2011", Lync, "Lync for Mac 2011";
    SfbMac = "sfb-mac", Lync, "Skype for Business on Mac";
    LyncMobile = "lync-mobile", Lync, "Lync or Skype for Business on a phone";
    Skype6 = "skype-6", Skype, "Skype 6";
    Skype7 = "skype-7", Skype, "Skype 7";
    Skype8 = "skype-8", Skype, "Skype 8";
    Teams = "teams", Teams, "Microsoft Teams";
}

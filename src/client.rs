//! The client programs that the product knows.

macro_rules! clients {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// A client version. Its profile (labels, steps, limits, sources) is in `client/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ClientId { $($(#[$doc])* $name,)+ }

        impl ClientId {
            /// All of them: the Lync family from old to new, then Skype, then Teams.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable name, as in links and in the npm package.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The client of that stable name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|client| client.as_str() == id)
            }
        }
    };
}

clients! {
    /// Office Communicator 2007 R2.
    Communicator2007R2 = "communicator-2007-r2";
    /// Lync 2010.
    Lync2010 = "lync-2010";
    /// Lync 2013.
    Lync2013 = "lync-2013";
    /// Skype for Business 2015.
    Sfb2015 = "sfb-2015";
    /// Skype for Business 2016.
    Sfb2016 = "sfb-2016";
    /// Skype for Business 2019.
    Sfb2019 = "sfb-2019";
    /// Skype for Business LTSC.
    SfbLtsc = "sfb-ltsc";
    /// Lync for Mac 2011.
    LyncMac2011 = "lync-mac-2011";
    /// Skype for Business on Mac.
    SfbMac = "sfb-mac";
    /// Lync or Skype for Business on a phone.
    LyncMobile = "lync-mobile";
    /// Skype 6.
    Skype6 = "skype-6";
    /// Skype 7.
    Skype7 = "skype-7";
    /// Skype 8.
    Skype8 = "skype-8";
    /// Microsoft Teams.
    Teams = "teams";
}

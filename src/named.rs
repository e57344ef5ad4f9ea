//! Enums whose values have stable names: in links, in JSON, in the npm package and on the command line.

use core::fmt;

/// No value of the enum has this name.
///
/// ```
/// use lync_skype::{Direction, UnknownName};
///
/// assert_eq!("to-lync".parse(), Ok(Direction::ToLync));
/// assert_eq!("to-teams".parse::<Direction>(), Err(UnknownName));
/// assert_eq!(Direction::from_id("to-lync").map(Direction::as_str), Some("to-lync"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("unknown name")
    }
}

impl core::error::Error for UnknownName {}

/// Declares an enum with a stable name for each value. Names are added, never changed.
#[doc(hidden)]
#[macro_export]
macro_rules! named {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$value_meta:meta])* $value:ident = $text:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$value_meta])* $value,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable names of all values, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text),+];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text,)+ }
            }

            /// The value of that stable name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == id)
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::UnknownName;

            fn from_str(id: &str) -> Result<Self, $crate::UnknownName> {
                Self::from_id(id).ok_or($crate::UnknownName)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use named;

//! Skype for Business 2019 on Windows: works like the 2015 client. Sources: see `sfb_2015.rs`.
//!
//! Support ended on 14 October 2025 (Microsoft's lifecycle data).

use super::{Profile, sfb_2015};
use crate::Key;

pub(super) const PROFILE: Profile = sfb_2015::profile(Some(Key::DateOctober2025));

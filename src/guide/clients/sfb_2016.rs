//! Skype for Business 2016 on Windows: works like the 2015 client. Sources: see `sfb_2015.rs`.
//!
//! Support ended on 14 October 2025 (Microsoft's lifecycle data).

use super::{Profile, sfb_2015};
use crate::Key;

pub(super) const PROFILE: Profile =
    Profile { support_ended: Some(Key::DateOctober2025), ..sfb_2015::PROFILE };

//! Skype for Business LTSC on Windows: assumed to work like the 2015 client; no source names its labels.
//!
//! Support of LTSC 2021 ended on 13 October 2026 (Microsoft's lifecycle data); no source gives an end date for LTSC 2024,
//! so no date is shown.

use super::{Profile, sfb_2015};

pub(super) const PROFILE: Profile = Profile { support_ended: None, ..sfb_2015::PROFILE };

//! Skype for Business LTSC on Windows: taken to work as the 2015 client does; no source names its labels.
//!
//! Support of LTSC 2021 ended on 13 October 2026 (Microsoft's lifecycle data); LTSC 2024 has an end that no source gives,
//! so no day is shown.

use super::{Profile, sfb_2015};

pub(super) static PROFILE: Profile = sfb_2015::profile(None);

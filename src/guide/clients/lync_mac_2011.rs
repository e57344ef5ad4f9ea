//! Lync for Mac 2011.
//!
//! Sources: a help-desk page of Boston University (search for the account's address, add as usual); "Deploy Skype
//! connectivity" ("can add, no search"). Support ended on 9 October 2018 (Microsoft's lifecycle data).

use super::{Profile, lync_2010};
use crate::Key;

pub(super) const PROFILE: Profile =
    Profile { support_ended: Some(Key::DateOctober2018), ..lync_2010::PROFILE };

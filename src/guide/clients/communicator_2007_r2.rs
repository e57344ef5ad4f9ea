//! Office Communicator 2007 R2.
//!
//! Sources: a Microsoft blog of 26 October 2006 (decorated address in the search field); KB 897567 (messages and presence
//! only, names are not verified); "Deploy Skype connectivity", which does not support servers before Lync Server 2010.
//! No source describes how it shows requests, so there are no settings.
//! Support of Office Communications Server 2007 R2 ended on 9 January 2018 (Microsoft's lifecycle data).

use super::{Profile, Step, lync_2010, lync_2013};
use crate::Key;

pub(super) const PROFILE: Profile = Profile {
    support_ended: Some(Key::DateJanuary2018),
    before: &[
        &Step::new("messages-only", Key::BeforeMessagesOnly).note(),
        &Step::new("server-too-old", Key::BeforeServerTooOld).note(),
    ],
    alerts: &[&lync_2013::POLICY],
    ..lync_2010::PROFILE
};

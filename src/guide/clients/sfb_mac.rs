//! Skype for Business on Mac. Microsoft's own pages contradict each other here, and the guide says so.
//!
//! Sources: "Deploy Skype connectivity" ("can add, no search"); "Let Skype for Business users add Skype contacts" (cannot);
//! a help-desk page of the University of Iowa (type the address in the search bar).

use super::{Profile, Step, lync_2010};
use crate::Key;

pub(super) const PROFILE: Profile = Profile {
    support_ended: None,
    before: &[&Step::new("sources-disagree", Key::BeforeSourcesDisagree).note()],
    ..lync_2010::PROFILE
};

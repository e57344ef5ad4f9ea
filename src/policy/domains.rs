//! What a policy says about one domain.

use super::{Policy, ROUTING_DOMAIN};

/// The domain of the old route to Skype names: typed as it is. Source: R. Ramos Cabral,
/// "Communicate from Skype for Business", blog, April 2018. Microsoft does not describe it.
pub const SKYPEIDS: &str = "skypeids.net";

impl Policy {
    /// Whether an account on `domain` (ASCII, lower case) is typed undecorated.
    pub fn is_as_is(&self, domain: &str) -> bool {
        domain == self.routing_domain
            || domain == SKYPEIDS
            || self.as_is_domains.iter().any(|known| known == domain)
    }

    /// Whether `domain` is one of the organisation's own.
    pub fn is_own(&self, domain: &str) -> bool {
        self.organisation.sip_domains.iter().any(|own| own == domain)
    }

    /// Whether brackets before `@domain` make an IM address in any direction. Any case will do.
    pub(crate) fn is_decorated_end(&self, domain: &str) -> bool {
        domain.eq_ignore_ascii_case(&self.routing_domain) || domain.eq_ignore_ascii_case(ROUTING_DOMAIN)
    }
}

//! Domains of a policy, and its decisions about a domain.

use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use super::{AS_IS_DOMAINS, Known, Policy, ROUTING_DOMAIN};
use crate::address::domain::is_ascii_domain;
use crate::address::idna::{ToAscii, no_idna};
use crate::address::{ImAddress, MicrosoftAccount, ends_im_address};
use crate::{Rule, Task, clean};

/// A domain as policies compare it: cleaned, ASCII, lower case, two labels or more.
///
/// ```
/// use lync_skype::policy::Domain;
///
/// let domain: Domain = " Contoso.COM. ".parse()?;
/// assert_eq!(domain, "contoso.com");
/// assert!("contoso".parse::<Domain>().is_err());
/// # Ok::<(), lync_skype::policy::NotADomain>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(String);

/// The text is not a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADomain;

impl Domain {
    /// Cleans and validates a domain. `to_ascii` converts non-ASCII domains.
    ///
    /// ```
    /// use lync_skype::{idna::no_idna, policy::Domain};
    ///
    /// assert_eq!(Domain::parse("Contoso.COM", no_idna)?.as_str(), "contoso.com");
    /// # Ok::<(), lync_skype::policy::NotADomain>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not a domain of at least two labels.
    pub fn parse(text: &str, to_ascii: ToAscii) -> Result<Self, NotADomain> {
        clean::domain(text, to_ascii).map(Self).ok_or(NotADomain)
    }

    /// A constant of this crate; tests compare each with [`Domain::parse`].
    pub(super) fn known(domain: &'static str) -> Self {
        Self(domain.into())
    }

    /// A text that [`Domain::parse`] has already cleaned.
    pub(super) fn cleaned(text: &str) -> Option<Self> {
        let is_clean = is_ascii_domain(text) && !text.bytes().any(|byte| byte.is_ascii_uppercase());
        is_clean.then(|| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// ASCII only; for other domains see [`Domain::parse`].
impl FromStr for Domain {
    type Err = NotADomain;

    fn from_str(text: &str) -> Result<Self, NotADomain> {
        Self::parse(text, no_idna)
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl AsRef<str> for Domain {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Domain {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Domain {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Domain {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for NotADomain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a domain such as contoso.com")
    }
}

impl core::error::Error for NotADomain {}

/// The domain of the old route to Skype names: typed as it is. Source: R. Ramos Cabral,
/// "Communicate from Skype for Business", blog, April 2018. Microsoft does not describe it.
pub const SKYPEIDS: &str = "skypeids.net";

impl Policy {
    /// All its domains.
    pub(crate) fn domains(&self) -> impl Iterator<Item = &str> {
        let lists = self.as_is_domains.iter().chain(&self.organisation.sip_domains);
        lists.chain([&self.routing_domain]).map(Domain::as_str)
    }

    /// Whether it has domains other than the default ones.
    pub(crate) fn has_own_domains(&self) -> bool {
        !self.organisation.sip_domains.is_empty()
            || self.routing_domain != ROUTING_DOMAIN
            || self.as_is_domains != AS_IS_DOMAINS
    }

    /// Whether an account on `domain` (ASCII, lower case) is typed undecorated.
    ///
    /// ```
    /// let policy = lync_skype::Policy::default();
    /// assert!(policy.is_as_is("outlook.com") && !policy.is_as_is("contoso.com"));
    /// ```
    pub fn is_as_is(&self, domain: &str) -> bool {
        self.routing_domain == *domain
            || domain == SKYPEIDS
            || self.as_is_domains.iter().any(|known| known == domain)
    }

    /// What a Lync user types for `account`: the account itself on an as-is domain, otherwise decorated.
    ///
    /// ```
    /// use lync_skype::{MicrosoftAccount, Policy};
    ///
    /// let bob: MicrosoftAccount = "bob@contoso.com".parse()?;
    /// assert_eq!(Policy::default().im_address(&bob).as_str(), "bob(contoso.com)@msn.com");
    /// # Ok::<(), lync_skype::Refused>(())
    /// ```
    pub fn im_address(&self, account: &MicrosoftAccount) -> ImAddress {
        if self.is_as_is(account.domain()) {
            ImAddress::plain(account.clone())
        } else {
            ImAddress::decorated(account.clone(), self.routing_domain.as_str())
        }
    }

    /// The rule for an account or a sign-in address on `domain` (ASCII, lower case) that is not decorated yet.
    pub(crate) fn rule(&self, task: Task, domain: &str) -> Rule {
        match task {
            Task::ToLync => Rule::Sip,
            Task::ToSkype | Task::Account if self.is_as_is(domain) => Rule::AsIs,
            Task::ToSkype if self.auto_decorate != Known::Yes => Rule::Decorated,
            Task::ToSkype | Task::Account => Rule::Plain,
        }
    }

    /// Whether `domain` is one of the organisation's own.
    ///
    /// ```
    /// let mut policy = lync_skype::Policy::default();
    /// policy.organisation.sip_domains.push("contoso.com".parse()?);
    /// assert!(policy.is_own("contoso.com") && !policy.is_own("fabrikam.com"));
    /// # Ok::<(), lync_skype::policy::NotADomain>(())
    /// ```
    pub fn is_own(&self, domain: &str) -> bool {
        self.organisation.sip_domains.iter().any(|own| own == domain)
    }

    /// Whether brackets before `@domain` make an IM address in any direction. Ignores case.
    pub(crate) fn is_decorated_end(&self, domain: &str) -> bool {
        ends_im_address(domain, self.routing_domain.as_str())
    }
}

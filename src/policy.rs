//! What a help desk can set.

use crate::ClientId;

/// Yes, no, or nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Known {
    /// `yes`, `on`.
    Yes,
    /// `no`, `off`.
    No,
    /// Not said.
    #[default]
    Unknown,
}

/// How to reach the help desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpDesk {
    /// Mail address.
    pub mail: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Web page.
    pub url: Option<String>,
}

/// The organisation of the Lync user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Name, as its people say it.
    pub name: Option<String>,
    /// Its SIP domains, cleaned.
    pub sip_domains: Vec<String>,
    /// Its help desk.
    pub help_desk: HelpDesk,
}

/// What a help desk can set. Domains are cleaned: ASCII, lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Domains whose accounts are typed undecorated; the routing domain always counts as one.
    pub as_is_domains: Vec<String>,
    /// What a decorated address ends in.
    pub routing_domain: String,
    /// Whether server and client decorate by themselves.
    pub auto_decorate: Known,
    /// Whether public IM connectivity is on.
    pub public_im: Known,
    /// The client versions the organisation uses; empty: all.
    pub clients: Vec<ClientId>,
    /// Who the organisation is.
    pub organisation: Organisation,
}

/// Domains that Microsoft's own provider command excludes from decoration.
/// Source: `New-CsPublicProvider -NameDecorationExcludedDomainList`, Skype for Business Server 2015 deployment guide.
pub const AS_IS_DOMAINS: [&str; 4] = ["live.com", "hotmail.com", "outlook.com", "msn.com"];

/// The domain that decorated addresses end in. Source: `-NameDecorationRoutingDomain`, same command.
pub const ROUTING_DOMAIN: &str = "msn.com";

impl Default for Policy {
    fn default() -> Self {
        Self {
            as_is_domains: AS_IS_DOMAINS.map(String::from).to_vec(),
            routing_domain: ROUTING_DOMAIN.into(),
            auto_decorate: Known::Unknown,
            public_im: Known::Unknown,
            clients: Vec::new(),
            organisation: Organisation::default(),
        }
    }
}

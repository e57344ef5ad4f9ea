//! The policy of a help desk.

mod check;
mod domains;
mod problem;
mod shape;
mod value;

use crate::ClientId;
pub use crate::address::ROUTING_DOMAIN;
use crate::address::idna::ToAscii;
pub use domains::{Domain, NotADomain, SKYPEIDS};
pub use problem::Problem;
#[doc(hidden)]
pub use problem::Why;
#[doc(hidden)]
pub use shape::{Field, Shape};
pub use value::Value;

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Known {
    /// `yes`, `on`.
    Yes,
    /// `no`, `off`.
    No,
    /// Not set.
    #[default]
    Unknown,
}

/// How to reach the help desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpDesk {
    /// Email address.
    pub mail: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Web page.
    pub url: Option<String>,
}

/// The organisation of the Lync user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its common name.
    pub name: Option<String>,
    /// Its SIP domains.
    pub sip_domains: Vec<Domain>,
    /// Its help desk.
    pub help_desk: HelpDesk,
}

/// The policy of a help desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Domains whose accounts are typed undecorated; the routing domain always counts as one.
    pub as_is_domains: Vec<Domain>,
    /// The domain of decorated addresses.
    pub routing_domain: Domain,
    /// Whether server and client decorate addresses automatically.
    pub auto_decorate: Known,
    /// Whether public IM connectivity is on.
    pub public_im: Known,
    /// The client versions that the organisation uses; all if empty.
    pub clients: Vec<ClientId>,
    /// The organisation.
    pub organisation: Organisation,
}

/// Domains that Microsoft's own provider command excludes from decoration.
/// Source: `New-CsPublicProvider -NameDecorationExcludedDomainList`, Skype for Business Server 2015 deployment guide.
pub const AS_IS_DOMAINS: [&str; 4] = ["live.com", "hotmail.com", "outlook.com", "msn.com"];

impl Default for Policy {
    fn default() -> Self {
        Self {
            as_is_domains: AS_IS_DOMAINS.map(Domain::known).to_vec(),
            routing_domain: Domain::known(ROUTING_DOMAIN),
            auto_decorate: Known::Unknown,
            public_im: Known::Unknown,
            clients: Vec::new(),
            organisation: Organisation::default(),
        }
    }
}

/// The shape of a policy in JSON or JavaScript.
#[doc(hidden)]
pub const SHAPE: Shape = Shape::Map(FIELDS);

const FIELDS: &[Field] = &[
    // Lets editors find the schema.
    ("$schema", Shape::Text),
    ("asIsDomains", Shape::List(&Shape::Domain)),
    ("routingDomain", Shape::Domain),
    ("autoDecorate", Shape::Choice(&["yes", "no", "unknown"])),
    ("publicIm", Shape::Choice(&["on", "off", "unknown"])),
    ("clients", Shape::List(&Shape::Choice(ClientId::NAMES))),
    ("organisation", Shape::Map(ORGANISATION)),
];

const ORGANISATION: &[Field] = &[
    ("name", Shape::Text),
    ("sipDomains", Shape::List(&Shape::Domain)),
    ("helpDesk", Shape::Map(&[("mail", Shape::Mail), ("phone", Shape::Text), ("url", Shape::Url)])),
];

impl Policy {
    /// Reads a policy from a value.
    ///
    /// ```
    /// use lync_skype::{Policy, idna::no_idna, policy::Value};
    ///
    /// let value = |domain: &str| Value::Map(vec![("routingDomain".into(), Value::Text(domain.into()))]);
    /// assert_eq!(Policy::read(&value("IM.Example."), no_idna).unwrap().routing_domain, "im.example");
    /// let problems = Policy::read(&value("nonsense"), no_idna).unwrap_err();
    /// assert_eq!(problems[0].to_string(), "routingDomain must be a domain such as contoso.com");
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong with it, not only the first thing: bad policy never half-works.
    pub fn read(value: &Value, to_ascii: ToAscii) -> Result<Self, Vec<Problem>> {
        let (policy, problems) = Self::read_leniently(value, to_ascii);
        if problems.is_empty() { Ok(policy) } else { Err(problems) }
    }

    /// The policy of that value with the defaults for every bad key, and everything that is wrong with it.
    ///
    /// ```
    /// use lync_skype::{Policy, idna::no_idna, policy::Value};
    ///
    /// let value = Value::Map(vec![("routingDomain".into(), Value::Text("nonsense".into()))]);
    /// let (policy, problems) = Policy::read_leniently(&value, no_idna);
    /// assert_eq!(policy, Policy::default());
    /// assert_eq!(problems[0].path, "routingDomain");
    /// ```
    pub fn read_leniently(value: &Value, to_ascii: ToAscii) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let cleaned = SHAPE.clean(value, "", to_ascii, &mut problems).unwrap_or_default();
        (Self::from_cleaned(&cleaned), problems)
    }

    /// The policy of a value that came out of [`Shape::clean`] with [`SHAPE`].
    #[doc(hidden)]
    pub fn from_cleaned(value: &Value) -> Self {
        let default = Self::default();
        let routing_domain = value.get("routingDomain").and_then(Value::as_text).and_then(Domain::cleaned);
        let clients = value.get("clients").into_iter().flat_map(Value::texts);
        Self {
            as_is_domains: domains(value, "asIsDomains").unwrap_or(default.as_is_domains),
            routing_domain: routing_domain.unwrap_or(default.routing_domain),
            auto_decorate: known(value.get("autoDecorate")),
            public_im: known(value.get("publicIm")),
            clients: clients.filter_map(ClientId::from_id).collect(),
            organisation: value.get("organisation").map(Organisation::from_cleaned).unwrap_or_default(),
        }
    }
}

impl Organisation {
    fn from_cleaned(value: &Value) -> Self {
        let desk = value.get("helpDesk").unwrap_or(&Value::Null);
        Self {
            name: non_empty(value, "name"),
            sip_domains: domains(value, "sipDomains").unwrap_or_default(),
            help_desk: HelpDesk {
                mail: non_empty(desk, "mail"),
                phone: non_empty(desk, "phone"),
                url: non_empty(desk, "url"),
            },
        }
    }
}

/// The domains under a key, if it is set.
fn domains(value: &Value, key: &str) -> Option<Vec<Domain>> {
    value.get(key).map(|list| list.texts().filter_map(Domain::cleaned).collect())
}

/// The text under a key, unless it is empty.
fn non_empty(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_text).filter(|text| !text.is_empty()).map(String::from)
}

fn known(value: Option<&Value>) -> Known {
    match value.and_then(Value::as_text) {
        Some("yes" | "on") => Known::Yes,
        Some("no" | "off") => Known::No,
        _ => Known::Unknown,
    }
}

#[cfg(test)]
#[cfg(feature = "serde")]
mod tests;

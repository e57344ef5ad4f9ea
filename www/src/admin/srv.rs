//! The federation record in DNS, checked as text without any lookup.

use lync_skype::idna::ToAscii;
use lync_skype::policy::Domain;

use crate::words::{Key, Words};

/// The target for organisations on Teams.
const ONLINE: &str = "sipfed.online.lync.com";
const PREFIX: &str = "_sipfederationtls._tcp.";

/// An SRV record for federation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Srv {
    /// The name of the record.
    pub name: String,
    /// Priority and weight.
    pub order: (u16, u16),
    /// The host.
    pub target: String,
}

impl Srv {
    /// The only port for federation.
    pub const PORT: u16 = 5061;

    /// For an organisation's own edge server.
    pub fn own_edge(sip_domain: &str) -> Self {
        Self { name: srv_name(sip_domain), order: (0, 0), target: ["sip.", sip_domain].concat() }
    }

    /// For an organisation on Teams, hosted by Microsoft.
    pub fn teams(sip_domain: &str) -> Self {
        Self { name: srv_name(sip_domain), order: (100, 1), target: ONLINE.to_owned() }
    }

    /// In zone file format.
    pub fn line(&self) -> String {
        let ((priority, weight), port) = (self.order, Self::PORT);
        format!("{} SRV {priority} {weight} {port} {}", self.name, self.target)
    }
}

/// The name of the record for a SIP domain.
pub fn srv_name(sip_domain: &str) -> String {
    [PREFIX, sip_domain].concat()
}

/// Whether a federation partner accepts this target for this SIP domain, which may also be given as the name of its record:
/// one label directly under it, or Teams' own host. Source: "Deploy Skype connectivity", which gives the cases.
pub fn srv_check(sip_domain: &str, target: &str, to_ascii: ToAscii, words: &Words) -> String {
    let name = sip_domain.trim().to_ascii_lowercase();
    let domain = Domain::parse(name.strip_prefix(PREFIX).unwrap_or(&name), to_ascii);
    let host = Domain::parse(target, to_ascii);
    let key = match (&domain, &host) {
        _ if name.starts_with('_') && !name.starts_with(PREFIX) => Key::SrvBadName,
        (Err(_), _) => Key::SrvBadDomain,
        (_, Err(_)) => Key::SrvBadTarget,
        (_, Ok(host)) if *host == ONLINE => Key::SrvRight,
        (Ok(domain), Ok(host)) if host == domain => Key::SrvNoHost,
        (Ok(domain), Ok(host)) => {
            match host.as_str().strip_suffix(domain.as_str()).and_then(|before| before.strip_suffix('.')) {
                None => Key::SrvOtherDomain,
                Some(labels) if labels.contains('.') => Key::SrvTooDeep,
                Some(_) => Key::SrvRight,
            }
        }
    };
    let domain = domain.as_ref().map_or(&*name, Domain::as_str);
    let example = ["sip.", domain].concat();
    let arguments =
        [("domain", domain), ("target", target.trim()), ("example", &example), ("prefix", PREFIX)];
    words.fill(key, &arguments)
}

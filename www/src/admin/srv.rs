//! The federation record in DNS, checked as text without any lookup.

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
pub fn srv_check(sip_domain: &str, target: &str, words: &Words) -> String {
    let (sip_domain, host) = (normal(sip_domain), normal(target));
    let domain = sip_domain.strip_prefix(PREFIX).unwrap_or(&sip_domain);
    let example = ["sip.", domain].concat();
    let key = if sip_domain.starts_with('_') && !sip_domain.starts_with(PREFIX) {
        Key::SrvBadName
    } else if !is_host(domain) {
        Key::SrvBadDomain
    } else if !is_host(&host) {
        Key::SrvBadTarget
    } else if host == ONLINE {
        Key::SrvRight
    } else if host == domain {
        Key::SrvNoHost
    } else {
        match host.strip_suffix(domain).and_then(|before| before.strip_suffix('.')) {
            None => Key::SrvOtherDomain,
            Some(labels) if labels.contains('.') => Key::SrvTooDeep,
            Some(_) => Key::SrvRight,
        }
    };
    let arguments =
        [("domain", domain), ("target", target.trim()), ("example", &example), ("prefix", PREFIX)];
    words.fill(key, &arguments)
}

/// Trimmed, without the trailing root dot, in lower case.
fn normal(text: &str) -> String {
    let text = text.trim();
    text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase()
}

fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

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

/// Why a target is not accepted. Source: "Deploy Skype connectivity", which gives the three cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SrvProblem {
    /// The SIP domain is not a valid domain.
    BadDomain,
    /// The name of the record begins with something else.
    BadName,
    /// The target is not a valid host name.
    BadTarget,
    /// The target is the SIP domain itself.
    NoHost,
    /// The target is under another domain: `sip.contoso-edge.com` for contoso.com.
    OtherDomain,
    /// There is more than one label before the domain: `sip.it.contoso.com` for contoso.com.
    TooDeep,
}

/// The name of the record for a SIP domain.
pub fn srv_name(sip_domain: &str) -> String {
    [PREFIX, sip_domain].concat()
}

/// Whether a federation partner accepts this target for this SIP domain: one label directly under it, or Teams' own host.
/// The SIP domain may also be given as the name of its record.
///
/// # Errors
/// Why the target is not accepted.
pub fn srv_target(sip_domain: &str, target: &str) -> Result<(), SrvProblem> {
    let sip_domain = normal(sip_domain);
    let target = normal(target);
    let domain = if sip_domain.starts_with('_') {
        sip_domain.strip_prefix(PREFIX).ok_or(SrvProblem::BadName)?
    } else {
        &sip_domain
    };
    if !is_host(domain) {
        return Err(SrvProblem::BadDomain);
    }
    if !is_host(&target) {
        return Err(SrvProblem::BadTarget);
    }
    if target == ONLINE {
        return Ok(());
    }
    let host = match target.strip_suffix(domain) {
        Some("") => return Err(SrvProblem::NoHost),
        Some(before) => before.strip_suffix('.').ok_or(SrvProblem::OtherDomain)?,
        None => return Err(SrvProblem::OtherDomain),
    };
    if host.contains('.') { Err(SrvProblem::TooDeep) } else { Ok(()) }
}

/// The message for the result of [`srv_target`].
pub fn srv_message(answer: Result<(), SrvProblem>, sip_domain: &str, target: &str, words: &Words) -> String {
    let domain = normal(sip_domain);
    let domain = domain.strip_prefix(PREFIX).unwrap_or(&domain);
    let target = target.trim();
    match answer {
        Ok(()) => words.fill(Key::SrvRight, &[("domain", domain)]),
        Err(SrvProblem::BadDomain) => words.text(Key::SrvBadDomain).to_owned(),
        Err(SrvProblem::BadName) => words.fill(Key::SrvBadName, &[("prefix", PREFIX)]),
        Err(SrvProblem::BadTarget) => words.text(Key::SrvBadTarget).to_owned(),
        Err(SrvProblem::NoHost) => words.fill(Key::SrvNoHost, &[("example", &["sip.", domain].concat())]),
        Err(SrvProblem::OtherDomain) => {
            words.fill(Key::SrvOtherDomain, &[("target", target), ("domain", domain)])
        }
        Err(SrvProblem::TooDeep) => words.fill(Key::SrvTooDeep, &[("target", target), ("domain", domain)]),
    }
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

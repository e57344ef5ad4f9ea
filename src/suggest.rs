//! The domain that was meant: "hotmial.com" is one slip away from "hotmail.com".
//!
//! What counts as near:
//! - One slip (a letter left out, put in, replaced, or two swapped) anywhere. The nearest of the well-known domains is
//!   always offered, unless a second one is as near.
//! - Two slips only where they can hardly mean anything else: one in the name and one in the ending
//!   ("hotmial.con"), two in a long name that is not simply another word ("hotmmaill.com"), a mail
//!   provider's name under an ending it does not have ("hotmail.net"), and letters drawn with others ("hotrnail.com").
//! - For names that live in many countries, a slip in the name alone ("hotmial.co.uk").
//!
//! Silent for every domain known to be real. Nothing here allocates, and most domains are told apart by a few bits:
//! this runs for every address.

mod far;
mod near;
mod target;

pub(crate) use far::{is_drawn, is_far};

use crate::policy::{AS_IS_DOMAINS, ROUTING_DOMAIN};
use crate::{Policy, lists};
pub(crate) use near::same_shape;
use near::{indels, slips};
use target::{Letters, Target};

/// The well-known domain that `domain` (ASCII, lower case) is most likely a slip of.
pub fn typo<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    if is_far(domain.as_bytes(), is_drawn(domain.as_bytes())) && own_domains(policy).next().is_none() {
        return None;
    }
    look(domain, policy)
}

/// [`typo`] without the first glance.
fn look<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    let typed = Typed::new(domain);
    let mut nearest = Nearest::default();
    for target in target::of_length(typed.name.len()).filter(|target| target.name.near(typed.letters)) {
        nearest.offer(target.domain, typed.distance(target.domain, target.mail_only));
    }
    if typed.drawn || typed.labels != 2 || typed.ending.len() == 2 {
        typed.look_closer(&mut nearest);
    }
    for known in own_domains(policy) {
        nearest.offer(known, typed.distance(known, false));
    }
    if nearest.distance == FAR {
        nearest = typed.at_home()?;
    }
    nearest.domain.filter(|_| !is_real(domain, policy))
}

/// The domains of the policy that are not among the targets anyway.
fn own_domains(policy: &Policy) -> impl Iterator<Item = &str> {
    let as_is = if policy.as_is_domains == AS_IS_DOMAINS { [].as_slice() } else { &policy.as_is_domains };
    let routing = Some(&policy.routing_domain).filter(|domain| *domain != ROUTING_DOMAIN);
    as_is.iter().chain(routing).chain(&policy.organisation.sip_domains).map(String::as_str)
}

/// Whether the domain is known to be real, so that it was meant.
fn is_real(domain: &str, policy: &Policy) -> bool {
    lists::is_consumer(domain)
        || lists::is_microsoft_variant(domain)
        || policy.routing_domain == domain
        || policy.as_is_domains.iter().chain(&policy.organisation.sip_domains).any(|known| known == domain)
}

/// No candidate is that far.
const FAR: u8 = u8::MAX;

/// The best candidate so far.
struct Nearest<'a> {
    distance: u8,
    /// `None` where two are equally near.
    domain: Option<&'a str>,
}

impl Default for Nearest<'_> {
    fn default() -> Self {
        Self { distance: FAR, domain: None }
    }
}

impl<'a> Nearest<'a> {
    fn offer(&mut self, domain: &'a str, distance: u8) {
        if distance < self.distance {
            *self = Self { distance, domain: Some(domain) };
        } else if distance == self.distance && distance != FAR && self.domain != Some(domain) {
            self.domain = None;
        }
    }
}

/// What was typed, cut at the first dot.
struct Typed<'t> {
    domain: &'t str,
    name: &'t str,
    ending: &'t str,
    /// Of the name.
    letters: Letters,
    labels: usize,
    /// Whether there is something that may stand for another letter by its looks.
    drawn: bool,
}

impl<'t> Typed<'t> {
    fn new(domain: &'t str) -> Self {
        let (name, ending) = domain.split_once('.').unwrap_or((domain, ""));
        let mut drawn = false;
        let mut labels = 1;
        let mut before = b'.';
        for &byte in domain.as_bytes() {
            labels += usize::from(byte == b'.');
            drawn |= matches!((before, byte), (_, b'0' | b'1') | (b'r', b'n') | (b'v', b'v'));
            before = byte;
        }
        Self { domain, name, ending, letters: Letters::of(name.as_bytes()), labels, drawn }
    }

    /// 1 for one slip, 2 for what is as good as certain, [`FAR`] for all else.
    fn distance(&self, known: &str, mail_only: bool) -> u8 {
        if known.len().abs_diff(self.domain.len()) <= 1 && slips(self.domain.as_bytes(), known.as_bytes(), 1)
        {
            return 1;
        }
        let Some((name, ending)) = known.split_once('.') else { return FAR };
        let one_in_each = name.len() >= 5
            && slips(self.name.as_bytes(), name.as_bytes(), 1)
            && slips(self.ending.as_bytes(), ending.as_bytes(), 1);
        let two_in_a_long_name = name.len() >= target::LONG_NAME
            && self.ending == ending
            && indels(self.name.as_bytes(), name.as_bytes(), 2);
        let homeless = mail_only && self.name == name && nobody_is_at(self.ending);
        let drawn = self.drawn && same_shape(self.domain, known);
        if one_in_each || two_in_a_long_name || homeless || drawn { 2 } else { FAR }
    }

    /// Compares whole domains, for a dot at the wrong place and for letters drawn with others.
    fn look_closer(&self, nearest: &mut Nearest<'_>) {
        let letters = Letters::of(self.domain.as_bytes());
        for target in target::all() {
            if self.drawn
                || (target.domain.len().abs_diff(self.domain.len()) <= 1 && target.whole.near(letters))
            {
                nearest.offer(target.domain, self.distance(target.domain, target.mail_only));
            }
        }
    }

    /// The same ending under a name that is one slip away and at home there.
    fn at_home<'a>(&self) -> Option<Nearest<'a>> {
        let name = target::of_length(self.name.len())
            .filter(|target| target.name.near(self.letters))
            .filter_map(Target::many_homes)
            .find(|name| slips(self.name.as_bytes(), name.as_bytes(), 1))?;
        let mut homes = lists::MICROSOFT_VARIANTS.iter().chain(lists::CONSUMER);
        let domain = homes.find(|home| {
            home.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) == Some(self.ending)
        })?;
        Some(Nearest { distance: 1, domain: Some(domain) })
    }
}

/// Whether a provider of mail is at home under no such ending. A country's, of two letters, may be one although no list
/// says so; and what has more labels is a domain below somebody else's, unless it begins like "com".
fn nobody_is_at(ending: &str) -> bool {
    let (first, rest) = ending.split_once('.').unwrap_or((ending, ""));
    let last = rest.rsplit('.').next().unwrap_or_default();
    if rest.is_empty() { first.len() > 2 } else { last.len() > 2 && slips(first.as_bytes(), b"com", 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(domain: &str) -> Option<&'static str> {
        // The policy outlives the answer: every candidate of the default policy is one of ours as well.
        let policy = Policy::default();
        let answer = typo(domain, &policy)?;
        lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS).copied().find(|known| *known == answer)
    }

    #[test]
    fn one_slip_is_offered() {
        for (typed, expected) in [
            ("hotmial.com", "hotmail.com"),
            ("htmail.com", "hotmail.com"),
            ("hotmai1.com", "hotmail.com"),
            ("hotmailcom", "hotmail.com"),
            ("hotmailc.om", "hotmail.com"),
            ("hotmail.co", "hotmail.com"),
            ("hotmail.cm", "hotmail.com"),
            ("hotmail.con", "hotmail.com"),
            ("outlook.cmo", "outlook.com"),
            ("otlook.com", "outlook.com"),
            ("live.co", "live.com"),
            ("livr.com", "live.com"),
            ("gmsn.com", "msn.com"),
            ("mns.com", "msn.com"),
            ("gmal.com", "gmail.com"),
            ("gail.com", "gmail.com"),
            ("yhaoo.com", "yahoo.com"),
            ("iclud.com", "icloud.com"),
            ("aol.con", "aol.com"),
            ("tonline.de", "t-online.de"),
        ] {
            assert_eq!(meant(typed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn what_looks_far_is_far() {
        let policy = Policy::default();
        let mut far = 0;
        for target in target::all() {
            for place in 0..=target.domain.len() {
                let (start, end) = target.domain.split_at(place);
                for with in ["", "a", "o", "-", ".", "rn", "m.co", ".x.com"] {
                    for skip in 0..3 {
                        let text = format!("{start}{with}{}", end.get(skip..).unwrap_or_default());
                        let is_far = is_far(text.as_bytes(), is_drawn(text.as_bytes()));
                        far += usize::from(is_far);
                        assert!(!is_far || look(&text, &policy).is_none(), "{text}");
                    }
                }
            }
        }
        assert!(far > 0);
        for domain in ["contoso.com", "adatumlogistics.se", "northernworks.org"] {
            assert!(is_far(domain.as_bytes(), is_drawn(domain.as_bytes())), "{domain}");
        }
    }

    #[test]
    fn two_slips_are_offered_where_they_are_certain() {
        for (typed, expected) in [
            ("hotmial.con", "hotmail.com"),
            ("gmai.co", "gmail.com"),
            ("yahooo.cmo", "yahoo.com"),
            ("hotmmaill.com", "hotmail.com"),
            ("outlk.com", "outlook.com"),
            ("hotmail.net", "hotmail.com"),
            ("hotmail.comme", "hotmail.com"),
            ("gmail.com.com", "gmail.com"),
            ("hotrnail.com", "hotmail.com"),
            ("rnsn.com", "msn.com"),
            ("0utl00k.com", "outlook.com"),
            ("vvindovvslive.com", "windowslive.com"),
        ] {
            assert_eq!(meant(typed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn a_slip_in_the_name_keeps_the_country() {
        for (typed, expected) in [
            ("hotmial.co.uk", "hotmail.co.uk"),
            ("otlook.de", "outlook.de"),
            ("yaho.fr", "yahoo.fr"),
            ("hotmil.nl", "hotmail.nl"),
        ] {
            assert_eq!(meant(typed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn silent_for_what_is_real_or_far() {
        let others = [
            "contoso.com",
            "mail.com",
            "email.com",
            "ymail.com",
            "hotmail.ch",
            "hotmail.co.in",
            "hotmail.se",
            "msn.cn",
            "outlook.nl",
            "live.net",
            "microsoft.com",
            "skype.com",
            "live-contoso.com",
            "example.com",
            "hotmart.com",
            "horizon.net",
            "compass.com",
            "postmail.com",
            "google.com",
            "facebook.com",
            "verizon.com",
            "comcast.com",
            "life.de",
            "outlook",
            "hotmail",
            "com",
            "",
            ".",
            "a.b",
            "xn--hotmil-4ve.com",
            "mail.hotmail.example",
        ];
        for domain in
            others.into_iter().chain(lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS).copied())
        {
            assert_eq!(meant(domain), None, "{domain}");
        }
    }

    #[test]
    fn silent_between_two_that_are_as_near() {
        assert_eq!(meant("fmail.com"), None, "gmail.com and ymail.com");
        let mut policy = Policy::default();
        policy.organisation.sip_domains = vec!["contosa.com".into(), "contosb.com".into()];
        assert_eq!(typo("contoso.com", &policy), None);
        assert_eq!(typo("contosaa.com", &policy), Some("contosa.com"));
    }

    #[test]
    fn the_policy_adds_candidates_and_known_domains() {
        let mut policy = Policy::default();
        assert_eq!(typo("fabrikan.com", &policy), None);
        policy.organisation.sip_domains.push("fabrikam.com".into());
        policy.as_is_domains.push("partner.example".into());
        assert_eq!(typo("fabrikan.com", &policy), Some("fabrikam.com"));
        assert_eq!(typo("partne.example", &policy), Some("partner.example"));
        policy.organisation.sip_domains.push("hotmial.com".into());
        assert_eq!(typo("hotmial.com", &policy), None);
    }

    #[test]
    fn every_target_is_known_to_be_real() {
        for Target { domain, .. } in target::all() {
            assert!(lists::is_consumer(domain) || lists::is_microsoft_variant(domain), "{domain}");
        }
    }
}

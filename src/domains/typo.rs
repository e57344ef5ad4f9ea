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

mod distance;
mod prefilter;
mod providers;

pub(crate) use prefilter::{is_drawn, is_far};

use super::lists;
use crate::Policy;
use crate::policy::{AS_IS_DOMAINS, Domain, ROUTING_DOMAIN};
pub(crate) use distance::same_shape;
use distance::{indels, slips};
use providers::{Letters, TARGETS, Target};

/// The well-known domain that `domain` (ASCII, lower case) is most likely a slip of.
pub fn typo<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    if !may_be_typo(domain, policy) || is_real(domain, policy) { None } else { look(domain, policy) }
}

/// The first glance at a domain of which nothing is known yet. Where the policy has domains, they may have been meant.
fn may_be_typo(domain: &str, policy: &Policy) -> bool {
    !looks_far(domain.as_bytes()) || has_own_domains(policy)
}

fn looks_far(domain: &[u8]) -> bool {
    let dots = domain.iter().filter(|&&byte| byte == b'.').count();
    is_far(domain, first_dot(domain), dots, is_drawn(domain))
}

/// [`typo`] for what may be one and is not known to be real.
fn look<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    let typed = Typed::new(domain);
    let mut nearest = Nearest::default();
    let mut home = None;
    for target in prefilter::near_names(typed.name, typed.dot) {
        nearest.offer(target.domain, typed.distance(target.domain, target.mail_only));
        home = home.or(Some(target).filter(|target| typed.is_slip_of_name(target)));
    }
    if typed.is_odd() {
        for target in &TARGETS {
            if typed.drawn || Letters::of(target.domain.as_bytes()).near(typed.whole) {
                nearest.offer(target.domain, typed.distance(target.domain, target.mail_only));
            }
        }
    }
    if has_own_domains(policy) {
        typed.compare(&policy.as_is_domains, &mut nearest);
        typed.compare(core::slice::from_ref(&policy.routing_domain), &mut nearest);
        typed.compare(&policy.organisation.sip_domains, &mut nearest);
    }
    if nearest.distance == FAR { typed.at_home(home?) } else { nearest.domain }
}

/// Whether the policy has domains that are not among the targets anyway.
fn has_own_domains(policy: &Policy) -> bool {
    !policy.organisation.sip_domains.is_empty()
        || policy.routing_domain != ROUTING_DOMAIN
        || policy.as_is_domains != AS_IS_DOMAINS
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
    domain: &'t [u8],
    dot: usize,
    /// The letters of the name.
    name: Letters,
    /// The letters of all.
    whole: Letters,
    labels: usize,
    /// Whether there is something that may stand for another letter by its looks.
    drawn: bool,
}

impl<'t> Typed<'t> {
    fn new(domain: &'t str) -> Self {
        let domain = domain.as_bytes();
        let (mut dot, mut name, mut whole) = (domain.len(), Letters::NONE, Letters::NONE);
        let mut labels = 1;
        for (at, &byte) in domain.iter().enumerate() {
            if byte == b'.' {
                if labels == 1 {
                    (dot, name) = (at, whole);
                }
                labels += 1;
            }
            whole = whole.with(byte);
        }
        if labels == 1 {
            name = whole;
        }
        Self { domain, dot, name, whole, labels, drawn: is_drawn(domain) }
    }

    /// Whether letters drawn with others or a dot at the wrong place may have changed more than the name.
    fn is_odd(&self) -> bool {
        // Some targets have three labels, all of them in a country.
        self.drawn || self.labels != 2 || matches!(self.domain, [.., b'.', _, _])
    }

    /// The name and the ending of a domain.
    fn cut(domain: &[u8], dot: usize) -> (&[u8], &[u8]) {
        (domain.get(..dot).unwrap_or_default(), domain.get(dot + 1..).unwrap_or_default())
    }

    /// 1 for one slip, 2 for what is as good as certain, [`FAR`] for all else.
    fn distance(&self, known: &str, mail_only: bool) -> u8 {
        let known = known.as_bytes();
        if slips(self.domain, known, 1) {
            return 1;
        }
        let (name, ending) = Self::cut(known, first_dot(known));
        let (own_name, own_ending) = Self::cut(self.domain, self.dot);
        let one_in_each = name.len() >= 5 && slips(own_name, name, 1) && slips(own_ending, ending, 1);
        let two_in_a_long_name =
            name.len() >= providers::LONG_NAME && own_ending == ending && indels(own_name, name, 2);
        let homeless = mail_only && own_name == name && nobody_is_at(own_ending);
        let drawn = self.drawn && same_shape(self.domain, known);
        if one_in_each || two_in_a_long_name || homeless || drawn { 2 } else { FAR }
    }

    /// Compares with domains of the policy.
    fn compare<'a>(&self, domains: &'a [Domain], nearest: &mut Nearest<'a>) {
        for known in domains.iter().map(Domain::as_str) {
            let bytes = known.as_bytes();
            if self.drawn
                || Letters::of(bytes).near(self.whole)
                || Letters::of(Self::cut(bytes, first_dot(bytes)).0).near(self.name)
            {
                nearest.offer(known, self.distance(known, false));
            }
        }
    }

    /// Whether the name is one slip away from one that lives under many endings.
    fn is_slip_of_name(&self, target: &Target) -> bool {
        let (own_name, _) = Self::cut(self.domain, self.dot);
        let is_slip = |name: &str| own_name != name.as_bytes() && slips(own_name, name.as_bytes(), 1);
        target.many_homes().is_some_and(is_slip)
    }

    /// The target's name under the same ending, if it is at home there.
    fn at_home(&self, target: &Target) -> Option<&'static str> {
        let name = target.many_homes()?.as_bytes();
        let (_, own_ending) = Self::cut(self.domain, self.dot);
        let is_home = |home: &&str| {
            let (start, ending) = Self::cut(home.as_bytes(), name.len());
            start == name && ending == own_ending
        };
        lists::MICROSOFT_VARIANTS.iter().find(is_home).or_else(|| lists::CONSUMER.iter().find(is_home))
    }
}

fn first_dot(domain: &[u8]) -> usize {
    domain.iter().position(|&byte| byte == b'.').unwrap_or(domain.len())
}

/// Whether a provider of mail is at home under no such ending. A country's, of two letters, may be one although no list
/// says so; and what has more labels is a domain below somebody else's, unless it begins like "com".
fn nobody_is_at(ending: &[u8]) -> bool {
    let (first, rest) = Typed::cut(ending, first_dot(ending));
    if rest.is_empty() {
        return first.len() > 2;
    }
    !matches!(rest, [_, _] | [.., b'.', _, _]) && slips(first, b"com", 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(domain: &str) -> Option<&'static str> {
        // The policy outlives the answer: every candidate of the default policy is one of ours as well.
        let policy = Policy::default();
        let answer = typo(domain, &policy)?;
        lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS.iter()).find(|known| *known == answer)
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
        for target in &TARGETS {
            for place in 0..=target.domain.len() {
                let (start, end) = target.domain.split_at(place);
                for with in ["", "a", "o", "-", ".", "rn", "m.co", ".x.com"] {
                    for skip in 0..3 {
                        let text = format!("{start}{with}{}", end.get(skip..).unwrap_or_default());
                        let is_far = looks_far(text.as_bytes());
                        far += usize::from(is_far);
                        assert!(
                            !is_far || is_real(&text, &policy) || look(&text, &policy).is_none(),
                            "{text}"
                        );
                    }
                }
            }
        }
        assert!(far > 0);
        for domain in ["contoso.com", "adatumlogistics.se", "northernworks.org"] {
            assert!(looks_far(domain.as_bytes()), "{domain}");
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
        for domain in others.into_iter().chain(lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS.iter()))
        {
            assert_eq!(meant(domain), None, "{domain}");
        }
    }

    #[test]
    fn silent_between_two_that_are_as_near() {
        assert_eq!(meant("fmail.com"), None, "gmail.com and ymail.com");
        let mut policy = Policy::default();
        policy.organisation.sip_domains =
            ["contosa.com", "contosb.com"].map(|domain| domain.parse().unwrap()).into();
        assert_eq!(typo("contoso.com", &policy), None);
        assert_eq!(typo("contosaa.com", &policy), Some("contosa.com"));
    }

    #[test]
    fn the_policy_adds_candidates_and_known_domains() {
        let mut policy = Policy::default();
        assert_eq!(typo("fabrikan.com", &policy), None);
        policy.organisation.sip_domains.push("fabrikam.com".parse().unwrap());
        policy.as_is_domains.push("partner.example".parse().unwrap());
        assert_eq!(typo("fabrikan.com", &policy), Some("fabrikam.com"));
        assert_eq!(typo("partne.example", &policy), Some("partner.example"));
        policy.organisation.sip_domains.push("hotmial.com".parse().unwrap());
        assert_eq!(typo("hotmial.com", &policy), None);
    }

    #[test]
    fn every_target_is_known_to_be_real() {
        for Target { domain, .. } in &TARGETS {
            assert!(lists::is_consumer(domain) || lists::is_microsoft_variant(domain), "{domain}");
        }
    }
}

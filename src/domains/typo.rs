//! Did you mean: "hotmial.com" is one typo away from "hotmail.com".
//!
//! What is suggested:
//! - One typo (a letter left out, added or replaced, or two swapped) anywhere. The nearest well-known domain is
//!   suggested unless a second one is as near.
//! - Two typos only where they can hardly mean anything else: one in the name and one in the ending
//!   ("hotmial.con"), two in a long name that is not simply another word ("hotmmaill.com"), a mail
//!   provider's name under an ending it does not have ("hotmail.net"), and confusable letters ("hotrnail.com").
//! - For names with variants in many countries, a typo in the name alone ("hotmial.co.uk").
//!
//! Nothing is suggested for a domain known to be real. Nothing here allocates, and the prefilter rules most domains out
//! by a few bits: this runs for every address.

mod distance;
mod ending;
mod letters;
pub(crate) mod prefilter;
mod providers;
mod real_endings;

pub(crate) use ending::{Meant, may_be_typo as has_odd_ending};
pub(crate) use letters::same_skeleton;
pub(crate) use prefilter::rules_out_at;

use std::borrow::Cow;

use super::lists;
use crate::Policy;
use crate::address::{domain::has_a_label, punycode::to_unicode};
use distance::{within_indel, within_osa, within_simple_typo};
use letters::has_confusables;
use providers::{MAIL_ONLY, name, name_with_variants};

/// The domain that `domain` (ASCII, lower case) is most likely a typo of: a well-known one, or its own with another ending.
///
/// ```
/// use lync_skype::{Policy, domains::typo::typo};
///
/// let policy = Policy::default();
/// assert_eq!(typo("hotmial.com", &policy).as_deref(), Some("hotmail.com"));
/// assert_eq!(typo("contoso.com", &policy), None);
/// ```
pub fn typo<'a>(domain: &str, policy: &'a Policy) -> Option<Cow<'a, str>> {
    if !may_be_typo(domain, policy) && !has_odd_ending(domain.as_bytes()) {
        return None;
    }
    let Meant { kept, with } = meant(domain, policy).filter(|_| !is_real(domain, policy))?;
    Some(if kept == 0 { Cow::Borrowed(with) } else { Cow::Owned([domain.get(..kept)?, with].concat()) })
}

/// [`typo`] of a domain that is not known to be real.
pub(crate) fn meant<'a>(domain: &str, policy: &'a Policy) -> Option<Meant<'a>> {
    let whole = |with| Meant { kept: 0, with };
    look(domain, policy).map(whole).or_else(|| {
        let ending = ending::mended(domain)?;
        let mended = [domain.get(..ending.kept)?, ending.with].concat();
        let known = if is_real(&mended, policy) { None } else { look(&mended, policy) };
        Some(known.map_or(ending, whole))
    })
}

/// The cheap first test. Where the policy has domains of its own, one of them may have been meant.
fn may_be_typo(domain: &str, policy: &Policy) -> bool {
    !prefilter::rules_out(domain.as_bytes()) || policy.has_own_domains()
}

/// [`typo`] for a domain that may be one and is not known to be real.
fn look<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    let typed = Typed::new(domain);
    let mut nearest = Nearest { distance: FAR, domain: None };
    let mut with_variants = None;
    for provider in prefilter::near_names(typed.name) {
        nearest.offer(provider, typed.distance(provider));
        with_variants = with_variants.or(Some(provider).filter(|provider| typed.is_typo_of_name(provider)));
    }
    if typed.is_odd() {
        for provider in prefilter::near_domains(typed.domain) {
            nearest.offer(provider, typed.distance(provider));
        }
    }
    if policy.has_own_domains() {
        for known in policy.domains() {
            // Only confusable letters change the length by more.
            let is_as_long = typed.confusable || typed.domain.len().abs_diff(known.len()) <= 2;
            let distance = if has_a_label(known) {
                typed.distance_in_unicode(known)
            } else if is_as_long {
                typed.distance(known)
            } else {
                FAR
            };
            nearest.offer(known, distance);
        }
    }
    if nearest.distance == FAR { typed.known_variant(with_variants?) } else { nearest.domain }
}

/// Whether the domain is known to be real, so it was meant.
fn is_real(domain: &str, policy: &Policy) -> bool {
    policy.domains().any(|known| known == domain)
        || lists::is_consumer(domain)
        || lists::is_microsoft_variant(domain)
}

/// A name of at most this length becomes another word if any letter is replaced or added.
const SHORT_NAME: usize = 4;

/// Greater than the distance of any candidate.
const FAR: u8 = u8::MAX;

/// The best candidate so far.
struct Nearest<'a> {
    distance: u8,
    /// `None` if two are equally near.
    domain: Option<&'a str>,
}

impl<'a> Nearest<'a> {
    fn offer(&mut self, domain: &'a str, distance: u8) {
        if distance < self.distance {
            *self = Self { distance, domain: Some(domain) };
        } else if distance == self.distance && self.domain != Some(domain) {
            self.domain = None;
        }
    }
}

/// The typed domain.
struct Typed<'t> {
    domain: &'t [u8],
    name: &'t [u8],
    ending: &'t [u8],
    labels: usize,
    /// Whether it has letters that look like others.
    confusable: bool,
}

impl<'t> Typed<'t> {
    fn new(domain: &'t str) -> Self {
        let domain = domain.as_bytes();
        let (name, ending) = cut(domain);
        let labels = domain.split(|&byte| byte == b'.').count();
        Self { domain, name, ending, labels, confusable: has_confusables(domain) }
    }

    /// Whether a dot in the wrong place may have changed more than the name.
    fn is_odd(&self) -> bool {
        // Some providers have three labels, all of them under a country's ending.
        self.labels != 2 || matches!(self.domain, [.., b'.', _, _])
    }

    /// 1 for one typo, 2 for what is as good as certain, [`FAR`] for everything else.
    fn distance(&self, domain: &str) -> u8 {
        let known = domain.as_bytes();
        let is_near = within_osa(self.domain, known, 1);
        let (name, ending) = cut(known);
        if is_near && name.len() > SHORT_NAME {
            return 1;
        }
        if is_near && (self.name == name || within_simple_typo(self.domain, known)) {
            return 1;
        }
        let one_in_each =
            name.len() >= 5 && within_osa(self.name, name, 1) && within_osa(self.ending, ending, 1);
        let two_in_a_long_name =
            name.len() >= providers::LONG_NAME && self.ending == ending && within_indel(self.name, name, 2);
        let unknown_ending =
            self.name == name && is_unlikely_ending(self.ending) && MAIL_ONLY.contains(&domain);
        let looks_the_same = self.confusable && same_skeleton(self.domain, known);
        if one_in_each || two_in_a_long_name || unknown_ending || looks_the_same { 2 } else { FAR }
    }

    /// The distance for internationalized domains: at most one edit in the Unicode form.
    fn distance_in_unicode(&self, known: &str) -> u8 {
        let read = |domain: &str| to_unicode(domain).chars().collect::<Vec<char>>();
        let (typed, known) = (read(str::from_utf8(self.domain).unwrap_or_default()), read(known));
        let name = known.iter().position(|&c| c == '.').unwrap_or(known.len());
        let is_near = if name <= SHORT_NAME {
            within_simple_typo(&typed, &known)
        } else {
            within_osa(&typed, &known, 1)
        };
        if is_near { 1 } else { FAR }
    }

    /// Whether the name is one typo away from one that has variants in many countries.
    fn is_typo_of_name(&self, provider: &str) -> bool {
        let is_typo = |name: &str| self.name != name.as_bytes() && within_osa(self.name, name.as_bytes(), 1);
        name_with_variants(provider).is_some_and(is_typo)
    }

    /// The provider's variant with the same ending, if there is one.
    fn known_variant(&self, provider: &str) -> Option<&'static str> {
        let name = name_with_variants(provider)?.as_bytes();
        let is_variant = |domain: &&str| cut(domain.as_bytes()) == (name, self.ending);
        lists::MICROSOFT_VARIANTS.iter().find(is_variant).or_else(|| lists::CONSUMER.iter().find(is_variant))
    }
}

/// The name and the ending of a domain: what is before and after its first dot.
fn cut(domain: &[u8]) -> (&[u8], &[u8]) {
    let name = name(domain);
    (name, domain.get(name.len() + 1..).unwrap_or_default())
}

/// Whether no mail provider is likely to use this ending. A country's ending, of two letters, may be in use though no list
/// has it; and one of several labels is a subdomain of somebody else's domain, unless it begins like "com".
fn is_unlikely_ending(ending: &[u8]) -> bool {
    let (first, rest) = cut(ending);
    if rest.is_empty() {
        return first.len() > 2;
    }
    !matches!(rest, [_, _] | [.., b'.', _, _]) && within_osa(first, b"com", 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::providers::PROVIDERS;
    use super::*;
    use crate::policy::Domain;

    fn meant(domain: &str) -> Option<&'static str> {
        // The policy outlives the answer: every candidate of the default policy is one of ours as well.
        let policy = Policy::default();
        let answer = typo(domain, &policy)?;
        lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS.iter()).find(|known| *known == &*answer)
    }

    fn meant_with(domain: &str, as_is: &[&str]) -> Option<String> {
        let known = |domain: &&str| Domain::parse(domain, crate::idna::to_ascii).unwrap();
        let policy = Policy { as_is_domains: as_is.iter().map(known).collect(), ..Policy::default() };
        typo(&crate::idna::to_ascii(domain).unwrap(), &policy).map(Cow::into_owned)
    }

    #[test]
    fn an_ending_is_mended_to_a_domain_of_the_policy() {
        assert_eq!(meant_with("fabrikam.con", &["fabrikam.com"]).as_deref(), Some("fabrikam.com"));
        assert_eq!(meant_with("fabirkam.con", &["fabrikam.com"]).as_deref(), Some("fabrikam.com"));
        assert_eq!(meant_with("line.con", &[]).as_deref(), Some("line.com"));
        // Two that are as near: the ending decides.
        let both = ["fabrikam.com", "fabrikam.cn"];
        assert_eq!(meant_with("fabrikam.con", &both).as_deref(), Some("fabrikam.com"));
    }

    #[test]
    fn short_names_with_other_letters_are_compared_strictly() {
        let known = ["\u{fc}ber.example", "m\u{fc}ller.example"];
        let is = |domain: &str, meant: &str| {
            assert_eq!(meant_with(domain, &known), crate::idna::to_ascii(meant), "{domain}");
        };
        is("\u{fc}bre.example", known[0]);
        is("m\u{fc}lle.example", known[1]);
        assert_eq!(meant_with("\u{fc}bel.example", &known), None);
        assert_eq!(meant_with("m\u{fc}hle.example", &known), None);
    }

    #[test]
    fn one_typo_is_suggested() {
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
            ("lve.com", "live.com"),
            ("livee.com", "live.com"),
            ("livecom", "live.com"),
            ("msn.con", "msn.com"),
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
    fn the_prefilter_rules_out_no_typo() {
        let policy = Policy::default();
        let mut ruled_out = 0;
        for provider in &PROVIDERS {
            for place in 0..=provider.len() {
                let (start, end) = provider.split_at(place);
                for with in ["", "a", "o", "-", ".", "rn", "m.co", ".x.com"] {
                    for skip in 0..3 {
                        let text = format!("{start}{with}{}", end.get(skip..).unwrap_or_default());
                        let is_ruled_out = prefilter::rules_out(text.as_bytes());
                        ruled_out += usize::from(is_ruled_out);
                        assert!(
                            !is_ruled_out || is_real(&text, &policy) || look(&text, &policy).is_none(),
                            "{text}"
                        );
                    }
                }
            }
        }
        assert!(ruled_out > 0);
        for domain in ["contoso.com", "adatumlogistics.se", "northernworks.org"] {
            assert!(prefilter::rules_out(domain.as_bytes()), "{domain}");
        }
    }

    #[test]
    fn two_typos_are_suggested_where_they_are_certain() {
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
    fn a_typo_in_the_name_keeps_the_country() {
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
        assert_eq!(typo("contosaa.com", &policy).as_deref(), Some("contosa.com"));
    }

    #[test]
    fn the_policy_adds_candidates_and_known_domains() {
        let mut policy = Policy::default();
        assert_eq!(typo("fabrikan.com", &policy), None);
        policy.organisation.sip_domains.push("fabrikam.com".parse().unwrap());
        policy.as_is_domains.push("partner.example".parse().unwrap());
        assert_eq!(typo("fabrikan.com", &policy).as_deref(), Some("fabrikam.com"));
        assert_eq!(typo("partne.example", &policy).as_deref(), Some("partner.example"));
        policy.organisation.sip_domains.push("hotmial.com".parse().unwrap());
        assert_eq!(typo("hotmial.com", &policy), None);
    }

    #[test]
    fn every_provider_is_known_to_be_real() {
        for domain in PROVIDERS {
            assert!(lists::is_consumer(domain) || lists::is_microsoft_variant(domain), "{domain}");
        }
    }

    #[test]
    fn the_short_way_is_for_domains_unlike_any_other() {
        let policy = Policy::default();
        assert!(!may_be_typo("contoso.com", &policy) && may_be_typo("hotmial.com", &policy));
        let routing_domain = Domain::parse("example.net", crate::idna::to_ascii).unwrap();
        assert!(may_be_typo("contoso.com", &Policy { routing_domain, ..Policy::default() }));
        assert!(!Typed::new("contoso.com").is_odd());
        assert!(Typed::new("contoso.co.uk").is_odd());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Comparing with every provider finds no more than comparing with the candidates.
        #[test]
        fn no_provider_that_may_be_meant_is_left_out(
            provider in prop::sample::select(&PROVIDERS[..]),
            edits in prop::collection::vec((0..20_usize, 0..3_usize, "|[a-z0-2.-]|rn|vv|om|\\.co|com\\."), 1..4),
        ) {
            let mut text = provider.to_owned();
            for (place, gone, new) in edits {
                let start = place.min(text.len());
                text.replace_range(start..(start + gone).min(text.len()), &new);
            }
            let typed = Typed::new(&text);
            for provider in PROVIDERS {
                let may_be_meant = typed.distance(provider) != FAR
                    || typed.is_typo_of_name(provider) && typed.known_variant(provider).is_some();
                let is_known = is_real(&text, &Policy::default());
                prop_assert!(!may_be_meant || is_known || !prefilter::rules_out(text.as_bytes()), "{text}");
                let is_candidate = prefilter::near_names(typed.name)
                    .chain(prefilter::near_domains(typed.domain).filter(|_| typed.is_odd()))
                    .any(|candidate| candidate == provider);
                prop_assert!(!may_be_meant || is_candidate, "{text} {provider}");
            }
        }
    }
}

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
//! Silent for every domain known to be real. Nothing here allocates: this runs for every address.

mod near;

use crate::{Policy, lists};
use near::{indels, same_shape, slips};

/// A large provider's domain that people mistype.
struct Target {
    domain: &'static str,
    letters: u32,
    /// Where the name ends: the first dot.
    dot: usize,
    /// Whether the name belongs to mail alone: then it is enough under any ending that no country has.
    mail_only: bool,
}

const fn target(domain: &'static str, mail_only: bool) -> Target {
    let mut dot = 0;
    let mut rest = domain.as_bytes();
    while let [byte, tail @ ..] = rest
        && *byte != b'.'
    {
        dot += 1;
        rest = tail;
    }
    Target { domain, letters: letters(domain.as_bytes()), dot, mail_only }
}

/// The large consumer domains that are long or peculiar enough to be mistyped rather than to be something else.
/// What is short or a common word (me.com, mail.com, web.de) is known to be real, but nobody is sent there.
static TARGETS: [Target; 52] = [
    target("hotmail.com", true),
    target("outlook.com", true),
    target("live.com", false),
    target("msn.com", false),
    target("windowslive.com", true),
    target("gmail.com", true),
    target("googlemail.com", true),
    target("yahoo.com", true),
    target("ymail.com", true),
    target("rocketmail.com", true),
    target("icloud.com", true),
    target("aol.com", false),
    target("protonmail.com", true),
    target("proton.me", false),
    target("zoho.com", false),
    target("fastmail.com", false),
    target("hushmail.com", false),
    target("tutanota.com", false),
    target("comcast.net", false),
    target("verizon.net", false),
    target("sbcglobal.net", false),
    target("bellsouth.net", false),
    target("earthlink.net", false),
    target("optonline.net", false),
    target("roadrunner.com", false),
    target("sympatico.ca", false),
    target("btinternet.com", false),
    target("virginmedia.com", false),
    target("ntlworld.com", false),
    target("talktalk.net", false),
    target("blueyonder.co.uk", false),
    target("t-online.de", false),
    target("freenet.de", false),
    target("wanadoo.fr", false),
    target("orange.fr", false),
    target("laposte.net", false),
    target("libero.it", false),
    target("virgilio.it", false),
    target("tiscali.it", false),
    target("yandex.ru", false),
    target("rambler.ru", false),
    target("foxmail.com", false),
    target("naver.com", false),
    target("hanmail.net", false),
    target("seznam.cz", false),
    target("bluewin.ch", false),
    target("uol.com.br", false),
    target("terra.com.br", false),
    target("rediffmail.com", false),
    target("bigpond.com", false),
    target("optusnet.com.au", false),
    target("telenet.be", false),
];

/// Names that live under many endings, all of them on the lists.
const MANY_HOMES: [(&str, &[&str]); 4] = [
    ("hotmail", lists::MICROSOFT_VARIANTS),
    ("outlook", lists::MICROSOFT_VARIANTS),
    ("passport", lists::MICROSOFT_VARIANTS),
    ("yahoo", lists::CONSUMER),
];

/// The well-known domain that `domain` (ASCII, lower case) is most likely a slip of.
pub fn typo<'a>(domain: &str, policy: &'a Policy) -> Option<&'a str> {
    let typed = Typed::new(domain);
    let mut nearest = Nearest { distance: FAR, domain: None };
    for target in &TARGETS {
        // One slip changes at most two letters of the set: most domains are told apart without a look at their text.
        if (target.letters ^ typed.letters).count_ones() <= 4 || typed.shares_name(target) {
            nearest.offer(target.domain, typed.distance(target.domain, target.dot, target.mail_only));
        }
    }
    let routing = core::iter::once(&policy.routing_domain);
    for known in policy.as_is_domains.iter().chain(routing).chain(&policy.organisation.sip_domains) {
        if known.len().abs_diff(domain.len()) <= 3 {
            let dot = known.find('.').unwrap_or(known.len());
            nearest.offer(known, typed.distance(known, dot, false));
        }
    }
    if nearest.distance == FAR {
        nearest = typed.at_home()?;
    }
    nearest.domain.filter(|_| !is_real(domain, policy))
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
    letters: u32,
}

impl<'t> Typed<'t> {
    fn new(domain: &'t str) -> Self {
        let (name, ending) = domain.split_once('.').unwrap_or((domain, ""));
        Self { domain, name, ending, letters: letters(domain.as_bytes()) }
    }

    /// 1 for one slip, 2 for what is as good as certain, [`FAR`] for all else.
    fn distance(&self, known: &str, dot: usize, mail_only: bool) -> u8 {
        if known.len().abs_diff(self.domain.len()) <= 1 && slips(self.domain.as_bytes(), known.as_bytes(), 1)
        {
            return 1;
        }
        let (Some(name), Some(ending)) = (known.get(..dot), known.get(dot + 1..)) else { return FAR };
        let one_in_each = name.len() >= 5
            && slips(self.name.as_bytes(), name.as_bytes(), 1)
            && slips(self.ending.as_bytes(), ending.as_bytes(), 1);
        let two_in_a_long_name =
            name.len() >= 7 && self.ending == ending && indels(self.name.as_bytes(), name.as_bytes(), 2);
        let homeless = mail_only && self.name == name && !is_a_countrys(self.ending);
        if one_in_each || two_in_a_long_name || homeless || same_shape(self.domain, known) { 2 } else { FAR }
    }

    /// Whether the name is that of a mail provider, whatever the ending holds.
    fn shares_name(&self, target: &Target) -> bool {
        target.mail_only && target.dot == self.name.len() && target.domain.starts_with(self.name)
    }

    /// The same ending under a name that is one slip away and at home there.
    fn at_home<'a>(&self) -> Option<Nearest<'a>> {
        MANY_HOMES.iter().filter(|(name, _)| slips(self.name.as_bytes(), name.as_bytes(), 1)).find_map(
            |(name, list)| {
                let domain = list.iter().find(|domain| {
                    domain.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) == Some(self.ending)
                })?;
                Some(Nearest { distance: 1, domain: Some(domain) })
            },
        )
    }
}

/// Whether the last label is a country's: two letters. Providers may be at home there even if no list says so.
fn is_a_countrys(ending: &str) -> bool {
    ending.rsplit('.').next().is_none_or(|label| label.len() <= 2)
}

/// The set of letters in a domain, a bit each; what is no letter shares the others.
const fn letters(text: &[u8]) -> u32 {
    let mut set = 0;
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        set |= 1 << (*byte & 31);
        rest = tail;
    }
    set
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
        for target in &TARGETS {
            let domain = target.domain;
            assert!(lists::is_consumer(domain) || lists::is_microsoft_variant(domain), "{domain}");
            assert_eq!(domain.find('.'), Some(target.dot));
        }
    }
}

//! Domains that imitate a well-known one with letters of other scripts: "hotmаil.com" with a Cyrillic а.
//!
//! Two criteria, after Unicode Technical Standard #39: a label that mixes scripts which no language writes together
//! (its "highly restrictive" level), and a domain that equals a well-known one once each letter is replaced by the
//! ASCII letter it looks like. Letters with accents count as the letter under them.
//!
//! Imitation by ASCII letters alone ("hotrnail.com") is found by [`typo`](crate::domains::typo).

mod scripts;
mod table;

use super::lists;
use super::typo::same_skeleton;
use crate::Policy;
use crate::address::domain::has_a_label;
use crate::address::punycode::{label_to_unicode, to_unicode};

/// What is suspicious about a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookalike<'a> {
    /// It looks like this domain, but is a different one.
    Imitates(&'a str),
    /// A label mixes scripts that no language writes together.
    MixesScripts,
}

/// What is suspicious about a domain in its UTS 46 form: ASCII, lower case, `xn--` labels. Unicode labels are accepted too.
///
/// ```
/// use lync_skype::{Policy, domains::lookalike::{Lookalike, lookalike}};
///
/// // Cyrillic о and к.
/// assert_eq!(lookalike("outlооk.com", &Policy::default()), Some(Lookalike::Imitates("outlook.com")));
/// assert_eq!(lookalike("münchen.de", &Policy::default()), None);
/// ```
pub fn lookalike<'a>(domain: &str, policy: &'a Policy) -> Option<Lookalike<'a>> {
    let is_plain = domain.is_ascii() && !has_a_label(domain);
    if is_plain || policy.is_as_is(domain) || policy.is_own(domain) {
        return None;
    }
    let readings = readings(&skeleton(domain));
    let mixes = domain.split('.').any(|label| scripts::mixes(&label_to_unicode(label)));
    let imitated = |known: &str| {
        let coded = has_a_label(known).then(|| skeleton(known));
        let known = coded.as_deref().unwrap_or(known);
        readings.iter().any(|reading| same_skeleton(reading.as_bytes(), known.as_bytes()))
    };
    let of_policy = policy.domains().find(|known| imitated(known));
    let listed =
        || lists::CONSUMER.iter().chain(lists::MICROSOFT_VARIANTS.iter()).find(|known| imitated(known));
    let known = of_policy.or_else(listed).map(Lookalike::Imitates);
    known.or(mixes.then_some(Lookalike::MixesScripts))
}

/// What a domain looks like: ASCII letters, as far as there are any.
fn skeleton(domain: &str) -> String {
    let mut skeleton = String::with_capacity(domain.len());
    for letter in to_unicode(domain).chars() {
        push_skeleton(letter, &mut skeleton);
    }
    skeleton
}

/// All readings: `ł` looks like `l` and like `t`. Few domains have more than one reading.
fn readings(skeleton: &str) -> Vec<String> {
    let places = skeleton.matches(TWO_READINGS).count().min(4);
    (0..1_u32 << places)
        .map(|choice| {
            let mut number = 0;
            let read = |letter: char| {
                if letter != TWO_READINGS {
                    return letter;
                }
                number += 1;
                if choice >> (number - 1) & 1 == 0 { 'l' } else { 't' }
            };
            skeleton.chars().map(read).collect()
        })
        .collect()
}

const TWO_READINGS: char = 'ł';

/// Appends the ASCII letters that a letter looks like, or else the letter itself.
fn push_skeleton(letter: char, skeleton: &mut String) {
    if letter.is_ascii() || letter == TWO_READINGS {
        return skeleton.push(letter);
    }
    if scripts::is_mark(letter) {
        return;
    }
    // The table is a sequence of groups: the ASCII look-alike of the group, then its letters.
    let in_table = table::LETTERS.split_once(letter);
    let ascii = in_table
        .and_then(|(before, _)| before.rsplit(|c: char| !c.is_ascii()).find(|ascii| !ascii.is_empty()));
    match ascii {
        Some(ascii) => skeleton.push_str(ascii),
        None => skeleton.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Domain;

    fn imitated(domain: &str) -> Option<Lookalike<'static>> {
        static POLICY: std::sync::LazyLock<Policy> = std::sync::LazyLock::new(|| {
            let mut policy = Policy::default();
            policy.organisation.sip_domains = ["fabrikam.com", "xn--mller-kva.example"]
                .map(|domain| Domain::parse(domain, crate::idna::to_ascii).unwrap())
                .into();
            policy
        });
        lookalike(domain, &POLICY)
    }

    #[test]
    fn the_routing_domain_can_be_imitated_too() {
        let policy = Policy {
            routing_domain: Domain::parse("example.net", crate::idna::to_ascii).unwrap(),
            ..Policy::default()
        };
        assert_eq!(lookalike("ex\u{430}mple.net", &policy), Some(Lookalike::Imitates("example.net")));
        assert_eq!(lookalike("example.net", &policy), None);
    }

    #[test]
    fn imitations() {
        for (domain, of) in [
            ("hotmаil.com", "hotmail.com"),
            ("hоtmаil.cоm", "hotmail.com"),
            ("hοtmail.com", "hotmail.com"),
            ("оutlооk.com", "outlook.com"),
            ("оսtⅼook.com", "outlook.com"),
            ("ӏive.com", "live.com"),
            ("mѕn.com", "msn.com"),
            ("rոsn.com", "msn.com"),
            ("gmаіl.com", "gmail.com"),
            ("ɡmail.com", "gmail.com"),
            ("gmaıl.com", "gmail.com"),
            ("yаhoo.co.uk", "yahoo.co.uk"),
            ("outlооk.de", "outlook.de"),
            ("hotmáil.com", "hotmail.com"),
            ("hotmaiӏ.com", "hotmail.com"),
            ("ạol.com", "aol.com"),
            ("xn--hotmil-6nf.com", "hotmail.com"),
            ("fаbrikam.com", "fabrikam.com"),
            ("fabrıkam.com", "fabrikam.com"),
            ("outlooĸ.com", "outlook.com"),
            ("hołmaił.com", "hotmail.com"),
            ("đoutlook.com", ""),
            ("gmaił.com", "gmail.com"),
            ("hotmai\u{1dc4}l.com", "hotmail.com"),
            ("msn\u{5b4}.com", "msn.com"),
            ("mũller.example", "xn--mller-kva.example"),
            ("muller.example", ""),
        ] {
            // U+217C is what UTS 46 maps away before a domain comes here.
            let domain = domain.replace('ⅼ', "l");
            let expected = Some(of).filter(|of| !of.is_empty()).map(Lookalike::Imitates);
            assert_eq!(imitated(&domain), expected, "{domain}");
        }
    }

    #[test]
    fn mixed_scripts() {
        for domain in [
            "cоntoso.com",
            "xn--conoso-rrf.com",
            "mail.бank.example",
            "παypal.gr",
            "con七toso.com",
            "conto七.com",
            "con★toso.com",
            "conto\u{1dc4}so.com",
            "foog\u{5b4}.com",
        ] {
            assert_eq!(imitated(domain), Some(Lookalike::MixesScripts), "{domain}");
        }
    }

    #[test]
    fn honest_domains() {
        for domain in [
            "hotmail.com",
            "contoso.com",
            "hotrnail.com",
            "müller.de",
            "xn--mller-kva.de",
            "xn--mller-kva.example",
            "xn--bcher-kva.example",
            "españa.es",
            "россия.рф",
            "яндекс.рф",
            "почта.com",
            "日本語.jp",
            "ελλάδα.gr",
            "한국.kr",
            "ไทย.th",
            "קום.il",
            "مصر.eg",
            "भारत.in",
            "façade.fr",
            "naïve.example",
            "smörgås.se",
            "łódź.pl",
            "øl.dk",
            "中国.cn",
            "xn--",
            "xn--999999999999.com",
            "..",
            "",
            "ъъъ",
        ] {
            assert_eq!(imitated(domain), None, "{domain}");
        }
    }

    #[test]
    fn a_letter_of_two_readings_is_read_both_ways_everywhere() {
        for known in ["allal.example", "altal.example", "atlal.example", "attal.example"] {
            let domain = Domain::parse(known, crate::idna::to_ascii).unwrap();
            let policy = Policy { routing_domain: domain, ..Policy::default() };
            assert_eq!(lookalike("ałłal.example", &policy), Some(Lookalike::Imitates(known)));
        }
    }
}

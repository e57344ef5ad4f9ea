//! The large providers' domains that people mistype.

/// All before the first dot.
pub(super) const fn name(domain: &[u8]) -> &[u8] {
    let mut rest = domain;
    while let [byte, tail @ ..] = rest
        && *byte != b'.'
    {
        rest = tail;
    }
    domain.split_at(domain.len() - rest.len()).0
}

/// The name of a provider that has variants in many countries, all of them on the lists.
pub(super) fn name_with_variants(provider: &str) -> Option<&str> {
    let name = provider.strip_suffix(".com")?;
    matches!(name, "hotmail" | "outlook" | "yahoo").then_some(name)
}

/// From this length on, a name is still recognisable with two edits.
pub(super) const LONG_NAME: usize = 7;

/// The shortest and the longest name that can have been mistyped as one of `length` letters.
pub(super) const fn name_lengths(length: usize) -> (usize, usize) {
    let first = if length >= LONG_NAME + 2 { length - 2 } else { length.saturating_sub(1) };
    let last = if length + 2 >= LONG_NAME { length + 2 } else { length + 1 };
    (first, last)
}

/// The large consumer domains that are long or peculiar enough for a near miss to be a typo, ordered by the length of
/// their names. Short domains and common words (me.com, mail.com, web.de) are on the lists of real domains, but are never
/// suggested.
#[rustfmt::skip]
pub(super) static PROVIDERS: [&str; 51] = [
    "msn.com", "aol.com", "uol.com.br", "live.com", "zoho.com", "gmail.com", "yahoo.com", "ymail.com",
    "naver.com", "terra.com.br", "icloud.com", "proton.me", "orange.fr", "libero.it", "yandex.ru",
    "seznam.cz", "hotmail.com", "outlook.com", "comcast.net", "verizon.net", "freenet.de", "wanadoo.fr",
    "laposte.net", "tiscali.it", "rambler.ru", "hanmail.net", "bluewin.ch", "bigpond.com", "telenet.be",
    "fastmail.com", "hushmail.com", "tutanota.com", "ntlworld.com", "talktalk.net", "t-online.de",
    "virgilio.it", "optusnet.com.au", "sbcglobal.net", "bellsouth.net", "earthlink.net", "optonline.net",
    "sympatico.ca", "googlemail.com", "rocketmail.com", "protonmail.com", "roadrunner.com", "btinternet.com",
    "blueyonder.co.uk", "rediffmail.com", "windowslive.com", "virginmedia.com",
];

/// The providers whose name is used only for mail: a match of the name is enough, under any ending that is not a country's.
#[rustfmt::skip]
pub(super) const MAIL_ONLY: [&str; 10] = [
    "gmail.com", "yahoo.com", "ymail.com", "icloud.com", "hotmail.com", "outlook.com", "googlemail.com",
    "rocketmail.com", "protonmail.com", "windowslive.com",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn providers_are_ordered_by_the_length_of_their_names() {
        assert!(PROVIDERS.iter().is_sorted_by_key(|provider| name(provider.as_bytes()).len()));
    }

    #[test]
    fn what_is_used_only_for_mail_is_a_provider() {
        assert!(MAIL_ONLY.iter().all(|domain| PROVIDERS.contains(domain)));
    }

    #[test]
    fn the_documented_domains_are_providers() {
        for domain in crate::policy::AS_IS_DOMAINS.into_iter().chain([crate::policy::ROUTING_DOMAIN]) {
            assert!(PROVIDERS.contains(&domain), "{domain}");
        }
    }

    #[test]
    fn long_names_may_miss_two_letters_and_short_ones_one() {
        let expected = [(3, (2, 4)), (4, (3, 5)), (5, (4, 7)), (8, (7, 10)), (9, (7, 11))];
        for (length, lengths) in expected {
            assert_eq!(name_lengths(length), lengths, "{length}");
        }
    }
}

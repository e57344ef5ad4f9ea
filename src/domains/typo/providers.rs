//! The large providers' domains that people mistype.

/// A provider of mail whose domain people mistype.
#[derive(Clone, Copy, Debug)]
pub(super) struct Provider {
    /// The domain.
    pub(super) domain: &'static str,
    /// Whether the name is used only for mail: then a match of the name is enough, under any ending that is not a country's.
    pub(super) mail_only: bool,
}

impl Provider {
    /// All before the first dot.
    pub(super) const fn name(&self) -> &'static [u8] {
        let mut rest = self.domain.as_bytes();
        while let [byte, tail @ ..] = rest
            && *byte != b'.'
        {
            rest = tail;
        }
        self.domain.as_bytes().split_at(self.domain.len() - rest.len()).0
    }

    /// The name, if the provider has variants in many countries, all of them on the lists.
    pub(super) fn name_with_variants(&self) -> Option<&'static str> {
        let name = self.domain.strip_suffix(".com")?;
        matches!(name, "hotmail" | "outlook" | "yahoo").then_some(name)
    }
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
pub(super) static PROVIDERS: [Provider; 51] = [
    any("msn.com"),
    any("aol.com"),
    any("uol.com.br"),
    any("live.com"),
    any("zoho.com"),
    mail("gmail.com"),
    mail("yahoo.com"),
    mail("ymail.com"),
    any("naver.com"),
    any("terra.com.br"),
    mail("icloud.com"),
    any("proton.me"),
    any("orange.fr"),
    any("libero.it"),
    any("yandex.ru"),
    any("seznam.cz"),
    mail("hotmail.com"),
    mail("outlook.com"),
    any("comcast.net"),
    any("verizon.net"),
    any("freenet.de"),
    any("wanadoo.fr"),
    any("laposte.net"),
    any("tiscali.it"),
    any("rambler.ru"),
    any("hanmail.net"),
    any("bluewin.ch"),
    any("bigpond.com"),
    any("telenet.be"),
    any("fastmail.com"),
    any("hushmail.com"),
    any("tutanota.com"),
    any("ntlworld.com"),
    any("talktalk.net"),
    any("t-online.de"),
    any("virgilio.it"),
    any("optusnet.com.au"),
    any("sbcglobal.net"),
    any("bellsouth.net"),
    any("earthlink.net"),
    any("optonline.net"),
    any("sympatico.ca"),
    mail("googlemail.com"),
    mail("rocketmail.com"),
    mail("protonmail.com"),
    any("roadrunner.com"),
    any("btinternet.com"),
    any("blueyonder.co.uk"),
    any("rediffmail.com"),
    mail("windowslive.com"),
    any("virginmedia.com"),
];

/// A provider whose name is also used for other things.
const fn any(domain: &'static str) -> Provider {
    Provider { domain, mail_only: false }
}

/// A provider whose name is used only for mail.
const fn mail(domain: &'static str) -> Provider {
    Provider { domain, mail_only: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_kinds_of_providers_differ_in_one_thing() {
        assert!(mail("x.com").mail_only && !any("x.com").mail_only);
        assert_eq!((mail("x.com").domain, any("x.com").domain), ("x.com", "x.com"));
    }

    #[test]
    fn providers_are_ordered_by_the_length_of_their_names() {
        assert!(PROVIDERS.iter().is_sorted_by_key(|provider| provider.name().len()));
    }

    #[test]
    fn the_documented_domains_are_providers() {
        for domain in crate::policy::AS_IS_DOMAINS.into_iter().chain([crate::policy::ROUTING_DOMAIN]) {
            assert!(PROVIDERS.iter().any(|provider| provider.domain == domain), "{domain}");
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

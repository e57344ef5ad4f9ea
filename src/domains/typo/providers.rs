//! The large providers' domains that people mistype.

/// A domain that others are compared with.
pub(super) struct Target {
    /// The domain.
    pub(super) domain: &'static str,
    /// Whether the name belongs to mail alone: then it is enough, under any ending that is no country's.
    pub(super) mail_only: bool,
}

impl Target {
    /// What the name is made of, all before the first dot, and how long it is.
    pub(super) const fn name(&self) -> (Letters, usize) {
        let (mut name, mut length, mut rest) = (Letters::NONE, 0, self.domain.as_bytes());
        while let [byte, tail @ ..] = rest
            && *byte != b'.'
        {
            name = name.with(*byte);
            length += 1;
            rest = tail;
        }
        (name, length)
    }

    /// The name, if it lives under many endings, all of them on the lists.
    pub(super) fn many_homes(&self) -> Option<&'static str> {
        let name = self.domain.strip_suffix(".com")?;
        matches!(name, "hotmail" | "outlook" | "yahoo").then_some(name)
    }
}

/// A set of letters, a bit each; what is no letter shares the bits of others, so that two sets differ by no more than
/// the texts do.
#[derive(Clone, Copy)]
pub(super) struct Letters(u32);

impl Letters {
    /// Of nothing.
    pub(super) const NONE: Self = Self(0);

    /// And one more.
    pub(super) const fn with(self, letter: u8) -> Self {
        Self(self.0 | 1 << (letter & 31))
    }

    /// The letters of a text.
    #[inline(always)]
    pub(super) const fn of(text: &[u8]) -> Self {
        let mut set = Self::NONE;
        let mut rest = text;
        while let [byte, tail @ ..] = rest {
            set = set.with(*byte);
            rest = tail;
        }
        set
    }

    /// From a number.
    pub(super) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// As a number.
    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    /// These and the others.
    pub(super) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether one slip, or two letters put in or left out, may lead from one text to the other: either changes the
    /// set by two letters at most.
    pub(super) const fn near(self, other: Self) -> bool {
        let all = self.0 ^ other.0;
        let without_one = all & all.wrapping_sub(1);
        without_one & without_one.wrapping_sub(1) == 0
    }
}

/// From this length on, two slips in a name leave it recognisable.
pub(super) const LONG_NAME: usize = 7;

/// How long, from and to, a name may be that has become one of `length` letters.
pub(super) fn name_lengths(length: usize) -> (usize, usize) {
    let first = if length >= LONG_NAME + 2 { length - 2 } else { length.saturating_sub(1) };
    let last = if length + 2 >= LONG_NAME { length + 2 } else { length + 1 };
    (first, last)
}

/// The large consumer domains that are long or peculiar enough to be mistyped rather than to be something else, by the
/// length of their names. What is short or a common word (me.com, mail.com, web.de) is known to be real, but nobody is
/// sent there.
pub(super) static TARGETS: [Target; 51] = [
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

/// A provider of more than mail, or a name that others may bear.
const fn any(domain: &'static str) -> Target {
    Target { domain, mail_only: false }
}

/// A provider of mail that is known for nothing else.
const fn mail(domain: &'static str) -> Target {
    Target { domain, mail_only: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stand_where_their_length_says() {
        assert!(TARGETS.iter().is_sorted_by_key(|target| target.name().1));
    }

    #[test]
    fn the_documented_domains_are_targets() {
        for domain in crate::policy::AS_IS_DOMAINS.into_iter().chain([crate::policy::ROUTING_DOMAIN]) {
            assert!(TARGETS.iter().any(|target| target.domain == domain), "{domain}");
        }
    }
}

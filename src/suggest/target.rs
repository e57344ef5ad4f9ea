//! The large providers' domains that people mistype.

/// A domain that others are compared with.
pub(super) struct Target {
    /// The domain.
    pub(super) domain: &'static str,
    /// What its name is made of: all before the first dot.
    pub(super) name: Letters,
    /// What the whole domain is made of.
    pub(super) whole: Letters,
    /// Whether the name belongs to mail alone: then it is enough, under any ending that is no country's.
    pub(super) mail_only: bool,
}

impl Target {
    /// How long the name is.
    pub(super) const fn name_length(&self) -> usize {
        let (mut length, mut rest) = (0, self.domain.as_bytes());
        while let [byte, tail @ ..] = rest
            && *byte != b'.'
        {
            length += 1;
            rest = tail;
        }
        length
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

    /// The letters of a text up to its first dot.
    const fn before_dot(text: &[u8]) -> Self {
        let mut set = 0;
        let mut rest = text;
        while let [byte, tail @ ..] = rest
            && *byte != b'.'
        {
            set |= 1 << (*byte & 31);
            rest = tail;
        }
        Self(set)
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

/// All targets.
pub(super) fn all() -> impl Iterator<Item = &'static Target> {
    BY_NAME_LENGTH.iter().copied().flatten()
}

/// How long, from and to, a name may be that has become one of `length` letters.
pub(super) fn name_lengths(length: usize) -> (usize, usize) {
    let first = if length >= LONG_NAME + 2 { length - 2 } else { length.saturating_sub(1) };
    let last = if length + 2 >= LONG_NAME { length + 2 } else { length + 1 };
    (first, last.min(BY_NAME_LENGTH.len() - 1))
}

/// The targets whose name may have become one of `length` letters.
pub(super) fn of_length(length: usize) -> impl Iterator<Item = &'static Target> {
    let (first, last) = name_lengths(length);
    BY_NAME_LENGTH.get(first..=last).unwrap_or_default().iter().copied().flatten()
}

/// The large consumer domains that are long or peculiar enough to be mistyped rather than to be something else.
/// What is short or a common word (me.com, mail.com, web.de) is known to be real, but nobody is sent there.
pub(super) const BY_NAME_LENGTH: [&[Target]; 13] = [
    &[],
    &[],
    &[],
    &[any("msn.com"), any("aol.com"), any("uol.com.br")],
    &[any("live.com"), any("zoho.com")],
    &[mail("gmail.com"), mail("yahoo.com"), mail("ymail.com"), any("naver.com"), any("terra.com.br")],
    &[
        mail("icloud.com"),
        any("proton.me"),
        any("orange.fr"),
        any("libero.it"),
        any("yandex.ru"),
        any("seznam.cz"),
    ],
    &[
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
    ],
    &[
        any("fastmail.com"),
        any("hushmail.com"),
        any("tutanota.com"),
        any("ntlworld.com"),
        any("talktalk.net"),
        any("t-online.de"),
        any("virgilio.it"),
        any("optusnet.com.au"),
    ],
    &[
        any("sbcglobal.net"),
        any("bellsouth.net"),
        any("earthlink.net"),
        any("optonline.net"),
        any("sympatico.ca"),
    ],
    &[
        mail("googlemail.com"),
        mail("rocketmail.com"),
        mail("protonmail.com"),
        any("roadrunner.com"),
        any("btinternet.com"),
        any("blueyonder.co.uk"),
        any("rediffmail.com"),
    ],
    &[mail("windowslive.com"), any("virginmedia.com")],
    &[],
];

/// How many targets there are.
pub(super) const COUNT: usize = {
    let (mut count, mut rest) = (0, BY_NAME_LENGTH.as_slice());
    while let [targets, tail @ ..] = rest {
        count += targets.len();
        rest = tail;
    }
    count
};

/// A provider of more than mail, or a name that others may bear.
const fn any(domain: &'static str) -> Target {
    let text = domain.as_bytes();
    Target { domain, name: Letters::before_dot(text), whole: Letters::of(text), mail_only: false }
}

/// A provider of mail that is known for nothing else.
const fn mail(domain: &'static str) -> Target {
    Target { mail_only: true, ..any(domain) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stand_where_their_length_says() {
        for (length, targets) in BY_NAME_LENGTH.iter().enumerate() {
            for target in *targets {
                let (name, _) = target.domain.split_once('.').unwrap();
                assert_eq!(name.len(), length, "{name}");
                assert_eq!(Letters::of(name.as_bytes()).0, target.name.0, "{name}");
            }
        }
    }

    #[test]
    fn the_documented_domains_are_targets() {
        for domain in crate::policy::AS_IS_DOMAINS.into_iter().chain([crate::policy::ROUTING_DOMAIN]) {
            assert!(all().any(|target| target.domain == domain), "{domain}");
        }
    }
}

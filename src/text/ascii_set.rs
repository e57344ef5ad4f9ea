//! The set of ASCII characters in a text, as two 64-bit masks; `clean` uses it to skip steps.

/// A set of ASCII characters, and whether there are non-ASCII characters.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AsciiSet {
    /// One bit each for U+0000 to U+003F.
    low: u64,
    /// One bit each for U+0040 to U+007F.
    high: u64,
    /// Whether there are non-ASCII characters, which may be variants of the ASCII ones.
    pub(crate) beyond_ascii: bool,
}

impl AsciiSet {
    /// Every character.
    pub(crate) const ALL: Self = Self { low: !0, high: !0, beyond_ascii: true };

    pub(crate) const fn of(mut text: &[u8]) -> Self {
        let (mut low, mut high, mut all) = (0, 0, 0);
        while let [byte, rest @ ..] = text {
            let bit = 1 << (*byte & 63);
            if *byte & 64 == 0 {
                low |= bit
            } else {
                high |= bit
            }
            all |= *byte;
            text = rest;
        }
        Self { low, high, beyond_ascii: all >= 0x80 }
    }

    /// Whether the text may contain one of `wanted`. Non-ASCII text may always: white space, quotes, full-width forms.
    pub(crate) const fn may_have(self, wanted: Self) -> bool {
        self.beyond_ascii || self.low & wanted.low != 0 || self.high & wanted.high != 0
    }
}

#[cfg(test)]
mod tests {
    use super::AsciiSet;

    #[test]
    fn a_set_contains_the_characters_of_its_text() {
        let set = AsciiSet::of(b"Bob <bob@contoso.com>");
        for (wanted, expected) in
            [("<", true), ("x@", true), ("B", true), ("[]", false), ("\u{0}", false), ("", false)]
        {
            assert_eq!(set.may_have(AsciiSet::of(wanted.as_bytes())), expected, "{wanted}");
        }
        assert!(AsciiSet::of("b\u{f6}b".as_bytes()).may_have(AsciiSet::of(b"<")));
    }
}

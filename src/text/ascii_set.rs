//! Which characters a text holds, in two words: one look tells which steps have nothing to do.

/// A set of ASCII characters, and whether there is anything beyond ASCII.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AsciiSet {
    /// A bit for each of U+0000 to U+003F.
    low: u64,
    /// A bit for each of U+0040 to U+007F.
    high: u64,
    /// Not ASCII alone: whoever looks for something that may be written otherwise has to look closer.
    pub(crate) beyond_ascii: bool,
}

impl AsciiSet {
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

    /// Whether one of `wanted` may be there. Beyond ASCII anything may: white space, quotes, full-width forms.
    pub(crate) const fn may_have(self, wanted: Self) -> bool {
        self.beyond_ascii || self.low & wanted.low != 0 || self.high & wanted.high != 0
    }
}

#[cfg(test)]
mod tests {
    use super::AsciiSet;

    #[test]
    fn a_set_knows_what_is_in_it() {
        let signs = AsciiSet::of(b"Bob <bob@contoso.com>");
        for (wanted, expected) in
            [("<", true), ("x@", true), ("B", true), ("[]", false), ("\u{0}", false), ("", false)]
        {
            assert_eq!(signs.may_have(AsciiSet::of(wanted.as_bytes())), expected, "{wanted}");
        }
        assert!(AsciiSet::of("b\u{f6}b".as_bytes()).may_have(AsciiSet::of(b"<")));
    }
}

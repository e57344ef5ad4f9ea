//! A set of domains with a fast look-up, because every address needs one.

use std::collections::BTreeSet;

/// The first sixteen bytes of a domain, zero beyond its end. With the length, this is all of a domain that short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prefix16(u128);

impl Prefix16 {
    /// The prefix of a domain of `length` bytes. What follows the domain in `bytes` is ignored.
    #[inline(always)]
    pub(crate) fn new(bytes: [u8; 16], length: usize) -> Self {
        Self(u128::from_le_bytes(bytes) & KEEP.get(length.min(16)).copied().unwrap_or_default())
    }

    /// Both halves in one number, for a hash.
    #[cfg(feature = "words")] // Only lines ask for it.
    #[inline(always)]
    pub(crate) fn mixed(self) -> u64 {
        self.0 as u64 ^ ((self.0 >> 64) as u64).rotate_left(23)
    }

    /// This prefix of at most fifteen bytes, followed by this byte.
    #[cfg(feature = "words")]
    pub(crate) fn with_last(self, last: u8) -> Self {
        Self(self.0 | u128::from(last) << 120)
    }

    /// The last byte, if this is [`Self::with_last`] of `rest`.
    #[cfg(feature = "words")]
    #[inline(always)]
    pub(crate) fn last_if_rest_is(self, rest: Self) -> Option<u8> {
        let different = self.0 ^ rest.0;
        (different << 8 == 0).then_some((different >> 120) as u8)
    }

    /// Whether the prefix of a clean domain has capitals. Of all its characters, only they have this bit without the one
    /// below it.
    #[cfg(feature = "words")] // Only lines ask for it.
    #[inline(always)]
    pub(crate) fn has_capitals(self) -> bool {
        self.0 & !(self.0 << 1) & 0x4040_4040_4040_4040_4040_4040_4040_4040 != 0
    }

    /// The prefix of a domain.
    pub(crate) fn of(domain: &[u8]) -> Self {
        let mut bytes = [0; 16];
        for (slot, byte) in bytes.iter_mut().zip(domain) {
            *slot = *byte;
        }
        Self::new(bytes, domain.len())
    }
}

/// The bits that belong to a domain of that length; the last for all that are longer.
const KEEP: [u128; 17] = {
    let mut keep = [0; 17];
    let mut length = 1;
    while length <= 16 {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            keep[length] = u128::MAX >> (128 - 8 * length);
        }
        length += 1;
    }
    keep
};

/// More domains than this are looked up in a tree.
const FEW: usize = 16;

/// Domains in ASCII lower case.
#[derive(Clone, Debug)]
pub(crate) struct DomainSet {
    /// The prefixes of the domains of up to sixteen bytes, if there are few; otherwise empty.
    few: Vec<(Prefix16, usize)>,
    /// The lengths of the few, one bit each.
    lengths: u32,
    /// All domains that are not among the few.
    others: BTreeSet<String>,
}

impl DomainSet {
    /// The set of these domains.
    pub(crate) fn new<'a>(domains: impl IntoIterator<Item = &'a str>) -> Self {
        let domains: Vec<&str> = domains.into_iter().collect();
        let is_short = |domain: &str| domain.len() <= 16;
        let are_few = domains.iter().filter(|domain| is_short(domain)).count() <= FEW;
        let mut set = Self { few: Vec::new(), lengths: 0, others: BTreeSet::new() };
        for domain in domains {
            if are_few && is_short(domain) {
                set.few.push((Prefix16::of(domain.as_bytes()), domain.len()));
                set.lengths |= 1 << domain.len();
            } else {
                set.others.insert(domain.to_owned());
            }
        }
        set
    }

    /// Whether a domain of this length is one of the set. `domain` gives all of it, in any case.
    #[inline(always)]
    pub(crate) fn contains<'a>(
        &self,
        length: usize,
        prefix: impl FnOnce() -> Prefix16,
        domain: impl FnOnce() -> &'a [u8],
    ) -> bool {
        let mut found = false;
        if length < 32 && self.lengths >> length & 1 == 1 {
            let prefix = prefix();
            // No branch on the result, which is unpredictable.
            for (known, known_length) in &self.few {
                let different = known.0 ^ prefix.0 | (known_length ^ length) as u128;
                found |= different == 0;
            }
        }
        found || !self.others.is_empty() && self.is_other(domain())
    }

    #[cold]
    fn is_other(&self, domain: &[u8]) -> bool {
        str::from_utf8(domain).is_ok_and(|domain| self.others.contains(&domain.to_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(set: &DomainSet, domain: &str) -> bool {
        set.contains(domain.len(), || Prefix16::of(domain.as_bytes()), || domain.as_bytes())
    }

    #[test]
    fn a_set_has_its_domains_and_no_others() {
        let numbered = |number: usize| format!("{}.example{}.com", "x".repeat(number % 30), number);
        for count in [3, 500] {
            let inside: Vec<String> = (0..count).map(|number| numbered(2 * number)).collect();
            let set = DomainSet::new(inside.iter().map(String::as_str));
            for number in 0..2 * count {
                assert_eq!(contains(&set, &numbered(number)), number % 2 == 0, "{}", numbered(number));
            }
            assert!(!contains(&set, ""));
        }
        assert!(!contains(&DomainSet::new([]), ""));
    }

    #[test]
    fn a_prefix_of_a_domain_is_another_domain() {
        let set = DomainSet::new(["live.com", "a-domain-longer-than-two-registers.com"]);
        assert!(contains(&set, "live.com") && contains(&set, "a-domain-longer-than-two-registers.com"));
        for other in
            ["live.co", "live.com.", "live.comm", "a-domain-longer-", "a-domain-longer-than-two-registers.co"]
        {
            assert!(!contains(&set, other), "{other}");
        }
    }
}

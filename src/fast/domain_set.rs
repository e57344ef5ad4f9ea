//! A set of domains that a few arithmetic steps look up.

/// The bytes of a domain, in lower case, as far as two registers hold them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    first: u64,
    second: u64,
}

impl Head {
    /// The head of a domain of `length` bytes, of which `bytes` are the first sixteen; what follows the domain is ignored.
    #[inline(always)]
    pub(crate) fn new(bytes: [u8; 16], length: usize) -> Self {
        let both = u128::from_le_bytes(bytes);
        let (first, second) = KEEP.get(length).copied().unwrap_or((!0, !0));
        Self { first: both as u64 & first, second: (both >> 64) as u64 & second }
    }

    /// The head of a domain.
    pub(crate) fn of(domain: &[u8]) -> Self {
        let mut bytes = [0; 16];
        for (slot, byte) in bytes.iter_mut().zip(domain) {
            *slot = *byte;
        }
        Self::new(bytes, domain.len())
    }

    #[inline(always)]
    fn slot(self, shift: u32) -> usize {
        ((self.first ^ self.second.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> shift) as usize
    }
}

/// Which bits of the two registers belong to a domain of that length.
const KEEP: [(u64, u64); 16] = {
    let mut keep = [(0, 0); 16];
    let mut length = 1;
    while length < 16 {
        let bits = !0_u128 >> (128 - 8 * length);
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
        {
            keep[length] = (bits as u64, (bits >> 64) as u64);
        }
        length += 1;
    }
    keep
};

#[derive(Clone, Copy, Debug)]
struct Slot {
    head: Head,
    /// Of the whole domain.
    length: usize,
    /// Which of the long domains, where the head is not all of it.
    long: usize,
}

/// No domain is that long.
const FREE: Slot = Slot { head: Head { first: 0, second: 0 }, length: usize::MAX, long: 0 };

/// DomainSet in ASCII lower case.
#[derive(Clone, Debug)]
pub(crate) struct DomainSet {
    /// Twice as many and more as there are domains, a power of two.
    slots: Vec<Slot>,
    shift: u32,
    /// How far from its own slot the unluckiest domain ended up.
    reach: usize,
    long: Vec<Vec<u8>>,
}

impl DomainSet {
    /// The set of these.
    pub(crate) fn new<'a>(domains: impl IntoIterator<Item = &'a str>) -> Self {
        let domains: Vec<&[u8]> = domains.into_iter().map(str::as_bytes).collect();
        let size = (4 * domains.len()).next_power_of_two().max(32);
        let shift = 64 - size.trailing_zeros();
        let mut set = Self { slots: vec![FREE; size], shift, reach: 0, long: Vec::new() };
        for domain in domains {
            if !domain.is_empty() && !set.contains(domain) {
                set.insert(domain);
            }
        }
        set
    }

    fn contains(&self, domain: &[u8]) -> bool {
        self.holds(Head::of(domain), domain.len(), || domain)
    }

    fn insert(&mut self, domain: &[u8]) {
        let head = Head::of(domain);
        let (home, last) = (head.slot(self.shift), self.slots.len() - 1);
        for step in 0..=last {
            let Some(slot) =
                self.slots.get_mut((home + step) & last).filter(|slot| slot.length == FREE.length)
            else {
                continue;
            };
            *slot = Slot { head, length: domain.len(), long: self.long.len() };
            if domain.len() > 16 {
                self.long.push(domain.to_vec());
            }
            self.reach = self.reach.max(step);
            return;
        }
    }

    /// Whether the domain with this head is one of the set. Where the head is too short, `domain` is asked for all of it;
    /// its case does not matter.
    #[inline(always)]
    pub(crate) fn holds<'a>(&self, head: Head, length: usize, domain: impl Fn() -> &'a [u8]) -> bool {
        let (home, last) = (head.slot(self.shift), self.slots.len() - 1);
        let mut found = false;
        for step in 0..=self.reach {
            let Some(slot) = self.slots.get((home + step) & last) else { break };
            let different = (slot.head.first ^ head.first)
                | (slot.head.second ^ head.second)
                | (slot.length ^ length) as u64;
            // Nobody can predict the answer, so nothing branches on it but for the rare long domain.
            let (same, long) = (different == 0, length > 16);
            found |= same & !long;
            if same & long {
                found |= self.is_long(slot.long, domain());
            }
        }
        found
    }

    #[cold]
    fn is_long(&self, long: usize, domain: &[u8]) -> bool {
        self.long
            .get(long)
            .is_some_and(|long| domain.iter().map(u8::to_ascii_lowercase).eq(long.iter().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_its_domains_and_no_others() {
        let numbered = |number: usize| format!("{}.example{}.com", "x".repeat(number % 30), number);
        let inside: Vec<String> = (0..500).map(|number| numbered(2 * number)).collect();
        let set = DomainSet::new(inside.iter().map(String::as_str));
        for number in 0..1000 {
            assert_eq!(set.contains(numbered(number).as_bytes()), number % 2 == 0, "{}", numbered(number));
        }
        assert!(!set.contains(b""));
        assert!(!DomainSet::new([]).contains(b""));
    }

    #[test]
    fn one_domain_in_front_of_another_is_not_the_same() {
        let set = DomainSet::new(["live.com", "a-domain-longer-than-two-registers.com"]);
        assert!(set.contains(b"live.com") && set.contains(b"a-domain-longer-than-two-registers.com"));
        for other in
            ["live.co", "live.com.", "live.comm", "a-domain-longer-", "a-domain-longer-than-two-registers.co"]
        {
            assert!(!set.contains(other.as_bytes()), "{other}");
        }
    }
}

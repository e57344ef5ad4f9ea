//! The rows of the domains that came last: a list has few domains, and looking up a row takes longer than writing it.

use super::tile::{INPUT, read};
use crate::fast::domain_set::Prefix16;

/// How many are kept at first, and at most; powers of two.
const FEW: usize = 64;
const MANY: usize = 16384;

/// A longer domain is looked up every time.
const LONGEST: usize = 31;

/// A domain in lower case, and in its last byte the number of its row, plus one. Empty: nothing is known yet. Aligned, so that
/// it is in one cache line.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(32))]
struct Known([Prefix16; 2]);

/// The domain at a place of the input, as far as it can be known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    domain: [Prefix16; 2],
    length: usize,
}

impl Key {
    #[inline(always)]
    pub(super) fn new(input: &[u8; INPUT], from: usize, length: usize) -> Self {
        let second = Prefix16::new(read(input, from + 16), length.saturating_sub(16));
        Self { domain: [Prefix16::new(read(input, from), length), second], length }
    }

    #[inline(always)]
    fn place(&self, count: usize) -> usize {
        let [start, rest] = self.domain;
        let mixed = (start.mixed() ^ rest.mixed().rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 40) as usize & (count - 1)
    }
}

/// One row for each remainder of the domains' hashes.
#[derive(Clone, Debug)]
pub(super) struct KnownRows {
    rows: Vec<Known>,
    /// How often one was kept in place of another or of none.
    kept: usize,
}

impl KnownRows {
    pub(super) fn new() -> Self {
        Self::of(FEW)
    }

    fn of(count: usize) -> Self {
        Self { rows: vec![Known::default(); count], kept: 0 }
    }

    /// The number of the row for a domain, as it was kept.
    #[inline(always)]
    pub(super) fn get(&self, key: &Key) -> Option<usize> {
        let Known([start, rest]) = self.rows.get(key.place(self.rows.len()))?;
        let last = rest.last_if_rest_is(key.domain[1])?;
        (*start == key.domain[0] && key.length <= LONGEST).then(|| usize::from(last).wrapping_sub(1))
    }

    /// Keeps the number of the row for a domain. Where there are many domains, there is room for more of them.
    pub(super) fn keep(&mut self, key: Key, row: usize) {
        if self.kept > self.rows.len() && self.rows.len() < MANY {
            *self = Self::of(16 * self.rows.len());
        }
        let place = key.place(self.rows.len());
        if key.length <= LONGEST
            && let Some(slot) = self.rows.get_mut(place)
        {
            let [start, rest] = key.domain;
            *slot = Known([start, rest.with_last(row as u8 + 1)]);
            self.kept += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Key, KnownRows, MANY};
    use crate::fast::lines::tile::INPUT;

    fn key(domain: &str) -> Key {
        let mut input = [b'x'; INPUT];
        input.iter_mut().zip(domain.bytes()).for_each(|(slot, byte)| *slot = byte);
        Key::new(&input, 0, domain.len())
    }

    #[test]
    fn a_row_is_kept_for_its_domain_alone() {
        let mut known = KnownRows::new();
        for (row, domain) in
            ["contoso.com", "contoso-long-name.example", "mail.fabrikam.com"].into_iter().enumerate()
        {
            assert_eq!(known.get(&key(domain)), None, "{domain}");
            known.keep(key(domain), row);
            assert_eq!(known.get(&key(domain)), Some(row), "{domain}");
        }
        for domain in ["Contoso.com", "contoso.co", "contoso.comx", "contoso-long-name.examplf"] {
            assert_eq!(known.get(&key(domain)), None, "{domain}");
        }
        let long = "a-name-that-does-not-fit.in-a-key.example";
        known.keep(key(long), 1);
        assert_eq!(known.get(&key(long)), None, "what does not fit is never known");
    }

    #[test]
    fn many_domains_get_more_room_up_to_a_limit() {
        let mut known = KnownRows::new();
        for number in 0..4 * MANY {
            let key = key(&format!("domain{number}.example"));
            known.keep(key, number % 2);
            assert_eq!(known.get(&key), Some(number % 2));
        }
        assert_eq!((FEW, known.rows.len()), (64, MANY));
    }
}

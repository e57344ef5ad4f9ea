//! Whether a domain is on the list of consumer domains, sooner than by looking it up.

use crate::domains::lists::{self, CONSUMER};

/// One bit for each sum of a domain in [`CONSUMER`].
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time; a mistake stops the build")]
const CONSUMER_SUMS: [u32; 64] = {
    let (mut sums, mut rest) = ([0; 64], CONSUMER.text().as_bytes());
    while let [_, ..] = rest {
        let mut end = 0;
        while end < rest.len() && rest[end] != b' ' {
            end += 1;
        }
        let (domain, after) = rest.split_at(end);
        let sum = sum(domain);
        sums[sum / 32] |= 1 << (sum % 32);
        rest = if let [_, after @ ..] = after { after } else { after };
    }
    sums
};

/// A number below 2048 from the first letters and the length of a domain.
const fn sum(domain: &[u8]) -> usize {
    let first = match domain {
        [a, b, c, ..] => *a as usize * 331 + *b as usize * 37 + *c as usize * 5,
        _ => 0,
    };
    (first + domain.len() * 97) % 2048
}

/// [`lists::is_consumer`]: the first letters and the length rule out most domains.
pub(super) fn is_consumer(domain: &[u8]) -> bool {
    let sum = sum(domain);
    CONSUMER_SUMS.get(sum / 32).is_some_and(|sums| sums >> (sum % 32) & 1 == 1)
        && str::from_utf8(domain).is_ok_and(lists::is_consumer)
}

#[cfg(test)]
mod tests {
    use super::{CONSUMER, is_consumer};

    #[test]
    fn every_consumer_domain_is_found() {
        assert!(CONSUMER.iter().all(|domain| is_consumer(domain.as_bytes())));
        for domain in ["", "gmail.co", "contoso.com", "a-domain-that-is-longer-than-any-of-them.example"] {
            assert!(!is_consumer(domain.as_bytes()), "{domain}");
        }
    }
}

//! Rules out most domains by the sets of their letters: this runs for every address.

use core::ops::Range;

use super::letters::{Letters, has_confusables, has_confusables_at};
use super::providers::{PROVIDERS, Provider, name_lengths};

const COUNT: usize = PROVIDERS.len();

/// The letter sets of texts, ordered by length.
struct Sets<const LENGTHS: usize> {
    sets: [Letters; COUNT],
    /// The first index of each length.
    starts: [usize; LENGTHS],
}

/// The part of a provider's domain that is compared.
#[derive(Clone, Copy)]
enum Part {
    Name,
    Domain,
    Skeleton,
}

impl Part {
    const fn of(self, provider: &Provider) -> (Letters, usize) {
        let domain = provider.domain.as_bytes();
        match self {
            Self::Name => provider.name(),
            Self::Domain => (Letters::of(domain), domain.len()),
            Self::Skeleton => Letters::of_skeleton(domain),
        }
    }
}

impl<const LENGTHS: usize> Sets<LENGTHS> {
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time; a mistake stops the build")]
    const fn new(part: Part) -> Self {
        let (mut sets, mut starts) = ([Letters::NONE; COUNT], [0; LENGTHS]);
        let (mut length, mut count) = (0, 0);
        while length < LENGTHS {
            starts[length] = count;
            let mut index = 0;
            while index < COUNT {
                let (set, of_length) = part.of(&PROVIDERS[index]);
                if of_length == length {
                    sets[count] = set;
                    count += 1;
                }
                index += 1;
            }
            length += 1;
        }
        assert!(count == COUNT, "every provider is in one of the lengths");
        Self { sets, starts }
    }

    /// The index range of the texts with these lengths, inclusive.
    #[inline(always)]
    fn range(&self, shortest: usize, longest: usize) -> Range<usize> {
        let start = |length: usize| self.starts.get(length).copied().unwrap_or(COUNT);
        start(shortest)..start(longest + 1)
    }

    /// The sets of the texts of these lengths.
    #[inline(always)]
    fn of_lengths(&self, shortest: usize, longest: usize) -> &[Letters] {
        self.sets.get(self.range(shortest, longest)).unwrap_or_default()
    }
}

static NAMES: Sets<13> = Sets::new(Part::Name);
static DOMAINS: Sets<24> = Sets::new(Part::Domain);
static SKELETONS: Sets<24> = Sets::new(Part::Skeleton);

/// The letters of each provider's domain, in the order of [`PROVIDERS`].
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time; a mistake stops the build")]
pub(super) static LETTERS: [Letters; COUNT] = {
    let mut letters = [Letters::NONE; COUNT];
    let mut index = 0;
    while index < COUNT {
        letters[index] = Letters::of(PROVIDERS[index].domain.as_bytes());
        index += 1;
    }
    letters
};

/// The providers whose name may be behind a mistyped name of `length` of these letters.
pub(super) fn candidates(name: Letters, length: usize) -> impl Iterator<Item = &'static Provider> {
    let (shortest, longest) = name_lengths(length);
    // The providers are ordered by the length of their names too.
    let providers = PROVIDERS.get(NAMES.range(shortest, longest)).unwrap_or_default();
    let sets = NAMES.of_lengths(shortest, longest);
    providers.iter().zip(sets).filter(move |(_, set)| set.is_near(name)).map(|(provider, _)| provider)
}

/// Whether `domain` cannot be a typo of any provider. Cheap, and never wrong: it rules out no real candidate.
pub(crate) fn rules_out(domain: &[u8]) -> bool {
    let dots = domain.iter().filter(|&&byte| byte == b'.').count();
    let name_length = domain.iter().position(|&byte| byte == b'.').unwrap_or(domain.len());
    is_ruled_out(domain, name_length, dots, has_confusables(domain))
}

/// [`rules_out`] for the bytes of a block that `text` marks. `dots` marks all dots of the block.
#[inline(always)]
pub(crate) fn rules_out_at(block: &[u8; 64], text: u64, domain: &[u8], dots: u64) -> bool {
    let dots = (dots & text) >> text.trailing_zeros();
    let (name_length, dots) = (dots.trailing_zeros() as usize, dots.count_ones() as usize);
    is_ruled_out(domain, name_length, dots, has_confusables_at(block, text))
}

#[inline(always)]
fn is_ruled_out(domain: &[u8], name_length: usize, dots: usize, confusable: bool) -> bool {
    let Some((name, ending)) = domain.split_at_checked(name_length) else { return false };
    let name = Letters::of(name);
    let letters = name.and(Letters::of(ending));
    let (shortest, longest) = name_lengths(name_length);
    // Whole domains are compared where the dots may be in other places, and under endings of two letters.
    let whole = confusable || dots != 1 || ending.len() == 3;
    let close = domain.len().saturating_sub(1)..=domain.len() + 1;
    let is_candidate = name.is_near_any(NAMES.of_lengths(shortest, longest))
        || whole && letters.is_near_any(DOMAINS.of_lengths(*close.start(), *close.end()))
        || confusable && has_skeleton_of_a_provider(domain);
    !is_candidate
}

fn has_skeleton_of_a_provider(domain: &[u8]) -> bool {
    let (letters, length) = Letters::of_skeleton(domain);
    SKELETONS.of_lengths(length, length).iter().any(|skeleton| skeleton.is(letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables are made when the code is built; here they are made again and compared with the providers.
    #[test]
    fn every_provider_is_among_those_of_its_length() {
        fn check<const LENGTHS: usize>(sets: &Sets<LENGTHS>, part: Part) {
            for provider in &PROVIDERS {
                let (set, length) = part.of(provider);
                assert!(
                    sets.of_lengths(length, length).iter().any(|known| known.is_near(set)),
                    "{}",
                    provider.domain
                );
            }
            assert_eq!(sets.of_lengths(0, LENGTHS).len(), COUNT);
        }
        check(&Sets::<13>::new(Part::Name), Part::Name);
        check(&Sets::<24>::new(Part::Domain), Part::Domain);
        check(&Sets::<24>::new(Part::Skeleton), Part::Skeleton);
        check(&NAMES, Part::Name);
        check(&DOMAINS, Part::Domain);
        check(&SKELETONS, Part::Skeleton);
    }

    #[test]
    fn a_domain_is_ruled_out_in_a_block_as_by_itself() {
        let domains =
            ["contoso.com", "hotmial.com", "a.hotmial.com", "outlook.co.uk", "h0tmail.c0m", "rnsn.com"];
        for domain in domains {
            for start in [1, 13, 40] {
                let mut block = *b"@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.@.";
                block[start..start + domain.len()].copy_from_slice(domain.as_bytes());
                let text = ((1 << domain.len()) - 1) << start;
                let dots = (0..64).filter(|&at| block[at] == b'.').fold(0, |dots, at| dots | 1 << at);
                let ruled_out = rules_out_at(&block, text, domain.as_bytes(), dots);
                assert_eq!(ruled_out, rules_out(domain.as_bytes()), "{domain} {start}");
            }
        }
    }

    #[test]
    fn a_skeleton_may_be_all_that_is_left_of_a_provider() {
        assert!(has_skeleton_of_a_provider(b"rnsn.corn"));
        assert!(!has_skeleton_of_a_provider(b"contoso.com"));
    }
}

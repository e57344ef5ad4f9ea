//! Rules out most domains by their first letters: this runs for every address.

use super::providers::{PROVIDERS, name, name_lengths};

const COUNT: usize = PROVIDERS.len();

/// A longer text is no mistyped name or domain of a provider.
const LONGEST: usize = 18;

/// The longest ending that a mistyped name can have, with its dot.
const LONGEST_ENDING: usize = ".com.au".len() + 1;

/// How far a typo or a confusable letter may shift the others.
const SHIFT: usize = 2;

// A set of providers is a number with one bit for each, in the order of `PROVIDERS`.

/// For each of the first places of a typed text and each letter there, modulo 32: the providers whose domain has that letter
/// there or nearby, or one that it resembles.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time; a mistake stops the build")]
static NEARBY: [[u64; 32]; 12] = {
    let mut nearby = [[0; 32]; 12];
    let mut typed = 0;
    while typed < nearby.len() {
        let mut index = 0;
        while index < COUNT {
            let domain = PROVIDERS[index].as_bytes();
            let mut place = typed.saturating_sub(SHIFT);
            while place <= typed + SHIFT && place < domain.len() {
                // The letters that look like this one, see `letters`.
                let mut letters: &[u8] = match domain[place] {
                    b'm' => b"mrn",
                    b'w' => b"wv",
                    b'o' => b"o0",
                    b'l' | b'i' => b"li1",
                    _ => domain.split_at(place).1.split_at(1).0,
                };
                while let [letter, rest @ ..] = letters {
                    nearby[typed][(*letter & 31) as usize] |= 1 << index;
                    letters = rest;
                }
                place += 1;
            }
            index += 1;
        }
        typed += 1;
    }
    nearby
};

/// The providers that a text of some length may be mistyped from, by one edit or by two letters inserted or deleted. How many
/// of its letters may be others, inserted or replaced, depends on the lengths.
#[derive(Clone, Copy)]
struct Candidates {
    any: u64,
    /// Those of `any` with at most one other letter.
    one: u64,
    /// Those of `any` with none.
    none: u64,
}

/// For each length of a typed name.
static NAMES: [Candidates; LONGEST + 1] = by_length(true);
/// For each length of a typed domain.
static DOMAINS: [Candidates; LONGEST + 1] = by_length(false);

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time; a mistake stops the build")]
const fn by_length(is_name: bool) -> [Candidates; LONGEST + 1] {
    let mut sets = [Candidates { any: 0, one: 0, none: 0 }; LONGEST + 1];
    let mut index = 0;
    while index < COUNT {
        let domain = PROVIDERS[index].as_bytes();
        let length = if is_name { name(domain).len() } else { domain.len() };
        assert!(length + SHIFT <= LONGEST, "no typo makes it too long");
        let mut typed = 0;
        while typed <= LONGEST {
            let (shortest, longest) =
                if is_name { name_lengths(typed) } else { (typed.saturating_sub(1), typed + 1) };
            let bit = if shortest <= length && length <= longest { 1 << index } else { 0 };
            let set = &mut sets[typed];
            set.any |= bit;
            set.one |= if typed < length + 2 { bit } else { 0 };
            set.none |= if typed < length { bit } else { 0 };
            typed += 1;
        }
        index += 1;
    }
    sets
}

/// The providers with an ending of two labels, the second of which is a country.
const COMPOUND: u64 = {
    let (mut set, mut index) = (0, 0);
    let mut rest = PROVIDERS.as_slice();
    while let [provider, others @ ..] = rest {
        if matches!(provider.as_bytes(), [.., b'.', _, _, _, b'.', _, _] | [.., b'.', _, _, b'.', _, _]) {
            set |= 1 << index;
        }
        index += 1;
        rest = others;
    }
    set
};

impl Candidates {
    #[inline(always)]
    fn of(sets: &[Self; LONGEST + 1], length: usize) -> Self {
        sets.get(length).copied().unwrap_or(Self { any: 0, one: 0, none: 0 })
    }

    /// Those that `text` may be mistyped from.
    #[inline(always)]
    fn near(self, text: &[u8]) -> u64 {
        let Self { any: mut near, mut one, none: mut two } = self;
        for (nearby, letter) in NEARBY.iter().zip(text) {
            let others = !nearby.get(usize::from(letter & 31)).copied().unwrap_or_default();
            near &= !(two & others);
            if near == 0 {
                break;
            }
            two |= one & others;
            one |= others;
        }
        near
    }
}

fn providers(set: u64) -> impl Iterator<Item = &'static str> {
    PROVIDERS
        .iter()
        .copied()
        .enumerate()
        .filter(move |(index, _)| set >> index & 1 == 1)
        .map(|(_, provider)| provider)
}

/// The providers whose name may have been mistyped as this one.
pub(super) fn near_names(name: &[u8]) -> impl Iterator<Item = &'static str> {
    providers(Candidates::of(&NAMES, name.len()).near(name))
}

/// The providers whose domain may have been mistyped as this one.
pub(super) fn near_domains(domain: &[u8]) -> impl Iterator<Item = &'static str> {
    providers(Candidates::of(&DOMAINS, domain.len()).near(domain))
}

/// Whether `domain` cannot be a typo of any provider. Cheap, and never wrong: it rules out no real candidate.
pub(crate) fn rules_out(domain: &[u8]) -> bool {
    let dots = domain.iter().filter(|&&byte| byte == b'.').count();
    rules_out_at(domain, name(domain).len(), dots)
}

/// [`rules_out`] for a domain whose name has this length, and that has this many dots.
#[inline(always)]
pub(crate) fn rules_out_at(domain: &[u8], name_length: usize, dots: usize) -> bool {
    let Some((name, ending)) = domain.split_at_checked(name_length) else { return false };
    let mut names = Candidates::of(&NAMES, name.len());
    if ending.len() > LONGEST_ENDING {
        // Only a name without a typo is recognised before any ending.
        names = Candidates { any: names.any & !names.none, one: !0, none: !0 };
    }
    let mut domains = Candidates::of(&DOMAINS, domain.len());
    if dots == 1 {
        // The first dot may be missing before a country.
        domains.any &= if ending.len() == 3 { COMPOUND } else { 0 };
    }
    names.near(name) == 0 && (domains.any == 0 || domains.near(domain) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every domain that looks like a provider's.
    #[test]
    fn confusable_letters_are_not_ruled_out() {
        fn check(before: &str, rest: &str, count: &mut usize) {
            let Some(letter) = rest.get(..1) else {
                *count += 1;
                return assert!(!rules_out(before.as_bytes()), "{before}");
            };
            let others: &[&str] = match letter {
                "m" => &["m", "rn"],
                "w" => &["w", "vv"],
                "o" => &["o", "0"],
                "l" | "i" => &["l", "i", "1"],
                _ => &[letter],
            };
            for other in others {
                check(&[before, other].concat(), rest.get(1..).unwrap(), count);
            }
        }
        let mut count = 0;
        PROVIDERS.iter().for_each(|provider| check("", provider, &mut count));
        assert!(count > 1000);
    }
}

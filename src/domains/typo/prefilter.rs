//! Tells most domains apart at a glance, from the letters they are made of: this runs for every address.

use core::ops::Range;

use crate::fast::masks::any_near;

use super::providers::{Letters, TARGETS, Target, name_lengths};

const COUNT: usize = TARGETS.len();

/// The letters of what is compared, in the order of its length.
struct Sets<const LENGTHS: usize> {
    sets: [u32; COUNT],
    /// Where the texts of each length begin.
    begins: [usize; LENGTHS],
}

/// What of a target is compared.
#[derive(Clone, Copy)]
enum Part {
    Name,
    Domain,
    Shape,
}

impl Part {
    const fn of(self, target: &Target) -> (u32, usize) {
        let domain = target.domain.as_bytes();
        match self {
            Self::Name => {
                let (name, length) = target.name();
                (name.bits(), length)
            }
            Self::Domain => (Letters::of(domain).bits(), domain.len()),
            Self::Shape => shape(domain),
        }
    }
}

impl<const LENGTHS: usize> Sets<LENGTHS> {
    #[expect(clippy::indexing_slicing, reason = "worked out by the compiler, which stops at a slip")]
    const fn new(part: Part) -> Self {
        let (mut sets, mut begins) = ([0; COUNT], [0; LENGTHS]);
        let (mut at, mut count) = (0, 0);
        while at < LENGTHS {
            begins[at] = count;
            let mut place = 0;
            while place < COUNT {
                let (set, length) = part.of(&TARGETS[place]);
                if length == at {
                    sets[count] = set;
                    count += 1;
                }
                place += 1;
            }
            at += 1;
        }
        assert!(count == COUNT, "every target has a place");
        Self { sets, begins }
    }

    /// Where the texts of these lengths are.
    #[inline(always)]
    fn places(&self, from: usize, to: usize) -> Range<usize> {
        let begin = |length: usize| self.begins.get(length).copied().unwrap_or(COUNT);
        begin(from)..begin(to + 1)
    }

    /// The sets of the texts of these lengths.
    #[inline(always)]
    fn of_lengths(&self, from: usize, to: usize) -> &[u32] {
        self.sets.get(self.places(from, to)).unwrap_or_default()
    }
}

static NAMES: Sets<13> = Sets::new(Part::Name);
static DOMAINS: Sets<24> = Sets::new(Part::Domain);
static SHAPES: Sets<24> = Sets::new(Part::Shape);

/// The targets whose name a slip may have turned into one of `length` of these letters.
pub(super) fn near_names(name: Letters, length: usize) -> impl Iterator<Item = &'static Target> {
    let (from, to) = name_lengths(length);
    // Names stand in the order of the targets.
    let targets = TARGETS.get(NAMES.places(from, to)).unwrap_or_default();
    let sets = NAMES.of_lengths(from, to);
    targets
        .iter()
        .zip(sets)
        .filter(move |(_, set)| Letters::from_bits(**set).near(name))
        .map(|(target, _)| target)
}

/// Whether a glance shows that none of the targets was meant. `name_length`: where the first dot is, if there are any
/// `dots`; `drawn`: see [`is_drawn`].
#[inline(always)]
pub(crate) fn is_far(domain: &[u8], name_length: usize, dots: usize, drawn: bool) -> bool {
    let Some((name, ending)) = domain.split_at_checked(name_length) else { return false };
    let name = Letters::of(name);
    let letters = name.and(Letters::of(ending));
    let (from, to) = name_lengths(name_length);
    // Whole domains are compared where the dots stand otherwise, and under endings of two letters.
    let compared = drawn || dots != 1 || ending.len() == 3;
    let (least, most) = (domain.len().saturating_sub(1), domain.len() + 1);
    let found = any_near(NAMES.of_lengths(from, to), name.bits())
        || compared && any_near(DOMAINS.of_lengths(least, most), letters.bits())
        || drawn && is_shape_of_a_target(domain);
    !found
}

/// Whether there is something in a text that may stand for another letter by its looks.
pub(crate) fn is_drawn(text: &[u8]) -> bool {
    let mut before = b'.';
    text.iter().any(|&byte| {
        let drawn = matches!((before, byte), (_, b'0' | b'1') | (b'r', b'n') | (b'v', b'v'));
        before = byte;
        drawn
    })
}

fn is_shape_of_a_target(domain: &[u8]) -> bool {
    let (shape, length) = shape(domain);
    SHAPES.of_lengths(length, length).contains(&shape)
}

/// The letters of what a text looks like, and how many there are: as `distance::drawn` reads them.
const fn shape(text: &[u8]) -> (u32, usize) {
    let (mut set, mut length, mut rest) = (0, 0, text);
    loop {
        let (shape, tail): (u8, &[u8]) = match rest {
            [b'r', b'n', tail @ ..] => (b'm', tail),
            [b'v', b'v', tail @ ..] => (b'w', tail),
            [b'0', tail @ ..] => (b'o', tail),
            [b'1' | b'i', tail @ ..] => (b'l', tail),
            [byte, tail @ ..] => (*byte, tail),
            [] => return (set, length),
        };
        set |= 1 << (shape & 31);
        length += 1;
        rest = tail;
    }
}

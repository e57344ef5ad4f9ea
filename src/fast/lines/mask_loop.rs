//! Addresses of clean lines, one after another.

use crate::address::domain;
use crate::{
    Policy, Task,
    fast::domain_set::{DomainSet, Prefix16},
    fast::masks::{BLOCK, Classes, Marks, begins_apart},
    policy::{Domain, Known, SKYPEIDS},
};

use super::tile::{INPUT, TILE, Tile, read};

/// The size of the output buffer: a power of two and a margin.
pub(super) const OUTPUT: usize = 8192 + MARGIN;
pub(super) const MARGIN: usize = 512;
/// The buffer is full here: the longest answer still ends before [`write`] would wrap around.
pub(super) const FULL: usize = OUTPUT - 2 * MARGIN;

const LONGEST: usize = domain::LONGEST + ")@\n".len();

/// What follows the local part, and what follows the domain.
#[derive(Clone, Debug)]
struct Suffix {
    /// Between them: `@`, or `(` of a decoration.
    middle: u8,
    /// After them, up to the line feed; spaces after it.
    text: [u8; LONGEST],
    length: usize,
}

impl Suffix {
    fn new(middle: u8, pieces: [&str; 3]) -> Self {
        let mut text = [b' '; LONGEST];
        let bytes = pieces.iter().flat_map(|piece| piece.bytes());
        let length = bytes.zip(&mut text).map(|(byte, slot)| *slot = byte).count();
        Self { middle, text, length }
    }

    #[cold]
    fn write(&self, output: &mut [u8; OUTPUT], to: usize) {
        for (slot, byte) in output.iter_mut().skip(to).zip(&self.text).take(self.length) {
            *slot = *byte;
        }
    }
}

/// The progress of the loop.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// The next line of the input.
    pub(super) from: usize,
    /// The end of the output.
    pub(super) to: usize,
    /// The number of lines answered.
    pub(super) lines: u64,
    /// The number of lines refused.
    pub(super) refused: u64,
}

/// Why the loop stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// All marked lines have been answered.
    EndOfTile,
    /// The output buffer is full.
    Full,
    /// The next line needs the general path.
    NeedsGeneral,
}

/// A clean line.
pub(super) struct Clean {
    /// The offset of the `@`.
    pub(super) at: usize,
    /// Without the end of the line.
    pub(super) length: usize,
    /// With it.
    pub(super) step: usize,
    /// Its dots, and those after it.
    pub(super) dots: u64,
}

/// The result of examining the marks of a line.
pub(super) enum Line {
    Clean(Clean),
    /// Not clean; its length without and with the end of the line.
    Faulty {
        length: usize,
        step: usize,
    },
    Stop(Stop),
}

/// The line at `from`.
#[inline(always)]
pub(super) fn line(tile: &Tile, input: &[u8; INPUT], from: usize) -> Line {
    let view = tile.view(from);
    if view.end == 0 {
        return Line::Stop(if tile.covers(from) { Stop::NeedsGeneral } else { Stop::EndOfTile });
    }
    let line = view.end ^ (view.end - 1);
    let at = view.at & line;
    let local = at ^ at.wrapping_sub(1);
    let domain = line & !local;
    let length = view.end.trailing_zeros() as usize;
    let [end, next, ..] = read(input, from + length);
    let step = length + 1 + usize::from(end == b'\r');
    if end == b'\r' && next != b'\n' {
        return Line::Stop(Stop::NeedsGeneral);
    }
    let faults = view.local_bad & local | view.domain_bad & domain;
    if faults != 0 || view.dot & domain == 0 {
        return Line::Faulty { length, step };
    }
    let [a, b, c, d, ..] = read(input, from);
    if begins_apart([a, b, c, d]) {
        return Line::Stop(Stop::NeedsGeneral);
    }
    Line::Clean(Clean { at: at.trailing_zeros() as usize, length, step, dots: view.dot })
}

/// Writes the answers to clean lines.
#[derive(Clone, Debug)]
pub(super) struct MaskLoop {
    pub(super) classes: Classes,
    task: Task,
    plain: DomainSet,
    /// Of decorated and of plain addresses.
    suffixes: [Suffix; 2],
}

impl MaskLoop {
    /// `None` if every line needs the general path under this policy.
    pub(super) fn new(task: Task, policy: &Policy) -> Option<Self> {
        let routing = policy.routing_domain.as_str();
        if routing.len() > domain::LONGEST || policy.public_im == Known::No && task != Task::Account {
            return None;
        }
        let classes = if task == Task::ToLync { Classes::SIP_URI } else { Classes::ACCOUNT };
        let plain = || Suffix::new(b'@', ["", "", "\n"]);
        if task != Task::ToSkype || policy.auto_decorate == Known::Yes {
            return Some(Self { classes, task, plain: DomainSet::new([]), suffixes: [plain(), plain()] });
        }
        let as_is = policy.as_is_domains.iter().map(Domain::as_str).chain([routing, SKYPEIDS]);
        let decorated = Suffix::new(b'(', [")@", routing, "\n"]);
        Some(Self { classes, task, plain: DomainSet::new(as_is), suffixes: [decorated, plain()] })
    }

    /// Answers line after line up to `limit`, where a line ends.
    #[inline(never)]
    pub(super) fn run(
        &self,
        tile: &Tile,
        input: &[u8; INPUT],
        limit: usize,
        place: &mut Place,
        output: &mut [u8; OUTPUT],
    ) -> Stop {
        let Place { mut from, mut to, mut lines, mut refused } = *place;
        let stop = loop {
            if from >= limit.min(TILE) {
                break Stop::EndOfTile;
            }
            if to >= FULL {
                break Stop::Full;
            }
            let Clean { at, length, step, .. } = match line(tile, input, from) {
                Line::Clean(clean) => clean,
                Line::Faulty { length, step } => {
                    if !self.refuses(input, from, length) {
                        break Stop::NeedsGeneral;
                    }
                    write(output, to, [b'\n'; 16]);
                    to += 1;
                    from += step;
                    lines += 1;
                    refused += 1;
                    continue;
                }
                Line::Stop(stop) => break stop,
            };
            let (domain_from, domain_to) = (from + at + 1, to + at + 1);
            let domain_length = length - at - 1;
            // Surplus bytes are overwritten by the next write or lie past the end of the output.
            copy(input, from, at, output, to);
            let head = lower(read(input, domain_from));
            write(output, domain_to, head);
            write(output, domain_to + 16, lower(read(input, domain_from + 16)));
            if domain_length > 32 {
                write(output, domain_to + 32, lower(read(input, domain_from + 32)));
                write(output, domain_to + 48, lower(read(input, domain_from + 48)));
            }
            let whole = || input.get(domain_from..from + length).unwrap_or_default();
            let plain = self.plain.contains(domain_length, || Prefix16::new(head, domain_length), whole);
            let Some(suffix) = self.suffixes.get(usize::from(plain)) else { break Stop::NeedsGeneral };
            if let Some(slot) = output.get_mut(domain_to - 1) {
                *slot = suffix.middle;
            }
            to += length;
            if let Some(text) = suffix.text.first_chunk() {
                write(output, to, *text);
            }
            if suffix.length > 16 {
                suffix.write(output, to);
            }
            to += suffix.length;
            from += step;
            lines += 1;
        };
        *place = Place { from, to, lines, refused };
        stop
    }

    /// Whether a line of up to 63 bytes that is not clean cannot be made valid by cleaning.
    ///
    /// Cleaning removes text at the ends, and in the middle only text with a colon, a bracket, a quote or an escape. So a
    /// line that begins and ends with letters, digits or `@` and is plain in between is not changed by cleaning, and its
    /// faults are final. All other lines are left to the general path.
    fn refuses(&self, input: &[u8; INPUT], from: usize, length: usize) -> bool {
        if length == 0 {
            return true;
        }
        let Some(block) = input.get(from..).and_then(<[u8]>::first_chunk::<BLOCK>) else { return false };
        let marks = Marks::of(block, length, &self.classes);
        let line = (1 << length) - 1;
        let last = line ^ line >> 1;
        let at = marks.at & line;
        let firm = marks.at | marks.alnum;
        if firm & (1 | last) != 1 | last {
            return false;
        }
        let odd = line & !(marks.local | marks.at);
        if odd != 0 && !(self.task != Task::ToLync && odd_is_final(block, odd)) {
            return false;
        }
        let first_at = at & at.wrapping_neg();
        if odd != 0 && (at != first_at || marks.digit & 1 != 0) {
            // A repeated address or a list number, which cleaning removes.
            return false;
        }
        if odd != 0 || at != first_at || at & (1 | last) != 0 {
            // A space, a comma or brackets; several `@`, none, or one with nothing before or after it.
            return true;
        }
        let domain = line & !(first_at | first_at.wrapping_sub(1));
        let separators = at | marks.dot;
        let beside = separators << 1 | separators >> 1 | last;
        let doubled = separators & separators << 1 & if self.task == Task::ToLync { domain } else { line };
        let hyphens = marks.hyphen & domain & beside;
        let strange = domain & !(marks.alnum | marks.hyphen | marks.dot);
        doubled | hyphens | strange != 0 || marks.dot & domain == 0
    }
}

/// Whether cleaning keeps the special characters of a line: white space, commas and semicolons between other characters,
/// and empty brackets before the `@`. They never contain an address.
fn odd_is_final(block: &[u8; BLOCK], mut odd: u64) -> bool {
    while odd != 0 {
        let place = odd.trailing_zeros() as usize;
        odd &= odd - 1;
        let byte = |place: usize| block.get(place).copied().unwrap_or_default();
        let is_final = match byte(place) {
            b' ' | b',' | b';' => true,
            b'<' => byte(place + 1) == b'>',
            b'>' => byte(place + 1) == b'@',
            _ => false,
        };
        if !is_final {
            return false;
        }
    }
    true
}

/// Lower-cases the characters of a domain: its digits, dots and hyphens already have the bit set.
#[inline(always)]
fn lower(bytes: [u8; 16]) -> [u8; 16] {
    (u128::from_le_bytes(bytes) | 0x2020_2020_2020_2020_2020_2020_2020_2020).to_le_bytes()
}

/// Copies at most 63 bytes. Surplus bytes are overwritten by the next write.
#[inline(always)]
pub(super) fn copy(input: &[u8; INPUT], from: usize, length: usize, output: &mut [u8; OUTPUT], to: usize) {
    write(output, to, read(input, from));
    write(output, to + 16, read(input, from + 16));
    if length > 32 {
        write(output, to + 32, read(input, from + 32));
        write(output, to + 48, read(input, from + 48));
    }
}

/// Writes sixteen bytes. Offsets wrap around, so no bounds check is needed.
#[inline(always)]
pub(super) fn write(output: &mut [u8; OUTPUT], place: usize, bytes: [u8; 16]) {
    let place = place % (OUTPUT - MARGIN);
    if let Some(slot) = output.get_mut(place..).and_then(<[u8]>::first_chunk_mut) {
        *slot = bytes;
    }
}

//! Bit masks over 64 bytes: one mask for each class of character that decides whether an address is well formed.

mod classes;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd;

pub(crate) use classes::Classes;

/// The number of bytes that one set of masks covers.
pub(crate) const BLOCK: usize = 64;

/// One bit for each byte, the first byte in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// LF and CR.
    pub(crate) end: u64,
    /// `@`.
    pub(crate) at: u64,
    /// `.`
    pub(crate) dot: u64,
    /// `-`
    pub(crate) hyphen: u64,
    /// `0` to `9`.
    pub(crate) digit: u64,
    /// ASCII letters and digits.
    pub(crate) alnum: u64,
    /// ASCII letters in upper case.
    pub(crate) upper: u64,
    /// Characters allowed in a local part.
    pub(crate) local: u64,
}

impl Marks {
    /// Classifies at least the first `length` bytes; later bits are unspecified.
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    #[inline(always)]
    pub(crate) fn of(block: &[u8; BLOCK], length: usize, classes: &Classes) -> Self {
        simd::marks(block, length, classes)
    }

    /// Classifies at least the first `length` bytes; later bits are unspecified.
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    #[inline(always)]
    pub(crate) fn of(block: &[u8; BLOCK], length: usize, classes: &Classes) -> Self {
        use classes::flag;
        let mut marks = Self::default();
        let (eights, _) = block.as_chunks::<8>();
        for (number, eight) in eights.iter().enumerate().take(length / 8 + 1) {
            let flags = u64::from_le_bytes(
                eight.map(|byte| classes.flags.get(usize::from(byte)).copied().unwrap_or_default()),
            );
            let gather = |flag: u8| {
                // The multiplication sums the eight flags, each shifted to its own bit of the highest byte.
                let ones = (flags >> flag) & 0x0101_0101_0101_0101;
                (ones.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * number)
            };
            marks.end |= gather(flag::END);
            marks.at |= gather(flag::AT);
            marks.dot |= gather(flag::DOT);
            marks.hyphen |= gather(flag::HYPHEN);
            marks.digit |= gather(flag::DIGIT);
            marks.alnum |= gather(flag::ALNUM);
            marks.local |= gather(flag::LOCAL);
            marks.upper |= gather(flag::UPPER);
        }
        marks
    }
}

/// Whether a text starts with something that the masks do not show: an apostrophe, which may escape a spreadsheet cell, or
/// `IMCE`, as in Exchange's encapsulated addresses.
#[inline(always)]
pub(crate) fn begins_apart(first: [u8; 4]) -> bool {
    let first = u32::from_le_bytes(first);
    first as u8 == b'\'' || first | 0x2020_2020 == u32::from_le_bytes(*b"imce")
}

/// Whether the first byte of the next block follows a separator, a hyphen or a digit, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Carry {
    separator: u64,
    hyphen: u64,
    digit: u64,
}

impl Carry {
    /// Before the first byte of a line, as if it followed a dot.
    pub(crate) const START: Self = Self { separator: 1, hyphen: 0, digit: 0 };
}

/// What keeps an address from being clean. This is what "clean" means throughout this folder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Faults {
    /// Faults of a local part or the `@` that ends it.
    pub(crate) local: u64,
    /// Faults of a domain or the line end after it.
    pub(crate) domain: u64,
}

impl Marks {
    /// Faults, with what precedes the block in `carry`. Capitals in a domain are not among them.
    #[inline(always)]
    pub(crate) fn faults(&self, carry: &mut Carry) -> Faults {
        let separators = self.end | self.at | self.dot;
        let after_separator = separators << 1 | carry.separator;
        let after_hyphen = self.hyphen << 1 | carry.hyphen;
        let after_digit = self.digit << 1 | carry.digit;
        *carry = Carry { separator: separators >> 63, hyphen: self.hyphen >> 63, digit: self.digit >> 63 };
        let empty_label = separators & after_separator;
        // Two hyphens may be those of an A-label, a final digit that of an IP address: not clean, though not wrong yet.
        let hyphens = separators & after_hyphen | self.hyphen & (after_separator | after_hyphen);
        Faults {
            local: !(self.local | self.at) | empty_label,
            domain: !(self.alnum | self.hyphen | self.dot | self.end)
                | empty_label
                | hyphens
                | self.end & after_digit,
        }
    }

    /// Every mask, changed.
    #[inline(always)]
    fn map(&self, change: impl Fn(u64) -> u64) -> Self {
        Self {
            end: change(self.end),
            at: change(self.at),
            dot: change(self.dot),
            hyphen: change(self.hyphen),
            digit: change(self.digit),
            alnum: change(self.alnum),
            upper: change(self.upper),
            local: change(self.local),
        }
    }

    /// The marks of the bytes from `start` on.
    #[inline(always)]
    pub(crate) fn from(&self, start: usize) -> Self {
        self.map(|mask| mask >> start)
    }

    /// The marks without the byte at `place`.
    pub(crate) fn without(&self, place: usize) -> Self {
        let before = (1 << place) - 1;
        self.map(|mask| mask & before | mask >> 1 & !before)
    }

    /// The marks of the first `length` bytes as a line of their own; `length` is at most 63.
    #[inline(always)]
    pub(crate) fn cut(&self, length: usize) -> Self {
        let end = 1 << length;
        let line = self.map(|mask| mask & (end - 1));
        Self { end: line.end | end, ..line }
    }
}

//! The class of each byte, which determines where it is allowed.
//!
//! A class is the AND of two sixteen-entry tables, one for the low half of the byte and one for the high half, so that
//! SIMD looks up sixteen bytes with two swizzles. Each bit is a row of the ASCII table that has allowed characters.

/// Digits: row 3.
pub(super) const DIGIT: u8 = 1 << 7;
/// Letters of rows 4 and 6.
const LETTER_A: u8 = 1 << 6;
/// Letters of rows 5 and 7.
const LETTER_P: u8 = 1 << 5;
/// Classes from here on are letters and digits.
pub(super) const FIRST_ALNUM: u8 = LETTER_P;
/// The punctuation of rows 2, 3, 5, 6 and 7.
const PUNCTUATION: [(u8, u8); 5] = [(2, 1 << 4), (3, 1 << 3), (5, 1 << 2), (6, 1 << 1), (7, 1)];

/// The classes of all bytes; 0: not allowed before the `@` (and neither after it).
#[derive(Clone, Debug)]
pub(crate) struct Classes {
    /// By the low half of the byte.
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    pub(super) low: [u8; 16],
    /// By the high half of the byte.
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    pub(super) high: [u8; 16],
    /// All flags of a byte, for builds without SIMD: see [`flag`].
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    pub(super) flags: [u8; 256],
}

/// The bits of `Classes::flags`.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
pub(super) mod flag {
    pub(in crate::fast::masks) const END: u8 = 0;
    pub(in crate::fast::masks) const AT: u8 = 1;
    pub(in crate::fast::masks) const DOT: u8 = 2;
    pub(in crate::fast::masks) const HYPHEN: u8 = 3;
    pub(in crate::fast::masks) const DIGIT: u8 = 4;
    pub(in crate::fast::masks) const ALNUM: u8 = 5;
    pub(in crate::fast::masks) const LOCAL: u8 = 6;
    pub(in crate::fast::masks) const UPPER: u8 = 7;
}

impl Classes {
    /// RFC 5322 `atext` and the dot, which make the local part of a Microsoft account; not those that may also be
    /// brackets, separate addresses, begin headers, escape a character, end a label or mark a guest.
    #[cfg(feature = "words")] // Only lines in bulk ask for it.
    pub(crate) const ACCOUNT: Self = Self::new(b"!$&'*+-.^_`~");
    /// RFC 3261 `unreserved` and `user-unreserved`, less the same ones and `( ) , ;`.
    pub(crate) const SIP_URI: Self = Self::new(b"!$&'*+-._~");

    /// Letters, digits and this punctuation.
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time; every index is half a byte")]
    const fn new(punctuation: &[u8]) -> Self {
        let (mut low, mut high) = ([0; 16], [0; 16]);
        high[3] |= DIGIT;
        high[4] |= LETTER_A;
        high[6] |= LETTER_A;
        high[5] |= LETTER_P;
        high[7] |= LETTER_P;
        let mut half = 0;
        while half < 16 {
            low[half] |= if half < 10 { DIGIT } else { 0 };
            low[half] |= if half > 0 { LETTER_A } else { 0 };
            low[half] |= if half < 11 { LETTER_P } else { 0 };
            half += 1;
        }
        let mut next = 0;
        while next < punctuation.len() {
            let byte = punctuation[next];
            let mut row = 0;
            while row < PUNCTUATION.len() {
                let (number, bit) = PUNCTUATION[row];
                if byte >> 4 == number {
                    high[number as usize] |= bit;
                    low[(byte & 15) as usize] |= bit;
                }
                row += 1;
            }
            next += 1;
        }
        Self {
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            low,
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            high,
            #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
            flags: Self::flags(&low, &high),
        }
    }

    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    #[expect(
        clippy::indexing_slicing,
        reason = "evaluated by the compiler; every index is a byte or half a byte"
    )]
    const fn flags(low: &[u8; 16], high: &[u8; 16]) -> [u8; 256] {
        let mut flags = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            let class = low[byte & 15] & high[byte >> 4];
            flags[byte] = ((byte == 10 || byte == 13) as u8) << flag::END
                | ((byte == 64) as u8) << flag::AT
                | ((byte == 46) as u8) << flag::DOT
                | ((byte == 45) as u8) << flag::HYPHEN
                | ((class & DIGIT != 0) as u8) << flag::DIGIT
                | ((class >= FIRST_ALNUM) as u8) << flag::ALNUM
                | ((class != 0) as u8) << flag::LOCAL
                | ((byte >= 65 && byte <= 90) as u8) << flag::UPPER;
            byte += 1;
        }
        flags
    }
}

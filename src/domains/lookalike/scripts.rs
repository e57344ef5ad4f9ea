//! The script of a letter, as coarsely as detecting mixed scripts allows.

/// Whether a label mixes scripts beyond what UTS #39 calls highly restrictive: one script, or Latin with the scripts
/// of Japanese, Chinese or Korean. A symbol among Latin letters counts as mixing, and so does an unattached combining mark.
pub(super) fn mixes(label: &str) -> bool {
    let found = label.chars().fold(0, |found: u64, letter| found | script(letter));
    let fits = |together: u64| found & !together == 0;
    let is_restrictive = found.count_ones() <= 1
        || fits(LATIN | HAN | HIRAGANA | KATAKANA)
        || fits(LATIN | HAN | BOPOMOFO)
        || fits(LATIN | HAN | HANGUL);
    !is_restrictive || label.chars().any(is_common_mark) || found & LATIN != 0 && has_symbol_inside(label)
}

/// Whether a non-Latin character is between Latin letters, or alone next to some of them.
fn has_symbol_inside(label: &str) -> bool {
    let is_latin = |c: char| script(c) == LATIN;
    let is_foreign = |c: char| !c.is_ascii() && script(c) != LATIN && !is_mark(c) && c != '·';
    let between = label.trim_matches(|c: char| !is_latin(c));
    let latin = label.chars().filter(|&c| is_latin(c)).count();
    between.chars().any(is_foreign) || latin >= 3 && label.chars().filter(|&c| is_foreign(c)).count() == 1
}

/// A combining mark of no particular script. UTS 46 composes marks where possible: a remaining one is unattached.
fn is_common_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// A mark above, below or in a letter, which does not change its skeleton.
pub(super) fn is_mark(c: char) -> bool {
    is_common_mark(c)
        || matches!(c, '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}')
        || matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{3099}' | '\u{309a}')
}

const LATIN: u64 = 1;
const HAN: u64 = 1 << 1;
const HIRAGANA: u64 = 1 << 2;
const KATAKANA: u64 = 1 << 3;
const BOPOMOFO: u64 = 1 << 4;
const HANGUL: u64 = 1 << 5;

/// First and last letter of a range, and the bit of its script. A script may have several ranges.
const RUNS: [(u16, u16, u8); 61] = [
    (0x61, 0x7a, 0),
    (0xdf, 0x2af, 0),
    (0x370, 0x3ff, 6),
    (0x400, 0x52f, 7),
    (0x531, 0x58f, 8),
    (0x591, 0x5c7, 9),
    (0x5d0, 0x5ff, 9),
    (0x610, 0x61a, 10),
    (0x620, 0x65f, 10),
    (0x66e, 0x6ef, 10),
    (0x6fa, 0x6ff, 10),
    (0x700, 0x74f, 11),
    (0x750, 0x77f, 10),
    (0x780, 0x7bf, 12),
    (0x7c0, 0x7ff, 13),
    (0x860, 0x86f, 11),
    (0x870, 0x8ff, 10),
    (0x1000, 0x109f, 28),
    (0x10a0, 0x10ff, 29),
    (0x1100, 0x11ff, 5),
    (0x1200, 0x139f, 30),
    (0x13a0, 0x13ff, 31),
    (0x1400, 0x167f, 32),
    (0x1680, 0x169c, 33),
    (0x16a0, 0x16f8, 34),
    (0x1780, 0x17ff, 35),
    (0x1800, 0x18af, 36),
    (0x18b0, 0x18ff, 32),
    (0x1c80, 0x1c8f, 7),
    (0x1c90, 0x1cbf, 29),
    (0x1d00, 0x1d25, 0),
    (0x1e00, 0x1eff, 0),
    (0x1f00, 0x1fff, 6),
    (0x2c00, 0x2c5f, 37),
    (0x2c60, 0x2c7f, 0),
    (0x2c80, 0x2cff, 38),
    (0x2d00, 0x2d2f, 29),
    (0x2d30, 0x2d7f, 39),
    (0x2d80, 0x2ddf, 30),
    (0x2de0, 0x2dff, 7),
    (0x3005, 0x3007, 1),
    (0x3041, 0x309f, 2),
    (0x30a0, 0x30ff, 3),
    (0x3105, 0x312f, 4),
    (0x3131, 0x318e, 5),
    (0x31a0, 0x31bf, 4),
    (0x31f0, 0x31ff, 3),
    (0x3400, 0x4dbf, 1),
    (0x4e00, 0x9fff, 1),
    (0xa000, 0xa4cf, 40),
    (0xa4d0, 0xa4ff, 41),
    (0xa640, 0xa69f, 7),
    (0xa722, 0xa7ff, 0),
    (0xa960, 0xa97f, 5),
    (0xa9e0, 0xa9ff, 28),
    (0xaa60, 0xaa7f, 28),
    (0xab00, 0xab2f, 30),
    (0xab30, 0xab64, 0),
    (0xab70, 0xabbf, 31),
    (0xac00, 0xd7ff, 5),
    (0xf900, 0xfaff, 1),
];

/// The script of a letter as one bit; 0 for digits, hyphens, marks and rare scripts.
fn script(letter: char) -> u64 {
    let Ok(code) = u16::try_from(u32::from(letter)) else {
        return match u32::from(letter) {
            0x2_0000..=0x3_ffff => HAN,
            0x1_0280..=0x1_03df => 1 << 42,
            0x1_0400..=0x1_04ff => 1 << 43,
            0x1_1000..=0x1_1fff => 1 << 44,
            _ => 0,
        };
    };
    if let 0x900..=0xfff = code {
        // Devanagari to Sinhala, Thai to Tibetan: blocks of 128, a script each.
        return 1 << (14 + ((code - 0x900) >> 7));
    }
    let run = RUNS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
    run.map_or(0, |(_, _, bit)| 1 << bit)
}

#[cfg(test)]
mod tests {
    use super::{HAN, LATIN, mixes, script};

    #[test]
    fn one_language_does_not_mix() {
        for label in [
            "",
            "123-4",
            "contoso",
            "müller",
            "россия-2",
            "ελλάδα",
            "ישראל",
            "日本語",
            "ひらがなとカタカナ",
            "jpの日本",
            "한국어",
            "中文com",
            "ไทย",
            "हिन्दी",
            "հայաստան",
            "საქართველო",
            "abcㄅ中",
        ] {
            assert!(!mixes(label), "{label}");
        }
    }

    #[test]
    fn scripts_that_no_language_mixes() {
        for label in ["hotmаil", "οutlook", "jрn日本", "한ひ", "latinเ", "россiя", "bіng", "mսsn"]
        {
            assert!(mixes(label), "{label}");
        }
    }

    #[test]
    fn every_script_has_its_bit() {
        let letters = "a漢ひカㄅ한αяअঅਅઅଅஅఅಅഅกກက\u{f40}\u{10280}\u{10400}\u{11000}";
        let mut found = 0;
        for letter in letters.chars() {
            let bit = script(letter);
            assert!(bit.is_power_of_two() && found & bit == 0, "{letter}");
            found |= bit;
        }
        assert_eq!((script('a'), script('\u{20000}'), script('अ')), (LATIN, HAN, 1 << 14));
        assert_eq!((script('1'), script('\u{1f600}')), (0, 0));
    }
}

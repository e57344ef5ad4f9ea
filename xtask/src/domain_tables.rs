//! Generates the table for `lookalike`, which maps letters to similar ASCII letters, and the one for `typo`, which lists
//! the top-level domains within one edit of a common one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use fs_err as fs;
use idna::uts46::{AsciiDenyList, Hyphens, Uts46};
use unicode_normalization::UnicodeNormalization;

use crate::workspace::Workspace;

/// Letters with a stroke or a hook, which neither decompose nor are listed as confusable, but look alike.
const STROKES: [(&str, &str); 23] = [
    ("a", "ąⱥ"),
    ("b", "ƀɓ"),
    ("c", "ȼƈ"),
    ("d", "đɖɗ"),
    ("e", "ęɇ"),
    ("g", "ǥɠ"),
    ("h", "ħɦⱨ"),
    ("i", "įɨ"),
    ("j", "ɉ"),
    ("k", "ƙĸⱪ"),
    ("l", "łƚɫɭⱡ"),
    ("m", "ɱ"),
    ("n", "ɲŋɳƞ"),
    ("o", "øɵ"),
    ("p", "ᵽƥ"),
    ("q", "ɋʠ"),
    ("r", "ɍɽɼ"),
    ("s", "ʂ"),
    ("t", "ŧƭʈⱦ"),
    ("u", "ʉ"),
    ("v", "ʋⱱ"),
    ("y", "ɏƴ"),
    ("z", "ƶȥʐ"),
];

/// The endings whose typos are corrected.
const COMMON: [&str; 3] = ["com", "net", "org"];

/// The source text of the list of endings: top-level domains in the public suffix list of the crate `psl`.
fn endings() -> String {
    let is_real = |typo: &String| {
        psl::suffix(typo.as_bytes()).is_some_and(|suffix| suffix.is_known() && suffix == typo.as_bytes())
    };
    let near: BTreeSet<String> = COMMON.into_iter().flat_map(one_edit_away).filter(is_real).collect();
    let list: Vec<&str> = near.iter().map(String::as_str).filter(|ending| !COMMON.contains(ending)).collect();
    format!("{ENDINGS}{}\";\n", list.join(" "))
}

/// Every text within one edit of `text`: a letter, digit or hyphen inserted, deleted, replaced or transposed.
fn one_edit_away(text: &str) -> Vec<String> {
    let letters = || ('a'..='z').chain('0'..='9').chain(['-']);
    let mut all = Vec::new();
    for (before, after) in (0..=text.len()).filter_map(|at| text.split_at_checked(at)) {
        all.extend(letters().map(|letter| format!("{before}{letter}{after}")));
        let mut rest = after.chars();
        let Some(first) = rest.next() else { continue };
        all.push(format!("{before}{}", rest.as_str()));
        all.extend(letters().map(|letter| format!("{before}{letter}{}", rest.as_str())));
        all.extend(rest.next().map(|second| format!("{before}{second}{first}{}", rest.as_str())));
    }
    all
}

const ENDINGS: &str = "\
//! Made by `cargo xtask tables` from the public suffix list in the crate psl 2.1.247.

/// The top-level domains that are one edit away from `com`, `net` or `org`.
pub(super) const REAL: &str = \"";

/// Regenerates both tables.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    fs::write(workspace.path("src/domains/typo/real_endings.rs"), endings())?;
    fs::write(workspace.path("src/domains/lookalike/table.rs"), generate(workspace.root())?)?;
    Ok(())
}

/// The source text of the table.
fn generate(root: &Path) -> Result<String> {
    let mut shapes: BTreeMap<char, String> = BTreeMap::new();
    // Domains never contain capitals, but they do contain their mapping, which takes their entry if it has none of its own.
    let mut mapped: BTreeMap<char, String> = BTreeMap::new();
    let mut add = |letter: char, shape: &str| match in_a_domain(letter) {
        Some(same) if same == letter => _ = shapes.entry(letter).or_insert_with(|| shape.into()),
        Some(other) => _ = mapped.entry(other).or_insert_with(|| shape.into()),
        None => {}
    };
    for line in fs::read_to_string(root.join("tests/suites/confusables-ascii.jsonl"))?.lines() {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let text = |pointer| row.pointer(pointer).and_then(serde_json::Value::as_str);
        let (Some(input), Some(shape)) = (text("/input"), text("/expected/prototype")) else { continue };
        let shape = read_as(shape);
        if let (Some(letter), true) =
            (one(input), shape.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        {
            add(letter, &shape);
        }
    }
    for letter in ('\u{df}'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}') {
        let mut parts = letter.nfd();
        if let Some(base) = parts.next().filter(char::is_ascii_lowercase)
            && parts.all(|mark| matches!(mark, '\u{300}'..='\u{36f}'))
        {
            add(letter, base.encode_utf8(&mut [0]));
        }
    }
    for (shape, letters) in STROKES {
        letters.chars().for_each(|letter| add(letter, shape));
    }
    mapped.append(&mut shapes);
    let mut groups: BTreeMap<String, Vec<char>> = BTreeMap::new();
    for (letter, shape) in mapped {
        groups.entry(shape).or_default().push(letter);
    }
    let rows = groups
        .into_iter()
        .map(|(shape, letters)| format!("    {shape}{}\\\n", letters.into_iter().collect::<String>()));
    Ok(format!("{HEAD}{}\";\n", rows.collect::<String>()))
}

const HEAD: &str = "\
//! Made by `cargo xtask tables` from the confusables of Unicode Technical Standard #39 and the letters with accents.

/// Groups one after the other: what the letters look like, in ASCII, and then the letters.
/// Only letters that a domain can hold after UTS #46 has mapped it.
pub(super) const LETTERS: &str = \"\\
";

/// The canonical skeleton in domains: lower case, and one character for each pair of look-alikes.
fn read_as(shape: &str) -> String {
    shape.to_ascii_lowercase().replace("rn", "m").replace('1', "l").replace('0', "o")
}

fn one(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|letter| chars.next().is_none() && !letter.is_ascii())
}

/// The UTS #46 mapping of a letter, if that is a single non-ASCII letter.
fn in_a_domain(letter: char) -> Option<char> {
    // Marks cannot come first.
    let label = format!("a{letter}");
    let (mapped, result) = Uts46::new().to_unicode(label.as_bytes(), AsciiDenyList::URL, Hyphens::Allow);
    one(mapped.strip_prefix('a')?).filter(|_| result.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checked_in_endings_are_up_to_date() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let checked_in = fs::read_to_string(root.join("src/domains/typo/real_endings.rs")).unwrap();
        assert_eq!(checked_in, endings(), "run `cargo xtask tables`");
        for ending in ["co", "cm", "om", "cam", "ne", "et", "ong", "bet"] {
            assert!(checked_in.split([' ', '"']).any(|known| known == ending), "{ending}");
        }
    }

    #[test]
    fn the_checked_in_table_is_up_to_date() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let checked_in = fs::read_to_string(root.join("src/domains/lookalike/table.rs")).unwrap();
        assert_eq!(checked_in, generate(root).unwrap(), "run `cargo xtask tables`");
        let data = checked_in.len() - HEAD.len();
        assert!(data <= 4096, "{data} bytes are more than the 4 KB that the core can afford");
    }
}

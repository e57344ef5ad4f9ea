//! CSV cells: formulas are escaped so that spreadsheets show them as text, and unescaped when read again.

use lync_skype::is_invisible;

/// Appends the cell, quoted, with an apostrophe before anything that a spreadsheet could take for a formula.
pub(super) fn push(out: &mut String, text: &str) {
    out.push('"');
    let mut is_start = true;
    for (at, c) in text.char_indices() {
        if is_start && is_formula(text.get(at..).unwrap_or_default()) {
            out.push('\'');
        }
        is_start = is_start_after(c, is_start);
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}

/// The text without the apostrophes of [`push`].
pub(super) fn plain(text: String) -> String {
    if !text.contains('\'') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut is_start = true;
    let mut chars = text.chars();
    while let Some(first) = chars.next() {
        let is_escape = is_start && first == '\'' && is_formula(chars.as_str());
        let c = if is_escape { chars.next().unwrap_or(first) } else { first };
        is_start = is_start_after(c, is_start);
        out.push(c);
    }
    out
}

/// Whether a formula could begin behind this character: as at the start, after anything that another spreadsheet treats as a
/// cell end. Some spreadsheets ignore white space, quotes and invisible characters before a formula.
fn is_start_after(c: char, is_start: bool) -> bool {
    matches!(c, ';' | ',')
        || c.is_control()
        || (is_start && (c.is_whitespace() || c == '"' || is_invisible(c)))
}

/// Whether a spreadsheet could run this as a formula, or would hide its leading apostrophe.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::{plain, push};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        push(&mut out, text);
        assert_eq!(out, expected);
        let inside = out.strip_prefix('"').and_then(|out| out.strip_suffix('"')).unwrap_or_default();
        let cell = inside.replace("\"\"", "\"");
        assert_eq!(plain(cell), text, "it does not come back in as it went out");
    }

    #[test]
    fn formulas_are_escaped_and_round_trip() {
        check("bob@contoso.com", "\"bob@contoso.com\"");
        check("o'neil@contoso.com", "\"o'neil@contoso.com\"");
        check("'quoted'@contoso.com", "\"'quoted'@contoso.com\"");
        check("=1+1", "\"'=1+1\"");
        check("'=1", "\"''=1\"");
        check("''+x", "\"'''+x\"");
        check("+4912@contoso.com", "\"'+4912@contoso.com\"");
        check("a\"b", "\"a\"\"b\"");
        check("\"=1", "\"\"\"'=1\"");
        check("x;=1;-2", "\"x;'=1;'-2\"");
        check("x, @y", "\"x, '@y\"");
        check("a=b", "\"a=b\"");
        check("\t=1", "\"'\t'=1\"");
    }

    #[derive(serde::Deserialize)]
    struct Case {
        why: String,
        cell: String,
        formula: bool,
    }

    #[test]
    fn vectors() {
        let cases: Vec<Case> =
            serde_json::from_str(include_str!("../../../tests/vectors/formulas.json")).unwrap();
        for Case { why, cell, formula } in cases {
            let mut out = String::new();
            push(&mut out, &cell);
            assert_eq!(out.contains('\''), formula || cell.starts_with('\''), "{why}: {out}");
            let inside = out.strip_prefix('"').and_then(|out| out.strip_suffix('"')).unwrap();
            assert_eq!(plain(inside.to_owned()), cell, "{why}: it does not come back in as it went out");
        }
    }
}

//! `docs/agreement.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Decision, Outcome, Suite};

const HEAD: &str = "\
# Agreement with the suites of other projects

Made by `UPDATE_EXPECT=1 cargo test --all-features`; a test fails where it is out of date.
The rows are in `tests/suites`, with their sources; the verdicts are `tests/it/suites/judges.rs`.

`parse` takes an address as it stands. `convert` first cleans what people paste, and says so; a test holds it to that.
Each remaining difference is a decision, named below; a row that starts to agree fails the test until it is struck out.

| suite | what is asked | rows | judged | agree | |
| --- | --- | --: | --: | --: | --: |
";

pub(super) fn write(outcomes: &[(&Suite, Outcome)], decisions: &BTreeMap<String, Vec<Decision>>) -> String {
    let mut text = String::from(HEAD);
    for (suite, outcome) in outcomes {
        let (judged, agree) = (outcome.judged(), outcome.agree);
        // Rounded down: what reads as 100 % is.
        let permille = agree * 1000 / judged;
        let percent = format!("{}.{} %", permille / 10, permille % 10);
        writeln!(
            text,
            "| {} | {} | {} | {judged} | {agree} | {percent} |",
            suite.name, suite.question, outcome.rows
        )
        .unwrap();
    }
    for (suite, outcome) in outcomes {
        let decisions = decisions.get(suite.name).map_or([].as_slice(), Vec::as_slice);
        if decisions.is_empty() && outcome.left_out.is_empty() {
            continue;
        }
        write!(text, "\n## {}\n\n", suite.name).unwrap();
        for Decision { why, rows } in decisions {
            let named = match rows.as_slice() {
                rows if rows.len() > 12 => format!("{} rows", rows.len()),
                [row] => format!("row {row}"),
                rows => format!("rows {}", rows.join(", ")),
            };
            writeln!(text, "- {why} ({named})").unwrap();
        }
        for (why, count) in &outcome.left_out {
            writeln!(text, "- Not judged: {why} ({count})").unwrap();
        }
    }
    text
}

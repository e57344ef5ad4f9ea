//! `cargo xtask mutants`

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use fs_err as fs;
use pico_args::Arguments;
use regex_lite::Regex;

use super::{end, value};
use crate::tools::rust;
use crate::workspace::Workspace;

/// Changes that make no difference, each with its place and reason.
const EQUIVALENT: &str = "tests/equivalent-mutants.txt";

/// The maximum percentage of mutants that survive.
const LEFT: usize = 2;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let shard = value(&mut arguments, "--shard")?;
    end(arguments)?;
    rust::subcommand("mutants", None, "the network")?;
    let equivalent = equivalent(workspace)?;
    let output = workspace.scratch("mutants");
    fs::create_dir_all(&output)?;
    let mut command = workspace.cargo("mutants --package lync-skype --no-shuffle --output");
    command.arg(&output);
    if let Some(shard) = shard {
        command.args(["--shard", &shard]);
    }
    // cargo-mutants fails if any mutant survives; the limit is checked below instead.
    command.status().context("cannot start cargo mutants")?;
    let list = |name: &str| -> Result<Vec<String>> {
        let text = fs::read_to_string(output.join("mutants.out").join(name))?;
        Ok(text.lines().map(str::to_owned).collect())
    };
    let (caught, timeout, missed) = (list("caught.txt")?, list("timeout.txt")?, list("missed.txt")?);
    let is_known =
        |mutant: &String| Mutant::read(mutant, workspace).is_ok_and(|mutant| equivalent.contains(&mutant));
    let (known, left): (Vec<_>, Vec<_>) = missed.into_iter().partition(is_known);
    let noticed = caught.len() + timeout.len();
    let all = noticed + left.len();
    println!(
        "{all} changes: {noticed} noticed ({} by a time limit), {} left; {} more make no difference",
        timeout.len(),
        left.len(),
        known.len()
    );
    ensure!(all > 0, "no change was tried");
    ensure!(
        left.len() * 100 <= all * LEFT,
        "more than {LEFT} % of the changes are noticed by no test. Write one for each, or name it in {EQUIVALENT} with a reason:\n{}",
        left.join("\n")
    );
    Ok(())
}

/// A change and where it is made.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mutant {
    file: String,
    /// What is changed, in which function.
    what: String,
    /// The line of the source up to the place, or the whole line if the place is its start. Line numbers change too often.
    at: String,
}

impl Mutant {
    /// `src/clean.rs:12:5: replace x with y`, as cargo-mutants writes it.
    fn read(text: &str, workspace: &Workspace) -> Result<Self> {
        let parts: Vec<&str> = text.splitn(4, ':').collect();
        let [file, line, column, what] = parts[..] else {
            bail!("cargo mutants names no place in `{text}`");
        };
        let source = fs::read_to_string(workspace.path(file))?;
        let line: usize = line.parse()?;
        let line = source.lines().nth(line.saturating_sub(1)).context("the file is shorter")?;
        Ok(Self { file: file.into(), what: what.trim().into(), at: place(line, column.parse()?) })
    }
}

/// The text of a line up to a column, or the whole if there is none.
fn place(line: &str, column: usize) -> String {
    let before: String = line.chars().take(column.saturating_sub(1)).collect();
    let at = if before.trim().is_empty() { line } else { &before };
    at.trim().to_owned()
}

fn equivalent(workspace: &Workspace) -> Result<BTreeSet<Mutant>> {
    let known = entries(&fs::read_to_string(workspace.path(EQUIVALENT))?)?;
    for Mutant { file, at, .. } in &known {
        let source = fs::read_to_string(workspace.path(file))?;
        ensure!(
            source.lines().any(|line| line.trim_start().starts_with(at)),
            "{EQUIVALENT}: {file} has no line that begins with `{at}`"
        );
    }
    Ok(known)
}

/// Entries of three lines, with a blank line between them: `FILE: WHAT`, then indented `at: PLACE` and `why: REASON`.
fn entries(text: &str) -> Result<BTreeSet<Mutant>> {
    let entry = Regex::new(r"^(\S+): (.+)\n  at: (.+)\n  why: .+$")?;
    let paragraphs = text.trim_end().split("\n\n").filter(|paragraph| !paragraph.starts_with('#'));
    let mutant = |paragraph| {
        let found = entry.captures(paragraph);
        let found =
            found.with_context(|| format!("{EQUIVALENT}: there is no place or no reason in\n{paragraph}"))?;
        let (_, [file, what, at]) = found.extract();
        Ok(Mutant { file: file.into(), what: what.into(), at: at.into() })
    };
    paragraphs.map(mutant).collect()
}

#[cfg(test)]
mod tests {
    use super::{Mutant, entries, place};

    #[test]
    fn a_place_is_the_text_before_it() {
        assert_eq!(place("    if a > 0 && b {", 10), "if a");
        assert_eq!(place("    if a > 0 && b {", 5), "if a > 0 && b {");
        assert_eq!(place("    'ß' => a < b,", 14), "'ß' => a");
    }

    #[test]
    fn an_entry_has_a_place_and_a_reason() {
        let text =
            "# Comment\n\nsrc/a.rs: replace > with >= in a::b -> bool\n  at: if a\n  why: never equal\n";
        let known = Mutant {
            file: "src/a.rs".into(),
            what: "replace > with >= in a::b -> bool".into(),
            at: "if a".into(),
        };
        assert_eq!(entries(text).unwrap(), [known].into());
        for wrong in
            ["src/a.rs: replace > with >=\n", "src/a.rs: x\n  at: y\n", "src/a.rs: x\n  at: y\n  why:\n"]
        {
            assert!(entries(wrong).is_err(), "{wrong}");
        }
    }
}

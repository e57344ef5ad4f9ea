//! `cargo xtask mutants`

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use pico_args::Arguments;

use super::{end, value};
use crate::failure::{Failure, Outcome};
use crate::tools::rust;
use crate::workspace::Workspace;

/// Equivalent mutants, each with its reason: `MUTANT # reason`, without line and column.
const EQUIVALENT: &str = "tests/equivalent-mutants.txt";

/// The maximum percentage of mutants that survive.
const LEFT: usize = 2;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let shard = value(&mut arguments, "--shard")?;
    end(arguments)?;
    rust::subcommand("mutants", None, "the network")?;
    let equivalent = equivalent(workspace)?;
    let output = workspace.scratch("mutants");
    fs::create_dir_all(&output).map_err(|error| Failure::file("make", &output, &error))?;
    let mut command = Command::new("cargo");
    command.current_dir(workspace.root()).args([
        "mutants",
        "--package",
        "lync-skype",
        "--no-shuffle",
        "--output",
    ]);
    command.arg(&output);
    if let Some(shard) = shard {
        command.args(["--shard", &shard]);
    }
    // cargo-mutants fails if any mutant survives; the limit is checked below instead.
    command.status().map_err(|error| Failure::new(format!("cannot start cargo mutants: {error}")))?;
    let list = |name: &str| -> Outcome<Vec<String>> {
        let file = output.join("mutants.out").join(name);
        let text = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
        Ok(text.lines().map(without_place).collect())
    };
    let (caught, timeout, missed) = (list("caught.txt")?, list("timeout.txt")?, list("missed.txt")?);
    let (known, left): (Vec<_>, Vec<_>) = missed.into_iter().partition(|mutant| equivalent.contains(mutant));
    let noticed = caught.len() + timeout.len();
    let all = noticed + left.len();
    println!(
        "{all} changes: {noticed} noticed ({} by a time limit), {} left; {} more make no difference",
        timeout.len(),
        left.len(),
        known.len()
    );
    if all == 0 {
        return Err(Failure::new("no change was tried"));
    }
    if left.len() * 100 > all * LEFT {
        return Err(Failure::new(format!(
            "more than {LEFT} % of the changes are noticed by no test. Write one for each, or name it in {EQUIVALENT} with a reason:\n{}",
            left.join("\n")
        )));
    }
    Ok(())
}

fn equivalent(workspace: &Workspace) -> Outcome<BTreeSet<String>> {
    let file = workspace.path(EQUIVALENT);
    let text = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
    let mut known = BTreeSet::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(" # ") {
            Some((mutant, reason)) if !reason.trim().is_empty() => _ = known.insert(mutant.trim().to_owned()),
            _ => return Err(Failure::new(format!("{EQUIVALENT} gives no reason for `{line}`"))),
        }
    }
    Ok(known)
}

/// `src/clean.rs:12:5: replace x with y` without line and column, which change.
fn without_place(mutant: &str) -> String {
    let mut parts = mutant.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(what)) => format!("{file}:{what}"),
        _ => mutant.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_place;

    #[test]
    fn a_mutant_is_recognized_without_its_position() {
        let mutant = "src/clean.rs:12:5: replace a::b -> bool with true in std::mem::take";
        assert_eq!(without_place(mutant), "src/clean.rs: replace a::b -> bool with true in std::mem::take");
    }
}

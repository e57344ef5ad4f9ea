//! `cargo xtask coverage`

use std::fs;
use std::process::Command;

use pico_args::Arguments;

use super::end;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// What decides about an address, as in `.cargo/mutants.toml`.
const DECIDES: [&str; 6] =
    ["src/clean", "src/address", "src/domains", "src/convert", "src/policy", "src/guide/plan"];

/// Generated tables, and the tests themselves.
const LEFT_OUT: [&str; 2] = ["table.rs", "tests.rs"];

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    rust::subcommand("llvm-cov", None, "the network")?;
    let report = workspace.scratch("coverage.lcov");
    process::run(
        Command::new("cargo")
            .current_dir(workspace.root())
            .args(["llvm-cov", "--package", "lync-skype", "--all-features", "--lib", "--test", "it"])
            .args(["--lcov", "--output-path"])
            .arg(&report),
        "the tests failed, or their coverage could not be read (see above)",
    )?;
    let text = fs::read_to_string(&report).map_err(|error| Failure::file("read", &report, &error))?;
    let lines = lines(&text, &format!("{}/", workspace.root().display()));
    let deciding: Vec<_> = lines.iter().filter(|line| decides(line.file)).collect();
    let left: Vec<String> = deciding
        .iter()
        .filter(|line| !line.is_run)
        .map(|line| format!("{}:{}", line.file, line.number))
        .collect();
    let run = |lines: usize, of: usize| format!("{lines} of {of} lines");
    let all = lines.iter().filter(|line| line.file.starts_with("src/")).count();
    let all_run = lines.iter().filter(|line| line.file.starts_with("src/") && line.is_run).count();
    println!(
        "What decides: {}; the whole core: {}",
        run(deciding.len() - left.len(), deciding.len()),
        run(all_run, all)
    );
    match deciding.is_empty() {
        true => Err(Failure::new("no line was measured")),
        false if left.is_empty() => Ok(()),
        false => Err(Failure::new(format!("no test runs these lines:\n{}", left.join("\n")))),
    }
}

/// A line of code in a report.
struct Line<'a> {
    file: &'a str,
    number: &'a str,
    is_run: bool,
}

/// Reads an LCOV report: `SF:` names a file, `DA:12,3` says that its line 12 ran three times.
fn lines<'a>(report: &'a str, root: &str) -> Vec<Line<'a>> {
    let mut file = "";
    let mut lines = Vec::new();
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            file = path.strip_prefix(root).unwrap_or(path);
        } else if let Some((number, count)) = line.strip_prefix("DA:").and_then(|line| line.split_once(',')) {
            lines.push(Line { file, number, is_run: count != "0" });
        }
    }
    lines
}

fn decides(file: &str) -> bool {
    let in_folder =
        |module: &&str| file.strip_prefix(*module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'));
    DECIDES.iter().any(in_folder) && !LEFT_OUT.iter().any(|name| file.ends_with(name))
}

#[cfg(test)]
mod tests {
    use super::{decides, lines};

    #[test]
    fn lines_of_a_report_are_read() {
        let report = "SF:/code/src/clean.rs\nDA:1,2\nDA:3,0\nend_of_record\nSF:/code/src/words.rs\nDA:7,0\n";
        let read: Vec<_> =
            lines(report, "/code/").iter().map(|line| (line.file, line.number, line.is_run)).collect();
        assert_eq!(
            read,
            [("src/clean.rs", "1", true), ("src/clean.rs", "3", false), ("src/words.rs", "7", false)]
        );
    }

    #[test]
    fn only_what_decides_must_be_covered() {
        assert!(decides("src/clean.rs") && decides("src/guide/plan/trust.rs"));
        assert!(!decides("src/words.rs") && !decides("src/cleaner.rs") && !decides("src/domains/table.rs"));
    }
}

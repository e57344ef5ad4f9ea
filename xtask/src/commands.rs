//! The commands, one per file.

mod attack;
mod audit;
mod bench;
mod build;
mod check;
mod coverage;
mod engines;
mod fuzz;
mod mutants;
mod pack;
mod reference;
mod sbom;
mod serve;
mod shots;
mod size;
mod test;

use std::str::FromStr;

use anyhow::{Result, anyhow, bail};
use pico_args::Arguments;

use crate::domain_tables;
use crate::workspace::Workspace;

/// A command of `cargo xtask`.
pub(crate) struct Command {
    /// Its name and its arguments.
    usage: &'static str,
    does: &'static str,
    run: Run,
}

/// What runs a command.
enum Run {
    /// It takes no argument, or only `--as-is`.
    Plain(fn(&Workspace) -> Result<()>),
    With(fn(&Workspace, Arguments) -> Result<()>),
}

use Run::{Plain, With};

/// In the order in which a newcomer needs them.
const COMMANDS: [Command; 17] = [
    Command::new(
        "serve [--port N] [--as-is]",
        "builds the site and serves it on http://127.0.0.1:8080",
        With(serve::run),
    ),
    Command::new(
        "test [--only PART] [--as-is]",
        "runs all tests, or one part: fmt, rust, npm, browser, attack, size; or engines or matrix, which are not among all",
        With(test::run),
    ),
    Command::new(
        "build [pkg] [--keep SITE]",
        "builds pkg/dist and target/site, optimised; SITE: folder or URL of the deployed site, whose files stay for open pages",
        With(build::run),
    ),
    Command::new("pack", "packs the npm tarball into target/pack", Plain(pack::run)),
    Command::new(
        "size [--as-is]",
        "lists the bytes of each shipped file beside its budget",
        Plain(size::run),
    ),
    Command::new(
        "bench [--as-is] [--work NAME] [--quick]",
        "runs the benchmarks, side by side with peers",
        With(bench::run),
    ),
    Command::new("fuzz [--seconds N] [TARGET]", "runs all fuzz targets, or one", With(fuzz::run)),
    Command::new(
        "attack [--door NAME] [--as-is]",
        "sends hostile payloads through every door, or one, and lets every file fail to load",
        With(attack::run),
    ),
    Command::new(
        "transcripts [--as-is]",
        "writes what a screen reader says on the main paths into tests/engines/transcripts",
        Plain(engines::transcripts),
    ),
    Command::new(
        "mutants [--shard K/N]",
        "changes what decides, line by line, and counts the changes that no test notices",
        With(mutants::run),
    ),
    Command::new(
        "coverage",
        "fails if there is a line of what decides that no test runs (cargo-llvm-cov)",
        Plain(coverage::run),
    ),
    Command::new(
        "check",
        "checks dependencies between the crates, and files for paths of this machine",
        Plain(check::run),
    ),
    Command::new(
        "audit",
        "checks licences, sources and advisories of dependencies (cargo-deny), and lock files",
        Plain(audit::run),
    ),
    Command::new(
        "sbom",
        "writes a CycloneDX bill of materials for the site and the npm package into target/sbom",
        Plain(sbom::run),
    ),
    Command::new(
        "reference [--as-is]",
        "writes docs/reference.md (codes, clients, options, the element) and the sizes in pkg/README.md",
        Plain(reference::run),
    ),
    Command::new("shots", "takes the screenshots in docs/screenshots", Plain(shots::run)),
    Command::new(
        "tables",
        "generates the tables of look-alike letters and of endings from their source data",
        Plain(domain_tables::write),
    ),
];

impl Command {
    const fn new(usage: &'static str, does: &'static str, run: Run) -> Self {
        Self { usage, does, run }
    }

    pub(crate) fn run(&self, mut arguments: Arguments) -> Result<()> {
        let as_is = self.usage.contains("[--as-is]") && arguments.contains("--as-is");
        let workspace = Workspace::find(as_is)?;
        match self.run {
            Plain(run) => {
                end(arguments)?;
                run(&workspace)
            }
            With(run) => run(&workspace, arguments),
        }
    }
}

/// The command of that name.
pub(crate) fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.usage.split(' ').next() == Some(name))
}

/// The list of commands.
pub(crate) fn help() -> String {
    let width = COMMANDS.iter().map(|command| command.usage.len()).max().unwrap_or(0);
    let line = |Command { usage, does, .. }: &Command| format!("  {usage:width$}  {does}\n");
    let lines: String = COMMANDS.iter().map(line).collect();
    format!("Usage: cargo xtask COMMAND\n\n{lines}\n--as-is uses the last build instead of building again.\n")
}

/// The value of `--name VALUE` or `--name=VALUE`.
fn value(arguments: &mut Arguments, name: &'static str) -> Result<Option<String>> {
    arguments.opt_value_from_str(name).map_err(|_| anyhow!("{name} needs a value"))
}

/// The number after `--name`, which takes `wanted`.
fn number<T: FromStr>(arguments: &mut Arguments, name: &'static str, wanted: &str) -> Result<Option<T>> {
    let text = value(arguments, name)?;
    text.map(|text| text.parse().map_err(|_| anyhow!("{name} needs {wanted}, not `{text}`"))).transpose()
}

/// The next word that is not an option.
fn word(arguments: &mut Arguments) -> Result<Option<String>> {
    Ok(arguments.opt_free_from_str()?)
}

/// Fails if an argument is left over.
fn end(arguments: Arguments) -> Result<()> {
    if let Some(left) = arguments.finish().first() {
        bail!("unknown argument `{}`", left.to_string_lossy());
    }
    Ok(())
}

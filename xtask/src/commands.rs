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
mod tables;
mod test;

use pico_args::Arguments;

use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;

/// A command of `cargo xtask`.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    usage: &'static str,
    does: &'static str,
    pub(crate) run: fn(&Workspace, Arguments) -> Outcome,
}

/// In the order in which a newcomer needs them.
pub(crate) const COMMANDS: [Command; 17] = [
    Command {
        name: "serve",
        usage: "serve [--port N] [--as-is]",
        does: "builds the site and serves it on http://127.0.0.1:8080",
        run: serve::run,
    },
    Command {
        name: "test",
        usage: "test [--only PART] [--as-is]",
        does: "runs all tests, or one part: fmt, rust, npm, browser, attack, size; or engines or matrix, which are not among all",
        run: test::run,
    },
    Command {
        name: "build",
        usage: "build [pkg] [--keep SITE]",
        does: "builds pkg/dist and target/site, optimised; SITE: folder or URL of the deployed site, whose files stay for open pages",
        run: build::run,
    },
    Command { name: "pack", usage: "pack", does: "packs the npm tarball into target/pack", run: pack::run },
    Command {
        name: "size",
        usage: "size [--as-is]",
        does: "lists the bytes of each shipped file beside its budget",
        run: size::run,
    },
    Command {
        name: "bench",
        usage: "bench [--as-is] [--work NAME] [--quick]",
        does: "runs the benchmarks, side by side with peers",
        run: bench::run,
    },
    Command {
        name: "fuzz",
        usage: "fuzz [--seconds N] [TARGET]",
        does: "runs all fuzz targets, or one",
        run: fuzz::run,
    },
    Command {
        name: "attack",
        usage: "attack [--door NAME] [--as-is]",
        does: "sends hostile payloads through every door, or one, and lets every file fail to load",
        run: attack::run,
    },
    Command {
        name: "transcripts",
        usage: "transcripts [--as-is]",
        does: "writes what a screen reader says on the main paths into tests/engines/transcripts",
        run: engines::transcripts,
    },
    Command {
        name: "mutants",
        usage: "mutants [--shard K/N]",
        does: "changes what decides, line by line, and counts the changes that no test notices",
        run: mutants::run,
    },
    Command {
        name: "coverage",
        usage: "coverage",
        does: "fails if there is a line of what decides that no test runs (cargo-llvm-cov)",
        run: coverage::run,
    },
    Command {
        name: "check",
        usage: "check",
        does: "checks dependencies between the crates, and files for paths of this machine",
        run: check::run,
    },
    Command {
        name: "audit",
        usage: "audit",
        does: "checks licences, sources and advisories of dependencies (cargo-deny), and lock files",
        run: audit::run,
    },
    Command {
        name: "sbom",
        usage: "sbom",
        does: "writes a CycloneDX bill of materials for the site and the npm package into target/sbom",
        run: sbom::run,
    },
    Command {
        name: "reference",
        usage: "reference [--as-is]",
        does: "writes docs/reference.md (codes, clients, options, the element) and the sizes in pkg/README.md",
        run: reference::run,
    },
    Command {
        name: "shots",
        usage: "shots",
        does: "takes the screenshots in docs/screenshots",
        run: shots::run,
    },
    Command {
        name: "tables",
        usage: "tables",
        does: "generates the tables of look-alike letters and of endings from their source data",
        run: tables::run,
    },
];

/// The list of commands.
pub(crate) fn help() -> String {
    let width = COMMANDS.iter().map(|command| command.usage.len()).max().unwrap_or(0);
    let mut text = String::from("Usage: cargo xtask COMMAND\n\n");
    for command in &COMMANDS {
        text.push_str(&format!("  {:width$}  {}\n", command.usage, command.does));
    }
    text.push_str("\n--as-is uses the last build instead of building again.\n");
    text
}

/// The value of `--name VALUE` or `--name=VALUE`.
fn value(arguments: &mut Arguments, name: &'static str) -> Outcome<Option<String>> {
    arguments.opt_value_from_str(name).map_err(|_| Failure::new(format!("{name} needs a value")))
}

/// The number after `--port`.
fn port(arguments: &mut Arguments) -> Outcome<Option<u16>> {
    let text = value(arguments, "--port")?;
    text.map(|text| {
        text.parse().map_err(|_| Failure::new(format!("--port needs a number from 0 to 65535, not `{text}`")))
    })
    .transpose()
}

/// The next word that is not an option.
fn word(arguments: &mut Arguments) -> Outcome<Option<String>> {
    arguments.opt_free_from_str().map_err(|error| Failure::new(error.to_string()))
}

/// Fails if an argument is left over.
fn end(arguments: Arguments) -> Outcome {
    match arguments.finish().first() {
        None => Ok(()),
        Some(left) => Err(Failure::new(format!("unknown argument `{}`", left.to_string_lossy()))),
    }
}

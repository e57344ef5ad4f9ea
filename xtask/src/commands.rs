//! What can be asked of this tool, one command a file.

mod bench;
mod build;
mod check;
mod fuzz;
mod pack;
mod serve;
mod shots;
mod size;
mod tables;
mod test;

use crate::args::Args;
use crate::failure::Outcome;
use crate::workspace::Workspace;

/// A word after `cargo xtask` and what it does.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    usage: &'static str,
    does: &'static str,
    pub(crate) run: fn(&Workspace, Args) -> Outcome,
}

/// In the order in which a newcomer needs them.
pub(crate) const COMMANDS: [Command; 10] = [
    Command {
        name: "serve",
        usage: "serve [--port N] [--as-is]",
        does: "builds the site and serves it on http://127.0.0.1:8080",
        run: serve::run,
    },
    Command {
        name: "test",
        usage: "test [--only fmt|rust|npm|browser|size] [--as-is]",
        does: "runs every test there is; installs what it needs for that",
        run: test::run,
    },
    Command {
        name: "build",
        usage: "build [pkg]",
        does: "makes pkg/dist and target/site, optimised",
        run: build::run,
    },
    Command { name: "pack", usage: "pack", does: "makes the npm tarball in target/pack", run: pack::run },
    Command {
        name: "size",
        usage: "size",
        does: "shows the bytes of each shipped file beside its budget, and what takes them",
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
        usage: "fuzz [--seconds N] [target]",
        does: "runs the fuzz targets, all of them or one",
        run: fuzz::run,
    },
    Command {
        name: "check",
        usage: "check",
        does: "checks what no compiler does: who depends on whom, paths of this machine in files",
        run: check::run,
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
        does: "makes the tables of look-alike letters and of endings anew from their source data",
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
    text.push_str("\n--as-is takes what was built before instead of building.\n");
    text
}

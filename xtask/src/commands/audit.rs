//! `cargo xtask audit`

use std::process::Command;

use pico_args::Arguments;

use super::{check, end};
use crate::failure::Outcome;
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// The version that `.cargo/deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    check::lock_files(workspace)?;
    rust::subcommand("deny", Some(CARGO_DENY), "the network")?;
    let deny = |what: &[&str], sentence: &str| {
        process::run(
            Command::new("cargo")
                .current_dir(workspace.root())
                .args([
                    "deny",
                    "--workspace",
                    "--locked",
                    "--all-features",
                    "--config",
                    ".cargo/deny.toml",
                    "check",
                ])
                .args(what),
            sentence,
        )
    };
    deny(&["licenses", "bans", "sources"], "cargo-deny found problems (see above)")?;
    deny(
        &["advisories"],
        "there are advisories against dependencies, or the database of advisories could not be fetched (see above)",
    )
}

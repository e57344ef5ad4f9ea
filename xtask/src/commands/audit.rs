//! `cargo xtask audit`

use std::process::Command;

use pico_args::Arguments;

use super::{check, end};
use crate::failure::Outcome;
use crate::process;
use crate::workspace::Workspace;

/// The version that `.cargo/deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    check::lock_files(workspace)?;
    if !process::works("cargo", &["deny", "--version"]) {
        println!("Installing cargo-deny (cargo install cargo-deny --locked)");
        process::run(
            Command::new("cargo").args(["install", "cargo-deny", "--locked", "--version", CARGO_DENY]),
            "cargo-deny could not be installed: it needs the network; then run this again.",
        )?;
    }
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

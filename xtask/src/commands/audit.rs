//! `cargo xtask audit`

use anyhow::Result;

use super::check;
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// The version that `.cargo/deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    check::lock_files(workspace)?;
    rust::subcommand("deny", Some(CARGO_DENY), "the network")?;
    let deny = "deny --workspace --locked --all-features --config .cargo/deny.toml check";
    process::run(
        workspace.cargo(deny).args(["licenses", "bans", "sources"]),
        "cargo-deny found problems (see above)",
    )?;
    process::run(
        workspace.cargo(deny).arg("advisories"),
        "there are advisories against dependencies, or the database of advisories could not be fetched (see above)",
    )
}

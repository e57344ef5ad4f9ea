//! `cargo xtask coverage`

use anyhow::Result;

use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// Everything but what decides about an address (see `.cargo/mutants.toml`): speed, words, the guide except its plan, and
/// what all of these share; generated tables, and tests.
const DOES_NOT_DECIDE: &str = r"/src/(fast|words|text|report|client|named|lib)(/|\.rs)|/src/guide(\.rs|/(clients|network|phrasing|spell|text|trouble)(/|\.rs))|/(table|tests)\.rs$";

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    rust::subcommand("llvm-cov", None, "the network")?;
    process::run(
        workspace
            .cargo("llvm-cov --package lync-skype --all-features --lib --test it")
            .args(["--ignore-filename-regex", DOES_NOT_DECIDE])
            .args(["--show-missing-lines", "--fail-uncovered-lines", "0"]),
        "a test failed, or a line of what decides is run by none (see above)",
    )
}

//! `cargo xtask test --only engines`: the main paths in browsers other than Chromium and with a screen reader;
//! `cargo xtask transcripts` records the output of the screen reader.

use std::process::Command;

use anyhow::Result;

use super::test::{node_test, test_files};
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

const FOLDER: &str = "tests/engines";

/// Runs the test files one after the other: two browsers at once would compete for keyboard focus.
pub(super) fn test(workspace: &Workspace) -> Result<()> {
    let mut command = engines(workspace)?;
    command.args(test_files(&workspace.path(FOLDER))?);
    process::run(&mut command, "a test in Firefox or WebKitGTK failed (see above)")
}

/// Updates the transcripts of the screen reader, for review.
pub(super) fn transcripts(workspace: &Workspace) -> Result<()> {
    let mut command = engines(workspace)?;
    command.arg("screen-reader.test.mjs").env("TRANSCRIPTS", "write");
    process::run(&mut command, "the screen reader could not be heard (see above)")
}

fn engines(workspace: &Workspace) -> Result<Command> {
    site::build(workspace)?;
    node::install(workspace, FOLDER)?;
    let mut command = node_test(&workspace.path(FOLDER))?;
    command.arg("--test-concurrency=1").env("SITE_FOLDER", workspace.site());
    Ok(command)
}

//! `cargo xtask test --only engines`: the main paths in browsers other than Chromium.

use super::test::{node_test, test_files};
use crate::failure::Outcome;
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

const FOLDER: &str = "tests/engines";

/// Each test file in turn: two browsers at once would take the keyboard from each other.
pub(super) fn test(workspace: &Workspace, as_is: bool) -> Outcome {
    if !as_is {
        site::build(workspace)?;
    }
    node::install(workspace, FOLDER)?;
    let folder = workspace.path(FOLDER);
    let mut command = node_test(&folder)?;
    command.arg("--test-concurrency=1").args(test_files(&folder)?).env("SITE_FOLDER", workspace.site());
    process::run(&mut command, "a test in Firefox or WebKitGTK failed (see above)")
}

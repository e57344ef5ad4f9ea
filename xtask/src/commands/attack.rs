//! `cargo xtask attack`: hostile payloads through every entry point, and every way in which loading can fail.

use anyhow::{Result, ensure};
use pico_args::Arguments;

use super::test::{in_browser, node_test, test_files};
use super::{end, value};
use crate::site;
use crate::workspace::Workspace;

/// One test file per entry point ("door").
const DOORS: &str = "tests/attack";

/// Tests of single faults of hosts, networks and browsers; part of the full attack.
const FAULTS: [&str; 6] = ["offline", "lost", "early", "iframe", "storage", "bulk"];

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let door = value(&mut arguments, "--door")?;
    end(arguments)?;
    let mut files = test_files(&workspace.path(DOORS))?;
    if let Some(door) = &door {
        let names = files.join(", ").replace(".test.mjs", "");
        files.retain(|file| file.strip_suffix(".test.mjs") == Some(door));
        ensure!(!files.is_empty(), "--door takes {names}, not `{door}`");
    }
    if door.is_none_or(|door| door == "faults") {
        files.extend(FAULTS.map(|name| format!("../e2e/{name}.test.mjs")));
    }
    attack(workspace, &files, "whole")
}

/// The short form, run with the other tests: one payload of each kind through each door.
pub(super) fn short(workspace: &Workspace) -> Result<()> {
    attack(workspace, &test_files(&workspace.path(DOORS))?, "short")
}

fn attack(workspace: &Workspace, files: &[String], form: &str) -> Result<()> {
    site::build(workspace)?;
    let log = workspace.scratch("requests.log");
    let options = ["--log".as_ref(), log.as_os_str()];
    let mut command = node_test(&workspace.path(DOORS))?;
    command.args(files).env("ATTACK", form).env("SITE_LOG", &log);
    command.env("PACKAGE_FOLDER", workspace.package_output());
    in_browser(workspace, &options, &mut command, "something got through (see above)")
}

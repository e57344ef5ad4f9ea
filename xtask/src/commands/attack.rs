//! `cargo xtask attack`: hostile payloads through every entry point, and every way in which loading can fail.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use pico_args::Arguments;

use super::test::{node_test, test_files, with_browser};
use super::{end, value};
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::chromium::E2E;
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
        let name =
            |file: &Path| file.with_extension("").with_extension("").file_name().map(|name| name.to_owned());
        let names =
            files.iter().filter_map(|file| name(file)?.into_string().ok()).collect::<Vec<_>>().join(", ");
        files.retain(|file| name(file).is_some_and(|name| name == **door));
        ensure!(!files.is_empty(), "--door takes {names}, not `{door}`");
    }
    if door.is_none_or(|door| door == "faults") {
        let folder = workspace.path(E2E);
        files.extend(FAULTS.map(|name| folder.join(format!("{name}.test.mjs"))));
    }
    attack(workspace, &files, "whole")
}

/// The short form, run with the other tests: one payload of each kind through each door.
pub(super) fn short(workspace: &Workspace) -> Result<()> {
    attack(workspace, &test_files(&workspace.path(DOORS))?, "short")
}

fn attack(workspace: &Workspace, files: &[PathBuf], form: &str) -> Result<()> {
    site::build(workspace)?;
    let log = workspace.scratch("requests.log");
    let site = Server::logging(workspace, &workspace.site(), &log)?;
    let mut command = node_test(&workspace.path(DOORS))?;
    with_browser(command.args(files), workspace, &site)?
        .env("ATTACK", form)
        .env("SITE_LOG", &log)
        .env("PACKAGE_FOLDER", workspace.package_output());
    process::run(&mut command, "something got through (see above)")
}

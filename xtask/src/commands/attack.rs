//! `cargo xtask attack`: hostile payloads through every entry point, and every way in which loading can fail.

use std::path::PathBuf;

use pico_args::Arguments;

use super::test::{node_test, test_files, with_browser};
use super::{end, value};
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::chromium::E2E;
use crate::tools::node::BuildTools;
use crate::workspace::Workspace;

/// One test file per entry point ("door").
const DOORS: &str = "tests/attack";

/// Tests of single faults of hosts, networks and browsers; part of the full attack.
const FAULTS: [&str; 6] = ["offline", "lost", "early", "iframe", "storage", "bulk"];

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let door = value(&mut arguments, "--door")?;
    let as_is = arguments.contains("--as-is");
    end(arguments)?;
    let mut files = doors(workspace, door.as_deref())?;
    if door.as_deref().is_none_or(|door| door == "faults") {
        let folder = workspace.path(E2E);
        files.extend(FAULTS.map(|name| folder.join(format!("{name}.test.mjs"))));
    }
    if !as_is {
        site::build(workspace)?;
    }
    attack(workspace, files, "whole")
}

/// The short form, run with the other tests: one payload of each kind through each door.
pub(super) fn short(workspace: &Workspace, as_is: bool) -> Outcome {
    let files = doors(workspace, None)?;
    if !as_is {
        site::build(workspace)?;
    }
    attack(workspace, files, "short")
}

fn doors(workspace: &Workspace, wanted: Option<&str>) -> Outcome<Vec<PathBuf>> {
    let files = test_files(&workspace.path(DOORS))?;
    let Some(wanted) = wanted else { return Ok(files) };
    let name = |file: &PathBuf| {
        file.file_name().map(|name| name.to_string_lossy().replace(".test.mjs", "")).unwrap_or_default()
    };
    let names: Vec<String> = files.iter().map(name).collect();
    let found: Vec<PathBuf> = files.into_iter().filter(|file| name(file) == wanted).collect();
    if found.is_empty() {
        return Err(Failure::new(format!("--door takes {}, not `{wanted}`", names.join(", "))));
    }
    Ok(found)
}

fn attack(workspace: &Workspace, files: Vec<PathBuf>, form: &str) -> Outcome {
    let log = workspace.scratch("requests.log");
    let site = Server::start(&BuildTools::get(workspace)?, &workspace.site(), Some(&log))?;
    let mut command = node_test(&workspace.path(DOORS))?;
    with_browser(command.args(files), workspace, &site)?
        .env("ATTACK", form)
        .env("SITE_LOG", &log)
        .env("PACKAGE_FOLDER", workspace.package_output());
    process::run(&mut command, "something got through (see above)")
}

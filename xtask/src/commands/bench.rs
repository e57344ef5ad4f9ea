//! `cargo xtask bench`

use pico_args::Arguments;

use super::test::with_browser;
use crate::bare_counter;
use crate::failure::Outcome;
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::node::{self, BuildTools};
use crate::workspace::Workspace;

/// The npm packages of the benchmark, peers included, at locked versions.
const FOLDER: &str = "tests/bench";

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    if !arguments.contains("--as-is") {
        site::build(workspace)?;
    }
    let counter = bare_counter::build(workspace)?;
    node::install(workspace, FOLDER)?;
    let tools = BuildTools::get(workspace)?;
    let site = Server::start(&tools, &workspace.site(), None)?;
    let counter = Server::start(&tools, &counter, None)?;
    let mut command = node::node()?;
    with_browser(&mut command, workspace, &site)?
        .current_dir(workspace.root())
        .env("COUNTER_URL", counter.url())
        .arg(workspace.path(FOLDER).join("bench.mjs"))
        .args(arguments.finish());
    process::run(&mut command, "the benchmark failed (see above)")
}

//! `cargo xtask bench`

use anyhow::Result;
use pico_args::Arguments;

use super::test::with_browser;
use crate::bare_counter;
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

/// The npm packages of the benchmark, peers included, at locked versions.
const FOLDER: &str = "tests/bench";

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Result<()> {
    site::build(workspace)?;
    let counter = bare_counter::build(workspace)?;
    node::install(workspace, FOLDER)?;
    let site = Server::start(workspace, &workspace.site())?;
    let counter = Server::start(workspace, &counter)?;
    let mut command = node::node()?;
    with_browser(&mut command, workspace, &site)?
        .current_dir(workspace.root())
        .env("COUNTER_URL", counter.url())
        .arg(workspace.path(FOLDER).join("bench.mjs"))
        .args(arguments.finish());
    process::run(&mut command, "the benchmark failed (see above)")
}

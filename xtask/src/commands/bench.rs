//! `cargo xtask bench`

use std::path::{Path, PathBuf};

use crate::args::Args;
use crate::counter;
use crate::failure::Outcome;
use crate::process;
use crate::server::{POLICY, Served, Server};
use crate::site;
use crate::tools::chromium::{self, E2E};
use crate::tools::node::{self, BuildTools};
use crate::workspace::Workspace;

/// The benchmark's own packages, peers among them at locked versions.
const FOLDER: &str = "tests/bench";

pub(super) fn run(workspace: &Workspace, mut args: Args) -> Outcome {
    if !args.flag("--as-is") {
        site::build(workspace)?;
    }
    let counter = counter::build(workspace)?;
    node::install(workspace, FOLDER)?;
    // Lighthouse and what drives the browser.
    node::install(workspace, E2E)?;
    let chrome = chromium::chromium(workspace)?;
    let mut command = node::node()?;
    command
        .current_dir(workspace.root())
        .env("CHROME", chrome)
        .env("SITE_URL", serve(workspace, workspace.site(), "site")?)
        .env("COUNTER_URL", serve(workspace, counter, "counter")?)
        .arg(workspace.path(FOLDER).join("bench.mjs"))
        .args(args.rest());
    process::run(&mut command, "the benchmark failed (see above)")
}

/// Serves a folder as hosts do, compressed before anyone asks, and gives the address without a slash at the end.
fn serve(workspace: &Workspace, folder: PathBuf, name: &str) -> Outcome<String> {
    let compressed = workspace.scratch("brotli").join(name);
    compress(workspace, &folder, &compressed)?;
    let server = Server::bind(0)?;
    let url = server.url().to_owned();
    server.start(Served { folder, policy: Some(POLICY), log: None, compressed: Some(compressed) });
    Ok(url)
}

fn compress(workspace: &Workspace, from: &Path, to: &Path) -> Outcome {
    process::run(
        BuildTools::get(workspace)?.script("precompress.mjs").arg(from).arg(to),
        "the files could not be compressed (see above)",
    )
}

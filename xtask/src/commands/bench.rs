//! `cargo xtask bench`

use std::path::PathBuf;

use anyhow::Result;
use pico_args::Arguments;

use super::test::in_browser;
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::node::{self, BuildTools};
use crate::tools::rust;
use crate::wasm::{self, Build};
use crate::wasm_modules::APP;
use crate::workspace::Workspace;

/// The npm packages of the benchmark, peers included, at locked versions.
const FOLDER: &str = "tests/bench";

/// A minimal yew app: the baseline for the page's load times.
const COUNTER: Build = Build {
    name: "counter",
    target: "counter",
    package: "bare-counter",
    manifest: "tests/bench/counter/Cargo.toml",
    target_features: "",
    ..APP
};

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Result<()> {
    site::build(workspace)?;
    let counter = counter(workspace)?;
    node::install(workspace, FOLDER)?;
    let counter = Server::start(workspace, &counter, &[])?;
    let mut command = node::node()?;
    command
        .current_dir(workspace.root())
        .env("COUNTER_URL", counter.url())
        .arg(workspace.path(FOLDER).join("bench.mjs"))
        .args(arguments.finish());
    in_browser(workspace, &[], &mut command, "the benchmark failed (see above)")
}

/// Builds the counter with the flags of the site's app and returns the folder to serve.
fn counter(workspace: &Workspace) -> Result<PathBuf> {
    rust::wasm_target()?;
    let tools = BuildTools::get(workspace)?;
    let mut pages = wasm::web(&tools, &COUNTER, &wasm::compile(&tools, &COUNTER)?)?;
    for name in ["index.html", "page.js"] {
        pages.take(name, &workspace.path(FOLDER).join("counter").join(name))?;
    }
    let folder = workspace.scratch("counter");
    pages.write(&folder)?;
    let app = folder.join("app.js");
    process::run(
        tools
            .esbuild()
            .arg(&app)
            .args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"])
            .arg(format!("--outfile={}", app.display())),
        "esbuild could not shorten the counter's JavaScript (see above)",
    )?;
    site::compress(&tools, &folder)?;
    Ok(folder)
}

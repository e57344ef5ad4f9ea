//! A minimal yew app, built and served like the site: the baseline for the page's load times.

use std::path::PathBuf;

use anyhow::Result;

use crate::assets::Assets;
use crate::process;
use crate::site;
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::wasm::{self, Build};
use crate::wasm_modules::APP;
use crate::workspace::Workspace;

/// Its sources.
const FOLDER: &str = "tests/bench/counter";

const COUNTER: Build = Build {
    name: "counter",
    target: "counter",
    package: "bare-counter",
    manifest: "tests/bench/counter/Cargo.toml",
    target_features: "",
    ..APP
};

/// Builds it with the flags of the site's app and returns the folder to serve.
pub(crate) fn build(workspace: &Workspace) -> Result<PathBuf> {
    rust::wasm_target()?;
    let tools = BuildTools::get(workspace)?;
    let web = wasm::web(&tools, &COUNTER, &wasm::compile(&tools, &COUNTER)?)?;
    let source = workspace.path(FOLDER);
    let small = workspace.scratch("counter-app.js");
    process::run(
        tools
            .esbuild()
            .arg(&web.glue)
            .args(["--minify", "--format=esm", "--log-level=warning"])
            .arg(format!("--outfile={}", small.display())),
        "esbuild could not shorten the counter's JavaScript (see above)",
    )?;
    let mut pages = Assets::default();
    pages.take("app.js", &small)?;
    pages.take("app_bg.wasm", &web.wasm)?;
    pages.take("index.html", &source.join("index.html"))?;
    pages.take("page.js", &source.join("page.js"))?;
    let folder = workspace.scratch("counter");
    pages.write(&folder)?;
    site::compress(&tools, &folder)?;
    Ok(folder)
}

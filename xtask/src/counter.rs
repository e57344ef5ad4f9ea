//! A bare yew app, built and served like the site: what the page's times stand beside.

use std::path::PathBuf;

use crate::assets::Assets;
use crate::failure::Outcome;
use crate::minify::minify;
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::wasm::{self, Build};
use crate::workspace::Workspace;

/// Where its sources are.
const FOLDER: &str = "tests/bench/counter";

/// Builds it with the flags of the site's app and gives the folder to serve.
pub(crate) fn build(workspace: &Workspace) -> Outcome<PathBuf> {
    let tools = BuildTools::get(workspace)?;
    let build = Build {
        name: "counter",
        target: "counter",
        package: "bare-counter",
        manifest: "tests/bench/counter/Cargo.toml",
        profile: "release",
        library: rust::library_from_source()?,
        target_features: "",
        features: "",
        aim: wasm::SMALLEST,
    };
    let built = wasm::web(workspace, &tools, &build, "app", true)?;
    let source = workspace.path(FOLDER);
    let mut pages = Assets::default();
    pages.take("app.js", &built.glue)?;
    pages.take("app_bg.wasm", &built.wasm)?;
    pages.take("index.html", &source.join("index.html"))?;
    pages.take("page.js", &source.join("page.js"))?;
    minify(workspace, &tools, &mut pages)?;
    let folder = workspace.scratch("counter");
    pages.write(&folder)?;
    Ok(folder)
}

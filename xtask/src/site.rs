//! Builds `target/site`: the page, everything it loads, and the configuration for hosts; and `pkg/dist`.

use std::path::Path;

use anyhow::Result;
use fs_err as fs;

use crate::assets::Assets;
use crate::build_cache;
use crate::licences;
use crate::process;
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::wasm_modules::{self, at_once};
use crate::words;
use crate::workspace::Workspace;

/// The folder of files with a hash in their name.
const HASHED: &str = "assets";

/// The list of these files, from which the next release knows what to keep.
const FILES: &str = "files.txt";

/// The npm packages that are bundled into the command line.
const COMMAND_LINE: [&str; 2] = ["csv-parse", "csv-stringify"];

/// Builds the npm package's output and the site. `keep`: the folder or URL of the deployed site, whose hashed files stay
/// for pages that are still open.
pub(crate) fn build_and_keep(workspace: &Workspace, keep: Option<&str>) -> Result<()> {
    rust::wasm_target()?;
    let tools = BuildTools::get(workspace)?;
    let ((html, modules), core) = at_once(|| page(&tools), || wasm_modules::core(&tools))?;
    let sources = sources(workspace, modules, html)?;
    package(workspace, core, element(&tools, &sources)?)?;

    let mut site = made(&tools, &sources, "site.mjs")?;
    site.add("", single(&tools, &sources, &site)?);
    site.take_folder("", &workspace.path("www/hosting"))?;
    site.put("THIRD-PARTY.txt", licences::text(workspace, &[wasm_modules::PAGE], &[])?);
    site.take("LICENSE.txt", &workspace.path("LICENSE"))?;
    site.put(FILES, names(&site));
    site.write(&workspace.site())?;
    if let Some(deployed) = keep {
        process::run(
            tools.script("keep.mjs").arg(deployed).arg(workspace.site()),
            "the files of the previous release could not be kept (see above)",
        )?;
    }
    compress(&tools, &workspace.site())
}

/// Builds the npm package's output and the site, unless the last build is to be used.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    if workspace.as_is { Ok(()) } else { build_and_keep(workspace, None) }
}

/// The names of the hashed files, one a line.
fn names(site: &Assets) -> String {
    let folder = format!("{HASHED}/");
    site.iter().filter_map(|(path, _)| path.strip_prefix(&folder)).map(|name| format!("{name}\n")).collect()
}

/// Builds only what the pages load, for `cargo xtask serve`, unless the last build is to be used.
pub(crate) fn build_to_serve(workspace: &Workspace) -> Result<()> {
    if workspace.as_is {
        return Ok(());
    }
    rust::wasm_target()?;
    let tools = BuildTools::get(workspace)?;
    let (html, modules) = page(&tools)?;
    made(&tools, &sources(workspace, modules, html)?, "site.mjs")?.write(&workspace.site())
}

/// Builds only the npm package's output, unless the last build is to be used.
pub(crate) fn build_package(workspace: &Workspace) -> Result<()> {
    if workspace.as_is {
        return Ok(());
    }
    rust::wasm_target()?;
    let tools = BuildTools::get(workspace)?;
    let modules = wasm_modules::page(&tools)?;
    let core = wasm_modules::core(&tools)?;
    let sources = sources(workspace, modules, String::new())?;
    package(workspace, core, element(&tools, &sources)?)
}

/// Builds the npm package's output from the core in its three forms and the modules of `lync-skype/element`.
fn package(workspace: &Workspace, core: Assets, element: Assets) -> Result<()> {
    let mut output = core;
    words::packs(workspace, &[], &mut output)?;
    output.add("element/", element);
    output.put(
        "THIRD-PARTY.txt",
        licences::text(workspace, &[wasm_modules::BINDINGS, wasm_modules::PAGE], &COMMAND_LINE)?,
    );
    println!("Making the entries of the npm package (pkg/build.mjs)");
    output.write(&workspace.package_output())?;
    process::run(&mut workspace.program("node", "pkg/build.mjs"), "pkg/build.mjs failed (see above)")
}

/// Builds the modules of the page and its static rendering in parallel.
fn page(tools: &BuildTools<'_>) -> Result<(String, Assets)> {
    at_once(|| prerender(tools.workspace), || wasm_modules::page(tools))
}

/// The start view and every guide as HTML, rendered by the components.
fn prerender(workspace: &Workspace) -> Result<String> {
    println!("Rendering the static page (prerender)");
    let html = process::output(
        workspace
            .cargo("run --quiet --locked --features prerender --bin prerender --package")
            .arg(wasm_modules::PAGE),
        "the static page could not be rendered:",
    )?;
    Ok(html.trim_end().to_owned())
}

/// The sources of the site and the element; `html`: the static rendering, which only the site has.
fn sources(workspace: &Workspace, modules: Assets, html: String) -> Result<Assets> {
    let mut sources = modules;
    sources.put("prerendered.html", html);
    for folder in ["element", "site", "styles"] {
        sources.take_folder(&format!("{folder}/"), &workspace.path("www").join(folder))?;
    }
    sources.take("index.html", &workspace.path("index.html"))?;
    words::packs(workspace, &["www/words", "www/words/full"], &mut sources)?;
    Ok(sources)
}

/// The element as JavaScript modules only, for the npm package.
fn element(tools: &BuildTools<'_>, sources: &Assets) -> Result<Assets> {
    made(tools, sources, "element.mjs")
}

/// The page that works from disk: everything in one file, with its own policy.
fn single(tools: &BuildTools<'_>, sources: &Assets, site: &Assets) -> Result<Assets> {
    let mut all = sources.clone();
    // Includes the static rendering, and the element as modules.
    all.put("rendered.html", site.get("index.html")?);
    all.add("element/", element(tools, sources)?);
    for (path, bytes) in site.iter().filter(|(path, _)| path.starts_with(HASHED)) {
        all.put(path, bytes);
    }
    made(tools, &all, "single.mjs")
}

/// Runs a script of `xtask/node` on a folder with these files and returns the files that it writes.
fn made(tools: &BuildTools<'_>, sources: &Assets, script: &str) -> Result<Assets> {
    let scripts = tools.workspace.path("xtask/node");
    let input = (fs::read(scripts.join(script))?, fs::read(scripts.join("options.mjs"))?, sources);
    let made = build_cache::made(tools.workspace, script.trim_end_matches(".mjs"), input, |to| {
        let from = to.with_file_name("from");
        sources.write(&from)?;
        process::run(
            tools.script(script).arg(&from).arg(to),
            &format!("xtask/node/{script} failed (see above)"),
        )
    })?;
    Assets::below(&made)
}

/// Puts `.br` and `.gz` beside every file that they make smaller, for hosts that send such copies.
pub(crate) fn compress(tools: &BuildTools<'_>, folder: &Path) -> Result<()> {
    process::run(
        tools.script("compress.mjs").arg(tools.workspace.scratch("copies")).arg("site").arg(folder),
        "the files could not be compressed (see above)",
    )
}

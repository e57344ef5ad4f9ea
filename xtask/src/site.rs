//! `target/site`: the page, everything it loads, and the page in one file.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::assets::{Assets, files_below};
use crate::failure::{Failure, Outcome};
use crate::minify::minify;
use crate::modules::{self, Modules};
use crate::npm_package;
use crate::process;
use crate::stamp::Stamp;
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::words;
use crate::workspace::Workspace;

/// Where the static rendering goes.
const PRERENDER: &str = "<!-- prerender -->";

/// The files of the service worker and the page in one file: never kept for use offline.
const NOT_KEPT: [&str; 3] = ["sw.js", "single.html", "404.html"];

/// What the element is made of, wherever it is embedded.
const ELEMENT: [&str; 11] = [
    "embed.js",
    "fallback.js",
    "app.js",
    "app_bg.wasm",
    "full.js",
    "full_bg.wasm",
    "bulk.js",
    "bulk-job.js",
    "bulk-worker.js",
    "styles/helper.css",
    "styles/full.css",
];

/// Builds the npm package's output and the site: each takes something from the other.
pub(crate) fn build(workspace: &Workspace) -> Outcome {
    let modules = modules(workspace)?;
    let tools = BuildTools::get(workspace)?;
    let mut site = app(workspace, &modules)?;
    npm_package::build(workspace, &modules, &element(&site))?;
    twin(workspace, &tools, &mut site)?;

    prerender(workspace, &mut site)?;
    keep_offline(&mut site)?;
    site.write(&workspace.site())?;
    single(workspace, &tools, &mut site)?;
    site.write(&workspace.site())
}

/// Builds the npm package's output alone: the same, without what only the site's pages need.
pub(crate) fn build_package(workspace: &Workspace) -> Outcome {
    let modules = modules(workspace)?;
    npm_package::build(workspace, &modules, &element(&app(workspace, &modules)?))
}

fn modules(workspace: &Workspace) -> Outcome<Modules> {
    // The compiler first: without it, there is no need to fetch tools.
    rust::wasm_target()?;
    modules::build(workspace, &BuildTools::get(workspace)?)
}

/// The app with its files and words.
fn app(workspace: &Workspace, modules: &Modules) -> Outcome<Assets> {
    let mut site = sources(workspace)?;
    site.take("app.js", &modules.app.glue)?;
    site.take("app_bg.wasm", &modules.app.wasm)?;
    site.take("full.js", &modules.full.glue)?;
    site.take("full_bg.wasm", &modules.full.wasm)?;
    words::page_packs(workspace, &mut site)?;
    minify(workspace, &BuildTools::get(workspace)?, &mut site)?;
    Ok(site)
}

/// Everything that is copied as it is.
fn sources(workspace: &Workspace) -> Outcome<Assets> {
    let mut site = Assets::default();
    site.take("index.html", &workspace.path("index.html"))?;
    for path in files_below(&workspace.path("www/element"))? {
        if path.extension().is_some_and(|extension| extension == "js") {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            site.take(name, &path)?;
        }
    }
    site.take_folder("", &workspace.path("www/site"))?;
    site.take_folder("styles/", &workspace.path("www/styles"))?;
    Ok(site)
}

fn element(site: &Assets) -> Assets {
    let mut element = Assets::default();
    for (path, bytes) in site.iter().filter(|(path, _)| ELEMENT.contains(path) || path.starts_with("lang/")) {
        element.put(path, bytes);
    }
    element
}

/// The npm package's entry without WebAssembly, as one module, for where the app cannot run.
fn twin(workspace: &Workspace, tools: &BuildTools<'_>, site: &mut Assets) -> Outcome {
    let entry = workspace.package_output().join("js.js");
    let joined = workspace.scratch("twin.js");
    let stamp =
        Stamp::new(workspace, "twin").content(&entry)?.content(&entry.with_file_name("core-js.js"))?;
    if !stamp.is_fresh(std::slice::from_ref(&joined)) {
        process::run(
            tools.script("bundle.mjs").arg(&entry).arg(&joined),
            "the core without WebAssembly could not be joined into one file (see above)",
        )?;
        stamp.keep()?;
    }
    site.take("js/index.js", &joined)
}

/// Puts the start view and every guide, rendered from the components, into the pages that have a place for it.
fn prerender(workspace: &Workspace, site: &mut Assets) -> Outcome {
    println!("Rendering the static page (prerender)");
    let mut html = process::output(
        Command::new("cargo").current_dir(workspace.root()).args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            modules::APP,
            "--features",
            "prerender",
            "--bin",
            "prerender",
        ]),
        "the static page could not be rendered:",
    )?;
    html.truncate(html.trim_end().len());
    let pages: Vec<String> =
        site.iter().map(|(path, _)| path.to_owned()).filter(|path| path.ends_with(".html")).collect();
    for page in pages {
        let text = site.text(&page)?;
        if text.contains(PRERENDER) {
            let text = text.replace(PRERENDER, &html);
            site.put(page, text);
        }
    }
    Ok(())
}

/// Tells the service worker what to keep, each file with its hash, and gives the set a version that changes with any byte.
fn keep_offline(site: &mut Assets) -> Outcome {
    if site.get("sw.js").is_none() {
        return Ok(());
    }
    let mut hasher = DefaultHasher::new();
    let mut kept = Vec::new();
    for (path, bytes) in site.iter().filter(|(path, _)| !NOT_KEPT.contains(path)) {
        (path, bytes).hash(&mut hasher);
        // Hosts answer for the folder with its index.
        kept.push((if path == "index.html" { "./" } else { path }, integrity(bytes)));
    }
    let list = serde_json::to_string(&kept).map_err(|error| Failure::new(error.to_string()))?;
    let worker = site.text("sw.js")?;
    let (files, version) = ("const PRECACHE = [];", "const VERSION = \"dev\";");
    if !worker.contains(files) || !worker.contains(version) {
        return Err(Failure::new(format!("www/site/sw.js must have the lines `{files}` and `{version}`")));
    }
    let worker = worker
        .replace(files, &format!("const PRECACHE = {list};"))
        .replace(version, &format!("const VERSION = \"{:016x}\";", hasher.finish()));
    site.put("sw.js", worker);
    Ok(())
}

/// The hash that a browser compares a file with before it takes it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// Makes the page that works from a disk: everything in one file, with a policy of its own.
fn single(workspace: &Workspace, tools: &BuildTools<'_>, site: &mut Assets) -> Outcome {
    let script = workspace.path("xtask/node/single.mjs");
    let mut stamp = Stamp::new(workspace, "single").content(&script)?;
    for (path, bytes) in site.iter() {
        stamp = stamp.text((path, bytes));
    }
    let made = workspace.scratch("single.html");
    if !stamp.is_fresh(std::slice::from_ref(&made)) {
        println!("Joining the page into one file (single.html)");
        process::run(
            tools.script("single.mjs").arg(workspace.site()).arg(&made),
            "the page could not be joined into one file (see above)",
        )?;
        stamp.keep()?;
    }
    site.take("single.html", &made)
}

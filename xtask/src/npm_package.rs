//! Builds `pkg/dist`: the core in its three forms, and the entry points that `pkg/build.mjs` generates.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use fs_err as fs;

use crate::assets::{Assets, files_below};
use crate::build_cache::BuildCache;
use crate::licences;
use crate::process;
use crate::wasm_modules::{self, CoreModules};
use crate::words;
use crate::workspace::Workspace;

/// The npm packages that are bundled into the command line.
const COMMAND_LINE: [&str; 2] = ["csv-parse", "csv-stringify"];

/// Builds the package's output. `element`: the modules of `lync-skype/element`.
pub(crate) fn build(workspace: &Workspace, modules: &CoreModules, element: &Assets) -> Result<()> {
    ensure!(
        fs::read(&modules.simd.glue)? == fs::read(&modules.scalar.glue)?,
        "the builds with and without simd128 want different JavaScript, so one entry cannot load both"
    );
    let mut output = Assets::default();
    output.take("core.js", &modules.simd.glue)?;
    output.take("types.d.ts", &modules.javascript.types)?;
    output.take("core.wasm", &modules.simd.wasm)?;
    output.take("core-scalar.wasm", &modules.scalar.wasm)?;
    output.take("core-js.raw.js", &modules.javascript.raw)?;
    output.take("core-js.glue.js", &modules.javascript.glue)?;
    words::packs(workspace, &[], &mut output)?;
    for (path, bytes) in element.iter() {
        output.put(format!("element/{path}"), bytes);
    }
    output.put(
        "THIRD-PARTY.txt",
        licences::text(workspace, &[wasm_modules::BINDINGS, wasm_modules::PAGE], &COMMAND_LINE)?,
    );
    finish(workspace, &output)
}

/// Writes the output and runs `pkg/build.mjs` on it, unless nothing has changed.
fn finish(workspace: &Workspace, output: &Assets) -> Result<()> {
    let script = workspace.path("pkg/build.mjs");
    let mut cache = BuildCache::new(workspace, "npm-package").content(&script)?.value(output);
    for source in sources(workspace)? {
        cache = cache.content(&source)?;
    }
    let dist = workspace.package_output();
    if cache.is_fresh(&[&dist.join("core.js"), &dist.join("core.wasm")]) {
        return Ok(());
    }
    println!("Making the entries of the npm package (pkg/build.mjs)");
    output.write(&dist)?;
    process::run(&mut workspace.program("node", "pkg/build.mjs"), "pkg/build.mjs failed (see above)")?;
    cache.save()
}

/// The other inputs of `pkg/build.mjs`.
fn sources(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let mut sources = files_below(&workspace.path("pkg/js"))?;
    sources.extend(files_below(&workspace.path("pkg/schema"))?);
    let texts = ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md", "docs/reference.md"];
    let element = ["www/element/element.d.ts", "www/element/custom-elements.json"];
    sources.extend(
        texts.into_iter().chain(element).chain(["pkg/package.json"]).map(|path| workspace.path(path)),
    );
    Ok(sources)
}

//! `pkg/dist`: the core in its three builds and what `pkg/build.mjs` makes of them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use crate::assets::{Assets, files_below};
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::stamp::Stamp;
use crate::tools::node::BuildTools;
use crate::wasm::{self, Build, Built, Twin};
use crate::words;
use crate::workspace::Workspace;

const PACKAGE: &str = "lync-skype-pkg";

/// The core for machines with and without 128-bit vectors, and without WebAssembly at all.
struct Cores {
    simd: Built,
    scalar: Built,
    twin: Twin,
}

/// Builds the package's output; `element` is what `lync-skype/element` needs from the site.
pub(crate) fn build(workspace: &Workspace, tools: &BuildTools<'_>, element: &Assets) -> Outcome {
    let cores = cores(workspace, tools)?;
    if fs::read(&cores.simd.glue).ok() != fs::read(&cores.scalar.glue).ok() {
        return Err(Failure::new(
            "the builds with and without simd128 want different JavaScript, so one entry cannot load both",
        ));
    }
    let mut output = Assets::default();
    output.take("core.js", &cores.simd.glue)?;
    output.take("core.d.ts", &cores.simd.types)?;
    output.take("core.wasm", &cores.simd.wasm)?;
    output.take("core-scalar.wasm", &cores.scalar.wasm)?;
    output.take("core-js.raw.js", &cores.twin.raw)?;
    output.take("core-js.glue.js", &cores.twin.glue)?;
    words::packs(workspace, false, &mut output)?;
    for (path, bytes) in element.iter() {
        output.put(format!("element/{path}"), bytes);
    }
    finish(workspace, &output)
}

fn cores(workspace: &Workspace, tools: &BuildTools<'_>) -> Outcome<Cores> {
    let build = |name, target_features| Build {
        name,
        package: PACKAGE,
        profile: "release",
        target_features,
        aim: "-Oz",
    };
    // The machine is taken to have two cores, and each build keeps about one busy.
    let (simd, others) = thread::scope(|scope| {
        let simd = scope.spawn(|| wasm::web(workspace, tools, &build("simd", "+simd128"), "core", false));
        let scalar = wasm::web(workspace, tools, &build("scalar", ""), "core", false);
        let twin = scalar.and_then(|scalar| {
            let without = build("js", "-reference-types,-multivalue");
            Ok((scalar, wasm::javascript(workspace, tools, &without, "core-js")?))
        });
        (simd.join(), twin)
    });
    let simd = simd.map_err(|_| Failure::new("the build with simd128 broke off"))??;
    let (scalar, twin) = others?;
    Ok(Cores { simd, scalar, twin })
}

/// Writes what was built and lets the package make its entries of it, unless that was done before.
fn finish(workspace: &Workspace, output: &Assets) -> Outcome {
    let script = workspace.path("pkg/build.mjs");
    let mut stamp = Stamp::new(workspace, "npm-package").content(&script)?;
    for (path, bytes) in output.iter() {
        stamp = stamp.text((path, bytes));
    }
    for source in sources(workspace)? {
        stamp = stamp.content(&source)?;
    }
    let dist = workspace.package_output();
    if stamp.is_fresh(&[dist.join("core.js"), dist.join("core.wasm")]) {
        return Ok(());
    }
    println!("Making the entries of the npm package (pkg/build.mjs)");
    output.write(&dist)?;
    process::run(
        Command::new("node").current_dir(workspace.path("pkg")).arg(&script),
        "pkg/build.mjs failed (see above)",
    )?;
    stamp.keep()
}

/// What `pkg/build.mjs` reads beside the output.
fn sources(workspace: &Workspace) -> Outcome<Vec<PathBuf>> {
    let mut sources = files_below(&workspace.path("pkg/js"))?;
    sources.extend(files_below(&workspace.path("pkg/schema"))?);
    sources.push(workspace.path("pkg/package.json"));
    Ok(sources)
}

//! Every WebAssembly module that ships, and the core without WebAssembly.

use std::thread;

use crate::failure::{Failure, Outcome};
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::wasm::{self, Build, Built, Twin};
use crate::workspace::Workspace;

/// The app of the page.
pub(crate) const APP: &str = "lync-skype-www";

/// The bindings of the npm package.
const CORE: &str = "lync-skype-pkg";

/// The workspace that both are in.
const PRODUCT: &str = "Cargo.toml";

/// What the builds leave behind.
pub(crate) struct Modules {
    pub(crate) app: Built,
    /// The app with the views that few readers open.
    pub(crate) full: Built,
    /// The core for machines with 128-bit vectors,
    pub(crate) simd: Built,
    /// for machines without,
    pub(crate) scalar: Built,
    /// and for pages that may not use WebAssembly.
    pub(crate) twin: Twin,
}

/// Builds them all, two at a time: a build keeps about one core busy for most of its time.
pub(crate) fn build(workspace: &Workspace, tools: &BuildTools<'_>) -> Outcome<Modules> {
    // Before the threads part, so that nothing is added twice.
    let library = rust::library_from_source()?;
    if !library {
        println!(
            "The source of Rust's standard library is not to be had: the modules come out larger than they should"
        );
    }
    let core = |name, target, target_features| Build {
        name,
        target,
        package: CORE,
        manifest: PRODUCT,
        profile: "npm",
        library,
        target_features,
        features: "",
        aim: wasm::FAST,
    };
    let page = |name, features, aim| Build {
        name,
        target: "plain",
        package: APP,
        manifest: PRODUCT,
        profile: "release",
        library,
        target_features: "",
        features,
        aim,
    };
    let (one, other) = thread::scope(|scope| {
        let other = scope.spawn(|| {
            let simd = wasm::web(workspace, tools, &core("simd", "simd", "+simd128"), "core", false)?;
            let without = core("js", "js", "-reference-types,-multivalue");
            Ok((simd, wasm::javascript(workspace, tools, &without, "core-js")?))
        });
        let one =
            wasm::web(workspace, tools, &page("www", "", wasm::SMALLEST), "app", true).and_then(|app| {
                let full = wasm::web(workspace, tools, &page("full", "full", wasm::FAST), "full", true)?;
                Ok((app, full, wasm::web(workspace, tools, &core("scalar", "plain", ""), "core", false)?))
            });
        (one, other.join())
    });
    let (app, full, scalar) = one?;
    let (simd, twin) = other.map_err(|_| Failure::new("the build of the core broke off"))??;
    Ok(Modules { app, full, simd, scalar, twin })
}

//! Every WebAssembly module that ships, and their translations to JavaScript.

use std::path::Path;
use std::thread;

use anyhow::{Result, bail};

use crate::tools::node::BuildTools;
use crate::wasm::{self, Aim, Build, JavaScript, Web};

/// The package of the page.
pub(crate) const PAGE: &str = "lync-skype-www";

/// The package of the npm bindings.
pub(crate) const BINDINGS: &str = "lync-skype-pkg";

/// The manifest of their workspace.
const PRODUCT: &str = "Cargo.toml";

/// wasm2js does not support reference types, so crates to be translated are compiled without them.
const WITHOUT_REFERENCE_TYPES: &str = "-reference-types,-multivalue";

/// The app that every visit loads. One compilation serves both WebAssembly and JavaScript.
pub(crate) const APP: Build = Build {
    name: "app",
    target: "translatable",
    package: PAGE,
    manifest: PRODUCT,
    profile: "release",
    target_features: WITHOUT_REFERENCE_TYPES,
    features: "",
    stem: "app",
    aim: Aim::Smallest,
};

/// The app with all views, including the rarely opened ones.
const FULL: Build = Build { name: "full", features: "full", stem: "full", aim: Aim::Fast, ..APP };

/// The core for machines without 128-bit vectors.
const CORE: Build = Build {
    name: "core",
    target: "plain",
    package: BINDINGS,
    manifest: PRODUCT,
    profile: "npm",
    target_features: "",
    features: "",
    stem: "core",
    aim: Aim::Fast,
};

/// The core for machines with 128-bit vectors.
pub(crate) const CORE_SIMD: Build =
    Build { name: "core-simd", target: "simd", target_features: "+simd128", ..CORE };

/// The core for pages that cannot use WebAssembly.
const CORE_JAVASCRIPT: Build = Build {
    name: "core-javascript",
    target: "translatable",
    target_features: WITHOUT_REFERENCE_TYPES,
    ..CORE
};

/// A module and its translation.
pub(crate) struct Both {
    pub(crate) web: Web,
    pub(crate) javascript: JavaScript,
}

/// The modules of the page.
pub(crate) struct PageModules {
    pub(crate) app: Both,
    pub(crate) full: Both,
}

/// The modules of the npm package's functions.
pub(crate) struct CoreModules {
    pub(crate) simd: Web,
    pub(crate) scalar: Web,
    pub(crate) javascript: JavaScript,
}

/// Builds the modules of the page. Bindings and optimisation of the app run while the full module compiles.
pub(crate) fn page(tools: &BuildTools<'_>) -> Result<PageModules> {
    let app = wasm::compile(tools, &APP)?;
    let (app, full) = thread::scope(|scope| {
        let app = scope.spawn(|| both(tools, &APP, &app));
        let full = wasm::compile(tools, &FULL).and_then(|full| both(tools, &FULL, &full));
        (app.join(), full)
    });
    Ok(PageModules { app: joined(app)?, full: full? })
}

/// Builds the modules of the npm package's functions.
pub(crate) fn core(tools: &BuildTools<'_>) -> Result<CoreModules> {
    let web = |build: &Build| wasm::web(tools, build, &wasm::compile(tools, build)?);
    let simd = web(&CORE_SIMD)?;
    let scalar = web(&CORE)?;
    let module = wasm::compile(tools, &CORE_JAVASCRIPT)?;
    let javascript = wasm::javascript(tools, &CORE_JAVASCRIPT, &module)?;
    Ok(CoreModules { simd, scalar, javascript })
}

fn both(tools: &BuildTools<'_>, build: &Build, compiled: &Path) -> Result<Both> {
    let (web, javascript) = thread::scope(|scope| {
        let web = scope.spawn(|| wasm::web(tools, build, compiled));
        let javascript = wasm::javascript(tools, build, compiled);
        (web.join(), javascript)
    });
    Ok(Both { web: joined(web)?, javascript: javascript? })
}

/// The result of a thread.
pub(crate) fn joined<T>(result: thread::Result<Result<T>>) -> Result<T> {
    let Ok(result) = result else { bail!("a thread of the build panicked (see above)") };
    result
}

//! Every WebAssembly module that ships, and their translations to JavaScript.

use std::path::Path;
use std::thread;

use anyhow::{Result, bail, ensure};

use crate::assets::Assets;
use crate::tools::node::BuildTools;
use crate::wasm::{self, Build, FAST, SMALL, SMALLEST};

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
    passes: SMALLEST,
    javascript_passes: SMALL,
};

/// The app with all views, including the rarely opened ones.
const FULL: Build =
    Build { name: "full", features: "full", stem: "full", passes: FAST, javascript_passes: FAST, ..APP };

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
    passes: FAST,
    javascript_passes: FAST,
};

/// The core for machines with 128-bit vectors.
const CORE_SIMD: Build = Build { name: "core-simd", target: "simd", target_features: "+simd128", ..CORE };

/// The core for pages that cannot use WebAssembly.
const CORE_JAVASCRIPT: Build = Build {
    name: "core-javascript",
    target: "translatable",
    target_features: WITHOUT_REFERENCE_TYPES,
    ..CORE
};

/// The modules of the page, `app` and `full`. Bindings and optimisation of the app run while the full module compiles.
pub(crate) fn page(tools: &BuildTools<'_>) -> Result<Assets> {
    let app = wasm::compile(tools, &APP)?;
    let (mut modules, full) =
        at_once(|| both(tools, &APP, &app), || both(tools, &FULL, &wasm::compile(tools, &FULL)?))?;
    modules.add("", full);
    Ok(modules)
}

/// The modules of the npm package's functions.
pub(crate) fn core(tools: &BuildTools<'_>) -> Result<Assets> {
    let compiled = |build: &Build| wasm::compile(tools, build);
    let simd = wasm::web(tools, &CORE_SIMD, &compiled(&CORE_SIMD)?)?;
    let scalar = wasm::web(tools, &CORE, &compiled(&CORE)?)?;
    ensure!(
        simd.get("core.js")? == scalar.get("core.js")?,
        "the builds with and without simd128 want different JavaScript, so one entry cannot load both"
    );
    let mut modules = wasm::javascript(tools, &CORE_JAVASCRIPT, &compiled(&CORE_JAVASCRIPT)?)?;
    modules.put("core.js", simd.get("core.js")?);
    modules.put("core.wasm", simd.get("core_bg.wasm")?);
    modules.put("core-scalar.wasm", scalar.get("core_bg.wasm")?);
    Ok(modules)
}

/// A module for the web and its translation to JavaScript.
fn both(tools: &BuildTools<'_>, build: &Build, compiled: &Path) -> Result<Assets> {
    let (mut modules, javascript) =
        at_once(|| wasm::web(tools, build, compiled), || wasm::javascript(tools, build, compiled))?;
    modules.add("", javascript);
    Ok(modules)
}

/// Runs both, one of them in a thread of its own.
pub(crate) fn at_once<One: Send, Other>(
    one: impl FnOnce() -> Result<One> + Send,
    other: impl FnOnce() -> Result<Other>,
) -> Result<(One, Other)> {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let Ok(one) = one.join() else { bail!("a thread of the build panicked (see above)") };
        Ok((one?, other?))
    })
}

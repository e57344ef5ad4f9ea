//! From a crate to what a browser loads: cargo, wasm-bindgen, wasm-opt.
//!
//! Each set of compiler flags has its own target folder, so that one build does not invalidate another, and each
//! package its own cargo call, so that its features never reach another package.

mod inputs;
mod javascript;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use fs_err as fs;
use wasm_bindgen_cli_support::Bindgen;

use crate::assets::Assets;
use crate::build_cache::{self, made};
use crate::process;
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::workspace::Workspace;

use inputs::Inputs;
pub(crate) use javascript::{SMALL, build as javascript};

/// The WebAssembly features that may be used: those of Node 20 and of the browsers of 2022. wasm-opt needs the list, so
/// that it accepts these and introduces no others.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// wasm-opt flags for fast calls. Rust never uses the addresses below 1024. `-Oz` is smaller raw, but larger compressed.
pub(crate) const FAST: &[&str] = &["-O3", "--low-memory-unused", "--one-caller-inline-max-function-size=100"];

/// wasm-opt flags for fast loading: three rounds over a flattened module save another 2 %. A fourth, `--gufa`,
/// `--merge-similar-functions` and `--reorder-functions` save less than a thousandth after compression, or cost more.
pub(crate) const SMALLEST: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=100",
];

/// Incremented when a step here changes its output for the same input.
const PIPELINE: u32 = 6;

/// One build of one crate.
pub(crate) struct Build {
    /// The name of the output folder.
    pub(crate) name: &'static str,
    /// The name of the target folder; shared by builds with the same flags.
    pub(crate) target: &'static str,
    pub(crate) package: &'static str,
    /// The manifest of the package's workspace.
    pub(crate) manifest: &'static str,
    /// The Cargo profile: `release` for a small download, `npm` for fast calls.
    pub(crate) profile: &'static str,
    /// `-C target-feature`, such as `+simd128`; may be empty.
    pub(crate) target_features: &'static str,
    /// Features of the package; may be empty.
    pub(crate) features: &'static str,
    /// The file name of the JavaScript, without extension.
    pub(crate) stem: &'static str,
    /// wasm-opt flags for the module.
    pub(crate) passes: &'static [&'static str],
    /// wasm-opt flags for the module that is translated to JavaScript.
    pub(crate) javascript_passes: &'static [&'static str],
}

/// Runs cargo, unless the sources are those of the last time, and returns the path of a copy of the module.
///
/// If the crate is compiled without reference types, the list of features is removed from the module: it includes those of
/// the standard library, and wasm-bindgen would rely on functions that the crate does not have.
pub(crate) fn compile(tools: &BuildTools<'_>, build: &Build) -> Result<PathBuf> {
    let workspace = tools.workspace;
    let flags = flags(workspace, build)?;
    // A build with other features would overwrite Cargo's own.
    let copy = folder(workspace, build).join("compiled.wasm");
    if !Inputs::of(workspace, build, &flags)?.is_some_and(|inputs| inputs.cache.is_fresh(&copy)) {
        let start = SystemTime::now();
        let made = cargo(workspace, build, &flags)?;
        build_cache::write(&copy, &fs::read(&made)?)?;
        fs::copy(made.with_extension("d"), inputs::list(workspace, build))?;
        if let Some(inputs) = Inputs::of(workspace, build, &flags)? {
            inputs.save(start)?;
        }
    }
    if !build.target_features.contains("-reference-types") {
        return Ok(copy);
    }
    let silent = made(workspace, &format!("wasm/{}/silent", build.name), fs::read(&copy)?, |to| {
        let flags = [&FEATURES[..], &["-g", "--strip-target-features"]].concat();
        wasm_opt(tools, &flags, &copy, &to.join("compiled.wasm"))
    })?;
    Ok(silent.join("compiled.wasm"))
}

/// Compiles the module and returns its path in Cargo's target folder.
fn cargo(workspace: &Workspace, build: &Build, flags: &[String]) -> Result<PathBuf> {
    println!("Compiling {} for the browser ({})", build.package, build.name);
    let target = workspace.path("target").join(format!("wasm-{}", build.target));
    process::run(
        workspace
            // `--crate-type`: otherwise a crate that is also a Rust library would not be optimised as a whole.
            .cargo("rustc --quiet --locked --lib --crate-type cdylib --profile")
            .arg(build.profile)
            .args(["--manifest-path", build.manifest])
            .args(["--target", rust::WASM, "--package", build.package, "--features", build.features])
            .arg("--target-dir")
            .arg(&target)
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")),
        &format!("{} does not compile for {} (see above)", build.package, rust::WASM),
    )?;
    Ok(target.join(rust::WASM).join(build.profile).join(format!("{}.wasm", build.package.replace('-', "_"))))
}

/// The module, optimised and without function names, and its JavaScript for wasm-bindgen's web target, whose `init` gets the
/// module from the caller: `STEM_bg.wasm` and `STEM.js`, from the output of [`compile`].
pub(crate) fn web(tools: &BuildTools<'_>, build: &Build, compiled: &Path) -> Result<Assets> {
    let is_simd = build.target_features.contains("+simd128");
    let simd: &[&str] = if is_simd { &["--enable-simd"] } else { &[] };
    let strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    let flags = [&FEATURES[..], simd, build.passes, &strip].concat();
    let input = (PIPELINE, build.stem, &flags, fs::read(compiled)?);
    let made = made(tools.workspace, &format!("wasm/{}/web", build.name), input, |to| {
        println!("Binding and optimising {} ({})", build.package, build.name);
        Bindgen::new()
            .input_path(compiled)
            .out_name(build.stem)
            .typescript(false)
            .omit_default_module_path(true)
            .web(true)
            .and_then(|bindgen| bindgen.generate(to))
            .with_context(|| format!("wasm-bindgen failed on {}", build.package))?;
        let module = to.join(format!("{}_bg.wasm", build.stem));
        wasm_opt(tools, &flags, &module, &module)
    })?;
    Assets::below(&made)
}

fn wasm_opt(tools: &BuildTools<'_>, flags: &[&str], from: &Path, to: &Path) -> Result<()> {
    process::run(
        tools.binaryen("wasm-opt").args(flags).arg(from).arg("-o").arg(to),
        &format!("wasm-opt failed on {} (see above)", from.display()),
    )
}

fn folder(workspace: &Workspace, build: &Build) -> PathBuf {
    workspace.scratch("wasm").join(build.name)
}

/// Compiler flags. The path remapping keeps paths of this machine out of panic messages.
fn flags(workspace: &Workspace, build: &Build) -> Result<Vec<String>> {
    let mut flags = vec![
        format!("--remap-path-prefix={}=.", workspace.root().display()),
        format!("--remap-path-prefix={}=rust", rust::sysroot()?.display()),
    ];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))) {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    if !build.target_features.is_empty() {
        flags.push(format!("-Ctarget-feature={}", build.target_features));
    }
    Ok(flags)
}

//! From a crate to what a browser loads: cargo, wasm-bindgen, wasm-opt.
//!
//! Each set of compiler flags has its own target folder, so that builds do not push each other out, and each
//! package its own cargo call, so that features of one face never reach the other.
//!
//! The standard library is compiled along, for size and with panics that stop at once: no code here panics on
//! any input, and the texts of panics weigh 7 KB of the 30 that the core may have. Stable Rust can do that only
//! under `RUSTC_BOOTSTRAP`; nothing but these builds uses it, tests and lints run on plain stable.

mod javascript;
mod slim;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::stamp::{self, Stamp};
use crate::tools::node::BuildTools;
use crate::tools::rust;
use crate::workspace::Workspace;

pub(crate) use javascript::{Twin, build as javascript};

/// What WebAssembly may use: all of it is in Node 20 and in the browsers of 2022. wasm-opt is told, so that it
/// neither refuses nor introduces anything else.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Compiles the standard library with the crate.
const LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// What wasm-opt does where calls have to be fast. The addresses below 1024 are nobody's. `-Oz` makes fewer bytes of
/// this, but more once they are compressed.
pub(crate) const FAST: &[&str] = &["-O3", "--low-memory-unused", "--one-caller-inline-max-function-size=100"];

/// What it does where loading is what counts: taken apart and put together anew, twice over, code is 2 % smaller.
pub(crate) const SMALLEST: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=100",
];

/// Changed when a step here does something else with the same input.
const PIPELINE: u32 = 3;

/// One build of one crate.
pub(crate) struct Build<'a> {
    /// Names the results and the stamps.
    pub(crate) name: &'a str,
    /// Names the target folder; shared by builds with the same flags.
    pub(crate) target: &'a str,
    pub(crate) package: &'a str,
    /// The workspace that the package is in.
    pub(crate) manifest: &'a str,
    /// Of the workspace: `release` where loading is what counts, `npm` where calls are.
    pub(crate) profile: &'a str,
    /// Compile the standard library along, as said above; else link it as shipped.
    pub(crate) library: bool,
    /// `-C target-feature`, such as `+simd128`; may be empty.
    pub(crate) target_features: &'a str,
    /// Features of the package; may be empty.
    pub(crate) features: &'a str,
    /// What wasm-opt is asked for: [`FAST`] or [`SMALLEST`].
    pub(crate) aim: &'static [&'static str],
}

/// What a web build leaves behind, in a folder of its own.
pub(crate) struct Built {
    /// The module, optimised, nothing but what runs.
    pub(crate) wasm: PathBuf,
    /// The JavaScript around it, as wasm-bindgen's web target writes it.
    pub(crate) glue: PathBuf,
    /// The module with the names of its functions, for the table of what takes the bytes.
    pub(crate) named: PathBuf,
}

/// Builds `STEM.js` and the module for wasm-bindgen's web target. `finds_itself`: the glue's `init()` without an
/// argument loads `STEM_bg.wasm` from beside it; otherwise whoever calls it brings the module.
pub(crate) fn web(
    workspace: &Workspace,
    tools: &BuildTools<'_>,
    build: &Build<'_>,
    stem: &str,
    finds_itself: bool,
) -> Outcome<Built> {
    let compiled = compile(workspace, build)?;
    let folder = workspace.scratch("wasm").join(build.name);
    let built = Built {
        wasm: folder.join(format!("{stem}_bg.wasm")),
        glue: folder.join(format!("{stem}.js")),
        named: folder.join(format!("{stem}.named.wasm")),
    };
    let stamp = Stamp::new(workspace, &format!("wasm-{}", build.name))
        .text(("web", PIPELINE, stem, finds_itself, build.target_features, build.aim, FEATURES))
        .content(&compiled)?;
    if stamp.is_fresh(&[built.wasm.clone(), built.glue.clone(), built.named.clone()]) {
        return Ok(built);
    }
    println!("Binding and optimising {} ({})", build.package, build.name);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&compiled).out_name(stem).typescript(false).omit_default_module_path(!finds_itself);
    let bound = folder.join("bound");
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(&bound))
        .map_err(|error| Failure::new(format!("wasm-bindgen failed on {}: {error:#}", build.package)))?;

    let module = bound.join(format!("{stem}_bg.wasm"));
    let glue = slim::shorten(&module, read(&bound.join(format!("{stem}.js")))?)?;
    stamp::write(&built.glue, glue.as_bytes())?;

    optimise(tools, build, &module, &built.named)?;
    slim::strip(&built.named, &built.wasm)?;
    stamp.keep()?;
    Ok(built)
}

/// Runs cargo and gives the path of the module it made.
fn compile(workspace: &Workspace, build: &Build<'_>) -> Outcome<PathBuf> {
    println!("Compiling {} for the browser ({})", build.package, build.name);
    let target = workspace.path("target").join(format!("wasm-{}", build.target));
    let mut command = Command::new("cargo");
    command
        .current_dir(workspace.root())
        // `--crate-type`: a crate that is a Rust library as well would not be optimised as a whole.
        .args(["rustc", "--quiet", "--locked", "--profile", build.profile, "--lib", "--crate-type", "cdylib"])
        .args(["--manifest-path", build.manifest])
        .args(["--target", rust::WASM, "--package", build.package, "--features", build.features])
        .arg("--target-dir")
        .arg(&target)
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace, build)?.join("\u{1f}"));
    if build.library {
        command.args(LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    }
    process::run(
        &mut command,
        &format!("{} does not compile for {} (see above)", build.package, rust::WASM),
    )?;
    Ok(target.join(rust::WASM).join(build.profile).join(format!("{}.wasm", build.package.replace('-', "_"))))
}

/// Paths of this machine would otherwise ship in the messages of panics.
fn flags(workspace: &Workspace, build: &Build<'_>) -> Outcome<Vec<String>> {
    let mut flags: Vec<String> = Vec::new();
    if build.library {
        flags.extend(rust::LIBRARY_FLAGS.map(str::to_owned));
    }
    flags.push(format!("--remap-path-prefix={}=.", workspace.root().display()));
    flags.push(format!("--remap-path-prefix={}=rust", rust::sysroot()?.display()));
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"))?;
        Some(Path::new(&home).join(".cargo"))
    });
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=cargo", home.display()));
    }
    if !build.target_features.is_empty() {
        flags.push(format!("-Ctarget-feature={}", build.target_features));
    }
    Ok(flags)
}

fn features(build: &Build<'_>) -> Vec<&'static str> {
    let mut features = FEATURES.to_vec();
    if build.target_features.contains("+simd128") {
        features.push("--enable-simd");
    }
    features
}

fn optimise(tools: &BuildTools<'_>, build: &Build<'_>, from: &Path, to: &Path) -> Outcome {
    process::run(
        tools
            .binaryen("wasm-opt")
            .args(features(build))
            .args(build.aim)
            .arg("-g")
            .arg(from)
            .arg("-o")
            .arg(to),
        &format!("wasm-opt could not optimise {}", from.display()),
    )
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}

//! Adds Rust targets, components and Cargo subcommands that a minimal installation lacks.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::process;
use crate::workspace::Workspace;

/// The target for the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target if its standard library is missing.
pub(crate) fn wasm_target() -> Result<()> {
    if sysroot()?.join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    add(&["target", "add", WASM], &format!("the Rust target {WASM}"))
}

/// The sysroot of the current compiler.
pub(crate) fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(rustc("--print=sysroot")?.trim()))
}

/// The current compiler, its commit and its LLVM.
pub(crate) fn version() -> Result<String> {
    rustc("-vV")
}

/// What the compiler says about itself.
fn rustc(question: &str) -> Result<String> {
    let sentence = format!("`rustc {question}` failed: install Rust from https://rustup.rs.");
    process::output(Command::new("rustc").arg(question), &sentence)
}

/// `NAME vVERSION` of a package and of what it depends on in the browser, by edges of these kinds.
pub(crate) fn dependencies(workspace: &Workspace, package: &str, edges: &str) -> Result<BTreeSet<String>> {
    let tree = process::output(
        &mut workspace.cargo(&format!(
            "tree --locked --package {package} --edges {edges} --target {WASM} --prefix none --format {{p}}"
        )),
        "`cargo tree` failed:",
    )?;
    Ok(tree.lines().filter_map(|line| line.split(" (").next()).map(str::to_owned).collect())
}

/// Adds rustfmt and clippy if they are missing.
pub(crate) fn components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if process::works("cargo", &[subcommand, "--version"]) {
            continue;
        }
        add(&["component", "add", component], &format!("`cargo {subcommand}`"))?;
    }
    Ok(())
}

/// Installs `cargo-<subcommand>` from crates.io if it is missing. `needs`: what that takes, for the error.
pub(crate) fn subcommand(name: &str, version: Option<&str>, needs: &str) -> Result<()> {
    if process::works("cargo", &[name, "--version"]) {
        return Ok(());
    }
    let package = format!("cargo-{name}");
    println!("Installing {package} (cargo install {package} --locked)");
    let mut command = Command::new("cargo");
    command.args(["install", &package, "--locked"]);
    if let Some(version) = version {
        command.args(["--version", version]);
    }
    process::run(
        &mut command,
        &format!("{package} could not be installed: it needs {needs}; then run this again."),
    )
}

fn add(arguments: &[&str], what: &str) -> Result<()> {
    ensure!(
        process::works("rustup", &["--version"]),
        "{what} is missing and there is no rustup to add it: install Rust from https://rustup.rs, then run this again."
    );
    println!("Adding {what} (rustup {})", arguments.join(" "));
    process::run(
        Command::new("rustup").args(arguments),
        &format!("rustup could not add {what}: check the network, then run this again."),
    )
}

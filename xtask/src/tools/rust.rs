//! The Rust side: targets and components that a plain installation may lack.

use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::process;

/// What `cargo build --target` needs for the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target if the compiler has no standard library for it.
pub(crate) fn wasm_target() -> Outcome {
    let sysroot = process::output(
        Command::new("rustc").args(["--print", "sysroot"]),
        "`rustc --print sysroot` failed: install Rust from https://rustup.rs.",
    )?;
    let library = std::path::Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib");
    if library.is_dir() {
        return Ok(());
    }
    if !process::works("rustup", &["--version"]) {
        return Err(Failure::new(format!(
            "the Rust target {WASM} is missing and there is no rustup to add it: install Rust from https://rustup.rs, then run this again."
        )));
    }
    println!("Adding the Rust target {WASM} (rustup target add)");
    process::run(
        Command::new("rustup").args(["target", "add", WASM]),
        &format!("rustup could not add the target {WASM}: check the network, then run this again."),
    )
}

/// Adds rustfmt and clippy where a minimal profile left them out.
pub(crate) fn components() -> Outcome {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if process::works("cargo", &[subcommand, "--version"]) {
            continue;
        }
        if !process::works("rustup", &["--version"]) {
            return Err(Failure::new(format!(
                "`cargo {subcommand}` is missing and there is no rustup to add it: install Rust from https://rustup.rs, then run this again."
            )));
        }
        println!("Adding the Rust component {component} (rustup component add)");
        process::run(
            Command::new("rustup").args(["component", "add", component]),
            &format!("rustup could not add {component}: check the network, then run this again."),
        )?;
    }
    Ok(())
}

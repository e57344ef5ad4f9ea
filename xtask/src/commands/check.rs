//! `cargo xtask check`

use std::fs;
use std::path::Path;
use std::process::Command;

use pico_args::Arguments;
use serde_json::Value;

use super::end;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    check(workspace)
}

/// Runs all checks.
pub(super) fn check(workspace: &Workspace) -> Outcome {
    edges(workspace)?;
    traces(workspace)?;
    lock_files(workspace)?;
    println!("Dependencies and files are clean");
    Ok(())
}

/// Forbidden dependencies: every export of `pkg` would ship in the app, and Unicode tables are large.
const FORBIDDEN: [(&str, &[&str]); 3] = [
    ("lync-skype-www", &["lync-skype-pkg", "idna", "regex", "unicode-normalization"]),
    ("lync-skype-pkg", &["lync-skype-www", "yew", "idna", "regex", "unicode-normalization"]),
    ("lync-skype", &["wasm-bindgen", "js-sys", "web-sys", "regex", "idna"]),
];

fn edges(workspace: &Workspace) -> Outcome {
    for (package, forbidden) in FORBIDDEN {
        let tree = rust::dependencies(workspace, package, "normal")?;
        let is_there = |name: &&&str| tree.iter().any(|line| line.split(' ').next() == Some(**name));
        if let Some(found) = forbidden.iter().find(is_there) {
            return Err(Failure::new(format!(
                "{package} depends on {found}: see `cargo tree -p {package} --target {} -i {found}`",
                rust::WASM
            )));
        }
    }
    Ok(())
}

/// Fails if a file contains a path of a developer's machine.
fn traces(workspace: &Workspace) -> Outcome {
    let listed = process::output(
        Command::new("git").current_dir(workspace.root()).args(["ls-files", "-z"]),
        "`git ls-files` failed:",
    )?;
    let words = traces_of_this_machine(workspace);
    let mut found = Vec::new();
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let path = workspace.path(name);
        // Skips images (not UTF-8) and files that are deleted but not yet committed.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = words.iter().find(|word| line.contains(word.as_str())) {
                found.push(format!("{name}:{} contains {word}", number + 1));
            }
        }
    }
    if found.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("paths of a developer's machine:\n{}", found.join("\n"))))
    }
}

/// Folders that exist only on a developer's machine. Assembled from parts so that this file passes the check itself.
fn traces_of_this_machine(workspace: &Workspace) -> Vec<String> {
    let mut words: Vec<String> = ["home", "Users", "root"].iter().map(|name| format!("/{name}/")).collect();
    words.push(workspace.root().display().to_string());
    let top =
        workspace.root().components().nth(1).map(|part| part.as_os_str().to_string_lossy().into_owned());
    if let Some(top) = top.filter(|top| !["tmp", "usr", "opt", "var", "mnt", "src"].contains(&top.as_str())) {
        words.push(format!("/{top}/"));
    }
    if let Some(home) = std::env::var_os("HOME").filter(|home| Path::new(home).components().count() > 2) {
        words.push(home.to_string_lossy().into_owned());
    }
    words
}

/// The folders with npm lock files whose install scripts must be disabled.
const LOCKED: [&str; 6] =
    ["xtask/node", "xtask/lint", "tests/e2e", "tests/engines", "tests/bench", PACKAGE_TESTS];

/// Its packages `deno` and `bun` download their programs in install scripts.
const PACKAGE_TESTS: &str = "pkg/test";

/// Checks that every npm package is pinned by hash, names no registry, and runs no install script.
pub(super) fn lock_files(workspace: &Workspace) -> Outcome {
    let mut faults = Vec::new();
    for folder in LOCKED {
        let path = workspace.path(folder);
        let file = path.join("package-lock.json");
        let text = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
        let lock: Value = serde_json::from_str(&text)
            .map_err(|error| Failure::new(format!("{}: {error}", workspace.relative(&file))))?;
        for (name, package) in lock.get("packages").and_then(Value::as_object).into_iter().flatten() {
            if !name.is_empty() && package.get("integrity").is_none() {
                faults.push(format!("{folder}: {name} has no integrity"));
            }
            if package.get("resolved").is_some() {
                faults.push(format!("{folder}: {name} names a registry"));
            }
        }
        let settings = fs::read_to_string(path.join(".npmrc")).unwrap_or_default();
        if folder != PACKAGE_TESTS && !settings.lines().any(|line| line == "ignore-scripts=true") {
            faults.push(format!("{folder}/.npmrc must have the line ignore-scripts=true"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(format!("lock files:\n{}", faults.join("\n")))) }
}

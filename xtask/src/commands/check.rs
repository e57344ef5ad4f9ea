//! `cargo xtask check`

use std::path::Path;

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use serde_json::Value;

use crate::tools::rust;
use crate::workspace::Workspace;

/// Runs all checks.
pub(super) fn run(workspace: &Workspace) -> Result<()> {
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

fn edges(workspace: &Workspace) -> Result<()> {
    for (package, forbidden) in FORBIDDEN {
        let tree = rust::dependencies(workspace, package, "normal")?;
        for found in forbidden {
            ensure!(
                !tree.iter().any(|line| line.split(' ').next() == Some(found)),
                "{package} depends on {found}: see `cargo tree -p {package} --target {} -i {found}`",
                rust::WASM
            );
        }
    }
    Ok(())
}

/// Fails if a file contains a path of a developer's machine.
fn traces(workspace: &Workspace) -> Result<()> {
    let mut search = workspace.program("git", "grep -I --line-number --only-matching --fixed-strings");
    for word in traces_of_this_machine(workspace) {
        search.args(["-e", &word]);
    }
    let output = search.output().context("cannot start `git`")?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    ensure!(output.stderr.is_empty(), "`git grep` failed: {}", text(&output.stderr));
    ensure!(output.stdout.is_empty(), "paths of a developer's machine:\n{}", text(&output.stdout));
    Ok(())
}

/// Folders that exist only on a developer's machine. Assembled from parts so that this file passes the check itself.
fn traces_of_this_machine(workspace: &Workspace) -> Vec<String> {
    let mut words = ["home", "Users", "root"].map(|name| format!("/{name}/")).to_vec();
    words.push(workspace.root().display().to_string());
    let top = workspace.root().components().nth(1).map(|part| part.as_os_str().to_string_lossy());
    if let Some(top) = top.filter(|top| !["tmp", "usr", "opt", "var", "mnt", "src"].contains(&&**top)) {
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
pub(super) fn lock_files(workspace: &Workspace) -> Result<()> {
    let mut faults = Vec::new();
    for folder in LOCKED {
        let path = workspace.path(folder);
        let text = fs::read_to_string(path.join("package-lock.json"))?;
        let lock: Value =
            serde_json::from_str(&text).with_context(|| format!("{folder}/package-lock.json"))?;
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
    ensure!(faults.is_empty(), "lock files:\n{}", faults.join("\n"));
    Ok(())
}

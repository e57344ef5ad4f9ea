//! Generates `THIRD-PARTY.txt`: the licences of everything that is compiled in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::Value;

use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// Compiled in, but not a crate in Cargo's dependency graph.
const BESIDE_CRATES: &str = "\
The Rust standard library
MIT OR Apache-2.0. Copyright (c) The Rust Project Contributors. https://www.rust-lang.org

Unicode confusables (data of Unicode Technical Standard #39)
Unicode-3.0. Copyright (c) 1991-2026 Unicode, Inc. All rights reserved. https://www.unicode.org/copyright.html
The text of the licence is below, once.
";

/// The licence of Unicode data, which no crate includes.
const UNICODE: &str = include_str!("licences/unicode-3.0.txt");

/// The licences of all dependencies of these workspace packages in the browser, and of packages from npm.
pub(crate) fn text(workspace: &Workspace, packages: &[&str], npm: &[&str]) -> Result<String> {
    let metadata = metadata(workspace)?;
    let mut crates = String::new();
    // Many crates share the same text.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in compiled(workspace, &metadata, packages)? {
        let name = format!("{} {}", field(package, "name"), field(package, "version"));
        let authors = package.get("authors").and_then(Value::as_array).into_iter().flatten();
        let authors = authors.filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
        let line = format!("{}. {authors} {}", field(package, "license"), field(package, "repository"));
        crates.push_str(&format!("{name}\n{}\n\n", line.trim_end_matches(' ')));
        let folder = Path::new(field(package, "manifest_path")).parent().unwrap_or(Path::new(""));
        for text in licence_texts(folder) {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    for &name in npm {
        crates.push_str(&format!("{name} (from npm)\nMIT. https://www.npmjs.com/package/{name}\n\n"));
        for text in licence_texts(&workspace.path("xtask/node/node_modules").join(name)) {
            texts.entry(text).or_default().push(name.to_owned());
        }
    }
    let mut all =
        format!("What is compiled into this product, and its licences.\n\n{BESIDE_CRATES}\n{crates}");
    for (text, names) in &texts {
        all.push_str(&format!("{}\n{}\n\n{}\n\n", "-".repeat(80), names.join(", "), text.trim_end()));
    }
    all.push_str(&format!("{}\nUnicode data\n\n{UNICODE}", "-".repeat(80)));
    Ok(all)
}

/// `cargo metadata` for the browser target.
pub(crate) fn metadata(workspace: &Workspace) -> Result<Value> {
    let text = process::output(
        workspace.cargo("metadata --format-version=1 --locked --filter-platform").arg(rust::WASM),
        "`cargo metadata` failed:",
    )?;
    serde_json::from_str(&text).context("cargo metadata")
}

/// A text in the description of a package; empty if it is not there.
pub(crate) fn field<'a>(package: &'a Value, name: &str) -> &'a str {
    package.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The dependencies of these packages in the browser, without those of the workspace itself. Procedural macros, build
/// dependencies and dev-dependencies are not compiled in.
pub(crate) fn compiled<'a>(
    workspace: &Workspace,
    metadata: &'a Value,
    roots: &[&str],
) -> Result<Vec<&'a Value>> {
    let mut names = BTreeSet::new();
    for root in roots {
        names.extend(rust::dependencies(workspace, root, "normal,no-proc-macro")?);
    }
    let is_compiled = |package: &&Value| {
        let name = format!("{} v{}", field(package, "name"), field(package, "version"));
        !field(package, "source").is_empty() && names.contains(&name)
    };
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    Ok(packages.filter(is_compiled).collect())
}

/// The contents of a crate's LICENSE, COPYING, NOTICE and similar files.
fn licence_texts(folder: &Path) -> Vec<String> {
    let starts = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().to_ascii_uppercase();
            starts.iter().any(|start| name.starts_with(start))
        })
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let texts = paths.iter().filter_map(|path| fs::read_to_string(path).ok());
    texts.map(|text| text.replace("\r\n", "\n")).collect()
}

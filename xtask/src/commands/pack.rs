//! `cargo xtask pack`

use std::fs;
use std::path::{Path, PathBuf};

use pico_args::Arguments;

use super::end;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    site::build_package(workspace)?;
    let tarball = pack(workspace)?;
    println!("Packed {}", workspace.relative(&tarball));
    Ok(())
}

/// Packs the built package and returns the path of the tarball.
pub(super) fn pack(workspace: &Workspace) -> Outcome<PathBuf> {
    let package = workspace.path("pkg");
    agree_on_version(workspace, &package.join("package.json"))?;
    let folder = workspace.path("target/pack");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("create", &folder, &error))?;
    let tarball = folder.join(format!("lync-skype-{}.tgz", workspace.version()));
    process::output(
        node::npm(&package)
            .args(["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination"])
            .arg(&folder),
        "`npm pack` failed:",
    )?;
    if tarball.is_file() {
        Ok(tarball)
    } else {
        Err(Failure::new(format!("`npm pack` did not make {}", workspace.relative(&tarball))))
    }
}

/// The version is set in the root manifest; pkg/package.json must have the same.
fn agree_on_version(workspace: &Workspace, manifest: &Path) -> Outcome {
    let text = fs::read_to_string(manifest).map_err(|error| Failure::file("read", manifest, &error))?;
    let value: serde_json::Value = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("{}: {error}", workspace.relative(manifest))))?;
    let version = value.get("version").and_then(serde_json::Value::as_str).unwrap_or_default();
    if version == workspace.version() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "pkg/package.json has version {version}, Cargo.toml has {}: make them equal",
        workspace.version()
    )))
}

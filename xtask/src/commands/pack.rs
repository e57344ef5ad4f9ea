//! `cargo xtask pack`

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use serde_json::Value;

use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build_package(workspace)?;
    let tarball = pack(workspace)?;
    println!("Packed {}", workspace.relative(&tarball));
    Ok(())
}

/// Packs the built package and returns the path of the tarball.
pub(super) fn pack(workspace: &Workspace) -> Result<PathBuf> {
    let package = workspace.path("pkg");
    agree_on_version(workspace, &package.join("package.json"))?;
    let folder = workspace.path("target/pack");
    fs::create_dir_all(&folder)?;
    let tarball = folder.join(format!("lync-skype-{}.tgz", workspace.version()));
    process::output(
        node::npm(&package)
            .args(["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination"])
            .arg(&folder),
        "`npm pack` failed:",
    )?;
    ensure!(tarball.is_file(), "`npm pack` did not make {}", workspace.relative(&tarball));
    Ok(tarball)
}

/// The version is set in the root manifest; pkg/package.json must have the same.
fn agree_on_version(workspace: &Workspace, manifest: &Path) -> Result<()> {
    let value: Value = serde_json::from_str(&fs::read_to_string(manifest)?).context("pkg/package.json")?;
    let version = value.get("version").and_then(Value::as_str).unwrap_or_default();
    ensure!(
        version == workspace.version(),
        "pkg/package.json has version {version}, Cargo.toml has {}: make them equal",
        workspace.version()
    );
    Ok(())
}

//! Paths of the checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The checkout that the command runs on.
pub(crate) struct Workspace {
    root: PathBuf,
    /// Whether the last build is used instead of building again.
    pub(crate) as_is: bool,
}

impl Workspace {
    /// Locates the checkout: the parent of this crate's manifest folder.
    pub(crate) fn find(as_is: bool) -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .context("run this as `cargo xtask`, inside the checkout")?;
        let root = Path::new(&manifest).parent().context("the crate xtask has no folder around it")?;
        Ok(Self { root: root.to_path_buf(), as_is })
    }

    /// Any folder, for tests.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf(), as_is: false }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The path relative to the checkout.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }

    /// The folder for intermediate results.
    pub(crate) fn scratch(&self, inside: &str) -> PathBuf {
        self.root.join("target/xtask").join(inside)
    }

    /// The finished site.
    pub(crate) fn site(&self) -> PathBuf {
        self.path("target/site")
    }

    /// The built output of the npm package.
    pub(crate) fn package_output(&self) -> PathBuf {
        self.path("pkg/dist")
    }

    /// The version, which this crate inherits from the root manifest.
    pub(crate) fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// A program in the root folder, with arguments that contain no white space.
    pub(crate) fn program(&self, name: &str, arguments: &str) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root).args(arguments.split_whitespace());
        command
    }

    /// `cargo` with these arguments.
    pub(crate) fn cargo(&self, arguments: &str) -> Command {
        self.program("cargo", arguments)
    }
}

//! Paths of the checkout.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The checkout that the command runs on.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Locates the checkout: the parent of this crate's manifest folder.
    pub(crate) fn find() -> Outcome<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .ok_or_else(|| Failure::new("run this as `cargo xtask`, inside the checkout"))?;
        let root = Path::new(&manifest)
            .parent()
            .map(Path::to_path_buf)
            .ok_or_else(|| Failure::new("the crate xtask has no folder around it"))?;
        Ok(Self { root })
    }

    /// Any folder, for tests.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
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
}

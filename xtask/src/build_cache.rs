//! Skips build steps whose inputs have not changed: a hash of everything a step reads, stored next to its results.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::Result;
use fs_err as fs;

use crate::workspace::Workspace;

/// Collects the inputs of a step.
pub(crate) struct BuildCache {
    file: PathBuf,
    hasher: DefaultHasher,
}

impl BuildCache {
    pub(crate) fn new(workspace: &Workspace, name: &str) -> Self {
        Self { file: workspace.scratch("stamps").join(name), hasher: DefaultHasher::new() }
    }

    pub(crate) fn value(mut self, value: impl Hash) -> Self {
        value.hash(&mut self.hasher);
        self
    }

    pub(crate) fn content(self, path: &Path) -> Result<Self> {
        Ok(self.value(fs::read(path)?))
    }

    /// True if the step has run on the same input and its results still exist.
    pub(crate) fn is_fresh(&self, results: &[&Path]) -> bool {
        results.iter().all(|path| path.exists())
            && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.digest())
    }

    /// Records that the step succeeded.
    pub(crate) fn save(&self) -> Result<()> {
        write(&self.file, self.digest().as_bytes())
    }

    fn digest(&self) -> String {
        format!("{:016x}", self.hasher.finish())
    }
}

/// Writes a file, creating parent folders. If the content is the same, the file and its modification time are kept.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, bytes)?)
}

//! Whether a build step can be skipped: a hash of everything it reads, kept beside what it wrote.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;

/// Collects what a step depends on.
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

    pub(crate) fn content(mut self, path: &Path) -> Outcome<Self> {
        fs::read(path).map_err(|error| Failure::file("read", path, &error))?.hash(&mut self.hasher);
        Ok(self)
    }

    /// True if the step ran on the same input before and its results still exist.
    pub(crate) fn is_fresh(&self, results: &[PathBuf]) -> bool {
        results.iter().all(|path| path.exists())
            && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.digest())
    }

    /// Records that the step succeeded.
    pub(crate) fn save(&self) -> Outcome {
        write(&self.file, self.digest().as_bytes())
    }

    fn digest(&self) -> String {
        format!("{:016x}", self.hasher.clone().finish())
    }
}

/// Writes a file and creates the folders above it. An equal file is left untouched, with its time.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("create", folder, &error))?;
    }
    fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

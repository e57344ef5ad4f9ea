//! Skips build steps whose inputs have not changed: a hash of everything a step reads, stored next to its results.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
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

    pub(crate) fn content(mut self, path: &Path) -> Outcome<Self> {
        fs::read(path).map_err(|error| Failure::file("read", path, &error))?.hash(&mut self.hasher);
        Ok(self)
    }

    /// True if the step has run on the same input and its results still exist.
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

/// Writes a file, creating parent folders. If the content is the same, the file and its modification time are kept.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("create", folder, &error))?;
    }
    fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

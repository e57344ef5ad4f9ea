//! Skips build steps whose inputs have not changed: a hash of everything a step reads, stored next to its results.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::Result;
use fs_err as fs;

use crate::workspace::Workspace;

/// The input of a step, and the file that keeps its hash.
pub(crate) struct BuildCache {
    file: PathBuf,
    digest: String,
}

impl BuildCache {
    pub(crate) fn new(file: PathBuf, input: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        input.hash(&mut hasher);
        Self { file, digest: format!("{:016x}", hasher.finish()) }
    }

    /// True if the step has run on the same input and its result still exists.
    pub(crate) fn is_fresh(&self, result: &Path) -> bool {
        result.exists() && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.digest)
    }

    /// Records that the step succeeded.
    pub(crate) fn save(&self) -> Result<()> {
        write(&self.file, self.digest.as_bytes())
    }
}

/// A folder with the results of `step`, which is skipped if it has run on the same input. It gets the folder, empty; beside it
/// there is room for files that are not results.
pub(crate) fn made(
    workspace: &Workspace,
    name: &str,
    input: impl Hash,
    step: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let place = workspace.scratch(name);
    let (cache, results) = (BuildCache::new(place.join("input"), input), place.join("made"));
    if !cache.is_fresh(&results) {
        if place.exists() {
            fs::remove_dir_all(&place)?;
        }
        fs::create_dir_all(&results)?;
        step(&results)?;
        cache.save()?;
    }
    Ok(results)
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

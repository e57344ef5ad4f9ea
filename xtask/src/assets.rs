//! The content of a folder: files by path, collected in memory and written at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fs_err as fs;

use crate::build_cache;

/// Files by path, with `/` as separator, sorted.
#[derive(Clone, Default, Hash)]
pub(crate) struct Assets {
    files: BTreeMap<String, Vec<u8>>,
}

impl Assets {
    pub(crate) fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Adds one file from disk.
    pub(crate) fn take(&mut self, path: impl Into<String>, from: &Path) -> Result<()> {
        self.put(path, fs::read(from)?);
        Ok(())
    }

    /// Every file below a folder; none if the folder does not exist.
    pub(crate) fn below(folder: &Path) -> Result<Self> {
        let mut assets = Self::default();
        assets.take_folder("", folder)?;
        Ok(assets)
    }

    /// Adds every file below `from`, its path prefixed with `prefix`; a missing folder counts as empty.
    pub(crate) fn take_folder(&mut self, prefix: &str, from: &Path) -> Result<()> {
        for path in files_below(from)? {
            self.take(format!("{prefix}{}", relative(from, &path)), &path)?;
        }
        Ok(())
    }

    /// Adds other assets, their paths prefixed with `prefix`.
    pub(crate) fn add(&mut self, prefix: &str, others: Self) {
        self.files.extend(others.files.into_iter().map(|(path, bytes)| (format!("{prefix}{path}"), bytes)));
    }

    pub(crate) fn get(&self, path: &str) -> Result<&[u8]> {
        self.files.get(path).map(Vec::as_slice).with_context(|| format!("{path} is missing"))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Writes the files to `folder` and removes all others from it.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        for path in files_below(folder)? {
            if !self.files.contains_key(&relative(folder, &path)) {
                fs::remove_file(&path)?;
            }
        }
        self.files.iter().try_for_each(|(path, bytes)| build_cache::write(&folder.join(path), bytes))
    }
}

/// Every file below a folder, sorted; none if the folder does not exist.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.exists() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(files_below(&path)?);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn relative(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

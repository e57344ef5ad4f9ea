//! The content of a folder: files by path, collected in memory and written at once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::build_cache;
use crate::failure::{Failure, Outcome};

/// Files by path, with `/` as separator, sorted.
#[derive(Clone, Default)]
pub(crate) struct Assets {
    files: BTreeMap<String, Vec<u8>>,
}

impl Assets {
    pub(crate) fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Adds one file from disk.
    pub(crate) fn take(&mut self, path: impl Into<String>, from: &Path) -> Outcome {
        let bytes = fs::read(from).map_err(|error| Failure::file("read", from, &error))?;
        self.put(path, bytes);
        Ok(())
    }

    /// Adds every file below `from`, its path prefixed with `prefix`; a missing folder counts as empty.
    pub(crate) fn take_folder(&mut self, prefix: &str, from: &Path) -> Outcome {
        for path in files_below(from)? {
            self.take(format!("{prefix}{}", relative(from, &path)), &path)?;
        }
        Ok(())
    }

    pub(crate) fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    pub(crate) fn text(&self, path: &str) -> Outcome<&str> {
        self.get(path)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .ok_or_else(|| Failure::new(format!("{path} is missing or is not UTF-8")))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Writes the files to `folder` and removes all others from it.
    pub(crate) fn write(&self, folder: &Path) -> Outcome {
        for path in files_below(folder)? {
            if !self.files.contains_key(&relative(folder, &path)) {
                fs::remove_file(&path).map_err(|error| Failure::file("remove", &path, &error))?;
            }
        }
        self.files.iter().try_for_each(|(path, bytes)| build_cache::write(&folder.join(path), bytes))
    }
}

/// Every file below a folder, sorted; none if the folder does not exist.
pub(crate) fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Failure::file("list", &folder, &error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| Failure::file("list", &folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
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

//! Whether cargo has to run at all. Two builds of one crate with different features share a place in Cargo's target
//! folder, so that each would compile again what the other has replaced.

use std::path::PathBuf;
use std::time::SystemTime;

use anyhow::Result;
use fs_err as fs;

use crate::assets::files_below;
use crate::build_cache::BuildCache;
use crate::tools::rust;
use crate::workspace::Workspace;

use super::{Build, folder};

/// What a compilation depends on, and Cargo's list of sources does not name.
const MANIFESTS: [&str; 6] =
    ["Cargo.toml", "Cargo.lock", ".cargo/config.toml", "host/Cargo.toml", "pkg/Cargo.toml", "www/Cargo.toml"];

/// Everything that goes into the last compilation of a build.
pub(super) struct Inputs {
    pub(super) cache: BuildCache,
    sources: Vec<PathBuf>,
}

impl Inputs {
    /// None before the first compilation, and if one of the sources is gone.
    pub(super) fn of(workspace: &Workspace, build: &Build, flags: &[String]) -> Result<Option<Self>> {
        let Ok(list) = fs::read_to_string(list(workspace, build)) else { return Ok(None) };
        let mut sources = Vec::new();
        for path in named(&list) {
            if path.is_dir() {
                sources.extend(files_below(&path)?);
            } else if path.is_file() {
                sources.push(path);
            } else {
                return Ok(None);
            }
        }
        let manifest = workspace.path(build.manifest);
        sources.extend(MANIFESTS.map(|path| workspace.path(path)));
        sources.extend([manifest.with_file_name("Cargo.lock"), manifest]);
        let contents = sources.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?;
        let settings = (build.package, build.profile, build.features, flags, rust::version()?);
        let cache = BuildCache::new(folder(workspace, build).join("inputs"), (settings, &sources, contents));
        Ok(Some(Self { cache, sources }))
    }

    /// Records a compilation that began at `start`. A source that was edited meanwhile may not be in it.
    pub(super) fn save(&self, start: SystemTime) -> Result<()> {
        let edited = |path: &PathBuf| {
            fs::metadata(path).and_then(|data| data.modified()).is_ok_and(|time| time >= start)
        };
        if self.sources.iter().any(edited) { Ok(()) } else { self.cache.save() }
    }
}

/// A copy of Cargo's list of the sources.
pub(super) fn list(workspace: &Workspace, build: &Build) -> PathBuf {
    folder(workspace, build).join("compiled.d")
}

/// The paths in a dep-info file: `MODULE: PATH PATH`, with spaces escaped.
fn named(list: &str) -> Vec<PathBuf> {
    const SPACE: &str = "\u{0}";
    let (_, paths) = list.split_once(": ").unwrap_or_default();
    paths.trim_end().replace("\\ ", SPACE).split(' ').map(|path| path.replace(SPACE, " ").into()).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::time::SystemTime;

    use super::{Inputs, MANIFESTS, list, named};
    use crate::wasm_modules::APP;
    use crate::workspace::Workspace;

    #[test]
    fn the_sources_of_a_module() {
        let list = "/a\\ b/app.wasm: /a\\ b/src/lib.rs /a\\ b/words\n";
        assert_eq!(named(list), [Path::new("/a b/src/lib.rs"), Path::new("/a b/words")]);
    }

    #[test]
    fn a_change_is_always_compiled() {
        let root = std::env::temp_dir().join(format!("lync skype inputs {}", std::process::id()));
        let workspace = Workspace::at(&root);
        let write = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        for path in MANIFESTS.into_iter().chain(["app.wasm", "src/lib.rs", "words/en.ftl"]) {
            write(path, "");
        }
        let folder = root.to_string_lossy().replace(' ', "\\ ");
        let module = root.join("app.wasm");
        let inputs = |flags: &[&str]| {
            let flags: Vec<String> = flags.iter().map(ToString::to_string).collect();
            Inputs::of(&workspace, &APP, &flags).unwrap()
        };
        let is_fresh = |flags: &[&str]| inputs(flags).is_some_and(|inputs| inputs.cache.is_fresh(&module));
        let compile = || inputs(&[]).unwrap().save(SystemTime::now()).unwrap();

        assert!(inputs(&[]).is_none(), "nothing was compiled yet");
        let list = list(&workspace, &APP);
        fs::create_dir_all(list.parent().unwrap()).unwrap();
        fs::write(&list, format!("{folder}/app.wasm: {folder}/src/lib.rs {folder}/words\n")).unwrap();
        assert!(!is_fresh(&[]));
        compile();
        assert!(is_fresh(&[]));
        assert!(!is_fresh(&["-Ctarget-feature=+simd128"]));

        for (path, text) in [("src/lib.rs", "mod a;"), ("words/de.ftl", ""), ("Cargo.lock", "yew")] {
            write(path, text);
            assert!(!is_fresh(&[]), "{path}");
            compile();
            assert!(is_fresh(&[]), "{path}");
        }
        let start = SystemTime::UNIX_EPOCH;
        write("src/lib.rs", "edited while it compiles");
        inputs(&[]).unwrap().save(start).unwrap();
        assert!(!is_fresh(&[]));
        compile();
        fs::remove_file(&module).unwrap();
        assert!(!is_fresh(&[]), "the module is gone");
        fs::remove_file(root.join("src/lib.rs")).unwrap();
        assert!(inputs(&[]).is_none(), "a source is gone");
        fs::remove_dir_all(&root).unwrap();
    }
}

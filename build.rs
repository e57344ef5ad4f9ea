//! Compiles the words, where feature `words` wants them.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "words")]
    words::build();
}

#[cfg(feature = "words")]
#[path = "src/words/compile.rs"]
#[expect(dead_code, reason = "xtask uses the rest")]
mod compile;

#[cfg(feature = "words")]
mod words {
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use crate::compile::{Catalogue, Source, check_labels};

    /// Sources, files or folders, that the app of a first visit does without. English words that only they use come
    /// with feature `all-page-words`.
    const SELDOM: [&str; 8] = ["admin", "bulk", "prerender", "set_up", "setup", "ticket", "today", "trouble"];

    pub(crate) fn build() {
        let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
        let page = env::var_os("CARGO_FEATURE_PAGE_WORDS").is_some();
        println!("cargo:rerun-if-changed=src");

        let mut sources = Vec::new();
        for path in files(&root.join("src/words"), "ftl") {
            let language = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            sources.push(Source { language, ftl: fs::read_to_string(&path).unwrap_or_default() });
        }
        let core = rust_below(&root.join("src"), &[]);
        // A published crate comes without the page: its words cannot be checked there.
        let page_sources = root.join("www/src");
        let page_source = (page && page_sources.is_dir()).then(|| {
            println!("cargo:rerun-if-changed=www/src");
            rust_below(&page_sources, &[])
        });
        let all = env::var_os("CARGO_FEATURE_ALL_PAGE_WORDS").is_some();
        let everyday = (page_source.is_some() && !all)
            .then(|| rust_below(&root.join("src"), &SELDOM) + &rust_below(&page_sources, &SELDOM));

        let result = Catalogue::new(&sources).and_then(|catalogue| {
            check_labels(&core)?;
            catalogue.check_use(&core, page_source.as_deref())?;
            catalogue.rust(page, everyday.as_deref())
        });
        match result {
            Ok(code) => {
                fs::write(out.join("words.rs"), code).unwrap_or_else(|error| fail(&error.to_string()))
            }
            Err(problems) => fail(&problems),
        }
    }

    fn fail(problems: &str) -> ! {
        for problem in problems.lines() {
            println!("cargo:error={problem}");
        }
        std::process::exit(1)
    }

    fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
        let mut found: Vec<PathBuf> = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|has| has == extension))
            .collect();
        found.sort();
        found
    }

    /// All Rust below a folder, in one text, without files and folders of the names in `but`.
    fn rust_below(folder: &Path, but: &[&str]) -> String {
        let wanted = |path: &PathBuf| {
            path.file_stem().and_then(|stem| stem.to_str()).is_none_or(|stem| !but.contains(&stem))
        };
        let mut text: String = files(folder, "rs")
            .iter()
            .filter(|path| wanted(path))
            .map(|path| fs::read_to_string(path).unwrap_or_default())
            .collect();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() && wanted(&entry.path()) {
                text.push_str(&rust_below(&entry.path(), but));
            }
        }
        text
    }
}

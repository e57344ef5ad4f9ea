//! All paths mentioned in the documents exist.

use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 6] =
    ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md", "docs/rules.md", "docs/hosting.md"];

/// Text in backticks counts as a path if it starts with one of these.
const ROOTS: [&str; 11] = [
    "src/",
    "pkg/",
    "www/",
    "tests/",
    "xtask/",
    "docs/",
    "host/",
    "examples/",
    ".github/",
    ".ci/",
    ".cargo/",
];

/// Generated, so missing in a fresh clone.
const MADE: [&str; 1] = ["pkg/dist"];

fn missing(root: &Path, path: &str) -> bool {
    let Some((folder, pattern)) = path.rsplit_once('/').filter(|(_, last)| last.contains('*')) else {
        return !root.join(path).exists();
    };
    let ending = pattern.trim_start_matches('*');
    let named = |name: &str| name.ends_with(ending);
    !fs::read_dir(root.join(folder))
        .is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name().to_str().is_some_and(named)))
}

#[test]
fn every_path_in_the_documents_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    let mut wrong = Vec::new();
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).unwrap();
        for path in text.split('`').skip(1).step_by(2) {
            let ours = ROOTS.iter().any(|start| path.starts_with(start)) && !path.contains([' ', '{', '<']);
            if !ours || MADE.iter().any(|made| path.starts_with(made)) {
                continue;
            }
            seen += 1;
            if missing(root, path) {
                wrong.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(seen > 60, "only {seen} paths were found: are they still in backticks?");
    assert!(wrong.is_empty(), "these paths do not exist:\n{}", wrong.join("\n"));
}

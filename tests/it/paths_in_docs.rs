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

/// The tests that a document names: `tests/e2e/lost.test.mjs` “no path leads to another host”, “…”.
fn tests_named_in(text: &str) -> Vec<(&str, &str)> {
    let mut named = Vec::new();
    for (at, _) in text.match_indices("`tests/") {
        let Some((path, mut rest)) = text.get(at + 1..).unwrap_or_default().split_once('`') else { continue };
        while let Some((title, after)) =
            rest.trim_start_matches([',', ' ']).strip_prefix('“').and_then(|rest| rest.split_once('”'))
        {
            named.push((path, title));
            rest = after;
        }
    }
    named
}

#[test]
fn every_test_that_security_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let named = tests_named_in(&text);
    assert!(named.len() > 25, "only {} tests were found", named.len());
    for (path, title) in named {
        let source = fs::read_to_string(root.join(path)).unwrap();
        let starts = ["test(\"", "test(`", "fn "].map(|start| [start, title].concat());
        assert!(starts.iter().any(|start| source.contains(start)), "{path} has no test “{title}”");
    }
}

#[test]
fn tests_are_found_by_path_and_title() {
    let text = "| `tests/a.mjs` “one”, “two” | `tests/b` | `tests/c.rs` “three”; “four” |";
    assert_eq!(
        tests_named_in(text),
        [("tests/a.mjs", "one"), ("tests/a.mjs", "two"), ("tests/c.rs", "three")]
    );
}

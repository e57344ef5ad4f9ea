//! `cargo xtask test`

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use fs_err as fs;
use pico_args::Arguments;

use super::{attack, check, end, engines, pack, size, value};
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::chromium::{self, E2E};
use crate::tools::node;
use crate::tools::rust;
use crate::wasm_modules::{BINDINGS, PAGE};
use crate::workspace::Workspace;

/// The npm packages for testing the npm package: compilers, bundlers, runtimes.
const PACKAGE_TESTS: &str = "pkg/test";

/// The checks of JavaScript and CSS.
const LINT_TOOLS: &str = "xtask/lint";

/// A part of the tests that `--only` can name.
struct Part {
    name: &'static str,
    does: &'static str,
    run: fn(&Workspace) -> Result<()>,
    /// Whether it runs without `--only`.
    everyday: bool,
}

/// The quick ones first, so that mistakes show before anything is built.
const PARTS: [Part; 8] = [
    Part { name: "fmt", does: "format, lints and types", run: lints, everyday: true },
    Part { name: "rust", does: "Rust tests and documentation", run: rust_tests, everyday: true },
    Part { name: "npm", does: "npm package from its packed tarball", run: package_tests, everyday: true },
    Part { name: "browser", does: "site in the browser", run: browser_tests, everyday: true },
    Part { name: "attack", does: "hostile payloads, in short", run: attack::short, everyday: true },
    Part { name: "size", does: "bytes of what ships, within the budgets", run: size::run, everyday: true },
    Part {
        name: "engines",
        does: "main paths in Firefox and WebKitGTK, and what a screen reader says",
        run: engines::test,
        everyday: false,
    },
    Part {
        name: "matrix",
        does: "npm package in bundlers, frameworks and fresh projects, from the registry",
        run: matrix,
        everyday: false,
    },
];

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let only = value(&mut arguments, "--only")?;
    end(arguments)?;
    let is_wanted = |part: &&Part| only.as_ref().map_or(part.everyday, |only| part.name == only);
    let parts: Vec<&Part> = PARTS.iter().filter(is_wanted).collect();
    let names = PARTS.map(|part| part.name).join(", ");
    ensure!(!parts.is_empty(), "--only takes {names}, not `{}`", only.unwrap_or_default());
    // Half of the tests need Node: fail now rather than in five minutes.
    node::node()?;
    let mut results = Vec::new();
    for part in parts {
        println!("\n== {}: {}", part.name, part.does);
        let start = Instant::now();
        let outcome = (part.run)(workspace);
        if let Err(error) = &outcome {
            eprintln!("error: {error:#}");
        }
        results.push((part, outcome.is_ok(), start.elapsed()));
    }
    summarise(&results)
}

fn summarise(results: &[(&Part, bool, Duration)]) -> Result<()> {
    println!("\n== results");
    for (part, passed, time) in results {
        let result = if *passed { "passed" } else { "FAILED" };
        println!("{result}  {:8} {:>5.0} s  {}", part.name, time.as_secs_f64(), part.does);
    }
    let failed = results.iter().filter(|(_, passed, _)| !passed).count();
    ensure!(failed == 0, "{failed} of {} parts failed (see above)", results.len());
    Ok(())
}

fn cargo(workspace: &Workspace, arguments: &str, sentence: &str) -> Result<()> {
    println!("cargo {arguments}");
    process::run(&mut workspace.cargo(arguments), sentence)
}

fn lints(workspace: &Workspace) -> Result<()> {
    rust::components()?;
    rust::wasm_target()?;
    cargo(workspace, "fmt --all --check", "the Rust code is not formatted: run `cargo fmt --all`")?;
    let in_the_browser = |package: &str| format!("--package {package} --target {}", rust::WASM);
    for scope in [
        "--workspace --all-targets --all-features",
        // The core alone and each package alone, so that features are not unified with those of other crates.
        "--package lync-skype",
        &in_the_browser(BINDINGS),
        &in_the_browser(PAGE),
    ] {
        let arguments = format!("clippy --quiet --locked {scope} -- -D warnings");
        cargo(workspace, &arguments, "clippy found problems (see above)")?;
    }
    check::run(workspace)?;
    lint_javascript(workspace)
}

/// Checks format and lints of JavaScript and CSS with Biome, and JSDoc types with TypeScript.
fn lint_javascript(workspace: &Workspace) -> Result<()> {
    node::install(workspace, LINT_TOOLS)?;
    let node = |arguments: &str| workspace.program("node", &format!("{LINT_TOOLS}/{arguments}"));
    println!("biome ci");
    process::run(
        &mut node("node_modules/@biomejs/biome/bin/biome ci --colors=off --error-on-warnings"),
        "JavaScript or CSS has problems (see above): `xtask/lint/node_modules/.bin/biome check --write` mends most",
    )?;
    for project in ["tsconfig.json", "tsconfig.worker.json", "tests/tsconfig.json"] {
        println!("tsc --project {project}");
        process::run(
            node("node_modules/typescript/bin/tsc --project").arg(project),
            "the types in the JavaScript do not fit (see above)",
        )?;
    }
    process::run(
        &mut node("element.mjs --check"),
        "the description of the element is not up to date (see above)",
    )
}

fn rust_tests(workspace: &Workspace) -> Result<()> {
    cargo(workspace, "test --quiet --locked --workspace --all-features", "a Rust test failed (see above)")?;
    println!("cargo doc");
    process::run(
        workspace
            .cargo("doc --quiet --locked --workspace --all-features --no-deps")
            .env("RUSTDOCFLAGS", "-D warnings"),
        "the documentation has an error (see above)",
    )
}

fn package_tests(workspace: &Workspace) -> Result<()> {
    let mut command = run_tests(workspace, PACKAGE_TESTS)?;
    with_package(&mut command, workspace)?;
    process::run(&mut command, "a test of the npm package failed (see above)")
}

/// What the tests of the npm package need: its tarball, their own packages, and a browser.
fn with_package(command: &mut Command, workspace: &Workspace) -> Result<()> {
    site::build_package(workspace)?;
    command.env("LYNC_SKYPE_TARBALL", pack::pack(workspace)?);
    node::install(workspace, PACKAGE_TESTS)?;
    command.env("CHROME", chromium::chromium(workspace)?);
    Ok(())
}

/// Tests that install too much for every run. The results are in `docs/environments.md`.
fn matrix(workspace: &Workspace) -> Result<()> {
    let mut command = node::node()?;
    with_package(&mut command, workspace)?;
    command
        .current_dir(workspace.path(PACKAGE_TESTS).join("matrix"))
        .args(["--test", "--test-concurrency=1"])
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .args(["--test-reporter=./report.mjs", "--test-reporter-destination=../../../docs/environments.md"])
        .args(["bundlers.test.mjs", "frameworks.test.mjs", "generators.test.mjs"]);
    process::run(&mut command, "the package failed in an environment (see above)")
}

fn browser_tests(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let log = workspace.scratch("requests.log");
    let options = ["--log".as_ref(), log.as_os_str()];
    let mut command = run_tests(workspace, E2E)?;
    command.env("SITE_LOG", &log);
    in_browser(workspace, &options, &mut command, "a test in the browser failed (see above)")?;
    browser_tests_without_wasm(workspace)
}

/// Runs `command` with what it needs in the browser: its packages, the browser, and the site, served with these options.
pub(super) fn in_browser(
    workspace: &Workspace,
    options: &[&OsStr],
    command: &mut Command,
    sentence: &str,
) -> Result<()> {
    let site = Server::start(workspace, &workspace.site(), options)?;
    node::install(workspace, E2E)?;
    let chrome = chromium::chromium(workspace)?;
    command.env("CHROME", chrome).env("SITE_URL", site.url()).env("SITE_FOLDER", workspace.site());
    process::run(command, sentence)
}

/// The browser tests that must also pass without WebAssembly.
const WITHOUT_WASM: [&str; 6] = ["bulk", "directions", "errors", "language", "links", "setup"];

fn browser_tests_without_wasm(workspace: &Workspace) -> Result<()> {
    println!("The same tests under a policy that forbids WebAssembly");
    let path = workspace.path(E2E);
    let files = WITHOUT_WASM.map(|name| format!("{name}.test.mjs"));
    let mut command = node_test(&path)?;
    let sentence = "a test in the browser without WebAssembly failed (see above)";
    in_browser(
        workspace,
        &["--without-wasm".as_ref()],
        command.args(files).env("WITHOUT_WASM", "1"),
        sentence,
    )
}

/// `node --test` on the test files of a folder, two at a time.
fn run_tests(workspace: &Workspace, folder: &str) -> Result<Command> {
    let path = workspace.path(folder);
    let mut command = node_test(&path)?;
    command.args(test_files(&path)?);
    Ok(command)
}

/// The names of the test files directly in a folder; fails if there are none.
pub(super) fn test_files(folder: &Path) -> Result<Vec<String>> {
    let names = fs::read_dir(folder)?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    files.sort();
    ensure!(!files.is_empty(), "{} has no test", folder.display());
    Ok(files)
}

pub(super) fn node_test(folder: &Path) -> Result<Command> {
    let mut command = node::node()?;
    command.current_dir(folder).args(["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    Ok(command)
}
